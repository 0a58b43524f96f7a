/** What Flagsmith says of a feature itself, wherever it is shown. */
import type { FlagRecord } from '../../domain/flags.js';
import { isToggleOnly } from './feature-states.js';
import { type FeatureValue, toFeatureValue, toInitialValue } from './values.js';

/** Whether it chooses between options. */
export function isMultivariate({ doorData }: Pick<FlagRecord, 'doorData'>): boolean {
  return (doorData.flagsmith?.options ?? []).length > 0;
}

export function featureTypeOf(flag: Pick<FlagRecord, 'doorData'>): 'MULTIVARIATE' | 'STANDARD' {
  return isMultivariate(flag) ? 'MULTIVARIATE' : 'STANDARD';
}

type Valued = Pick<FlagRecord, 'type' | 'variations' | 'defaultVariation'>;

/** The value that it begins with. */
export function beginningValueOf({ variations, defaultVariation }: Valued): FeatureValue {
  return toFeatureValue(variations.find(({ key }) => key === defaultVariation)?.value);
}

/** The same as text; null: it has none. */
export function initialValueOf(flag: Valued): string | null {
  return isToggleOnly(flag) ? null : toInitialValue(beginningValueOf(flag));
}
