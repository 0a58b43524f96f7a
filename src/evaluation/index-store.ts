import type { Marks } from './attribute-index.js';
import { AttributeIndex } from './attribute-index.js';
import type { Test } from './call.js';
import type { CompiledFlag } from './flag.js';
import { IndexedFlag } from './indexed-flag.js';
import { IndexedRules } from './indexed-rules.js';
import { Linker } from './link.js';
import type { Membership } from './membership.js';
import type { Node } from './node.js';

/** An attribute asked less often than this in a call is not worth a look-up of its own. */
const WORTH_INDEXING = 8;
/** A store of more flags than this times those that it was made for is given up. */
const WORN_OUT = 1.25;

type Flags = ReadonlyMap<string, CompiledFlag>;

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

  constructor(flags: Flags) {
    this.firstSize = flags.size;
    const asked = new Map<string, number>();
    eachMembership(flags.values(), (node, { subject }) => {
      asked.set(subject.key, (asked.get(subject.key) ?? 0) + node.askers);
    });
    eachMembership(flags.values(), (_node, { subject }) => {
      const isWorthIt = (asked.get(subject.key) ?? 0) >= WORTH_INDEXING;
      if (isWorthIt && !this.byAttribute.has(subject.key))
        this.byAttribute.set(subject.key, new AttributeIndex(subject));
    });
  }

  get attributes(): readonly AttributeIndex[] {
    return [...this.byAttribute.values()];
  }

  /**
   * The flags as this store knows them, in order, after adding those that are new to it. Null when that would be many:
   * a new store is then smaller, and knows what is worth indexing now.
   */
  take(flags: Flags, asked: ReadonlySet<string>): IndexedFlag[] | null {
    const added = new Map<string, CompiledFlag>();
    for (const [key, flag] of flags) {
      if (this.indexed.get(flag)?.isAsked !== asked.has(key)) added.set(key, flag);
    }
    if (this.size + added.size > this.firstSize * WORN_OUT) return null;
    if (added.size > 0) this.add(added, asked);
    const indexed: IndexedFlag[] = [];
    for (const flag of flags.values()) {
      const known = this.indexed.get(flag);
      if (known !== undefined) indexed.push(known);
    }
    return indexed;
  }

  add(flags: Flags, asked: ReadonlySet<string>): IndexedFlag[] {
    const { marks, rules } = this;
    const slots = this.slotsFor(flags);
    const linker = new Linker((node, leaf) => {
      const slot = slots.get(node);
      return slot === undefined ? leaf.link() : markTest(marks, slot);
    });
    const added: IndexedFlag[] = [];
    for (const [key, flag] of flags) {
      const indexed = new IndexedFlag(flag, asked.has(key), rules, slots, linker);
      this.indexed.set(flag, indexed);
      added.push(indexed);
    }
    this.size += added.length;
    return added;
  }

  private slotsFor(flags: Flags): Map<Node, number> {
    const slots = new Map<Node, number>();
    eachMembership(flags.values(), (node, { subject, texts }) => {
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
function eachMembership(flags: Iterable<CompiledFlag>, see: (node: Node, membership: Membership) => void): void {
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
  for (const { plan } of flags) {
    if (plan.prerequisites !== null) visit(plan.prerequisites);
    for (const { node } of plan.rules) visit(node);
  }
}
