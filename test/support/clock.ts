/** A clock that stands still until a test moves it: `onEveryDatabase(…, { parts: { now: clock.now } })`. */
export interface TestClock {
  readonly now: () => Date;
  advance(seconds: number): void;
}

export function testClock(start = '2026-11-21T05:30:00.000Z'): TestClock {
  let milliseconds = Date.parse(start);
  return {
    now: () => new Date(milliseconds),
    advance: (seconds) => {
      milliseconds += seconds * 1000;
    },
  };
}
