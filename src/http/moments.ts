const MOMENT = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;

const FIRST = Date.parse('0000-01-01T00:00:00Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

/** An RFC 3339 date-time, with the T between, of the years 0 to 9999: a day that the calendar has, and no leap second. */
export function isMoment(text: string): boolean {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] =
    MOMENT.exec(text)?.slice(1, 7).map(Number) ?? [];
  const isOnCalendar = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!isOnCalendar || hour > 23 || minute > 59 || second > 59) return false;
  const moment = new Date(text).getTime();
  return moment >= FIRST && moment <= LAST;
}
