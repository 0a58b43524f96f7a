import { removeTrait } from '../../../domain/environment-traits.js';
import type { IdentityRecord, Traits } from '../../../domain/identities.js';
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import type { Schemas } from '../../../http/contract.js';
import type { Context, HandlersOf } from '../../handler.js';
import type { Services } from '../../services.js';
import { refused } from '../errors.js';
import { locationOf } from '../locations.js';
import { Numbers } from '../numbers.js';
import { onlyOne } from '../only-one.js';
import { pageOf } from '../pages.js';
import { storeTraits } from '../sdk/identities.js';
import { findPlacedIdentity, type IdentityPath, identityNotFound, type PlacedIdentity } from './found.js';
import { fromTypedTrait, missing, numberOfTrait, toIdentityTrait } from './typed-traits.js';

interface TraitPath extends IdentityPath {
  readonly trait_pk: number;
}

type TraitFault = Refusal<'VALIDATION_FAILED' | 'NOT_FOUND'>;
type IdentityGone = Refusal<'IDENTITY_NOT_FOUND'>;

export function identityTraitsHandlers(services: Services): HandlersOf<'identity-traits', 'flagsmith'> {
  const { repositories, storedTraits } = services;

  /** The trait that the path names, and whose it is. */
  const find = async ({ principal }: Pick<Context, 'principal'>, path: TraitPath) => {
    const placed = await findPlacedIdentity(repositories, principal, path);
    if (placed instanceof Refusal) return placed;
    const numbers = await Numbers.load(repositories, principal.organizationId);
    const key = keyOf(numbers, placed.identity, path.trait_pk);
    return key instanceof Refusal ? key : { ...placed, numbers, key };
  };

  /** Stores what `store` makes of the traits, unless the identity was deleted meanwhile, whoever is called so by now. */
  const storeIn = (
    { environment, identity }: Pick<PlacedIdentity, 'environment' | 'identity'>,
    context: Context,
    store: (stored: Traits) => Traits | TraitFault,
  ) =>
    storeTraits<TraitFault | IdentityGone>(services, environment, context, identity.identifier, (stored, before) =>
      before?.id === identity.id ? store(stored) : identityNotFound(identity.id, environment),
    );

  const change = async (path: TraitPath, body: Schemas<'flagsmith'>['IdentityTraitPatch'], context: Context) => {
    const found = await find(context, path);
    if (found instanceof Refusal) return refused(found);
    const { identity, numbers, key } = found;
    const value = fromTypedTrait(body);
    if (value instanceof Refusal) return refused(value);
    const { trait_key: newKey = key } = body;
    const store = (stored: Traits): Traits | TraitFault => {
      if (!Object.hasOwn(stored, key)) return traitNotFound(path.trait_pk, identity);
      if (newKey !== key && Object.hasOwn(stored, newKey)) return traitTaken(newKey, identity);
      return renamed(stored, key, newKey, value ?? stored[key]);
    };
    const saved = await storeIn(found, context, store);
    return saved instanceof Refusal
      ? refused(saved)
      : { status: 200 as const, body: toIdentityTrait(numbers, saved, newKey) };
  };

  return {
    listIdentityTraits: async ({ path, query }, { principal }) => {
      const placed = await findPlacedIdentity(repositories, principal, path);
      if (placed instanceof Refusal) return refused(placed);
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const keys = Object.keys(placed.identity.traits);
      const show = (key: string) => toIdentityTrait(numbers, placed.identity, key);
      return { status: 200, body: pageOf(keys, show, { location: pathOf(path), query }) };
    },

    createIdentityTrait: async ({ path, body }, context) => {
      const placed = await findPlacedIdentity(repositories, context.principal, path);
      if (placed instanceof Refusal) return refused(placed);
      const { identity } = placed;
      const value = fromTypedTrait(body) ?? missing('string_value');
      if (value instanceof Refusal) return refused(value);
      const { trait_key: key } = body;
      const store = (stored: Traits): Traits | TraitFault =>
        Object.hasOwn(stored, key) ? traitTaken(key, identity) : { ...stored, [key]: value };
      const saved = await storeIn(placed, context, store);
      if (saved instanceof Refusal) return refused(saved);
      const numbers = await Numbers.load(repositories, context.principal.organizationId);
      const created = toIdentityTrait(numbers, saved, key);
      return { status: 201, headers: { Location: `${pathOf(path)}${created.id}/` }, body: created };
    },

    getIdentityTrait: async ({ path }, context) => {
      const found = await find(context, path);
      if (found instanceof Refusal) return refused(found);
      return { status: 200, body: toIdentityTrait(found.numbers, found.identity, found.key) };
    },

    replaceIdentityTrait: ({ path, body }, context) => {
      const value = fromTypedTrait(body) ?? missing('string_value');
      return value instanceof Refusal ? refused(value) : change(path, body, context);
    },
    updateIdentityTrait: ({ path, body }, context) => change(path, body, context),

    deleteIdentityTrait: async ({ path, query }, context) => {
      const found = await find(context, path);
      if (found instanceof Refusal) return refused(found);
      const { environment, identity, key } = found;
      if (query.deleteAllMatchingTraits) {
        return context.record(async (tables, now) => {
          const forget = (identifiers: readonly string[]) => storedTraits.forget(environment.id, identifiers);
          await removeTrait(tables, environment, { key, now, forget });
          return { status: 204 as const };
        });
      }
      const store = (stored: Traits): Traits | TraitFault =>
        Object.hasOwn(stored, key) ? without(stored, key) : traitNotFound(path.trait_pk, identity);
      const saved = await storeIn(found, context, store);
      return saved instanceof Refusal ? refused(saved) : { status: 204 };
    },
  };
}

function keyOf(numbers: Numbers, identity: IdentityRecord, number: number): string | TraitFault {
  const keys = Object.keys(identity.traits).filter((key) => numberOfTrait(numbers, identity, key) === number);
  return onlyOne(keys, number, traitNotFound(number, identity).message);
}

/** The traits with the one under another key, where it stood. */
function renamed(stored: Traits, key: string, newKey: string, value: unknown): Traits {
  return Object.fromEntries(Object.entries(stored).map((entry) => (entry[0] === key ? [newKey, value] : entry)));
}

function without(stored: Traits, key: string): Traits {
  return Object.fromEntries(Object.entries(stored).filter(([name]) => name !== key));
}

function pathOf({ api_key, identity_pk }: IdentityPath): string {
  return locationOf('environments', api_key, 'identities', identity_pk, 'traits');
}

function traitNotFound(number: number, { identifier }: IdentityRecord): Refusal<'NOT_FOUND'> {
  return new Refusal('NOT_FOUND', `Trait '${number}' does not exist for identity '${identifier}'.`);
}

function traitTaken(key: string, { identifier }: IdentityRecord): Refusal<'VALIDATION_FAILED'> {
  const message = `Identity '${identifier}' has a trait '${key}' already: change that one.`;
  return refusedAt('VALIDATION_FAILED', message, '/body/trait_key', 'is the key of another trait');
}
