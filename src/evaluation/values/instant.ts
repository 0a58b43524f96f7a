/** A point in time: whole epoch milliseconds, and the nanoseconds after them (0 to 999,999). */
export interface Instant {
  readonly milliseconds: number;
  readonly nanoseconds: number;
}

export function compareInstants(left: Instant, right: Instant): number {
  return left.milliseconds - right.milliseconds || left.nanoseconds - right.nanoseconds;
}

/** The parts of a date-time that a dialect's pattern has found; absent time parts are 0. */
export interface DateTimeParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  /** Digits after the point, any number of them; beyond nanoseconds they are dropped. */
  readonly fraction?: string | undefined;
  /** `Z`, or sign, two digits, colon, two digits. Absent: UTC. */
  readonly offset?: string | undefined;
}

export interface DateTimeLimits {
  /** 60 to accept a leap second, which is the instant after second 59. */
  readonly second: number;
  readonly offsetHour: number;
  readonly offsetMinute: number;
}

/** The instant of a date-time, or undefined when a part is out of its range. */
export function instantOfParts(parts: DateTimeParts, limits: DateTimeLimits): Instant | undefined {
  const hour = Number(parts.hour ?? 0);
  const minute = Number(parts.minute ?? 0);
  const second = Number(parts.second ?? 0);
  const midnight = midnightOf(Number(parts.year), Number(parts.month), Number(parts.day));
  const offset = offsetMinutes(parts.offset ?? 'Z', limits);
  if (midnight === undefined || offset === undefined || hour > 23 || minute > 59 || second > limits.second) {
    return undefined;
  }
  const nanoseconds = Number((parts.fraction ?? '').slice(0, 9).padEnd(9, '0'));
  const milliseconds = Math.floor(nanoseconds / 1e6);
  return {
    milliseconds: midnight + ((hour * 60 + minute - offset) * 60 + second) * 1000 + milliseconds,
    nanoseconds: nanoseconds - milliseconds * 1e6,
  };
}

function midnightOf(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; 400 years later the calendar repeats exactly.
  const GREGORIAN_CYCLE = 146_097 * 86_400_000;
  return Date.UTC(year + 400, month - 1, day) - GREGORIAN_CYCLE;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function offsetMinutes(offset: string, limits: DateTimeLimits): number | undefined {
  if (offset === 'Z' || offset === 'z') return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(4));
  if (hours > limits.offsetHour || minutes > limits.offsetMinute) return undefined;
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

const RFC_3339 =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[Tt](?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:\.(?<fraction>\d+))?(?<offset>[Zz]|[+-]\d\d:\d\d))?$/;
const RFC_3339_LIMITS: DateTimeLimits = { second: 60, offsetHour: 23, offsetMinute: 59 };
/** The range of JavaScript's own dates: 100,000,000 days around 1970. */
const MAX_EPOCH_MILLISECONDS = 8.64e15;

/** RFC 3339, or a date alone (midnight UTC), or a number of epoch milliseconds. */
export function instantOf(value: unknown): Instant | undefined {
  if (typeof value === 'string') {
    const parts = matchParts(RFC_3339, value);
    return parts && instantOfParts(parts, RFC_3339_LIMITS);
  }
  const number = typeof value === 'bigint' ? Number(value) : value;
  if (typeof number !== 'number' || !(Math.abs(number) <= MAX_EPOCH_MILLISECONDS)) return undefined;
  const milliseconds = Math.floor(number);
  return { milliseconds, nanoseconds: Math.min(Math.round((number - milliseconds) * 1e6), 999_999) };
}

/** The named parts of a date-time pattern, which must name at least year, month and day. */
export function matchParts(pattern: RegExp, text: string): DateTimeParts | undefined {
  const groups = pattern.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { year, month, day } = groups;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return { ...groups, year, month, day };
}
