import { anyFamily } from './any.js';
import { autoFamily } from './auto.js';
import { booleanFamily } from './boolean.js';
import { datetimeFamily } from './datetime.js';
import type { Family } from './family.js';
import { fliptBoolean, fliptDatetime, fliptNumber, fliptString } from './flipt/flipt-types.js';
import { ipFamily } from './ip.js';
import { jsonFamily } from './json.js';
import { listFamily } from './list.js';
import { numberFamily } from './number.js';
import { semverFamily } from './semver.js';
import { stringFamily } from './string.js';

/** Every type that a leaf may name. */
export const families: ReadonlyMap<string, Family> = new Map([
  ['any', anyFamily],
  ['string', stringFamily],
  ['number', numberFamily],
  ['boolean', booleanFamily],
  ['datetime', datetimeFamily],
  ['semver', semverFamily],
  ['ip', ipFamily],
  ['list', listFamily],
  ['json', jsonFamily],
  ['auto', autoFamily],
  ['flipt.string', fliptString],
  ['flipt.number', fliptNumber],
  ['flipt.boolean', fliptBoolean],
  ['flipt.datetime', fliptDatetime],
]);
