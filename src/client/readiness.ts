import type { ClientError } from './client-error.js';

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: ClientError) => void;
}

/** Whether there is a ruleset yet, for whoever waits for one. */
export class Readiness {
  private readonly waiters = new Set<Waiter>();
  private outcome: { readonly error?: ClientError } | undefined;

  wait(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiters.add({ resolve, reject });
      this.tell();
    });
  }

  /** There is one, from now on for ever. */
  succeed(): void {
    this.outcome = {};
    this.tell();
  }

  /** For as long as nothing else is said, there will be none. */
  fail(error: ClientError): void {
    if (this.outcome && !this.outcome.error) return;
    this.outcome = { error };
    this.tell();
  }

  private tell(): void {
    if (!this.outcome) return;
    const { error } = this.outcome;
    for (const { resolve, reject } of this.waiters) error ? reject(error) : resolve();
    this.waiters.clear();
  }
}
