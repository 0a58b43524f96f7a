/** Feature states as requests write them. */
import type { FlagRecord } from '../../../domain/flags.js';
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import type { Schemas } from '../../../http/contract.js';
import { beginningValueOf, optionsOf } from '../features/content.js';
import { findOption } from '../features/shown-options.js';
import type { Numbers } from '../numbers.js';
import type { FeatureValue } from '../values.js';
import { fromTypedValue } from './typed-values.js';
import type { FeatureStatePatch } from './wanted-serves.js';

interface Body {
  readonly enabled?: boolean;
  readonly multivariate_feature_state_values?: readonly Schemas<'flagsmith'>['OptionShareInput'][];
}

/** Whose evaluations a change concerns: values and shares are variations of the flag, which every environment has. */
export function reachOf({
  feature_state_value: value,
  multivariate_feature_state_values: shares = [],
}: Body & { readonly feature_state_value?: unknown }): 'here' | 'everywhere' {
  return value === undefined && shares.length === 0 ? 'here' : 'everywhere';
}

/** A body whose value is a JSON value. */
export function toStatePatch(
  flag: FlagRecord,
  body: Body & { readonly feature_state_value?: FeatureValue },
  numbers: Numbers,
): FeatureStatePatch | Refusal<'VALIDATION_FAILED'> {
  const percentages = toPercentages(flag, body, numbers);
  if (percentages instanceof Refusal) return percentages;
  return { enabled: body.enabled, value: body.feature_state_value, percentages };
}

/** A body whose value is in the field of its kind. */
export function toTypedStatePatch(
  flag: FlagRecord,
  body: Body & { readonly feature_state_value?: Schemas<'flagsmith'>['TypedValueInput'] },
  numbers: Numbers,
): FeatureStatePatch | Refusal<'VALIDATION_FAILED'> {
  const typed = body.feature_state_value;
  const value = typed && fromTypedValue(typed, '/body/feature_state_value');
  if (value instanceof Refusal) return value;
  const percentages = toPercentages(flag, body, numbers);
  return percentages instanceof Refusal ? percentages : { enabled: body.enabled, value, percentages };
}

/** A patch that says everything: what it leaves open is as in a new feature state. */
export function asNew(flag: FlagRecord, { enabled, value, percentages }: FeatureStatePatch): FeatureStatePatch {
  const options = optionsOf(flag);
  const none = options.map(({ variation }) => [variation, 0] as const);
  return {
    enabled: enabled ?? false,
    value: value === undefined && flag.type !== 'boolean' ? beginningValueOf(flag) : value,
    percentages: options.length > 0 ? new Map([...none, ...(percentages ?? [])]) : percentages,
  };
}

function toPercentages(
  flag: FlagRecord,
  { multivariate_feature_state_values: shares }: Body,
  numbers: Numbers,
): ReadonlyMap<string, number> | undefined | Refusal<'VALIDATION_FAILED'> {
  if (!shares || shares.length === 0) return undefined;
  const percentages = new Map<string, number>();
  for (const [index, { multivariate_feature_option: number, percentage_allocation: percent }] of shares.entries()) {
    const option = findOption(flag, number, numbers);
    if (option instanceof Refusal) {
      const path = `/body/multivariate_feature_state_values/${index}/multivariate_feature_option`;
      return refusedAt('VALIDATION_FAILED', option.message, path, 'must be the number of an option');
    }
    percentages.set(option.variation ?? '', percent);
  }
  return percentages;
}
