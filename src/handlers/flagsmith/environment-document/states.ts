/** What is served of a flag, as the document's feature states. */
import type { Serve } from '../../../domain/flag-environments.js';
import type { FlagRecord } from '../../../domain/flags.js';
import { uuidOf } from '../../../domain/uuids.js';
import type { Schemas } from '../../../http/contract.js';
import {
  type FeatureState,
  isToggleOnly,
  optionRef,
  shareRef,
  shownState,
  stateOf,
} from '../feature-states/feature-states.js';
import { featureTypeOf, optionsOf } from '../features/content.js';
import type { Numbers } from '../numbers.js';
import { valueIn } from '../values.js';
import { numberOf } from './conditions.js';

export type DocumentState = Schemas<'flagsmith'>['DocumentFeatureState'];
type Share = Schemas<'flagsmith'>['DocumentShare'];

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * Whether Flagsmith can serve so: one value, or shares of the identities by its own hash of them. `next`: whoever gets no
 * share goes on with the next rule, which a feature state cannot say.
 */
export function canServe(flag: FlagRecord, serve: Serve, rest: 'default' | 'next'): boolean {
  if ('variation' in serve) return true;
  const { algorithm, bucketBy, seed, weights } = serve.rollout;
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  const isWhole = rest === 'default' || serve.rollout.rest !== undefined || total >= 100;
  const isHashed = algorithm === 'flagsmith' && bucketBy === 'targeting_key' && seed !== null;
  return isWhole && isHashed && (numberOf(seed) !== undefined || UUID.test(seed)) && !isToggleOnly(flag);
}

/** `ref` names the feature state; `priority`: of a segment's. */
export function toDocumentState(
  flag: FlagRecord,
  numbers: Numbers,
  ref: string,
  state: FeatureState,
  priority: number | null = null,
): DocumentState {
  const { enabled, value } = shownState(flag, state);
  const number = state.seed === null ? undefined : numberOf(state.seed);
  return {
    feature: toDocumentFeature(flag, numbers),
    enabled,
    feature_state_value: value,
    django_id: number ?? null,
    featurestate_uuid: number === undefined && state.seed !== null ? state.seed : uuidOf(ref),
    feature_segment: priority === null ? null : { priority },
    multivariate_feature_state_values: state.weights.map(({ variation, weight }, index) =>
      toShare(flag, numbers, { ref, variation, weight, index }),
    ),
  };
}

/** A state that serves one value to everybody. */
export function plainState(flag: FlagRecord, variation: string | null, enabled: boolean): FeatureState {
  return stateOf(flag, variation === null ? null : { variation }, enabled);
}

function toDocumentFeature(flag: FlagRecord, numbers: Numbers): Schemas<'flagsmith'>['DocumentFeature'] {
  return { id: numbers.ofRow('feature', flag), name: flag.key, type: featureTypeOf(flag) };
}

/** Engines put shares in the order of their ids, and one of them reads ids as texts: all have as many digits. */
const FIRST_SHARE = 100_001;

interface ShareSource {
  readonly ref: string;
  readonly variation: string;
  readonly weight: number;
  readonly index: number;
}

function toShare(flag: FlagRecord, numbers: Numbers, { ref, variation, weight, index }: ShareSource): Share {
  const option = optionsOf(flag).find((one) => one.variation === variation);
  return {
    id: FIRST_SHARE + index,
    mv_fs_value_uuid: uuidOf(shareRef(ref, variation)),
    percentage_allocation: weight,
    multivariate_feature_option: {
      id: numbers.ofRef('option', optionRef(flag, variation)),
      value: valueIn(flag, variation),
      key: option?.key ?? null,
    },
  };
}
