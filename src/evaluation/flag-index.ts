import type { AttributeIndex } from './attribute-index.js';
import { startMarking } from './attribute-index.js';
import type { Call } from './call.js';
import type { Context } from './context.js';
import type { CompiledFlag } from './flag.js';
import { IndexStore } from './index-store.js';
import type { IndexedFlag } from './indexed-flag.js';
import type { Outcome } from './outcome.js';

type Flags = ReadonlyMap<string, CompiledFlag>;

/**
 * What `evaluateAll` knows beyond the single flags: one look-up per attribute answers all memberships of all flags, and
 * a condition that several flags share is asked once. Made by the first `evaluateAll` of a snapshot.
 */
export class FlagIndex {
  private readonly attributes: readonly AttributeIndex[];

  private constructor(
    readonly flags: Flags,
    private readonly store: IndexStore,
    private readonly indexed: readonly IndexedFlag[],
  ) {
    this.attributes = store.attributes;
  }

  /** An index of these flags. What an earlier one knows of them is taken over. */
  static of(flags: Flags, asked: ReadonlySet<string>, earlier: FlagIndex | null): FlagIndex {
    const taken = earlier?.store.take(flags, asked) ?? null;
    if (earlier !== null && taken !== null) return new FlagIndex(flags, earlier.store, taken);
    const store = new IndexStore(flags);
    return new FlagIndex(flags, store, store.add(flags, asked));
  }

  /** How many flags it knows, those of other snapshots included. */
  get size(): number {
    return this.store.size;
  }

  outcomes(context: Context, call: Call): Outcome[] {
    const { attributes, indexed, store } = this;
    startMarking(store.marks);
    for (const attribute of attributes) attribute.mark(context, store.marks);
    const outcomes: Outcome[] = [];
    for (const flag of indexed) outcomes.push(flag.only ?? flag.decideOnce(context, call, store.rules));
    return outcomes;
  }
}
