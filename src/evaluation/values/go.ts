import type { DateTimeLimits, Instant } from './instant.js';
import { instantOfParts, matchParts } from './instant.js';

/** Values as Go's standard library reads them: Flipt's server is written in it. */

// unicode.IsSpace: U+0085 is one, but not U+FEFF, which JavaScript's trim removes.
const SPACE = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** strings.TrimSpace. */
export function goTrim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

const DIGITS = '\\d+(?:_\\d+)*';
const HEX = '[0-9a-fA-F]+(?:_[0-9a-fA-F]+)*';
const DECIMAL = new RegExp(`^[+-]?(?:${DIGITS}(?:\\.(?:${DIGITS})?)?|\\.${DIGITS})(?:[eE][+-]?${DIGITS})?$`);
const HEXADECIMAL = new RegExp(
  `^(?<sign>[+-]?)0[xX](?:_?(?<whole>${HEX})(?:\\.(?<part>${HEX})?)?|\\.(?<rest>${HEX}))[pP](?<power>[+-]?${DIGITS})$`,
);
const INFINITY = /^[+-]?inf(?:inity)?$/i;

/** Characters. What is longer is no number: a pattern that repeats a group throws on a text of millions. */
const MAX_LENGTH = 1000;

/** strconv.ParseFloat; undefined where it gives an error, also for a number out of range. */
export function goFloat(text: string): number | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  if (DECIMAL.test(text)) return inRange(Number(text.replaceAll('_', '')));
  if (INFINITY.test(text)) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (text.toLowerCase() === 'nan') return Number.NaN;
  return goHexFloat(text);
}

function inRange(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined;
}

function goHexFloat(text: string): number | undefined {
  const groups = HEXADECIMAL.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const digits = (name: string): string => (groups[name] ?? '').replaceAll('_', '');
  const part = digits('part') + digits('rest');
  const mantissa = Number(BigInt(`0x${digits('whole')}${part}`));
  const power = Number(digits('power')) - 4 * part.length;
  if (mantissa === 0) return groups['sign'] === '-' ? -0 : 0;
  return inRange((groups['sign'] === '-' ? -1 : 1) * scaled(mantissa, power));
}

/** mantissa x 2^power, in steps small enough not to overflow or vanish on the way. */
function scaled(mantissa: number, power: number): number {
  let value = mantissa;
  let left = Math.max(-5000, Math.min(5000, power));
  for (; left > 1000; left -= 1000) value *= 2 ** 1000;
  for (; left < -1000; left += 1000) value *= 2 ** -1000;
  return value * 2 ** left;
}

const TRUE = new Set(['1', 't', 'T', 'TRUE', 'true', 'True']);
const FALSE = new Set(['0', 'f', 'F', 'FALSE', 'false', 'False']);

/** strconv.ParseBool. */
export function goBoolean(text: string): boolean | undefined {
  if (TRUE.has(text)) return true;
  return FALSE.has(text) ? false : undefined;
}

// time.RFC3339 as time.Parse reads it: an hour of one digit and a comma before the fraction pass, lower case does not.
const DATE_TIME =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)T(?<hour>\d\d?):(?<minute>\d\d):(?<second>\d\d)(?:[.,](?<fraction>\d+))?(?<offset>Z|[+-]\d\d:\d\d)$/;
const DATE = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/;
/** Go compares an offset's parts with > where >= was to be expected, and keeps it so on purpose. */
const LIMITS: DateTimeLimits = { second: 59, offsetHour: 24, offsetMinute: 60 };

/** time.Parse with time.RFC3339, then with time.DateOnly. */
export function goInstant(text: string): Instant | undefined {
  const parts = matchParts(DATE_TIME, text) ?? matchParts(DATE, text);
  return parts && instantOfParts(parts, LIMITS);
}
