import type { Test } from './call.js';
import type { Read } from './reference.js';

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
  readonly test: Test;
  readonly membership: Membership | null;
}

/** A leaf that asks nothing but whether an attribute's text is one of these; no when it is unset. */
export interface Membership {
  /** Equal for memberships that one look-up can answer together. */
  readonly key: string;
  readonly read: Read;
  /** Whether a list-valued attribute is asked element by element, or is unset. */
  readonly quantifies: boolean;
  readonly texts: readonly string[];
}

const ALWAYS: Node = constant(-1, true);
const NEVER: Node = constant(-2, false);

function constant(id: number, holds: boolean): Node {
  return { id, form: 'constant', holds, children: [], leaf: null, cost: 0, height: 0, askers: 0 };
}

export function constantNode(holds: boolean): Node {
  return holds ? ALWAYS : NEVER;
}

/** Makes nodes, and hands out the same node for equal conditions. */
export class NodePool {
  private readonly byKey = new Map<string, Node>();

  /** `nextId` continues the numbers of an earlier pool whose nodes are used together with this one's. */
  constructor(public nextId: number) {}

  /** `key` is equal for leaves that give equal answers; null: a leaf of its own. */
  leaf(key: string | null, cost: number, make: () => Leaf): Node {
    return this.shared(key === null ? null : `leaf ${key}`, (id) => {
      return { id, form: 'leaf', holds: false, children: [], leaf: make(), cost, height: 0, askers: 0 };
    });
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

  /** Flattens, folds constants, drops repetitions and sorts by cost: leaves have no effects, so the order is free. */
  private combine(form: 'all' | 'any', children: readonly Node[]): Node {
    const decisive = form === 'any';
    const parts = new Set<Node>();
    for (const child of children) {
      if (child.form === 'constant') {
        if (child.holds === decisive) return child;
      } else if (child.form === form) {
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
        child.askers++;
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
