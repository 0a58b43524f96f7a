/** The conditions of segments and rules, asked in Flagsmith's terms. */
import type { Condition, PercentageCondition } from '../../../domain/conditions.js';
import { allOrNone } from '../all-or-none.js';
import { condition, type Formula, type Question, rule } from './formulas.js';
import { toNativeFormula } from './native-questions.js';
import { presence, toFormula } from './questions.js';

/** What a condition is read with. */
export interface Surroundings {
  readonly clientKey: string;
  /** The condition of another segment. Segments never name themselves, so that following them ends. */
  readonly findSegment: (key: string) => Condition | undefined;
}

/** A condition as a formula; its percentages can only be hashed with the one number that stands here. */
export interface Asked {
  readonly formula: Formula;
  /** Undefined: it has no percentages, and any number will do. */
  readonly number: number | undefined;
}

/** Undefined: Flagsmith has no such question. */
export function toAsked(when: Condition, surroundings: Surroundings): Asked | undefined {
  const seeds = new Set<string>();
  const formula = formulaOf(when, surroundings, seeds);
  const [seed, ...others] = seeds;
  const number = seed === undefined ? undefined : numberOf(seed);
  if (formula === undefined || others.length > 0 || (seed !== undefined && number === undefined)) return undefined;
  return { formula, number };
}

const GREATEST_NUMBER = 2 ** 31 - 1;

/** Of what is hashed: the number that it is the text of. Older engines know no others than these. */
export function numberOf(seed: string): number | undefined {
  return /^[1-9]\d{0,9}$/.test(seed) && Number(seed) <= GREATEST_NUMBER ? Number(seed) : undefined;
}

function formulaOf(when: Condition, surroundings: Surroundings, seeds: Set<string>): Formula | undefined {
  const each = (conditions: readonly Condition[]) =>
    allOrNone(conditions.map((one) => formulaOf(one, surroundings, seeds)));
  if ('all' in when) return joined('all', each(when.all));
  if ('any' in when) return joined('any', each(when.any));
  if ('none' in when) {
    const any = joined('any', each(when.none));
    return any && { not: any };
  }
  if ('segment' in when) {
    const named = surroundings.findSegment(when.segment);
    return named && formulaOf(named, surroundings, seeds);
  }
  if ('percentage' in when) return percentageFormula(when, seeds);
  if ('elements' in when) return undefined;
  if (!('doorType' in when)) return toNativeFormula(when, surroundings.clientKey);
  if (when.doorType !== 'auto') return undefined;
  const { attribute, operator, values, negate } = when;
  const formula = toFormula(attribute, operator, values);
  return formula === undefined || !negate ? formula : { all: [presence(attribute), { not: formula }] };
}

function joined(how: 'all' | 'any', parts: readonly Formula[] | undefined): Formula | undefined {
  if (parts === undefined) return undefined;
  return how === 'all' ? { all: parts } : { any: parts };
}

function percentageFormula(when: PercentageCondition, seeds: Set<string>): Formula | undefined {
  const { algorithm, seed, bucketBy, percentage } = when;
  if (algorithm !== 'flagsmith' || seed === null) return undefined;
  seeds.add(seed);
  const share = percentage < 1e-6 ? '0' : String(percentage);
  const trait = traitOf(bucketBy);
  if (trait === undefined) return split(bucketBy === 'targeting_key' ? null : bucketBy, share);
  const { alone, oneOf } = split(`$.identity.traits['${trait.replace(/[\\']/g, '\\$&')}']`, share);
  // Older engines hash the identity's key instead, at least not where there is no such trait.
  return { alone: [rule('ALL', [condition('IS_SET', trait, null)]), ...alone], ...(oneOf && { oneOf }) };
}

function split(property: string | null, share: string): Question {
  const conditions = [condition('PERCENTAGE_SPLIT', property, share)];
  return { alone: [rule('ALL', conditions)], oneOf: conditions };
}

/** The trait that is hashed, written in one of the two ways; undefined: it is something else of the context. */
function traitOf(bucketBy: string): string | undefined {
  if (bucketBy === 'targeting_key') return undefined;
  if (!bucketBy.startsWith('$.')) return bucketBy;
  const [, plain, quoted] =
    /^\$\.identity\.traits(?:\.([A-Za-z_][A-Za-z0-9_-]*)|\[['"](.+)['"]\])$/.exec(bucketBy) ?? [];
  return plain ?? quoted;
}
