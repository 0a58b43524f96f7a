import { setImmediate } from 'node:timers/promises';

/** What one waits for who wants to be woken. A ring that nobody waits for is kept, and two are as one. */
export class Bell {
  private isRung = false;
  private wake: (() => void) | undefined;

  readonly ring = (): void => {
    this.isRung = true;
    this.wake?.();
  };

  /** Wakes who waits, though nothing was rung: time has passed. */
  readonly pass = (): void => {
    this.wake?.();
  };

  /** Resolves at the next ring, at once where there was one since the last wait; and when time has passed, or these milliseconds have. */
  async wait(milliseconds = Number.POSITIVE_INFINITY): Promise<'rung' | 'silent'> {
    if (!this.isRung) {
      await new Promise<void>((resolve) => {
        const timer = Number.isFinite(milliseconds) ? setTimeout(resolve, milliseconds) : undefined;
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    const wasRung = this.isRung;
    this.isRung = false;
    this.wake = undefined;
    return wasRung ? 'rung' : 'silent';
  }
}

/** Calls that are made before everybody else has their turn: what each wakes takes some twenty microseconds. */
const AT_ONCE = 200;

/** Rings all of them, the first at once; among thousands of followers, requests are still answered. */
export async function ringAll(rings: readonly (() => void)[]): Promise<void> {
  for (const [index, ring] of rings.entries()) {
    if (index > 0 && index % AT_ONCE === 0) await setImmediate();
    ring();
  }
}
