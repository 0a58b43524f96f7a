/**
 * Numbers as Python reads and spells them: Flagsmith Core is written in it, and its answers show.
 * Digits are ASCII only, where Python also takes those of other scripts.
 */

/** An integer of any size; a number where it is exact, else a bigint, so that equal integers are identical. */
export type Integer = number | bigint;

/** Integers of at most this many digits are exact as numbers. */
const EXACT_DIGITS = 15;
/** Python refuses to read more (sys.int_info.default_max_str_digits); it also bounds our work. */
const MAX_DIGITS = 4300;
/** Characters, enough for as many digits. A pattern that repeats a group throws on a text of millions. */
const MAX_LENGTH = 10_000;

// What Python's str.strip removes: like JavaScript's \s, but with U+001C to U+001F and U+0085, and without U+FEFF.
const SPACE = '[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]*';
const DIGITS = '\\d+(?:_\\d+)*';
const INTEGER = new RegExp(`^${SPACE}([+-]?${DIGITS})${SPACE}$`);
const FLOAT = new RegExp(
  `^${SPACE}([+-]?(?:${DIGITS}(?:\\.(?:${DIGITS})?)?|\\.${DIGITS})(?:[eE][+-]?${DIGITS})?)${SPACE}$`,
);
const SPECIAL = new RegExp(`^${SPACE}([+-]?)(inf|infinity|nan)${SPACE}$`, 'i');

/** Python's `int(text)`; undefined where it raises. */
export function pythonInt(text: string): Integer | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const digits = INTEGER.exec(text)?.[1]?.replaceAll('_', '');
  return digits === undefined || digits.length > MAX_DIGITS ? undefined : integerOf(digits);
}

/** The integer that an optional sign and digits spell. */
export function integerOf(digits: string): Integer {
  if (digits.length <= EXACT_DIGITS) return Number(digits) + 0;
  const unsigned = BigInt(digits.replace(/^[+-]/, ''));
  return exact(digits.startsWith('-') ? -unsigned : unsigned);
}

/** An integer in its one representation. */
export function exact(integer: bigint): Integer {
  const number = Number(integer);
  return Number.isSafeInteger(number) ? number : integer;
}

/** Python's `float(text)`; undefined where it raises. */
export function pythonFloat(text: string): number | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const decimal = FLOAT.exec(text)?.[1];
  if (decimal !== undefined) return Number(decimal.replaceAll('_', ''));
  const [, sign, word] = SPECIAL.exec(text) ?? [];
  if (word === undefined) return undefined;
  if (word.toLowerCase() === 'nan') return Number.NaN;
  return sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** Python's `repr` of a float: `2.0`, `1e-05`, `1e+16`. Both languages use the shortest digits that read back. */
export function pythonFloatText(float: number): string {
  if (Number.isNaN(float)) return 'nan';
  if (!Number.isFinite(float)) return float > 0 ? 'inf' : '-inf';
  const [mantissa = '0', power = '0'] = Math.abs(float).toExponential().split('e');
  const exponent = Number(power);
  const sign = float < 0 || Object.is(float, -0) ? '-' : '';
  if (exponent < -4 || exponent >= 16) {
    return `${sign}${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  return sign + pointed(mantissa.replace('.', ''), exponent);
}

function pointed(digits: string, exponent: number): string {
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return `${whole}.${digits.slice(exponent + 1) || '0'}`;
}

/** Python's `str` of a bool. */
export function pythonBooleanText(boolean: boolean): string {
  return boolean ? 'True' : 'False';
}
