import { AttributeIndex, startMarking } from './attribute-index.js';
import type { Marks } from './attribute-index.js';
import type { Attempt, Call, Test } from './call.js';
import type { Context } from './context.js';
import type { CompiledFlag } from './flag.js';
import { Linker } from './link.js';
import type { Membership, Node } from './node.js';
import type { Outcome } from './outcome.js';
import type { CompiledRule } from './rule.js';

/** An attribute asked by fewer memberships than this is not worth a look-up of its own. */
const WORTH_INDEXING = 8;

/**
 * What `evaluateAll` knows beyond the single flags: one look-up per attribute answers all memberships of all flags, and
 * a condition that several flags share is asked once. Built by the first `evaluateAll` of a snapshot.
 */
export class FlagIndex {
  private readonly attributes: readonly AttributeIndex[];
  private readonly marks: Marks;
  private readonly flags: readonly IndexedFlag[];

  constructor(flags: ReadonlyMap<string, CompiledFlag>) {
    const { attributes, slots } = indexMemberships([...flags.values()]);
    const marks = { stamp: 0, stamps: new Uint32Array(slots.size) };
    this.attributes = attributes;
    this.marks = marks;
    const linker = new Linker((node, leaf) => {
      const slot = slots.get(node);
      return slot === undefined ? leaf.test : () => marks.stamps[slot] === marks.stamp;
    });
    this.flags = [...flags.values()].map((flag) => indexFlag(flag, slots, marks, linker));
  }

  outcomes(context: Context, call: Call): Outcome[] {
    startMarking(this.marks);
    for (const attribute of this.attributes) attribute.mark(context, this.marks);
    const outcomes: Outcome[] = [];
    for (const indexed of this.flags) outcomes.push(indexed.only ?? decide(indexed, context, call));
    return outcomes;
  }
}

interface IndexedFlag {
  readonly only: Outcome | null;
  readonly flag: CompiledFlag;
  readonly prerequisites: Test | null;
  readonly attempts: readonly Attempt[];
}

/** Another flag may have asked this one already; and others may ask it later. */
function decide({ flag, prerequisites, attempts }: IndexedFlag, context: Context, call: Call): Outcome {
  if (flag.lastCall !== call.clock.call) {
    flag.lastOutcome = flag.decideBySteps(context, call, prerequisites, attempts);
    flag.lastCall = call.clock.call;
  }
  return flag.lastOutcome;
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
    if (first === undefined || nodes.size < WORTH_INDEXING) continue;
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

function indexFlag(flag: CompiledFlag, slots: Slots, marks: Marks, linker: Linker): IndexedFlag {
  const { only, plan } = flag;
  if (only !== null) return { only, flag, prerequisites: null, attempts: [] };
  return {
    only,
    flag,
    prerequisites: plan.prerequisites && linker.test(plan.prerequisites),
    attempts: plan.rules.length === 0 ? [] : [attemptGuarded(plan.rules, slots, marks, linker)],
  };
}

/** All rules as one step. A rule with an indexed membership that does not hold costs one comparison, and no call. */
function attemptGuarded(rules: readonly CompiledRule[], slots: Slots, marks: Marks, linker: Linker): Attempt {
  const UNGUARDED = -1;
  const guards = rules.map(({ node }) => guardOf(node, slots) ?? UNGUARDED);
  const tests = rules.map(({ node }) => linker.test(node));
  const serves = rules.map(({ serve }) => serve);
  return (context, call) => {
    const { stamp, stamps } = marks;
    for (let index = 0; index < guards.length; index++) {
      const guard = guards[index] ?? UNGUARDED;
      if (guard !== UNGUARDED && stamps[guard] !== stamp) continue;
      if (tests[index]?.(context, call) !== true) continue;
      const serve = serves[index];
      const outcome = serve === undefined ? null : (serve.fixed ?? serve.choose(context, call));
      if (outcome !== null) return outcome;
    }
    return null;
  };
}

/** The slot of an indexed membership that the node cannot hold without. */
function guardOf(node: Node, slots: Slots): number | undefined {
  const leaf = (node.form === 'all' ? node.children : [node]).find((child) => slots.has(child));
  return leaf && slots.get(leaf);
}
