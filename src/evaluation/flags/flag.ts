import type { Attempt, Call, Decider, Test } from '../call.js';
import type { JsonObject } from '../conditions/entry.js';
import { Entry } from '../conditions/entry.js';
import type { Linker } from '../conditions/link.js';
import type { Node } from '../conditions/node.js';
import { countAsker } from '../conditions/node.js';
import { compileTree } from '../conditions/tree.js';
import type { TreeScope } from '../conditions/tree-scope.js';
import type { Context } from '../context.js';
import type { Outcome, Source } from '../outcome.js';
import type { Place, Problem } from '../problem.js';
import { Problems, placeIn } from '../problem.js';
import type { Overrides } from './overrides.js';
import { compileOverrides, overrideFor } from './overrides.js';
import type { CompiledRule, FlagSetting } from './rule.js';
import { compileRules } from './rule.js';
import { attemptsOf } from './rule-runs.js';
import type { CompiledServe, Setting } from './serve.js';
import { compileServe } from './serve.js';
import { compileVariations } from './variations.js';

/** The steps of an evaluation, for flags with more than one possible outcome. */
export interface Plan {
  /** Null: there are none, or they always hold. */
  readonly prerequisites: Node | null;
  readonly unmet: CompiledServe;
  readonly overrides: Overrides | null;
  readonly rules: readonly CompiledRule[];
  readonly fallback: CompiledServe;
}

export class CompiledFlag implements Decider {
  lastCall = -1;
  lastOutcome: Outcome;
  /** Made by the first evaluation: many flags are never evaluated by themselves. */
  private steps: Steps | null = null;

  constructor(
    /** The flag as it was written. */
    readonly source: JsonObject,
    /** The outcome, when there is only one. */
    readonly only: Outcome | null,
    readonly plan: Plan,
    readonly problems: readonly Problem[],
    private readonly linker: Linker,
  ) {
    this.lastOutcome = only ?? NO_OUTCOME;
  }

  /** The steps of an evaluation: switch (in `only`), prerequisites, overrides, rules, default. */
  decide(context: Context, call: Call): Outcome {
    if (this.only !== null) return this.only;
    this.steps ??= stepsOf(this.plan, this.linker);
    const { prerequisites, attempts } = this.steps;
    const { unmet, overrides, fallback } = this.plan;
    if (prerequisites !== null && !prerequisites(context, call)) return chosen(unmet, context, call);
    if (overrides !== null) {
      const outcome = overrideFor(overrides, context)?.choose(context, call) ?? null;
      if (outcome !== null) return outcome;
    }
    for (let index = 0; index < attempts.length; index++) {
      const outcome = attempts[index]?.(context, call) ?? null;
      if (outcome !== null) return outcome;
    }
    return chosen(fallback, context, call);
  }
}

interface Steps {
  readonly prerequisites: Test | null;
  readonly attempts: readonly Attempt[];
}

function stepsOf({ prerequisites, rules }: Plan, linker: Linker): Steps {
  return { prerequisites: prerequisites && linker.test(prerequisites), attempts: attemptsOf(rules, linker) };
}

/** Never seen: it only gives `lastOutcome` something to hold before the first call. */
const NO_OUTCOME: Outcome = Object.freeze({
  flag: '',
  value: null,
  variation: null,
  enabled: false,
  matched: false,
  reason: 'DEFAULT',
  source: 'default',
  rule: null,
  weight: null,
  note: null,
});

/** The outcome of `off` and `default`, whose splits never go on with a next rule. */
export function chosen(serve: CompiledServe, context: Context, call: Call): Outcome {
  return serve.fixed ?? serve.choose(context, call) ?? NO_OUTCOME;
}

export function compileFlag(key: string, raw: JsonObject, at: Place, scope: TreeScope): CompiledFlag {
  const entry = new Entry(raw, at, scope.problems);
  const setting: FlagSetting = { flag: key, variations: compileVariations(entry) };
  const off = compileServe(entry.entry('off'), offSetting(setting), scope);
  const prerequisites = prerequisitesOf(entry, scope);
  const on: Plan = {
    prerequisites,
    unmet: prerequisites === null ? off : compileUnmet(raw, at, setting, scope),
    overrides: compileOverrides(entry, setting, scope),
    rules: compileRules(entry, setting, scope),
    fallback: compileServe(entry.entry('default'), defaultSetting(setting), scope),
  };
  const plan = entry.boolean('on', true)
    ? on
    : { prerequisites: null, unmet: off, overrides: null, rules: [], fallback: off };
  return new CompiledFlag(raw, onlyOutcome(plan), plan, scope.problems.all, scope.linker);
}

/** The same serve as `off`, with outcomes that say so; its problems are reported already. */
function compileUnmet(raw: JsonObject, at: Place, setting: FlagSetting, scope: TreeScope): CompiledServe {
  const quiet = { ...scope, problems: new Problems() };
  return compileServe(new Entry(raw, at, quiet.problems).entry('off'), unmetSetting(setting), quiet);
}

/** All prerequisites as one condition; null when it always holds. */
function prerequisitesOf(flag: Entry, scope: TreeScope): Node | null {
  const place = flag.place('prerequisites');
  const trees = flag.list('prerequisites').map((tree, index) => compileTree(tree, placeIn(place, index), scope));
  const node = scope.pool.all(trees);
  if (node.form === 'constant') return node.holds ? null : node;
  countAsker(node);
  return node;
}

/** The outcome of a flag that cannot have another; null when it depends on the context. */
function onlyOutcome({ prerequisites, unmet, overrides, rules, fallback }: Plan): Outcome | null {
  if (prerequisites !== null) return prerequisites.form === 'constant' ? unmet.fixed : null;
  if (overrides !== null) return null;
  const [first] = rules;
  if (first === undefined) return fallback.fixed;
  return first.node.form === 'constant' ? first.serve.fixed : null;
}

function offSetting(setting: FlagSetting): Setting {
  return ownSetting(setting, 'off', false, 'DISABLED', null);
}

function unmetSetting(setting: FlagSetting): Setting {
  return ownSetting(setting, 'prerequisite', false, 'DISABLED', 'PREREQUISITE_FAILED');
}

function defaultSetting(setting: FlagSetting): Setting {
  return ownSetting(setting, 'default', true, 'DEFAULT', null);
}

/** The setting of a serve that belongs to no rule. */
function ownSetting(
  { flag, variations }: FlagSetting,
  source: Source,
  enabled: boolean,
  reason: string,
  fixedReason: string | null,
): Setting {
  return {
    flag,
    variations,
    fixedReason,
    source,
    rule: null,
    enabled,
    matched: false,
    reason,
    note: null,
    hasNext: false,
  };
}
