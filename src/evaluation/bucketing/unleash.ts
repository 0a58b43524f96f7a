import { quote } from '../problem.js';
import type { Algorithm } from './algorithm.js';
import { murmur3 } from './murmur3.js';

/** Unleash's normalised hash, 1 to modulo. Rollouts: modulo 100, seed 0. Variants: the total weight, seed 86028157. */
export const unleash: Algorithm = {
  compile(settings, prefix) {
    const modulo = settings.number('modulo') ?? 100;
    const seed = settings.number('seed') ?? 0;
    if (!Number.isSafeInteger(modulo) || modulo < 1) {
      settings.report('modulo', `${quote(modulo)} is not a whole number of 1 or more.`);
      return null;
    }
    return (text) => (murmur3(prefix + text, seed) % modulo) + 1;
  },
  takesPrefix: true,
  least: 1,
  width: (weight) => weight,
  bound: (value) => value,
  cost: 6,
};
