import {
  type CreatedApiKey,
  createApiKey,
  findApiKey,
  findRotatableApiKeys,
  revokeApiKey,
  rotateApiKeys,
} from '../domain/api-key-changes.js';
import type { ApiKeyRecord } from '../domain/api-keys.js';
import { findPlace } from '../domain/parents.js';
import { Refusal } from '../domain/refusal.js';
import type { Schemas } from '../http/contract.js';
import { changeInPlace } from './change-in-place.js';
import type { HandlersOf } from './handler.js';
import { locationOf } from './locations.js';
import { toNamed } from './named.js';
import { toPageMeta, toPageRequest } from './pages.js';
import { refused } from './refused.js';
import type { Services } from './services.js';
import { toTime, toTimeOrNull } from './times.js';

const LIST = { name: 'api-keys', fields: ['name', 'created_at'] } as const;

export function apiKeysHandlers({ repositories, mintApiKey, changeFeed }: Services): HandlersOf<'api-keys'> {
  return {
    listApiKeys: async ({ path, query }, { principal }) => {
      const place = await findPlace(repositories, principal, toNamed({ ...query, ...path }));
      if (place instanceof Refusal) return refused(place);
      const request = toPageRequest(query, LIST);
      if (request instanceof Refusal) return refused(request);
      const filter = { environmentId: place.environment.id, type: query.type, text: query.q };
      const page = await repositories.apiKeys.list(filter, request);
      return { status: 200, body: { data: page.items.map(toApiKey), meta: toPageMeta(request, page) } };
    },

    createApiKey: async ({ path, query, body }, context) =>
      changeInPlace(
        repositories,
        context,
        toNamed({ ...query, ...path }),
        'nowhere',
        refused,
        async (tx, { environment }) => {
          const input = { type: body.type, name: body.name, expiresAt: body.expires_at };
          const created = await createApiKey(tx, mintApiKey, environment, input);
          if (created instanceof Refusal) return refused(created);
          const { publicId } = created.record;
          return {
            status: 201,
            headers: { Location: locationOf(['environments', environment.publicId, 'api-keys', publicId]) },
            body: { data: toCreatedApiKey(created) },
          };
        },
      ),

    rotateApiKeys: async ({ path, query, body }, context) => {
      return changeInPlace(
        repositories,
        context,
        toNamed({ ...query, ...path }),
        'nowhere',
        refused,
        async (tx, { environment }) => {
          const old = await findRotatableApiKeys(tx, environment, body?.key_id);
          if (old instanceof Refusal) return refused(old);
          const created = await rotateApiKeys(tx, mintApiKey, environment, old, body?.grace_period ?? 0);
          return { status: 200, body: { data: { api_keys: created.map(toCreatedApiKey) } } } as const;
        },
      ).finally(() => changeFeed.askAgain());
    },

    getApiKey: async ({ path, query }, { principal }) => {
      const place = await findPlace(repositories, principal, toNamed({ ...query, ...path }));
      if (place instanceof Refusal) return refused(place);
      const apiKey = await findApiKey(repositories, place.environment, path.key_id);
      if (apiKey instanceof Refusal) return refused(apiKey);
      return { status: 200, body: { data: toApiKey(apiKey) } };
    },

    revokeApiKey: async ({ path, query }, context) => {
      return changeInPlace(
        repositories,
        context,
        toNamed({ ...query, ...path }),
        'nowhere',
        refused,
        async (tx, { environment }) => {
          const apiKey = await findApiKey(tx, environment, path.key_id);
          if (apiKey instanceof Refusal) return refused(apiKey);
          await revokeApiKey(tx, apiKey);
          return { status: 204 } as const;
        },
      ).finally(() => changeFeed.askAgain());
    },
  };
}

function toApiKey(record: ApiKeyRecord): Schemas['ApiKey'] {
  return {
    id: record.publicId,
    type: record.type,
    name: record.name,
    prefix: record.prefix,
    environment_id: record.environmentPublicId,
    created_at: toTime(record.createdAt),
    expires_at: toTimeOrNull(record.expiresAt),
    last_used_at: toTimeOrNull(record.lastUsedAt),
    revoked_at: toTimeOrNull(record.revokedAt),
  };
}

/** The only answer that holds a key's secret. */
export function toCreatedApiKey({ record, key }: CreatedApiKey): Schemas['ApiKeyCreated'] {
  return { ...toApiKey(record), key };
}
