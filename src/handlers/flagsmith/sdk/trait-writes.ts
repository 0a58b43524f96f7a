/** Traits that are written by themselves. Nothing is written where nothing changes. */
import type { IdentityRecord } from '../../../domain/identities.js';
import { checkTraits } from '../../../domain/identity-changes.js';
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import type { Schemas } from '../../../http/contract.js';
import type { Context } from '../../handler.js';
import type { Services } from '../../services.js';
import type { EnvironmentView } from './environment-views.js';
import { storeTraits } from './identities.js';
import { areNew, combined, type Trait, type TraitValue, toTraitValue } from './traits.js';

type TraitServices = Pick<Services, 'repositories' | 'storedTraits'>;
type Recording = Pick<Context, 'record'>;

/** Answers the value, as it is stored. */
export async function storeTrait(
  services: TraitServices,
  view: EnvironmentView,
  recording: Recording,
  identifier: string,
  trait: Trait & { readonly value: TraitValue },
): Promise<TraitValue | Refusal<'TRAITS_TOO_LARGE'>> {
  const { environment } = view.snapshot;
  const stored = await services.repositories.identities.find(environment.id, identifier);
  const done = await storeIfNew(services, view, recording, stored, { identifier, traits: [trait] });
  return done instanceof Refusal ? done : trait.value;
}

/** The traits of one identity, each once. */
export interface TraitsOfOne {
  readonly identifier: string;
  readonly traits: readonly Trait[];
}

/** By identity, in the order in which they come. */
export function toTraitsOfMany(
  items: Schemas<'flagsmith'>['TraitsOfIdentities'],
): readonly TraitsOfOne[] | Refusal<'VALIDATION_FAILED'> {
  const wanted = new Map<string, Map<string, Trait>>();
  for (const [index, { identity, trait_key: key, trait_value }] of items.entries()) {
    const value = toTraitValue(trait_value, `/body/${index}/trait_value`);
    if (value instanceof Refusal) return value;
    const traits = wanted.get(identity.identifier) ?? new Map<string, Trait>();
    wanted.set(identity.identifier, traits.set(key, { key, value, isTransient: false }));
  }
  return [...wanted].map(([identifier, traits]) => ({ identifier, traits: [...traits.values()] }));
}

/** Looks at all of them before the first is written. */
export async function storeTraitsOfMany(
  services: TraitServices,
  view: EnvironmentView,
  recording: Recording,
  wanted: readonly TraitsOfOne[],
): Promise<Refusal<'TRAITS_TOO_LARGE'> | undefined> {
  const { environment } = view.snapshot;
  const identifiers = wanted.map(({ identifier }) => identifier);
  const found = await services.repositories.identities.findAll(environment.id, identifiers);
  const stored = new Map(found.map((identity) => [identity.identifier, identity]));
  for (const { identifier, traits } of wanted) {
    const fault = checkTraits(identifier, combined(stored.get(identifier)?.traits ?? {}, traits), '/body');
    if (fault) return fault;
  }
  for (const one of wanted) {
    const done = await storeIfNew(services, view, recording, stored.get(one.identifier), one);
    if (done instanceof Refusal) return done;
  }
  return undefined;
}

async function storeIfNew(
  services: TraitServices,
  { snapshot }: EnvironmentView,
  recording: Recording,
  stored: IdentityRecord | undefined,
  { identifier, traits }: TraitsOfOne,
): Promise<IdentityRecord | Refusal<'TRAITS_TOO_LARGE'> | undefined> {
  if (stored && !areNew(stored.traits, traits)) return stored;
  // To take traits away from nobody makes nobody.
  if (!stored && traits.every(({ value }) => value === null)) return undefined;
  return storeTraits<never>(services, snapshot.environment, recording, identifier, (before) =>
    combined(before, traits),
  );
}

/** What is added to a trait of an identity. */
interface Summand {
  readonly identifier: string;
  readonly key: string;
  readonly summand: number;
}

/** Adds to a trait that is a whole number, and answers the sum. */
export async function sumOf(
  services: TraitServices,
  { snapshot }: EnvironmentView,
  recording: Recording,
  { identifier, key, summand }: Summand,
): Promise<number | Refusal<'TRAITS_TOO_LARGE' | 'VALIDATION_FAILED'>> {
  let sum = 0;
  const done = await storeTraits<Refusal<'VALIDATION_FAILED'>>(
    services,
    snapshot.environment,
    recording,
    identifier,
    (stored) => {
      const before = Object.hasOwn(stored, key) ? stored[key] : 0;
      sum = typeof before === 'number' ? before + summand : Number.NaN;
      return Number.isSafeInteger(sum) ? { ...stored, [key]: sum } : noSum(key);
    },
  );
  return done instanceof Refusal ? done : sum;
}

function noSum(key: string): Refusal<'VALIDATION_FAILED'> {
  const message = `The trait '${key}' is no whole number, or would become too large for one: /body/trait_key must name one to which /body/increment_by can be added.`;
  return refusedAt('VALIDATION_FAILED', message, '/body/trait_key', 'must name a trait that is a whole number');
}
