/** How long to wait before asking again. Milliseconds throughout. */
import type { ClientErrorCode } from './client-error.js';

const FIRST = 100;

/**
 * Whoever does not answer may be back at any moment, and a refused connection costs nothing: a change is to be seen
 * within a second after. A server that answers with errors needs time; one that refuses a key will do so again.
 */
const LONGEST: Partial<Record<ClientErrorCode, number>> = { UNREACHABLE: 700, REFUSED: 60_000 };
const LONGEST_OTHERWISE = 30_000;

/** Between two polls, unless the options say otherwise. */
export const POLL_INTERVAL = 30_000;
/** Between two fetches that events ask for, however many there are: a change is seen within a second. */
export const PAUSE = 200;

/** `Number(process.env.UNSET)` is no interval, and 0 is none to poll at or to wait for. Infinity: it is never over. */
export function toInterval(given: number | undefined, otherwise: number): number {
  return given !== undefined && given > 0 ? given : otherwise;
}

/** Longer after each failure, and never the same for two clients, so that they do not all come at once. */
export function waitAfter(code: ClientErrorCode, failures: number): number {
  const longest = LONGEST[code] ?? LONGEST_OTHERWISE;
  if (code === 'REFUSED') return withJitter(longest);
  return withJitter(Math.min(longest, FIRST * 2 ** Math.min(failures, 20)));
}

export function withJitter(milliseconds: number): number {
  return milliseconds * (0.75 + Math.random() / 4);
}

/** Timers hold 31 bits: what is longer would be over at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Resolves after that time, and at once when it is `over`. */
export function wait(milliseconds: number, over: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      over.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, Math.min(milliseconds, LONGEST_TIMER));
    over.addEventListener('abort', done);
    if (over.aborted) done();
  });
}
