/** What flags have answered, in the words of Flipt. */
import { Refusal } from '../../domain/refusal.js';
import type { Outcome } from '../../evaluation/index.js';
import type { Schemas } from '../../http/contract.js';
import { toTime } from '../times.js';
import type { Evaluation, Evaluations } from './evaluations.js';
import { flagTypeOf } from './shown-flags.js';

type FlagType = Schemas<'flipt'>['FlagType'];
type Reason = Schemas<'flipt'>['EvaluationReason'];

/** What every answer says of its request. */
export type Envelope = Pick<Schemas<'flipt'>['VariantEvaluation'], 'requestId' | 'requestDurationMillis' | 'timestamp'>;

/** Made when a request begins: what an answer says of it whenever that is asked. */
export function envelopes(clock: () => number): (requestId: string) => Envelope {
  const began = performance.now();
  return (requestId) => ({
    requestId,
    requestDurationMillis: performance.now() - began,
    timestamp: toTime(new Date(clock()).toISOString()),
  });
}

export function toBoolean(
  { flag, outcome, segmentKeys }: Evaluation,
  envelope: Envelope,
): Schemas<'flipt'>['BooleanEvaluation'] {
  return {
    enabled: outcome.value === true,
    // The switch of a boolean flag is its value in Flipt, which knows no disabled ones.
    reason: outcome.matched ? 'MATCH_EVALUATION_REASON' : 'DEFAULT_EVALUATION_REASON',
    ...envelope,
    flagKey: flag.key,
    segmentKeys,
  };
}

export function toVariant(
  evaluations: Evaluations,
  evaluation: Evaluation,
  envelope: Envelope,
): Schemas<'flipt'>['VariantEvaluation'] {
  const { flag, outcome, segmentKeys } = evaluation;
  return {
    match: isMatch(outcome),
    segmentKeys,
    reason: reasonOf(outcome),
    variantKey: outcome.variation ?? '',
    variantAttachment: evaluations.attachmentOf(evaluation),
    ...envelope,
    flagKey: flag.key,
  };
}

/** Whether a rule has chosen the variant. */
export function isMatch({ enabled, matched }: Outcome): boolean {
  return enabled && matched;
}

/** Of a variant flag. */
export function reasonOf({ enabled, matched, variation }: Outcome): Reason {
  if (!enabled) return 'FLAG_DISABLED_EVALUATION_REASON';
  if (matched) return 'MATCH_EVALUATION_REASON';
  return variation === null ? 'UNKNOWN_EVALUATION_REASON' : 'DEFAULT_EVALUATION_REASON';
}

const ASKED_WITH: Readonly<Record<FlagType, string>> = {
  BOOLEAN_FLAG_TYPE: '/evaluate/v1/boolean',
  VARIANT_FLAG_TYPE: '/evaluate/v1/variant',
};

/** The evaluation, where it is of a flag of this type. */
export function ofType(
  wanted: FlagType,
  evaluation: Evaluation | Refusal<'FLAG_NOT_FOUND'>,
): Evaluation | Refusal<'FLAG_NOT_FOUND' | 'VALIDATION_FAILED'> {
  if (evaluation instanceof Refusal) return evaluation;
  const { flag } = evaluation;
  const type = flagTypeOf(flag);
  if (type === wanted) return evaluation;
  const message = `flag type ${type} invalid: flag "${flag.key}" is evaluated by ${ASKED_WITH[type]}`;
  return new Refusal('VALIDATION_FAILED', message);
}
