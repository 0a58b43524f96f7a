import { type IdentityRecord, identityNotFound } from '../domain/identities.js';
import { replaceIdentities, updateIdentity } from '../domain/identity-changes.js';
import { findPlace, type Place } from '../domain/parents.js';
import { Refusal } from '../domain/refusal.js';
import type { Repositories } from '../domain/repositories.js';
import type { Schemas } from '../http/contract.js';
import { forgetIdentity } from './forgotten-identities.js';
import type { Context, HandlersOf } from './handler.js';
import { identityOverridesHandlers } from './identity-overrides.js';
import { locationOf } from './locations.js';
import { type PlaceParameters, toNamed } from './named.js';
import { toPageMeta, toPageRequest } from './pages.js';
import { refused } from './refused.js';
import type { Services } from './services.js';
import { toTime } from './times.js';

const LIST = { name: 'identities', fields: ['identifier', 'created_at', 'updated_at'] } as const;

export function identitiesHandlers(services: Services): HandlersOf<'identities'> {
  const { repositories, storedTraits } = services;

  const recordOne = <Done extends { readonly status: number }>(
    { record }: Context,
    { environment }: Place,
    identifier: string,
    work: (tables: Repositories, now: string) => Promise<Done>,
  ) =>
    record(work, { environmentId: environment.id, identifier }).finally(() =>
      storedTraits.forget(environment.id, [identifier]),
    );

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
      return record(async (tables, now) => {
        const done = await replaceIdentities(tables, place.environment, inputs, now);
        if (done instanceof Refusal) return refused(done);
        return {
          status: 200 as const,
          body: { data: { stored: done.written.length, unchanged: done.unchanged.length } },
        };
      }).finally(() => {
        storedTraits.forget(
          place.environment.id,
          inputs.map(({ identifier }) => identifier),
        );
      });
    },

    getIdentity: async ({ path, query }, { principal }) => {
      const place = await findPlace(repositories, principal, toNamed(query));
      if (place instanceof Refusal) return refused(place);
      const identity = await repositories.identities.find(place.environment.id, path.identifier);
      if (!identity) return refused(identityNotFound(path.identifier, place.environment));
      return { status: 200, body: { data: toIdentity(identity) } };
    },

    replaceIdentity: async ({ path, query, body }, context) => {
      const place = await findPlace(repositories, context.principal, toNamed(query));
      if (place instanceof Refusal) return refused(place);
      const input = { identifier: path.identifier, traits: body.traits, path: '/body/traits' };
      return recordOne(context, place, path.identifier, async (tables, now) => {
        const done = await replaceIdentities(tables, place.environment, [input], now);
        if (done instanceof Refusal) return refused(done);
        const [identity] = [...done.written, ...done.unchanged];
        if (!identity) throw new Error('An identity that was stored is not there.');
        return stored(identity, done.written.length > 0 && identity.version === 1, query);
      });
    },

    updateIdentity: async ({ path, query, body }, context) => {
      const place = await findPlace(repositories, context.principal, toNamed(query));
      if (place instanceof Refusal) return refused(place);
      const { traits = {} } = body;
      return recordOne(context, place, path.identifier, async (tables, now) => {
        const done = await updateIdentity(tables, place.environment, path.identifier, traits, now);
        return done instanceof Refusal ? refused(done) : stored(done.identity, done.isNew, query);
      });
    },

    deleteIdentity: async ({ path, query }, context) => {
      const place = await findPlace(repositories, context.principal, toNamed(query));
      if (place instanceof Refusal) return refused(place);
      return forgetIdentity(services, context, place, path.identifier, refused);
    },
  };
}

function stored(identity: IdentityRecord, isNew: boolean, query: PlaceParameters) {
  const body = { data: toIdentity(identity) };
  if (!isNew) return { status: 200 as const, body };
  const Location = locationOf(['identities', identity.identifier], query);
  return { status: 201 as const, headers: { Location }, body };
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
