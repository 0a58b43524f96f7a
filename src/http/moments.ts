const MOMENT = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;

/** An RFC 3339 date-time that a Date can hold: a day that the calendar has, and no leap second. */
export function isMoment(text: string): boolean {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] =
    MOMENT.exec(text)?.slice(1, 7).map(Number) ?? [];
  const isOnCalendar = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isOnCalendar && hour < 24 && minute < 60 && second < 60 && !Number.isNaN(Date.parse(text));
}
