import type { IdentityRecord } from '../../../domain/identities.js';
import { updateIdentity } from '../../../domain/identity-changes.js';
import type { Place } from '../../../domain/parents.js';
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import type { Schemas } from '../../../http/contract.js';
import { forgetIdentity } from '../../forgotten-identities.js';
import type { Context, HandlersOf } from '../../handler.js';
import type { Services } from '../../services.js';
import { refused } from '../errors.js';
import { locationOf } from '../locations.js';
import { Numbers } from '../numbers.js';
import { OLDEST_FIRST, pageOf, toPageRequest, toResults } from '../pages.js';
import { findPlace } from '../places.js';
import { findPlacedIdentity, type IdentityPath } from './found.js';

type EnvironmentIdentity = Schemas<'flagsmith'>['EnvironmentIdentity'];

export function identitiesHandlers(services: Services): HandlersOf<'identities', 'flagsmith'> {
  const { repositories, storedTraits } = services;

  /** Nothing of an identity can be changed: only whoever asks for what is so already is not refused. */
  const keep = async (path: IdentityPath, identifier: string | undefined, { principal }: Context) => {
    const found = await findPlacedIdentity(repositories, principal, path);
    if (found instanceof Refusal) return refused(found);
    const { identity, environment } = found;
    if (identifier !== undefined && identifier !== identity.identifier) return refused(keepsIdentifier(identity));
    const numbers = await Numbers.load(repositories, principal.organizationId);
    return { status: 200 as const, body: toEnvironmentIdentity(numbers, environment, identity) };
  };

  return {
    listEnvironmentIdentities: async ({ path, query }, { principal }) => {
      const place = await findPlace(repositories, principal, path.api_key);
      if (place instanceof Refusal) return refused(place);
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const { environment } = place;
      const list = { location: locationOf('environments', environment.clientKey, 'identities'), query };
      const show = (identity: IdentityRecord) => toEnvironmentIdentity(numbers, environment, identity);
      const exact = exactly(query.q);
      if (exact !== undefined) {
        const called = await repositories.identities.findAll(environment.id, [exact]);
        return { status: 200, body: pageOf(called, show, list) };
      }
      const request = toPageRequest(query, OLDEST_FIRST);
      const filter = { environmentId: environment.id, ...(query.q !== undefined && { text: query.q }) };
      const page = await repositories.identities.list(filter, request);
      return { status: 200, body: toResults(request, page, show, list) };
    },

    createEnvironmentIdentity: async ({ path, body: { identifier } }, { principal, record }) => {
      const place = await findPlace(repositories, principal, path.api_key);
      if (place instanceof Refusal) return refused(place);
      const { environment } = place;
      const numbers = await Numbers.load(repositories, principal.organizationId);
      return record(async (tables, now) => {
        const stored = await updateIdentity(tables, environment, identifier, {}, now);
        if (stored instanceof Refusal) return refused(stored);
        if (!stored.isNew) return refused(identityTaken(identifier));
        const { identity } = stored;
        const headers = { Location: locationOf('environments', environment.clientKey, 'identities', identity.id) };
        const body = toEnvironmentIdentity(numbers, environment, identity);
        return { status: 201 as const, headers, body };
      }).finally(() => storedTraits.forget(environment.id, [identifier]));
    },

    getEnvironmentIdentity: ({ path }, context) => keep(path, undefined, context),
    replaceEnvironmentIdentity: ({ path, body }, context) => keep(path, body.identifier, context),
    updateEnvironmentIdentity: ({ path, body }, context) => keep(path, body.identifier, context),

    deleteEnvironmentIdentity: async ({ path }, context) => {
      const found = await findPlacedIdentity(repositories, context.principal, path);
      if (found instanceof Refusal) return refused(found);
      return forgetIdentity(services, context, found, found.identity.identifier, refused);
    },
  };
}

/** What stands between double quotes. */
function exactly(text: string | undefined): string | undefined {
  return text?.match(/^"(.*)"$/s)?.[1];
}

function identityTaken(identifier: string): Refusal<'VALIDATION_FAILED'> {
  const message = `Identity '${identifier}' exists in this environment already.`;
  return refusedAt('VALIDATION_FAILED', message, '/body/identifier', 'exists already');
}

function keepsIdentifier({ identifier }: IdentityRecord): Refusal<'VALIDATION_FAILED'> {
  const message = `Identity '${identifier}' keeps its identifier: make another identity, and delete this one.`;
  return refusedAt('VALIDATION_FAILED', message, '/body/identifier', `must be ${identifier}`);
}

function toEnvironmentIdentity(
  numbers: Numbers,
  environment: Place['environment'],
  { id, identifier }: IdentityRecord,
): EnvironmentIdentity {
  return { id, identifier, environment: numbers.ofRow('environment', environment) };
}
