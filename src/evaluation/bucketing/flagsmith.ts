import type { Algorithm } from './algorithm.js';
import type { Md5Prefix } from './md5.js';
import { md5Modulo, md5Prefix } from './md5.js';

const DIVISOR = 9999;
/** The remainder that would be exactly 100 percent, which no range contains. */
const WHOLE = DIVISOR - 1;
const NOTHING: Md5Prefix = md5Prefix('');

/** Flagsmith Core's percentage of a hash: md5 modulo 9999, as [0, 100). */
export const flagsmith: Algorithm = {
  compile(settings, prefix) {
    const absorbed = md5Prefix(prefix);
    const suffix = settings.text('suffix') ?? '';
    return (text) => {
      const remainder = md5Modulo(absorbed, text, suffix, DIVISOR);
      return ((remainder === WHOLE ? repeatUntilBelow(prefix + text + suffix) : remainder) / WHOLE) * 100;
    };
  },
  takesPrefix: true,
  least: 0,
  width: (weight) => weight,
  bound: (value) => value,
  cost: 25,
};

/** Core hashes the whole text twice, three times, ... joined by commas until the number is below 100 percent. */
function repeatUntilBelow(text: string): number {
  let repeated = text;
  let remainder = WHOLE;
  while (remainder === WHOLE) {
    repeated += `,${text}`;
    remainder = md5Modulo(NOTHING, repeated, '', DIVISOR);
  }
  return remainder;
}
