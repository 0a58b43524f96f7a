/** Outcomes of the engine as OFREP's answers. */
import type { Principal } from '../../domain/principals.js';
import { Refusal } from '../../domain/refusal.js';
import type { Context, Outcome } from '../../evaluation/index.js';
import type { Schemas } from '../../http/contract.js';
import type { EnvironmentSnapshot } from '../../snapshots/load-snapshot.js';
import { evaluateFlagIn, evaluateFlagsIn } from '../evaluate.js';
import type { OutcomeTexts } from '../outcome-texts.js';
import type { Services } from '../services.js';

type EvaluationFailure = Schemas<'openfeature'>['EvaluationFailure'];

/** What is not the targeting key is an attribute. */
export function toContext(
  { clock }: Pick<Services, 'clock'>,
  { targetingKey, ...attributes }: Schemas<'openfeature'>['EvaluationContext'] = {},
): Context {
  return { targetingKey, attributes, now: clock() };
}

/** The answers of all flags that the principal may see, as JSON; one that fails spoils no other. */
export function allAnswers(
  { usage, texts }: Pick<Services, 'usage'> & { readonly texts: OutcomeTexts },
  snapshot: EnvironmentSnapshot,
  principal: Principal,
  context: Context,
): string[] {
  return outcomesOf(snapshot, principal, context).map((outcome) => {
    if ('errorCode' in outcome) return JSON.stringify(outcome);
    usage.count(snapshot, outcome);
    return texts.of(outcome, snapshot);
  });
}

function outcomesOf(
  snapshot: EnvironmentSnapshot,
  principal: Principal,
  context: Context,
): readonly (Outcome | EvaluationFailure)[] {
  try {
    return evaluateFlagsIn(snapshot, principal, context);
  } catch {
    // The engine never throws; what it is given, such as a library for patterns, may.
    return [...snapshot.flags.keys()].flatMap((key) => outcomeOf(snapshot, principal, key, context));
  }
}

function outcomeOf(
  snapshot: EnvironmentSnapshot,
  principal: Principal,
  key: string,
  context: Context,
): (Outcome | EvaluationFailure)[] {
  try {
    const outcome = evaluateFlagIn(snapshot, principal, key, context);
    return outcome instanceof Refusal ? [] : [outcome];
  } catch {
    const errorDetails = `Feature flag '${key}' cannot be evaluated for this context.`;
    return [{ key, errorCode: 'GENERAL', errorDetails }];
  }
}
