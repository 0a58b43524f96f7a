/** The values of Flagsmith's features and those of flags. */
import type { FlagRecord, Variation } from '../../domain/flags.js';
import { isSame } from '../../domain/json.js';
import { textHash } from '../../domain/text-hash.js';
import { MOST_NAME_CHARACTERS } from '../bounds.js';

/** What a feature state can hold. */
export type FeatureValue = string | number | boolean | null;

/** A value as answers tell it: Flagsmith knows no fractions, lists or objects, and tells them as text. */
export function toFeatureValue(value: unknown): FeatureValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? value : String(value);
  return value === null || value === undefined ? null : JSON.stringify(value);
}

/** What the flag's variation of this key is worth; null: it has no such variation. */
export function valueIn({ variations }: Pick<FlagRecord, 'variations'>, key: string | null): FeatureValue {
  return toFeatureValue(variations.find((one) => one.key === key)?.value);
}

/** Flagsmith's integers have 32 bits. */
const LEAST_INTEGER = -2_147_483_648;
const GREATEST_INTEGER = 2_147_483_647;

export function isInteger(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= LEAST_INTEGER && value <= GREATEST_INTEGER;
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['True', true],
  ['false', false],
  ['False', false],
]);

/** What a feature's first value means, which is always written as text. */
export function fromInitialValue(text: string | null): FeatureValue {
  if (text === null) return null;
  const integer = /^-?\d{1,10}$/.test(text) ? Number(text) : undefined;
  return isInteger(integer) ? integer : (BOOLEANS.get(text) ?? text);
}

export function toInitialValue(value: FeatureValue): string | null {
  return value === null ? null : String(value);
}

/** The keys of variations that this door has made of values; one that nobody serves any more may go. */
const MADE = /^value-[0-9a-f]{16}$/;

export function isMade({ key }: Pick<Variation, 'key'>): boolean {
  return MADE.test(key);
}

/** One key for one value. */
function keyOf(value: FeatureValue): string {
  return `value-${textHash(JSON.stringify(value)).slice(0, 16)}`;
}

/** The flag's variations with one for the value, and its key. `options`: variations that have another meaning. */
export function withValue(
  { variations }: Pick<FlagRecord, 'variations'>,
  options: ReadonlySet<string>,
  value: FeatureValue,
): { readonly variations: readonly Variation[]; readonly key: string } {
  const known = variations.find((one) => !options.has(one.key) && isSame(toFeatureValue(one.value), value));
  if (known) return { variations, key: known.key };
  const key = keyOf(value);
  return { variations: [...variations, { key, name: nameOf(value), value, description: '' }], key };
}

function nameOf(value: FeatureValue): string {
  return JSON.stringify(value).slice(0, MOST_NAME_CHARACTERS).toWellFormed();
}
