import type { Algorithm } from './algorithm.js';
import { fmix32, murmur3 } from './murmur3.js';

/** Numbers are thousandths of a percent: 0 to 99,999. */
const NUMBERS = 100_000;
const TWO_TO_32 = 4_294_967_296;

/**
 * Value and seed are hashed apart and then mixed, so that the hash of the value is shared by all flags of a call. The
 * product is below 2^49: exact in a double.
 */
export const native: Algorithm = {
  compile(settings) {
    // As a signed integer: V8 keeps those inside the object that holds them.
    const seed = murmur3(settings.text('seed') ?? '', 0) | 0;
    return (text, { hashed }) => {
      if (hashed.text !== text) {
        hashed.murmur3 = murmur3(text, 0);
        hashed.text = text;
      }
      return Math.floor((fmix32(hashed.murmur3 ^ seed) * NUMBERS) / TWO_TO_32);
    };
  },
  takesPrefix: false,
  least: 0,
  width: (weight) => weight,
  bound: (value) => value,
  cost: 4,
};
