import type { Call } from './call.js';
import { Entry } from './conditions/entry.js';
import type { TreeScope } from './conditions/tree-scope.js';
import type { Context } from './context.js';
import { soundContext } from './context.js';
import { evaluate } from './evaluate.js';
import type { ServeTrace } from './explanation/serve-trace.js';
import { traceServe } from './explanation/serve-trace.js';
import type { Trace } from './explanation/trace.js';
import { Tracer } from './explanation/tracer.js';
import type { CompiledFlag, Plan } from './flags/flag.js';
import { compileOverrides, overrideFor } from './flags/overrides.js';
import type { FlagSetting } from './flags/rule.js';
import { compileRuleServe } from './flags/rule.js';
import { compileVariations } from './flags/variations.js';
import { isInWindow, readWindow } from './flags/window.js';
import type { Outcome } from './outcome.js';
import { Problems, pathOf, placeIn } from './problem.js';
import type { Snapshot } from './snapshot.js';

type Path = readonly (string | number)[];

/** One step of an evaluation. The last one of an explanation is the one that answered. */
export type Step =
  | { readonly step: 'switch'; readonly at: Path; readonly on: boolean }
  | { readonly step: 'prerequisite'; readonly at: Path; readonly holds: boolean; readonly condition: Trace }
  | { readonly step: 'overrides'; readonly at: Path; readonly holds: boolean; readonly serve: ServeTrace | null }
  | {
      readonly step: 'rule';
      readonly at: Path;
      readonly rule: string | null;
      /** Whether condition and window hold. */
      readonly holds: boolean;
      readonly condition: Trace;
      readonly window: WindowTrace | null;
      /** What was served; null when the rule does not hold. */
      readonly serve: ServeTrace | null;
    }
  | { readonly step: 'off' | 'default'; readonly at: Path; readonly serve: ServeTrace };

export interface WindowTrace {
  readonly holds: boolean;
  /** Why it does not hold, or that it does. */
  readonly what: string;
}

export interface Explanation {
  readonly flag: string;
  /** The very outcome that `evaluate` gives; null when there is no such flag. */
  readonly outcome: Outcome | null;
  readonly steps: readonly Step[];
}

/**
 * The whole way to an outcome, step by step, in the terms of the definition as it was written. Off the fast path: it
 * compiles what it shows again.
 */
export function explain(snapshot: Snapshot, flagKey: string, context: Context): Explanation {
  const outcome = evaluate(snapshot, flagKey, context);
  const flag = snapshot.flags.get(flagKey);
  if (outcome === null || flag === undefined) return { flag: flagKey, outcome, steps: [] };
  const { call } = snapshot;
  call.number.current++;
  const steps = new Explainer(snapshot, flagKey, flag, soundContext(context), call).steps();
  return { flag: flagKey, outcome, steps: [...steps] };
}

class Explainer {
  private readonly tracer: Tracer;
  private readonly scope: TreeScope;
  private readonly setting: FlagSetting;
  private readonly flag: Entry;
  private readonly plan: Plan;

  constructor(
    snapshot: Snapshot,
    key: string,
    { source, plan }: CompiledFlag,
    private readonly context: Context,
    private readonly call: Call,
  ) {
    this.tracer = new Tracer(snapshot, context, call);
    this.scope = this.tracer.forFlag(key);
    this.flag = new Entry(source, placeIn(null, 'flags', key), new Problems());
    this.setting = { flag: key, variations: compileVariations(this.flag) };
    this.plan = plan;
  }

  *steps(): Generator<Step> {
    const { plan } = this;
    const isOn = this.flag.boolean('on', true);
    yield { step: 'switch', at: this.path('on'), on: isOn };
    if (!isOn || (yield* this.failsPrerequisites())) {
      yield { step: 'off', at: this.path('off'), serve: this.served(plan.unmet) };
    } else if (!(yield* this.servesOverride()) && !(yield* this.servesRule())) {
      yield { step: 'default', at: this.path('default'), serve: this.served(plan.fallback) };
    }
  }

  private *failsPrerequisites(): Generator<Step, boolean> {
    let fails = false;
    for (const [index, tree] of this.flag.list('prerequisites').entries()) {
      const at = placeIn(this.flag.place('prerequisites'), index);
      const condition = this.tracer.trace(tree, at, this.scope);
      yield { step: 'prerequisite', at: pathOf(at), holds: condition.holds, condition };
      fails ||= !condition.holds;
    }
    return fails;
  }

  private *servesOverride(): Generator<Step, boolean> {
    const overrides = compileOverrides(this.flag, this.setting, this.scope);
    if (overrides === null) return false;
    const found = overrideFor(overrides, this.context);
    const serve = found === undefined ? null : this.served(found);
    yield { step: 'overrides', at: this.path('overrides'), holds: serve !== null, serve };
    return serve !== null && serve.from !== 'next';
  }

  private *servesRule(): Generator<Step, boolean> {
    for (const rule of this.flag.entries('rules')) {
      const condition = this.tracer.trace(rule.get('when'), rule.place('when'), this.scope);
      const window = this.window(rule);
      const holds = condition.holds && (window === null || window.holds);
      const serve = holds ? this.served(compileRuleServe(rule, this.setting, this.scope)) : null;
      yield { step: 'rule', at: pathOf(rule.at), rule: rule.text('id'), holds, condition, window, serve };
      if (serve !== null && serve.from !== 'next') return true;
    }
    return false;
  }

  private window(rule: Entry): WindowTrace | null {
    if (!rule.has('window')) return null;
    const entry = rule.entry('window');
    const window = entry && readWindow(entry);
    if (window === null) return { holds: false, what: 'The window of the rule has a problem.' };
    if (typeof this.context.now !== 'number') {
      return { holds: false, what: 'The time is not in the context (now), so no window holds.' };
    }
    if (isInWindow(window, this.context)) return { holds: true, what: 'The time is in the window.' };
    return { holds: false, what: `The time is ${this.context.now < window.from ? 'before' : 'after'} the window.` };
  }

  private served(serve: Parameters<typeof traceServe>[0]): ServeTrace {
    return traceServe(serve, this.context, this.call);
  }

  private path(field: string): Path {
    return pathOf(this.flag.place(field));
  }
}
