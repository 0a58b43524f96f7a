import type { Outcome } from '../evaluation/index.js';
import type { EnvironmentSnapshot } from '../snapshots/load-snapshot.js';

/** What outcomes are told as, written once: the engine hands out the very same object each time. */
export class OutcomeTexts {
  readonly #ofSnapshots = new WeakMap<EnvironmentSnapshot, WeakMap<Outcome, string>>();

  constructor(private readonly write: (outcome: Outcome, snapshot: EnvironmentSnapshot) => string) {}

  of(outcome: Outcome, snapshot: EnvironmentSnapshot): string {
    const texts = this.#ofSnapshots.get(snapshot) ?? this.#begin(snapshot);
    const known = texts.get(outcome);
    if (known !== undefined) return known;
    const text = this.write(outcome, snapshot);
    texts.set(outcome, text);
    return text;
  }

  #begin(snapshot: EnvironmentSnapshot): WeakMap<Outcome, string> {
    const texts = new WeakMap<Outcome, string>();
    this.#ofSnapshots.set(snapshot, texts);
    return texts;
  }
}
