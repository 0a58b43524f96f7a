/** Traits that are written by themselves. Nothing is written where nothing changes. */
import type { Traits } from '../../../domain/identities.js';
import { changeTraitsOfMany } from '../../../domain/identity-changes.js';
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
  if (!isChange(stored?.traits, [trait])) return trait.value;
  const change = (before: Traits) => combined(before, [trait]);
  const done = await storeTraits<never>(services, environment, recording, identifier, change);
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

/** All of them or none: what is to be written is written in one transaction. */
export async function storeTraitsOfMany(
  { repositories, storedTraits }: TraitServices,
  { snapshot: { environment } }: EnvironmentView,
  { recordAll }: Pick<Context, 'recordAll'>,
  wanted: readonly TraitsOfOne[],
): Promise<Refusal<'TRAITS_TOO_LARGE'> | undefined> {
  const identifiers = wanted.map(({ identifier }) => identifier);
  const found = await repositories.identities.findAll(environment.id, identifiers);
  const stored = new Map(found.map(({ identifier, traits }) => [identifier, traits]));
  const changes = wanted
    .filter(({ identifier, traits }) => isChange(stored.get(identifier), traits))
    .map(({ identifier, traits }) => {
      const change = (before?: Traits) => (isChange(before, traits) ? combined(before ?? {}, traits) : before);
      return { identifier, change };
    });
  // Everybody waits for everybody else at the same identity first, in whichever order they name them.
  const [first] = [...changes].sort((one, other) => (one.identifier < other.identifier ? -1 : 1));
  if (!first) return undefined;
  const write = recordAll(
    async (tables, now) => {
      const fault = await changeTraitsOfMany(tables, environment, changes, now);
      return { status: fault ? 400 : 200, fault };
    },
    { environmentId: environment.id, identifier: first.identifier },
  );
  const changed = changes.map(({ identifier }) => identifier);
  return (await write.finally(() => storedTraits.forget(environment.id, changed))).fault;
}

/** Whether the traits are not stored so already. To take traits away from nobody makes nobody. */
function isChange(stored: Traits | undefined, traits: readonly Trait[]): boolean {
  return stored ? areNew(stored, traits) : traits.some(({ value }) => value !== null);
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
