/** Options as answers show them, and as requests write them. */
import type { FlagRecord } from '../../../domain/flags.js';
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import { uuidOf } from '../../../domain/uuids.js';
import type { Schemas } from '../../../http/contract.js';
import { optionRef } from '../feature-states/feature-states.js';
import { fromTypedValue, isTyped, toTypedValue } from '../feature-states/typed-values.js';
import type { Numbers } from '../numbers.js';
import { onlyOne } from '../only-one.js';
import { presentOptions, type WantedOption } from './options.js';

type Shown = Schemas<'flagsmith'>['MultivariateOption'];

export function toOptions(flag: FlagRecord, numbers: Numbers): Shown[] {
  return presentOptions(flag).map((option) => toOption(flag, option, numbers));
}

export function toOwnOption(
  flag: FlagRecord,
  option: WantedOption,
  numbers: Numbers,
): Schemas<'flagsmith'>['OwnMultivariateOption'] {
  return { ...toOption(flag, option, numbers), feature: numbers.ofRow('feature', flag) };
}

function toOption(flag: FlagRecord, { variation, value, key, allocation }: WantedOption, numbers: Numbers): Shown {
  const ref = optionRef(flag, variation ?? '');
  const identity = { id: numbers.ofRef('option', ref), uuid: uuidOf(ref) };
  return { ...identity, ...toTypedValue(value), default_percentage_allocation: allocation, key };
}

/** The option that is called by the number. */
export function findOption(
  flag: FlagRecord,
  number: number,
  numbers: Numbers,
): WantedOption | Refusal<'NOT_FOUND' | 'VALIDATION_FAILED'> {
  const found = presentOptions(flag).filter((one) => numberOf(flag, one, numbers) === number);
  return onlyOne(found, number, `Option '${number}' does not exist in feature '${flag.key}'.`);
}

function numberOf(flag: FlagRecord, { variation }: WantedOption, numbers: Numbers): number {
  return numbers.ofRef('option', optionRef(flag, variation ?? ''));
}

type Written = Schemas<'flagsmith'>['MultivariateOptionCreate'];

/** How much a new option gets that does not say. */
const ALL = 100;

/** A new option, or one that there is with what the body names. */
export function toWanted(
  body: Written,
  path: string,
  present?: WantedOption,
): WantedOption | Refusal<'VALIDATION_FAILED'> {
  const value = present && !isTyped(body) ? present.value : fromTypedValue(body, path);
  if (value instanceof Refusal) return value;
  return {
    variation: present?.variation ?? null,
    value,
    key: body.key === undefined ? (present?.key ?? null) : body.key,
    allocation: body.default_percentage_allocation ?? present?.allocation ?? ALL,
    path,
  };
}

/** All options of a feature, as a body writes them: with a number those that there are, without one new ones. */
export function toAllWanted(
  flag: FlagRecord,
  bodies: readonly Schemas<'flagsmith'>['MultivariateOptionWrite'][],
  numbers: Numbers,
): readonly WantedOption[] | Refusal<'VALIDATION_FAILED'> {
  const wanted: WantedOption[] = [];
  for (const [index, body] of bodies.entries()) {
    const path = `/body/multivariate_options/${index}`;
    const present = body.id == null ? undefined : findOption(flag, body.id, numbers);
    if (present instanceof Refusal) {
      return refusedAt('VALIDATION_FAILED', present.message, `${path}/id`, 'must be the number of an option');
    }
    const option = toWanted(body, path, present);
    if (option instanceof Refusal) return option;
    wanted.push(option);
  }
  return wanted;
}
