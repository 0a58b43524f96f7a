/** What Flagsmith says of a feature itself, wherever it is shown. */
import type { FlagsmithOption } from '../../../domain/door-data.js';
import type { FlagRecord } from '../../../domain/flags.js';
import { isToggleOnly } from '../feature-states/feature-states.js';
import { type FeatureValue, toInitialValue, valueIn } from '../values.js';

type Optional = Pick<FlagRecord, 'doorData'>;

/** What it chooses between, in the order in which hashes are laid out over them. */
export function optionsOf({ doorData }: Optional): readonly FlagsmithOption[] {
  return doorData.flagsmith?.options ?? [];
}

/** The keys of the variations that are options and no values of feature states. */
export function optionKeysOf(flag: Optional): ReadonlySet<string> {
  return new Set(optionsOf(flag).map(({ variation }) => variation));
}

/** Whether it chooses between options. */
export function isMultivariate(flag: Optional): boolean {
  return optionsOf(flag).length > 0;
}

export function featureTypeOf(flag: Optional): 'MULTIVARIATE' | 'STANDARD' {
  return isMultivariate(flag) ? 'MULTIVARIATE' : 'STANDARD';
}

type Valued = Pick<FlagRecord, 'type' | 'variations' | 'defaultVariation'>;

/** The value that it begins with. */
export function beginningValueOf(flag: Valued): FeatureValue {
  return valueIn(flag, flag.defaultVariation);
}

/** The same as text; null: it has none. */
export function initialValueOf(flag: Valued): string | null {
  return isToggleOnly(flag) ? null : toInitialValue(beginningValueOf(flag));
}
