import type { Algorithm } from './algorithm.js';
import { flagsmith } from './flagsmith.js';
import { fliptBoolean, fliptVariant } from './flipt.js';
import { native } from './native.js';
import { unleash } from './unleash.js';

export const algorithms: ReadonlyMap<string, Algorithm> = new Map([
  ['native', native],
  ['flagsmith', flagsmith],
  ['flipt-variant', fliptVariant],
  ['flipt-boolean', fliptBoolean],
  ['unleash', unleash],
]);
