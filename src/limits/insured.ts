/** A count that several servers share, and this one's own while there is none. */
import type { Count, Counter } from './counter.js';

export interface OutageServices {
  /** Told once for each time that nobody counts for all: this server then counts for itself. */
  readonly onAway: (reason: string) => void;
  /** The shared count is back. */
  readonly onBack: () => void;
}

/** The shared count, or this server's own while there is none. */
export function insured(shared: Counter, own: Counter, outage: Outage): Counter {
  const count = async (change: keyof Counter, key: string): Promise<Count> => {
    const ownCount = own[change](key);
    try {
      const sharedCount = await shared[change](key);
      outage.end();
      return sharedCount;
    } catch (error) {
      outage.begin(error);
      return ownCount;
    }
  };
  return { penalty: (key) => count('penalty', key), reward: (key) => count('reward', key) };
}

/** Whether the shared count is away, told when that changes. */
export class Outage {
  private isOn = false;

  constructor(private readonly services: OutageServices) {}

  begin(error: unknown): void {
    if (this.isOn) return;
    this.isOn = true;
    // Only the message: the client's errors hold the command that failed, and that may be AUTH.
    this.services.onAway(error instanceof Error ? error.message : String(error));
  }

  end(): void {
    if (!this.isOn) return;
    this.isOn = false;
    this.services.onBack();
  }
}
