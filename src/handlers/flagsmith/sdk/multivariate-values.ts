import { type FlagRecord, flagNotFound } from '../../../domain/flags.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Schemas } from '../../../http/contract.js';
import { isToggleOnly } from '../feature-states/feature-states.js';
import { optionsOf } from '../features/content.js';
import { valueIn } from '../values.js';
import type { EnvironmentView } from './environment-views.js';
import type { Asker } from './flag-answers.js';

/** A feature, and the variation of whoever gets none of its options; null: it serves none. */
export interface ShownFeature {
  readonly flag: FlagRecord;
  readonly control: string | null;
}

/** The feature of this number, where whoever asks would be told of it in the list of flags. */
export function findVisibleFeature(
  { snapshot, numbers, answers }: EnvironmentView,
  number: number,
  asker: Asker,
  now: number,
): ShownFeature | Refusal<'FLAG_NOT_FOUND'> {
  const flag = snapshot.flags.values.find((one) => one && numbers.ofRow('feature', one) === number);
  const answered = flag && answers.ofNobodyNamed(flag.key, asker, now);
  if (answered && !(answered instanceof Refusal)) return { flag, control: answered.outcome.variation };
  return flagNotFound(String(number), snapshot.environment.key);
}

export function toMultivariateValues({ flag, control }: ShownFeature): Schemas<'flagsmith'>['MultivariateValues'] {
  const shown = (variation: string | null) => (isToggleOnly(flag) ? null : valueIn(flag, variation));
  return {
    control_value: shown(control),
    options: optionsOf(flag).map(({ variation }) => ({ value: shown(variation) })),
  };
}
