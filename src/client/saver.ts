import { ClientError } from './client-error.js';
import type { RulesetStorage } from './options.js';
import type { Reports } from './reports.js';

/** Saves one ruleset at a time; of those that come meanwhile the newest. */
export class Saver {
  private next: string | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly storage: RulesetStorage | undefined,
    private readonly reports: Reports,
  ) {}

  save(text: string): void {
    if (!this.storage) return;
    this.next = text;
    this.running ??= this.run(this.storage);
  }

  /** Resolves when everything is saved. */
  async settled(): Promise<void> {
    await this.running;
  }

  private async run(storage: RulesetStorage): Promise<void> {
    while (this.next !== undefined) {
      const text = this.next;
      this.next = undefined;
      try {
        await storage.save(text);
      } catch (error) {
        this.reports.error(new ClientError('STORAGE_FAILED', 'The storage did not save the ruleset.', error));
      }
    }
    this.running = undefined;
  }
}
