import { type FlagRecord, flagNotFound } from '../../../domain/flags.js';
import type { Refusal } from '../../../domain/refusal.js';
import type { Schemas } from '../../../http/contract.js';
import { isToggleOnly } from '../feature-states/feature-states.js';
import { optionsOf } from '../features/content.js';
import { valueIn } from '../values.js';
import type { EnvironmentView } from './environment-views.js';
import type { Asker } from './flag-answers.js';

/** The feature of this number that whoever asks may see. */
export function findVisibleFeature(
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
  const shown = (variation: string | null) => (isToggleOnly(flag) ? null : valueIn(flag, variation));
  return {
    control_value: shown(control),
    options: optionsOf(flag).map(({ variation }) => ({ value: shown(variation) })),
  };
}
