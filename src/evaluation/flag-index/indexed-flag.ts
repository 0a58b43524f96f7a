import type { Call, Test } from '../call.js';
import type { Linker } from '../conditions/link.js';
import type { Context } from '../context.js';
import type { CompiledFlag } from '../flags/flag.js';
import { chosen } from '../flags/flag.js';
import type { Overrides } from '../flags/overrides.js';
import { overrideFor } from '../flags/overrides.js';
import type { Outcome } from '../outcome.js';
import type { IndexedRules, Slots } from './indexed-rules.js';

/** A flag with its conditions linked to the index. Its steps are those of `CompiledFlag.decide`. */
export class IndexedFlag {
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
    readonly isAsked: boolean,
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
    if (flag.lastCall !== call.number.current) {
      flag.lastOutcome = this.decide(context, call, rules);
      flag.lastCall = call.number.current;
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
