import type { Test } from '../call.js';
import type { Membership, MembershipLeaf, Subject } from './membership.js';
import type { Reading } from './reference.js';

/** A condition between definition and closure: simplified, and shared wherever it occurs again. */
export interface Node {
  readonly id: number;
  readonly form: 'constant' | 'leaf' | 'all' | 'any' | 'none';
  /** The answer of a constant. */
  readonly holds: boolean;
  readonly children: readonly Node[];
  readonly leaf: Leaf | null;
  /** Rough cost of one answer in the unit of a look-up in a set. */
  readonly cost: number;
  /** Levels of nesting: 0 for a leaf. */
  readonly height: number;
  /** How many conditions and rules ask it. */
  askers: number;
}

export interface Leaf {
  /** Makes the closure that answers it, which many leaves never need: an index answers for them. */
  link(): Test;
  readonly membership: Membership | null;
}

const ALWAYS: Node = constant(-1, true);
const NEVER: Node = constant(-2, false);

function constant(id: number, holds: boolean): Node {
  return Object.freeze({ id, form: 'constant', holds, children: [], leaf: null, cost: 0, height: 0, askers: 0 });
}

export function constantNode(holds: boolean): Node {
  return holds ? ALWAYS : NEVER;
}

/** Counts one more that asks the node. Constants belong to no pool, and so to all definitions: nobody counts them. */
export function countAsker(node: Node): void {
  if (node.form !== 'constant') node.askers++;
}

/** Conditions without which the node cannot hold. */
export function conjunctsOf(node: Node): readonly Node[] {
  return node.form === 'all' ? node.children.flatMap(conjunctsOf) : [node];
}

// A class with as few fields as can be: there are as many leaves as there are rules.
class LeafNode implements Node {
  askers = 0;

  constructor(
    readonly id: number,
    readonly leaf: Leaf,
    readonly cost: number,
  ) {}

  get form(): 'leaf' {
    return 'leaf';
  }

  get holds(): boolean {
    return false;
  }

  get children(): readonly Node[] {
    return NO_NODES;
  }

  get height(): number {
    return 0;
  }
}

const NO_NODES: readonly Node[] = [];
const MEMBERSHIP_COST = 1;
/** Below this cost a condition that several ask is put in the place of each, where an index can see into it. */
const WORTH_KEEPING_WHOLE = 8;

class TestLeaf implements Leaf {
  constructor(private readonly test: Test) {}

  get membership(): null {
    return null;
  }

  link(): Test {
    return this.test;
  }
}

/** Makes nodes, and hands out the same node for equal conditions. */
export class NodePool {
  /** See `ReferenceScope`. */
  readonly names = new Map<string, Reading>();
  private readonly byKey = new Map<string, Node>();
  private readonly subjects = new Map<string, Subject>();
  private readonly memberships = new Map<Subject, Map<string, Node>>();

  /** `nextId` continues the numbers of an earlier pool whose nodes are used together with this one's. */
  constructor(public nextId: number) {}

  /** `key` is equal for leaves that give equal answers; null: a leaf of its own. */
  leaf(key: string | null, cost: number, test: Test): Node {
    const make = (id: number): Node => new LeafNode(id, new TestLeaf(test), cost);
    return this.shared(key === null ? null : `leaf ${key}`, make);
  }

  membership(leaf: MembershipLeaf): Node {
    const { subject, texts } = leaf;
    const [only] = texts;
    // Most have one text, which is then as good a key as any. The other keys begin with a bracket.
    const key = texts.length === 1 ? `=${only}` : JSON.stringify(texts);
    const ofSubject = this.memberships.get(subject) ?? new Map<string, Node>();
    if (ofSubject.size === 0) this.memberships.set(subject, ofSubject);
    const known = ofSubject.get(key);
    if (known !== undefined) return known;
    const node = new LeafNode(this.nextId++, leaf, MEMBERSHIP_COST);
    ofSubject.set(key, node);
    return node;
  }

  /** The same subject for the same question of the same reference. */
  subject({ key, read }: Reading, quantifies: boolean): Subject {
    const name = `${quantifies} ${key}`;
    const known = this.subjects.get(name);
    if (known !== undefined) return known;
    const subject = { key: name, read, quantifies };
    this.subjects.set(name, subject);
    return subject;
  }

  all(children: readonly Node[]): Node {
    return this.combine('all', children);
  }

  any(children: readonly Node[]): Node {
    return this.combine('any', children);
  }

  none(children: readonly Node[]): Node {
    const any = this.combine('any', children);
    if (any.form === 'constant') return constantNode(!any.holds);
    if (any.form === 'none') return this.any(any.children);
    return this.composite('none', any.form === 'any' ? any.children : [any]);
  }

  /**
   * Flattens, folds constants, drops repetitions and sorts by cost: leaves have no effects, so the order is free. What
   * is dear and asked by something else too, such as a large segment, stays whole: one call asks it once.
   */
  private combine(form: 'all' | 'any', children: readonly Node[]): Node {
    const decisive = form === 'any';
    const parts = new Set<Node>();
    for (const child of children) {
      if (child.form === 'constant') {
        if (child.holds === decisive) return child;
      } else if (child.form === form && (child.askers === 0 || child.cost < WORTH_KEEPING_WHOLE)) {
        for (const grandchild of child.children) parts.add(grandchild);
      } else {
        parts.add(child);
      }
    }
    const [only] = parts;
    if (only === undefined) return constantNode(!decisive);
    return parts.size === 1 ? only : this.composite(form, [...parts]);
  }

  private composite(form: 'all' | 'any' | 'none', unsorted: readonly Node[]): Node {
    const children = [...unsorted].sort((left, right) => left.cost - right.cost || left.id - right.id);
    return this.shared(`${form} ${children.map(({ id }) => id).join(' ')}`, (id) => {
      let cost = 1;
      let height = 0;
      for (const child of children) {
        countAsker(child);
        cost += child.cost;
        height = Math.max(height, child.height + 1);
      }
      return { id, form, holds: false, children, leaf: null, cost, height, askers: 0 };
    });
  }

  private shared(key: string | null, make: (id: number) => Node): Node {
    const known = key === null ? undefined : this.byKey.get(key);
    if (known !== undefined) return known;
    const node = make(this.nextId++);
    if (key !== null) this.byKey.set(key, node);
    return node;
  }
}
