/** Feature states as answers show them. */
import type { EnvironmentRecord } from '../../../domain/environments.js';
import type { FlagEnvironmentRecord } from '../../../domain/flag-environments.js';
import type { FlagRecord } from '../../../domain/flags.js';
import { uuidOf } from '../../../domain/uuids.js';
import type { Schemas } from '../../../http/contract.js';
import { toTime } from '../../times.js';
import { optionsOf } from '../features/content.js';
import type { Numbers } from '../numbers.js';
import type { FeatureValue } from '../values.js';
import { type FeatureState, optionRef, shareRef, shownState, stateOf } from './feature-states.js';
import { placeOf, type StateTarget, stateAt } from './targets.js';
import { toTypedValue } from './typed-values.js';

/** A feature state and where it stands. */
export interface StandingState {
  readonly environment: EnvironmentRecord;
  readonly flag: FlagRecord;
  readonly state: FlagEnvironmentRecord;
  readonly target: StateTarget;
}

type Shown = Schemas<'flagsmith'>['FeatureState'];

/** `identity`: the number of the identity, where it is of one. */
export function toFeatureState(standing: StandingState, numbers: Numbers, identity: number | null = null): Shown {
  const { value, ...rest } = common(standing, numbers, identity);
  return { ...rest, feature_state_value: value };
}

export function toTypedFeatureState(
  standing: StandingState,
  numbers: Numbers,
): Schemas<'flagsmith'>['TypedFeatureState'] {
  const { value, ...rest } = common(standing, numbers, null);
  return { ...rest, feature_state_value: toTypedValue(value) };
}

function common(
  { environment, flag, state, target }: StandingState,
  numbers: Numbers,
  identity: number | null,
): Omit<Shown, 'feature_state_value'> & { readonly value: FeatureValue } {
  const { ref } = placeOf(flag, environment, state, target);
  const shown = stateAt(flag, environment, state, target) ?? stateOf(flag, null, false);
  const created = toTime(flag.createdAt);
  return {
    id: numbers.ofRef('feature_state', ref),
    uuid: uuidOf(ref),
    ...shownState(flag, shown),
    feature: numbers.ofRow('feature', flag),
    environment: numbers.ofRow('environment', environment),
    identity,
    feature_segment: target.of === 'segment' ? numbers.ofRef('feature_segment', ref) : null,
    multivariate_feature_state_values: toShares(flag, shown, ref, numbers),
    created_at: created,
    updated_at: toTime(state.updatedAt),
    live_from: created,
    version: 1,
    deleted_at: null,
    change_request: null,
    environment_feature_version: null,
  };
}

/** The percentage of every option; one without a share has none. */
function toShares(
  flag: FlagRecord,
  { weights }: FeatureState,
  ref: string,
  numbers: Numbers,
): Schemas<'flagsmith'>['OptionShare'][] {
  const shares = new Map(weights.map(({ variation, weight }) => [variation, weight]));
  return optionsOf(flag).map(({ variation }) => ({
    id: numbers.ofRef('variant', shareRef(ref, variation)),
    multivariate_feature_option: numbers.ofRef('option', optionRef(flag, variation)),
    percentage_allocation: shares.get(variation) ?? 0,
  }));
}
