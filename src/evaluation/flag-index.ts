import { AttributeIndex, startMarking } from './attribute-index.js';
import type { Marks } from './attribute-index.js';
import type { Call, Test } from './call.js';
import type { Context } from './context.js';
import { chosen } from './flag.js';
import type { CompiledFlag } from './flag.js';
import { Linker } from './link.js';
import type { Membership, Node } from './node.js';
import type { Outcome } from './outcome.js';
import { overrideFor } from './overrides.js';
import type { Overrides } from './overrides.js';
import type { CompiledServe } from './serve.js';

/** An attribute asked less often than this in a call is not worth a look-up of its own. */
const WORTH_INDEXING = 8;

/**
 * What `evaluateAll` knows beyond the single flags: one look-up per attribute answers all memberships of all flags, and
 * a condition that several flags share is asked once. Built by the first `evaluateAll` of a snapshot.
 */
export class FlagIndex {
  private readonly attributes: readonly AttributeIndex[];
  private readonly marks: Marks;
  private readonly flags: readonly IndexedFlag[];

  constructor(flags: ReadonlyMap<string, CompiledFlag>, asked: ReadonlySet<string>) {
    const { attributes, slots } = indexMemberships([...flags.values()]);
    const marks = { stamp: 0, stamps: new Uint32Array(slots.size) };
    this.attributes = attributes;
    this.marks = marks;
    const linker = new Linker((node, leaf) => {
      const slot = slots.get(node);
      return slot === undefined ? leaf.test : () => marks.stamps[slot] === marks.stamp;
    });
    this.flags = [...flags].map(([key, flag]) => new IndexedFlag(flag, asked.has(key), slots, linker));
  }

  outcomes(context: Context, call: Call): Outcome[] {
    startMarking(this.marks);
    for (const attribute of this.attributes) attribute.mark(context, this.marks);
    const outcomes: Outcome[] = [];
    for (const flag of this.flags) outcomes.push(flag.only ?? flag.decideOnce(context, call, this.marks));
    return outcomes;
  }
}

type Slots = ReadonlyMap<Node, number>;

function indexMemberships(flags: readonly CompiledFlag[]): { attributes: AttributeIndex[]; slots: Slots } {
  const byAttribute = new Map<string, Map<Node, Membership>>();
  for (const [node, membership] of membershipsOf(flags)) {
    const nodes = byAttribute.get(membership.key) ?? new Map<Node, Membership>();
    byAttribute.set(membership.key, nodes.set(node, membership));
  }
  const slots = new Map<Node, number>();
  const attributes: AttributeIndex[] = [];
  for (const nodes of byAttribute.values()) {
    const [first] = nodes.values();
    let asked = 0;
    for (const node of nodes.keys()) asked += node.askers;
    if (first === undefined || asked < WORTH_INDEXING) continue;
    const attribute = new AttributeIndex(first);
    attributes.push(attribute);
    for (const [node, { texts }] of nodes) {
      attribute.add(slots.size, texts);
      slots.set(node, slots.size);
    }
  }
  return { attributes, slots };
}

function membershipsOf(flags: readonly CompiledFlag[]): Map<Node, Membership> {
  const found = new Map<Node, Membership>();
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const membership = node.leaf?.membership ?? null;
    if (membership !== null) found.set(node, membership);
    node.children.forEach(visit);
  };
  for (const { plan } of flags) {
    if (plan.prerequisites !== null) visit(plan.prerequisites);
    for (const { node } of plan.rules) visit(node);
  }
  return found;
}

const UNGUARDED = -1;

/** A flag with its conditions linked to the index. Its steps are those of `CompiledFlag.decideBySteps`. */
class IndexedFlag {
  readonly only: Outcome | null;
  private readonly prerequisites: Test | null;
  private readonly overrides: Overrides | null;
  /** For each rule the slot of a membership that it cannot hold without. */
  private readonly guards: readonly number[];
  /** Null where the rule asks nothing but its guard. */
  private readonly tests: readonly (Test | null)[];
  private readonly serves: readonly CompiledServe[];
  private readonly fallback: CompiledServe;

  constructor(
    private readonly flag: CompiledFlag,
    /** Other flags ask it, before its turn or after: its outcome is worth remembering. */
    private readonly isAsked: boolean,
    slots: Slots,
    linker: Linker,
  ) {
    const { prerequisites, overrides, rules, fallback } = flag.plan;
    this.only = flag.only;
    this.prerequisites = prerequisites && linker.test(prerequisites);
    this.overrides = overrides;
    this.guards = rules.map(({ node }) => guardOf(node, slots) ?? UNGUARDED);
    this.tests = rules.map(({ node }) => (slots.has(node) ? null : linker.test(node)));
    this.serves = rules.map(({ serve }) => serve);
    this.fallback = fallback;
  }

  decideOnce(context: Context, call: Call, marks: Marks): Outcome {
    if (!this.isAsked) return this.decide(context, call, marks);
    const { flag } = this;
    if (flag.lastCall !== call.clock.call) {
      flag.lastOutcome = this.decide(context, call, marks);
      flag.lastCall = call.clock.call;
    }
    return flag.lastOutcome;
  }

  private decide(context: Context, call: Call, { stamp, stamps }: Marks): Outcome {
    if (this.prerequisites !== null && !this.prerequisites(context, call)) return chosen(this.flag.plan.unmet, context, call);
    if (this.overrides !== null) {
      const outcome = overrideFor(this.overrides, context)?.choose(context, call) ?? null;
      if (outcome !== null) return outcome;
    }
    const { guards } = this;
    for (let index = 0; index < guards.length; index++) {
      const guard = guards[index] ?? UNGUARDED;
      if (guard !== UNGUARDED && stamps[guard] !== stamp) continue;
      const test = this.tests[index];
      if (test && !test(context, call)) continue;
      const serve = this.serves[index];
      const outcome = serve === undefined ? null : (serve.fixed ?? serve.choose(context, call));
      if (outcome !== null) return outcome;
    }
    return chosen(this.fallback, context, call);
  }
}

/** The slot of an indexed membership that the node cannot hold without. */
function guardOf(node: Node, slots: Slots): number | undefined {
  const leaf = (node.form === 'all' ? node.children : [node]).find((child) => slots.has(child));
  return leaf && slots.get(leaf);
}
