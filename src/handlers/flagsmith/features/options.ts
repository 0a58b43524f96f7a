/** The options of multivariate features: variations of the flag, and what the door keeps of them. */
import type { FlagsmithOption } from '../../../domain/door-data.js';
import type { FlagRecord, Variation } from '../../../domain/flags.js';
import { randomText } from '../../../domain/ids.js';
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import { percentOver } from '../../../domain/targeting.js';
import { MOST_KEY_CHARACTERS } from '../../bounds.js';
import { checkValue } from '../feature-states/served-values.js';
import { type FeatureValue, isMade, toFeatureValue, valueIn } from '../values.js';
import { optionKeysOf, optionsOf } from './content.js';

/** An option as it is to be. */
export interface WantedOption {
  /** The variation of one that there is; null: a new one. */
  readonly variation: string | null;
  readonly value: FeatureValue;
  readonly key: string | null;
  readonly allocation: number;
  /** Where the request says it. */
  readonly path: string;
}

export type OptionFault = 'VARIATION_VALUE_INVALID' | 'RULE_ROLLOUT_EXCEEDS_100' | 'VALIDATION_FAILED';

/** As many shares as a rollout can have natively. */
const MOST_OPTIONS = 100;

/** What of a flag its options are. */
type Flag = Pick<FlagRecord, 'key' | 'type' | 'variations' | 'doorData'>;

/** The options that there are, as they are wanted to stay. */
export function presentOptions(flag: Pick<Flag, 'doorData' | 'variations'>): readonly WantedOption[] {
  return optionsOf(flag).map((option) => ({ ...option, value: valueIn(flag, option.variation), path: '/body' }));
}

/** The flag with just these options. */
export function withOptions<Given extends Flag>(
  flag: Given,
  wanted: readonly WantedOption[],
): Given | Refusal<OptionFault> {
  const fault = checkOptions(flag, wanted);
  if (fault) return fault;
  const taken = new Set(flag.variations.map(({ key }) => key));
  const named = wanted.map((option) => ({ ...option, variation: option.variation ?? newVariationKey(option, taken) }));
  const present = optionKeysOf(flag);
  const kept = flag.variations.flatMap((variation) => {
    if (!present.has(variation.key)) return [variation];
    const option = named.find((one) => one.variation === variation.key);
    return option ? [changed(variation, option.value)] : [];
  });
  const made = named.filter(({ variation }) => !present.has(variation)).map(toVariation);
  const options: FlagsmithOption[] = named.map(({ variation, key, allocation }) => ({ variation, key, allocation }));
  const { options: _, ...others } = flag.doorData.flagsmith ?? {};
  const flagsmith = options.length > 0 ? { ...others, options } : others;
  return { ...flag, variations: [...kept, ...made], doorData: { ...flag.doorData, flagsmith } };
}

function changed(variation: Variation, value: FeatureValue): Variation {
  return toFeatureValue(variation.value) === value ? variation : { ...variation, value };
}

function toVariation({ variation, key, value }: WantedOption & { readonly variation: string }): Variation {
  return { key: variation, name: key ?? variation, value, description: '' };
}

/** What answers call the option, if nothing else is called so; its number is made of it, and none is given twice. */
function newVariationKey({ key }: WantedOption, taken: Set<string>): string {
  const free = key !== null && key.length <= MOST_KEY_CHARACTERS && !taken.has(key) && !isMade({ key });
  const name = free ? key : `option-${randomText(OPTION_CHARACTERS)}`;
  taken.add(name);
  return name;
}

const OPTION_CHARACTERS = 10;

function checkOptions(flag: Flag, wanted: readonly WantedOption[]): Refusal<OptionFault> | undefined {
  if (wanted.length > MOST_OPTIONS) {
    const message = `Feature '${flag.key}' would have ${wanted.length} options: it can have ${MOST_OPTIONS}.`;
    return new Refusal('VALIDATION_FAILED', message);
  }
  for (const { value, path } of wanted) {
    const fault = checkValue(flag, value, path);
    if (fault) return fault;
  }
  const twice = wanted.find(
    ({ key, variation }, index) =>
      (key !== null && wanted.findIndex((one) => one.key === key) < index) ||
      (variation !== null && wanted.findIndex((one) => one.variation === variation) < index),
  );
  if (twice) {
    const message = `Two options of feature '${flag.key}' would be the same, or have the key '${twice.key}'.`;
    return refusedAt('VALIDATION_FAILED', message, `${twice.path}/key`, 'must be of no other option');
  }
  return checkAllocations(flag, wanted);
}

function checkAllocations({ key }: Flag, wanted: readonly WantedOption[]): Refusal<OptionFault> | undefined {
  const percent = percentOver(wanted.map(({ allocation }) => allocation));
  if (percent === undefined) return undefined;
  const path = `${wanted.find((one) => one.path !== '/body')?.path ?? '/body'}/default_percentage_allocation`;
  const message = `The options of feature '${key}' would have ${percent} percent together where an environment begins.`;
  return refusedAt('RULE_ROLLOUT_EXCEEDS_100', message, path, 'must leave at most 100 percent in all options together');
}
