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
import type { CompiledRule } from './rule.js';
import type { CompiledServe } from './serve.js';

/** An attribute asked less often than this in a call is not worth a look-up of its own. */
const WORTH_INDEXING = 8;

/**
 * What `evaluateAll` knows beyond the single flags: one look-up per attribute answers all memberships of all flags, and
 * a condition that several flags share is asked once. Built by the first `evaluateAll` of a snapshot.
 */
export class FlagIndex {
  private readonly attributes: readonly AttributeIndex[];
  private readonly rules: IndexedRules;
  private readonly flags: readonly IndexedFlag[];

  constructor(flags: ReadonlyMap<string, CompiledFlag>, asked: ReadonlySet<string>) {
    const { attributes, slots } = indexMemberships([...flags.values()]);
    const marks = { stamp: 0, stamps: new Uint32Array(slots.size) };
    const linker = new Linker((node, leaf) => {
      const slot = slots.get(node);
      return slot === undefined ? leaf.test : () => marks.stamps[slot] === marks.stamp;
    });
    this.attributes = attributes;
    this.rules = new IndexedRules(marks);
    this.flags = [...flags].map(([key, flag]) => new IndexedFlag(flag, asked.has(key), this.rules, slots, linker));
  }

  outcomes(context: Context, call: Call): Outcome[] {
    const { attributes, flags, rules } = this;
    startMarking(rules.marks);
    for (const attribute of attributes) attribute.mark(context, rules.marks);
    const outcomes: Outcome[] = [];
    for (const flag of flags) outcomes.push(flag.only ?? flag.decideOnce(context, call, rules));
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

/**
 * The rules of all flags, one after the other: rule i is at index i of each list. With thousands of flags it is the
 * waiting for memory that takes the time, and lists are read ahead.
 */
class IndexedRules {
  /** The slot of a membership that the rule cannot hold without. */
  private readonly guards: number[] = [];
  /** Null where the rule asks nothing but its guard. */
  private readonly tests: (Test | null)[] = [];
  private readonly serves: CompiledServe[] = [];

  constructor(readonly marks: Marks) {}

  get count(): number {
    return this.serves.length;
  }

  add({ node, serve }: CompiledRule, slots: Slots, linker: Linker): void {
    this.guards.push(guardOf(node, slots) ?? UNGUARDED);
    this.tests.push(slots.has(node) ? null : linker.test(node));
    this.serves.push(serve);
  }

  /** The outcome of the first rule from `start` to before `end` that holds and serves. */
  attempt(start: number, end: number, context: Context, call: Call): Outcome | null {
    const { guards, tests, serves } = this;
    const { stamp, stamps } = this.marks;
    for (let index = start; index < end; index++) {
      const guard = guards[index] ?? UNGUARDED;
      if (guard !== UNGUARDED && stamps[guard] !== stamp) continue;
      const test = tests[index];
      if (test && !test(context, call)) continue;
      const serve = serves[index];
      const outcome = serve === undefined ? null : (serve.fixed ?? serve.choose(context, call));
      if (outcome !== null) return outcome;
    }
    return null;
  }
}

/** A flag with its conditions linked to the index. Its steps are those of `CompiledFlag.decide`. */
class IndexedFlag {
  readonly only: Outcome | null;
  private readonly prerequisites: Test | null;
  private readonly overrides: Overrides | null;
  private readonly firstRule: number;
  private readonly endOfRules: number;
  /** The outcome of the default serve, when there is only one. */
  private readonly fallback: Outcome | null;

  constructor(
    private readonly flag: CompiledFlag,
    /** Other flags ask it, before its turn or after: its outcome is worth remembering. */
    private readonly isAsked: boolean,
    rules: IndexedRules,
    slots: Slots,
    linker: Linker,
  ) {
    const { plan, only } = flag;
    this.only = only;
    this.prerequisites = plan.prerequisites && linker.test(plan.prerequisites);
    this.overrides = plan.overrides;
    this.firstRule = rules.count;
    if (only === null) for (const rule of plan.rules) rules.add(rule, slots, linker);
    this.endOfRules = rules.count;
    this.fallback = plan.fallback.fixed;
  }

  decideOnce(context: Context, call: Call, rules: IndexedRules): Outcome {
    if (!this.isAsked) return this.decide(context, call, rules);
    const { flag } = this;
    if (flag.lastCall !== call.clock.call) {
      flag.lastOutcome = this.decide(context, call, rules);
      flag.lastCall = call.clock.call;
    }
    return flag.lastOutcome;
  }

  private decide(context: Context, call: Call, rules: IndexedRules): Outcome {
    if (this.prerequisites !== null && !this.prerequisites(context, call)) {
      return chosen(this.flag.plan.unmet, context, call);
    }
    if (this.overrides !== null) {
      const outcome = overrideFor(this.overrides, context)?.choose(context, call) ?? null;
      if (outcome !== null) return outcome;
    }
    const outcome = rules.attempt(this.firstRule, this.endOfRules, context, call);
    return outcome ?? this.fallback ?? chosen(this.flag.plan.fallback, context, call);
  }
}

/** The slot of an indexed membership that the node cannot hold without. */
function guardOf(node: Node, slots: Slots): number | undefined {
  const leaf = (node.form === 'all' ? node.children : [node]).find((child) => slots.has(child));
  return leaf && slots.get(leaf);
}
