import { type FlagRecord, flagNotFound } from '../../../domain/flags.js';
import type { Refusal } from '../../../domain/refusal.js';
import type { Schemas } from '../../../http/contract.js';
import { isToggleOnly } from '../feature-states.js';
import { type FeatureValue, toFeatureValue } from '../values.js';
import type { EnvironmentView } from './environment-views.js';
import type { Asker } from './flag-answers.js';

/** The feature of this number that whoever asks may see. */
export function findFeature(
  { snapshot, numbers }: EnvironmentView,
  number: number,
  { isClient }: Asker,
): FlagRecord | Refusal<'FLAG_NOT_FOUND'> {
  const flag = snapshot.flags.values.find((one) => one && numbers.ofRow('feature', one) === number);
  if (flag && !(isClient && flag.serverOnly)) return flag;
  return flagNotFound(String(number), snapshot.environment.key);
}

/** `control`: the variation of whoever gets none of the options. */
export function toMultivariateValues(
  flag: FlagRecord,
  control: string | null,
): Schemas<'flagsmith'>['MultivariateValues'] {
  const servedBy = (variation: string | null): FeatureValue => {
    const value = flag.variations.find(({ key }) => key === variation)?.value ?? null;
    return isToggleOnly(flag) ? null : toFeatureValue(value);
  };
  const options = flag.doorData.flagsmith?.options ?? [];
  return {
    control_value: servedBy(control),
    options: options.map(({ variation }) => ({ value: servedBy(variation) })),
  };
}
