import { type IdentityRecord, identityNotFound } from '../domain/identities.js';
import { replaceIdentities, updateIdentity } from '../domain/identity-changes.js';
import { listIdentityOverrides, removeIdentityOverrides } from '../domain/identity-override-changes.js';
import { findPlace } from '../domain/parents.js';
import { Refusal } from '../domain/refusal.js';
import type { Schemas } from '../http/contract.js';
import { changeInPlace } from './change-in-place.js';
import type { HandlersOf } from './handler.js';
import { identityOverridesHandlers } from './identity-overrides.js';
import { locationOf } from './locations.js';
import { toNamed } from './named.js';
import { toPageMeta, toPageRequest } from './pages.js';
import { refused } from './refused.js';
import type { Services } from './services.js';
import { toTime } from './times.js';

const LIST = { name: 'identities', fields: ['identifier', 'created_at', 'updated_at'] } as const;

export function identitiesHandlers(services: Services): HandlersOf<'identities'> {
  const { repositories, storedTraits } = services;
  return {
    ...identityOverridesHandlers(services),

    listIdentities: async ({ query }, { principal }) => {
      const place = await findPlace(repositories, principal, toNamed(query));
      if (place instanceof Refusal) return refused(place);
      const request = toPageRequest(query, LIST);
      if (request instanceof Refusal) return refused(request);
      const filter = { environmentId: place.environment.id, ...(query.q !== undefined && { prefix: query.q }) };
      const page = await repositories.identities.list(filter, request);
      return { status: 200, body: { data: page.items.map(toIdentity), meta: toPageMeta(request, page) } };
    },

    replaceIdentities: async ({ query, body }, { principal, record }) => {
      const place = await findPlace(repositories, principal, toNamed(query));
      if (place instanceof Refusal) return refused(place);
      const inputs = body.identities.map((input, index) => ({ ...input, path: `/body/identities/${index}/traits` }));
      const done = await record((now) => replaceIdentities(repositories, place.environment, inputs, now));
      if (done instanceof Refusal) return refused(done);
      storedTraits.forget(
        place.environment.id,
        done.written.map(({ identifier }) => identifier),
      );
      return { status: 200, body: { data: { stored: done.written.length, unchanged: done.unchanged.length } } };
    },

    getIdentity: async ({ path, query }, { principal }) => {
      const place = await findPlace(repositories, principal, toNamed(query));
      if (place instanceof Refusal) return refused(place);
      const identity = await repositories.identities.find(place.environment.id, path.identifier);
      if (!identity) return refused(identityNotFound(path.identifier, place.environment));
      return { status: 200, body: { data: toIdentity(identity) } };
    },

    replaceIdentity: async ({ path, query, body }, { principal, record }) => {
      const place = await findPlace(repositories, principal, toNamed(query));
      if (place instanceof Refusal) return refused(place);
      const input = { identifier: path.identifier, traits: body.traits, path: '/body/traits' };
      const done = await record((now) => replaceIdentities(repositories, place.environment, [input], now));
      if (done instanceof Refusal) return refused(done);
      storedTraits.forget(place.environment.id, [path.identifier]);
      const [identity] = [...done.written, ...done.unchanged];
      if (!identity) throw new Error('An identity that was stored is not there.');
      const answer = { body: { data: toIdentity(identity) } };
      const isNew = done.written.length > 0 && identity.version === 1;
      if (!isNew) return { status: 200, ...answer };
      return {
        status: 201,
        headers: { Location: locationOf(`/identities/${encodeURIComponent(path.identifier)}`, query) },
        ...answer,
      };
    },

    updateIdentity: async ({ path, query, body }, { principal, record }) => {
      const place = await findPlace(repositories, principal, toNamed(query));
      if (place instanceof Refusal) return refused(place);
      const { traits = {} } = body;
      const identity = await record((now) =>
        updateIdentity(repositories, place.environment, path.identifier, traits, now),
      );
      if (identity instanceof Refusal) return refused(identity);
      storedTraits.forget(place.environment.id, [path.identifier]);
      return { status: 200, body: { data: toIdentity(identity) } };
    },

    /** Overrides are configuration, traits are not: only whom a flag names costs a revision. */
    deleteIdentity: async ({ path: { identifier }, query }, context) => {
      const place = await findPlace(repositories, context.principal, toNamed(query));
      if (place instanceof Refusal) return refused(place);
      const { environment } = place;
      const overrides = await listIdentityOverrides(repositories, environment, identifier);
      if (overrides.length > 0) {
        const forgotten = await changeInPlace(repositories, context, toNamed(query), 'here', refused, async (tx) => {
          const hadOverrides = await removeIdentityOverrides(tx, environment, identifier);
          if (!hadOverrides) return refused(identityNotFound(identifier, environment));
          await tx.identities.delete(environment.id, identifier);
          return { status: 204 } as const;
        });
        storedTraits.forget(environment.id, [identifier]);
        if (forgotten.status === 204) return forgotten; // else its overrides went meanwhile, its traits perhaps not
      }
      const wasStored = await context.record(() => repositories.identities.delete(environment.id, identifier));
      storedTraits.forget(environment.id, [identifier]);
      return wasStored ? { status: 204 } : refused(identityNotFound(identifier, environment));
    },
  };
}

function toIdentity(identity: IdentityRecord): Schemas['Identity'] {
  return {
    id: identity.publicId,
    identifier: identity.identifier,
    traits: identity.traits,
    version: identity.version,
    created_at: toTime(identity.createdAt),
    updated_at: toTime(identity.updatedAt),
  };
}
