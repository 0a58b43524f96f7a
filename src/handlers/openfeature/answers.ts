/** Outcomes of the engine as OFREP's answers. */
import type { Principal } from '../../domain/principals.js';
import { Refusal } from '../../domain/refusal.js';
import type { Context, Outcome } from '../../evaluation/index.js';
import type { Schemas } from '../../http/contract.js';
import { type FlagSet, toResolution } from '../../openfeature/resolution.js';
import type { EnvironmentSnapshot } from '../../snapshots/load-snapshot.js';
import { evaluateFlagIn, evaluateFlagsIn } from '../evaluate.js';
import type { Services } from '../services.js';

type Evaluation = Schemas<'openfeature'>['Evaluation'];
type EvaluationFailure = Schemas<'openfeature'>['EvaluationFailure'];

/** What is not the targeting key is an attribute. */
export function toContext(
  { clock }: Pick<Services, 'clock'>,
  { targetingKey, ...attributes }: Schemas<'openfeature'>['EvaluationContext'] = {},
): Context {
  return { targetingKey, attributes, now: clock() };
}

export function toFlagSet({ environment: { key, revision } }: EnvironmentSnapshot): FlagSet {
  return { key, revision };
}

export function toEvaluation(outcome: Outcome, snapshot: EnvironmentSnapshot): Evaluation {
  const { flag: key, value, variation } = outcome;
  const { reason, flagMetadata: metadata } = toResolution(outcome, toFlagSet(snapshot));
  return variation === null
    ? { key, variant: '', reason, metadata }
    : { key, value, variant: variation, reason, metadata };
}

/** The answers of all flags that the principal may see; one that fails spoils no other. */
export function toEvaluations(
  { usage }: Pick<Services, 'usage'>,
  snapshot: EnvironmentSnapshot,
  principal: Principal,
  context: Context,
): (Evaluation | EvaluationFailure)[] {
  return outcomesOf(snapshot, principal, context).map((outcome) => {
    if ('errorCode' in outcome) return outcome;
    usage.count(snapshot, outcome);
    return toEvaluation(outcome, snapshot);
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
