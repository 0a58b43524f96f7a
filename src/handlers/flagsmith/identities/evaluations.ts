/** What features serve an identity, and what decides it: people look at it, and no setting of the environment hides anything. */
import { stateIn } from '../../../domain/flag-environments.js';
import type { FlagRecord } from '../../../domain/flags.js';
import { evaluateAll, type Outcome } from '../../../evaluation/index.js';
import type { Schemas } from '../../../http/contract.js';
import type { EnvironmentSnapshot } from '../../../snapshots/load-snapshot.js';
import { isShownEnabled, isToggleOnly, segmentOverridesIn } from '../feature-states/feature-states.js';
import { type StateTarget, stateAt } from '../feature-states/targets.js';
import { featureTypeOf } from '../features/content.js';
import type { Numbers } from '../numbers.js';
import { toFeatureValue, valueIn } from '../values.js';

type IdentityEvaluation = Schemas<'flagsmith'>['IdentityEvaluation'];

/** Whose features. */
interface Asked {
  readonly identifier: string;
  readonly traits: Readonly<Record<string, unknown>>;
  /** Epoch milliseconds. */
  readonly now: number;
}

export function evaluationsOf(
  snapshot: EnvironmentSnapshot,
  numbers: Numbers,
  { identifier, traits, now }: Asked,
): IdentityEvaluation[] {
  const outcomes = evaluateAll(snapshot.compiled, { targetingKey: identifier, attributes: traits, now });
  return outcomes.flatMap((outcome) => {
    const flag = snapshot.flags.get(outcome.flag);
    return flag ? [toEvaluation(snapshot, numbers, flag, outcome, identifier)] : [];
  });
}

function toEvaluation(
  snapshot: EnvironmentSnapshot,
  numbers: Numbers,
  flag: FlagRecord,
  outcome: Outcome,
  identifier: string,
): IdentityEvaluation {
  const target = decidingTarget(snapshot, flag, outcome, identifier);
  return {
    feature: { id: numbers.ofRow('feature', flag), name: flag.key, type: featureTypeOf(flag) },
    enabled: isShownEnabled(flag, outcome),
    feature_state_value: isToggleOnly(flag) ? null : toFeatureValue(outcome.value),
    overridden_by: target ? OVERRIDDEN_BY[target.of] : null,
    segment: target?.of === 'segment' ? toSegment(snapshot, numbers, target.segmentKey) : null,
    multivariate_feature_state_values: target ? toShares(snapshot, flag, target) : [],
  };
}

const OVERRIDDEN_BY = {
  environment: null,
  segment: 'SEGMENT',
  identity: 'IDENTITY',
} as const satisfies Record<StateTarget['of'], IdentityEvaluation['overridden_by']>;

/** Whose feature state serves; undefined: a native rule does, which is no segment's. */
function decidingTarget(
  { states, environment }: EnvironmentSnapshot,
  flag: FlagRecord,
  { source, rule: id }: Outcome,
  identifier: string,
): StateTarget | undefined {
  if (source === 'override') return { of: 'identity', identifier };
  if (source !== 'rule') return { of: 'environment' };
  const overrides = segmentOverridesIn(stateIn(states, flag, environment.id).rules);
  const segmentKey = overrides.find(({ rule }) => rule.id === id)?.segmentKey;
  return segmentKey === undefined ? undefined : { of: 'segment', segmentKey };
}

function toSegment({ segments }: EnvironmentSnapshot, numbers: Numbers, key: string): IdentityEvaluation['segment'] {
  const segment = segments.get(key);
  return segment ? { id: numbers.ofRow('segment', segment), name: segment.name } : null;
}

/** The options that have a share. */
function toShares(
  { states, environment }: EnvironmentSnapshot,
  flag: FlagRecord,
  target: StateTarget,
): IdentityEvaluation['multivariate_feature_state_values'] {
  const state = stateAt(flag, environment, stateIn(states, flag, environment.id), target);
  return (state?.weights ?? []).map(({ variation, weight }) => ({
    multivariate_feature_option: { value: valueIn(flag, variation) },
    percentage_allocation: weight,
  }));
}
