/** Milliseconds until the second try, and how many times longer each later pause is than the one before it. */
const FIRST_PAUSE = 5_000;
const GROWTH = 4;
/** Milliseconds. */
const LONGEST_PAUSE = 3_600_000;

/** Milliseconds to wait after so many failures in a row; `random` (0 to 1) spreads those that have failed together. */
export function pauseAfter(failures: number, random: number): number {
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * GROWTH ** (failures - 1));
  return Math.round(pause * (0.75 + random / 2));
}
