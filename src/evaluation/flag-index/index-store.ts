import type { Test } from '../call.js';
import { Linker } from '../conditions/link.js';
import type { Membership } from '../conditions/membership.js';
import type { Node } from '../conditions/node.js';
import type { CompiledFlag } from '../flags/flag.js';
import type { Table } from '../table.js';
import type { Marks } from './attribute-index.js';
import { AttributeIndex } from './attribute-index.js';
import { IndexedFlag } from './indexed-flag.js';
import { IndexedRules } from './indexed-rules.js';

/** An attribute asked less often than this in a call is not worth a look-up of its own. */
const WORTH_INDEXING = 8;
/** A store of more flags than this times those that it was made for is given up. */
const WORN_OUT = 1.25;

type Flags = Table<CompiledFlag>;

/**
 * What the indexes of successive snapshots share. It only grows: what a later snapshot adds does not disturb an earlier
 * one, and what no snapshot uses any more stays until the store is given up.
 */
export class IndexStore {
  readonly marks: Marks = { stamp: 0, stamps: new Uint32Array(0) };
  readonly rules = new IndexedRules(this.marks);
  private readonly byAttribute = new Map<string, AttributeIndex>();
  private readonly indexed = new Map<CompiledFlag, IndexedFlag>();
  private readonly firstSize: number;
  private slots = 0;
  /** How many flags were ever added. */
  size = 0;

  constructor({ values }: Flags) {
    this.firstSize = values.length;
    const asked = new Map<string, number>();
    eachMembership(values, (node, { subject }) => {
      asked.set(subject.key, (asked.get(subject.key) ?? 0) + node.askers);
    });
    eachMembership(values, (_node, { subject }) => {
      const isWorthIt = (asked.get(subject.key) ?? 0) >= WORTH_INDEXING;
      if (isWorthIt && !this.byAttribute.has(subject.key))
        this.byAttribute.set(subject.key, new AttributeIndex(subject));
    });
  }

  get attributes(): readonly AttributeIndex[] {
    return [...this.byAttribute.values()];
  }

  find(flag: CompiledFlag): IndexedFlag | undefined {
    return this.indexed.get(flag);
  }

  /**
   * What is known of the flags, by position, and the rest added. Null when that would be many: a new store is then
   * smaller, and knows what is worth indexing now.
   */
  complete(
    known: readonly (IndexedFlag | undefined)[],
    { names, values }: Flags,
    asked: ReadonlySet<string>,
  ): (IndexedFlag | undefined)[] | null {
    const missing = values.map((flag, position) => (known[position] === undefined ? flag : undefined));
    const added = missing.filter((flag) => flag !== undefined);
    if (this.size + added.length > this.firstSize * WORN_OUT) return null;
    const { marks, rules } = this;
    const slots = this.slotsFor(added);
    const linker = new Linker((node, leaf) => {
      const slot = slots.get(node);
      return slot === undefined ? leaf.link() : markTest(marks, slot);
    });
    this.size += added.length;
    return missing.map((flag, position) => {
      if (flag === undefined) return known[position];
      const indexed = new IndexedFlag(flag, asked.has(names[position] ?? ''), rules, slots, linker);
      this.indexed.set(flag, indexed);
      return indexed;
    });
  }

  private slotsFor(flags: readonly CompiledFlag[]): Map<Node, number> {
    const slots = new Map<Node, number>();
    eachMembership(flags, (node, { subject, texts }) => {
      const attribute = this.byAttribute.get(subject.key);
      if (attribute === undefined || slots.has(node)) return;
      attribute.add(this.slots, texts);
      slots.set(node, this.slots++);
    });
    if (this.slots > this.marks.stamps.length) this.marks.stamps = longer(this.marks.stamps, this.slots);
    return slots;
  }
}

/** A closure that holds on to nothing else. */
function markTest(marks: Marks, slot: number): Test {
  return () => marks.stamps[slot] === marks.stamp;
}

/** With some room for more. */
function longer(stamps: Uint32Array, needed: number): Uint32Array {
  const replacement = new Uint32Array(Math.ceil(needed * 1.25));
  replacement.set(stamps);
  return replacement;
}

/** The memberships in the conditions of these flags; those that several ask once or more often. */
function eachMembership(
  flags: readonly (CompiledFlag | undefined)[],
  see: (node: Node, membership: Membership) => void,
): void {
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (node.askers > 1) {
      if (seen.has(node)) return;
      seen.add(node);
    }
    const membership = node.leaf?.membership ?? null;
    if (membership !== null) see(node, membership);
    for (const child of node.children) visit(child);
  };
  for (const flag of flags) {
    if (flag === undefined) continue;
    if (flag.plan.prerequisites !== null) visit(flag.plan.prerequisites);
    for (const { node } of flag.plan.rules) visit(node);
  }
}
