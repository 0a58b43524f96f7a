/** Feature segments as answers show them. */
import type { SegmentRecord } from '../../../domain/segments.js';
import { uuidOf } from '../../../domain/uuids.js';
import type { Schemas } from '../../../http/contract.js';
import { type StandingState, toTypedFeatureState } from '../feature-states/shown.js';
import { placeOf, targetsIn } from '../feature-states/targets.js';
import type { Numbers } from '../numbers.js';

/** Undefined: it is of no segment that there is. */
export function toFeatureSegment(
  standing: StandingState,
  segments: readonly SegmentRecord[],
  numbers: Numbers,
): Schemas<'flagsmith'>['FeatureSegment'] | undefined {
  const { environment, flag, state, target } = standing;
  const segment = target.of === 'segment' ? segments.find(({ key }) => key === target.segmentKey) : undefined;
  if (!segment) return undefined;
  const { ref } = placeOf(flag, environment, state, target);
  return {
    id: numbers.ofRef('feature_segment', ref),
    uuid: uuidOf(ref),
    feature: numbers.ofRow('feature', flag),
    segment: numbers.ofRow('segment', segment),
    environment: numbers.ofRow('environment', environment),
    priority: priorityOf(standing),
    segment_name: segment.name,
    is_feature_specific: segment.doorData.flagsmith?.flag !== undefined,
  };
}

/** How many others are stronger. */
function priorityOf({ state, target }: StandingState): number {
  const segments = targetsIn(state).flatMap((one) => (one.of === 'segment' ? [one.segmentKey] : []));
  return target.of === 'segment' ? segments.indexOf(target.segmentKey) : 0;
}

export function toSegmentOverride(
  standing: StandingState,
  segment: SegmentRecord,
  numbers: Numbers,
): Schemas<'flagsmith'>['SegmentOverride'] {
  const { id, uuid, feature, environment, enabled, ...rest } = toTypedFeatureState(standing, numbers);
  return {
    ...{ id, uuid, feature, environment, enabled },
    feature_state_value: rest.feature_state_value,
    feature_segment: {
      id: rest.feature_segment ?? id,
      uuid,
      segment: numbers.ofRow('segment', segment),
      priority: priorityOf(standing),
    },
    multivariate_feature_state_values: rest.multivariate_feature_state_values,
  };
}
