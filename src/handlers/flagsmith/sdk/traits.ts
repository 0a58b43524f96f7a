/** Traits as applications send them and are told of them. */
import type { Traits } from '../../../domain/identities.js';
import { namelessIdentifier } from '../../../domain/nameless-identities.js';
import { type Refusal, refusedAt } from '../../../domain/refusal.js';
import type { Schemas } from '../../../http/contract.js';

type ShownTrait = Schemas<'flagsmith'>['ShownTrait'];
type SentTrait = Schemas<'flagsmith'>['SentTrait'];

export type TraitValue = string | number | boolean;

export interface Trait {
  readonly key: string;
  /** Null: the identity has none. */
  readonly value: TraitValue | null;
  /** It counts in one answer, and is not stored. */
  readonly isTransient: boolean;
}

/** Characters of a text. */
const MOST_CHARACTERS = 2000;

/** What Flagsmith can keep of a value. `place`: where it stands in the request. */
export function toTraitValue(value: unknown, place: string): TraitValue | null | Refusal<'VALIDATION_FAILED'> {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text.length <= MOST_CHARACTERS || [...text].length <= MOST_CHARACTERS) return text;
  const spot = `must have at most ${MOST_CHARACTERS} characters`;
  return refusedAt('VALIDATION_FAILED', `The value of a trait is too long: ${place} ${spot}.`, place, spot);
}

/** Each trait once: the last one of its key counts. */
export function toTraits(sent: readonly SentTrait[]): readonly Trait[] | Refusal<'VALIDATION_FAILED'> {
  const traits = new Map<string, Trait>();
  for (const [index, { trait_key: key, trait_value, transient: isTransient = false }] of sent.entries()) {
    const value = toTraitValue(trait_value, `/body/traits/${index}/trait_value`);
    if (typeof value === 'object' && value !== null) return value;
    traits.set(key, { key, value, isTransient });
  }
  return [...traits.values()];
}

/** What an identity without a name is called. */
export function identifierOf(traits: readonly Trait[]): string {
  return namelessIdentifier(traits.flatMap(({ key, value }) => (value === null ? [] : [[key, pythonText(value)]])));
}

/** As Flagsmith's server spells a value. */
function pythonText(value: TraitValue): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return String(value);
}

/** A stored trait may have been written natively: what Flagsmith has no type for is told as its JSON. */
export function toShownTrait(key: string, stored: unknown, isTransient = false): ShownTrait {
  const isShown = stored === null || ['string', 'number', 'boolean'].includes(typeof stored);
  return {
    id: null,
    trait_key: key,
    trait_value: isShown ? scalar(stored) : JSON.stringify(stored),
    transient: isTransient,
  };
}

function scalar(value: unknown): ShownTrait['trait_value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The stored traits with those of one request. */
export function combined(stored: Traits, sent: readonly Trait[]): Traits {
  const traits = new Map(Object.entries(stored));
  for (const { key, value } of sent) {
    if (value === null) traits.delete(key);
    else traits.set(key, value);
  }
  return Object.fromEntries(traits);
}

/** Whether the traits would be others than the stored ones. */
export function areNew(stored: Traits, sent: readonly Trait[]): boolean {
  return sent.some(({ key, value }) => (Object.hasOwn(stored, key) ? stored[key] !== value : value !== null));
}
