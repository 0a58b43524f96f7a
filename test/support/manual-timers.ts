import { EventEmitter, once } from 'node:events';

interface Timer {
  readonly milliseconds: number;
  readonly due: number;
  readonly run: () => void;
}

/** Puts timers in the place of the platform's, for which no time passes until a test says so. */
export class ManualTimers {
  private readonly original = { setTimeout, clearTimeout };
  private readonly timers = new Map<object, Timer>();
  private readonly events = new EventEmitter();
  private now = 0;

  install(): void {
    const set = (run: () => void, milliseconds = 0) => {
      const id = {};
      this.timers.set(id, { run, milliseconds, due: this.now + milliseconds });
      this.events.emit('set');
      return id;
    };
    Object.assign(globalThis, { setTimeout: set, clearTimeout: (id: object) => this.timers.delete(id) });
  }

  restore(): void {
    Object.assign(globalThis, this.original);
  }

  /** Once somebody waits for so long, that time passes; all of it, or `almost`: but for its last millisecond. */
  async pass(milliseconds: number, share: 'all' | 'almost' = 'all'): Promise<void> {
    while (!this.isAwaited(milliseconds)) await once(this.events, 'set');
    this.advance(share === 'all' ? milliseconds : milliseconds - 1);
  }

  advance(milliseconds: number): void {
    this.now += milliseconds;
    for (const [id, { due, run }] of this.timers) {
      if (due > this.now) continue;
      this.timers.delete(id);
      run();
    }
  }

  private isAwaited(milliseconds: number): boolean {
    return [...this.timers.values()].some((timer) => timer.milliseconds === milliseconds);
  }
}
