import type { Call, Test } from '../call.js';
import type { Linker } from '../conditions/link.js';
import type { Node } from '../conditions/node.js';
import { conjunctsOf } from '../conditions/node.js';
import type { Context } from '../context.js';
import type { CompiledRule } from '../flags/rule.js';
import type { CompiledServe } from '../flags/serve.js';
import type { Outcome } from '../outcome.js';
import type { Marks } from './attribute-index.js';

/** Where the answers of memberships are marked. */
export type Slots = ReadonlyMap<Node, number>;

const UNGUARDED = -1;

/**
 * The rules of all flags, one after the other: rule i is at index i of each list. With thousands of flags it is the
 * waiting for memory that takes the time, and lists are read ahead.
 */
export class IndexedRules {
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

/** The slot of an indexed membership that the node cannot hold without. */
function guardOf(node: Node, slots: Slots): number | undefined {
  const leaf = conjunctsOf(node).find((child) => slots.has(child));
  return leaf && slots.get(leaf);
}
