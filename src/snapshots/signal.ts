import { setImmediate } from 'node:timers/promises';

/** What one follower waits for. A notification that nobody waits for is kept, and two are as one. */
export class Signal {
  private isNotified = false;
  private wake: (() => void) | undefined;

  readonly notify = (): void => {
    this.isNotified = true;
    this.wake?.();
  };

  /** Wakes the follower without a notification: time has passed. */
  readonly tick = (): void => {
    this.wake?.();
  };

  /** Resolves at the next notification, at once where there was one since the last wait; else at a tick, or after these milliseconds. */
  async wait(milliseconds = Number.POSITIVE_INFINITY): Promise<'notified' | 'idle'> {
    if (!this.isNotified) {
      await new Promise<void>((resolve) => {
        const timer = Number.isFinite(milliseconds) ? setTimeout(resolve, milliseconds) : undefined;
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    const wasNotified = this.isNotified;
    this.isNotified = false;
    this.wake = undefined;
    return wasNotified ? 'notified' : 'idle';
  }
}

/** Calls that are made before everybody else has their turn: what each wakes takes some twenty microseconds. */
const AT_ONCE = 200;

/** Calls all of them, the first at once; among thousands of followers, requests are still answered. */
export async function callAll(listeners: readonly (() => void)[]): Promise<void> {
  for (const [index, listener] of listeners.entries()) {
    if (index > 0 && index % AT_ONCE === 0) await setImmediate();
    listener();
  }
}
