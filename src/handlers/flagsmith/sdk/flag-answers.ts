/** The flags of an environment as applications are told of them, which is made once for each outcome of the engine. */
import { flagNotFound } from '../../../domain/flags.js';
import type { Refusal } from '../../../domain/refusal.js';
import {
  type Context,
  compile,
  evaluate,
  evaluateAll,
  type Flag,
  type Outcome,
  type Serve,
  type Snapshot,
} from '../../../evaluation/index.js';
import type { EnvironmentSnapshot } from '../../../snapshots/load-snapshot.js';
import { isShownEnabled } from '../feature-states/feature-states.js';
import type { Numbers } from '../numbers.js';
import type { AnswerSettings } from './answer-settings.js';
import { FlagTexts, type Told } from './flag-texts.js';

/** Who asks: a client key is told of less. */
export interface Asker {
  readonly isClient: boolean;
}

/** One flag of an answer. */
export interface Answered {
  readonly outcome: Outcome;
  /** As JSON. */
  readonly text: string;
}

export class FlagAnswers {
  private readonly texts: FlagTexts;
  private defaults: Snapshot | undefined;

  constructor(
    private readonly snapshot: EnvironmentSnapshot,
    private readonly settings: AnswerSettings,
    numbers: Numbers,
  ) {
    this.texts = new FlagTexts(snapshot, settings, numbers);
  }

  /** What the environment serves where nobody in particular asks: no rule and no override counts. */
  ofNobody(asker: Asker, now: number): readonly Answered[] {
    return this.answered(evaluateAll(this.forNobody(), { attributes: {}, now }), asker, null);
  }

  ofIdentity(context: Context, told: Told, asker: Asker): readonly Answered[] {
    return this.answered(evaluateAll(this.snapshot.compiled, context), asker, told);
  }

  /** The same of one flag. `name`: in whichever case, if no flag has it as it is written. */
  ofNobodyNamed(name: string, asker: Asker, now: number): Answered | Refusal<'FLAG_NOT_FOUND'> {
    const { flags } = this.snapshot;
    const key = flags.has(name) ? name : flags.keys().find((one) => one.toLowerCase() === name.toLowerCase());
    const outcome = evaluate(this.forNobody(), key ?? name, { attributes: {}, now });
    return this.one(outcome, asker, null) ?? this.notFound(name);
  }

  ofIdentityNamed(name: string, context: Context, told: Told, asker: Asker): Answered | Refusal<'FLAG_NOT_FOUND'> {
    return this.one(evaluate(this.snapshot.compiled, name, context), asker, told) ?? this.notFound(name);
  }

  private answered(outcomes: readonly Outcome[], asker: Asker, told: Told | null): readonly Answered[] {
    const answered: Answered[] = [];
    for (const outcome of outcomes) {
      const one = this.one(outcome, asker, told);
      if (one) answered.push(one);
    }
    return answered;
  }

  /** Undefined: whoever asks is not told of it. */
  private one(outcome: Outcome | null, { isClient }: Asker, told: Told | null): Answered | undefined {
    const flag = outcome && this.snapshot.flags.get(outcome.flag);
    if (!flag || (isClient && flag.serverOnly)) return undefined;
    if (this.settings.hideDisabledFlags && !isShownEnabled(flag, outcome)) return undefined;
    return { outcome, text: this.texts.of(flag, outcome, told) };
  }

  private notFound(name: string): Refusal<'FLAG_NOT_FOUND'> {
    return flagNotFound(name, this.snapshot.environment.key);
  }

  private forNobody(): Snapshot {
    this.defaults ??= compiledForNobody(this.snapshot);
    return this.defaults;
  }
}

function compiledForNobody({ definition: { flags } }: EnvironmentSnapshot): Snapshot {
  return compile({ format: 1, flags: flags.with(flags.values.map((flag) => flag && withoutTargeting(flag))) });
}

/** The flag as it is where nobody asks: switch, prerequisites and default are left, and of a rollout the rest. */
function withoutTargeting({ overrides: _, rules: __, default: served, ...flag }: Flag): Flag {
  return served ? { ...flag, default: restOf(served) } : flag;
}

function restOf({ split, ...serve }: Serve): Serve {
  if (!split) return serve;
  const { otherwise } = split;
  return { ...serve, ...(otherwise !== undefined && otherwise !== 'next' && restOf(otherwise)) };
}
