import type { Call } from '../call.js';
import type { Context } from '../context.js';
import type { CompiledFlag } from '../flags/flag.js';
import type { Outcome } from '../outcome.js';
import type { Table } from '../table.js';
import type { AttributeIndex } from './attribute-index.js';
import { startMarking } from './attribute-index.js';
import { IndexStore } from './index-store.js';
import type { IndexedFlag } from './indexed-flag.js';

type Flags = Table<CompiledFlag>;

/**
 * What `evaluateAll` knows beyond the single flags: one look-up per attribute answers all memberships of all flags, and
 * a condition that several flags share is asked once. Made by the first `evaluateAll` of a snapshot.
 */
export class FlagIndex {
  private readonly attributes: readonly AttributeIndex[];
  private readonly indexed: readonly IndexedFlag[];

  private constructor(
    readonly flags: Flags,
    private readonly asked: ReadonlySet<string>,
    private readonly store: IndexStore,
    private readonly byPosition: readonly (IndexedFlag | undefined)[],
  ) {
    this.attributes = store.attributes;
    this.indexed = byPosition.filter((flag) => flag !== undefined);
  }

  /** An index of these flags, of which `asked` are asked by others. What an earlier one knows of them is taken over. */
  static of(flags: Flags, asked: ReadonlySet<string>, earlier: FlagIndex | null): FlagIndex {
    if (earlier !== null) {
      const { store } = earlier;
      const known = flags.values.map((flag, position) => flag && earlier.find(flag, position, flags, asked));
      const all = store.complete(known, flags, asked);
      if (all !== null) return new FlagIndex(flags, asked, store, all);
    }
    const store = new IndexStore(flags);
    return new FlagIndex(flags, asked, store, store.complete([], flags, asked) ?? []);
  }

  /** Most flags are the same at the same position, and then nothing has to be looked up. */
  private find(
    flag: CompiledFlag,
    position: number,
    flags: Flags,
    asked: ReadonlySet<string>,
  ): IndexedFlag | undefined {
    const isAlike = asked === this.asked && flags.isAlike(this.flags);
    if (isAlike && flag === this.flags.values[position]) return this.byPosition[position];
    const known = this.store.find(flag);
    return known?.isAsked === asked.has(flags.names[position] ?? '') ? known : undefined;
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
