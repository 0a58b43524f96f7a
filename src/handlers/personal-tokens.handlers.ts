import {
  type CreatedPersonalToken,
  createPersonalToken,
  findPersonalToken,
  revokePersonalToken,
} from '../domain/personal-token-changes.js';
import type { PersonalTokenRecord } from '../domain/personal-tokens.js';
import { Refusal } from '../domain/refusal.js';
import type { Schemas } from '../http/contract.js';
import type { HandlersOf } from './handler.js';
import { locationOf } from './locations.js';
import { toPageMeta, toPageRequest } from './pages.js';
import { personOf } from './person.js';
import { refused } from './refused.js';
import type { Services } from './services.js';
import { toTime, toTimeOrNull } from './times.js';

const LIST = { name: 'tokens', fields: ['name', 'created_at'] } as const;

export function personalTokensHandlers({
  repositories,
  mintPersonalToken,
  changeFeed,
}: Services): HandlersOf<'personal-tokens'> {
  return {
    listPersonalTokens: async ({ query }, { principal }) => {
      const person = personOf(principal);
      if (person instanceof Refusal) return refused(person);
      const request = toPageRequest(query, LIST);
      if (request instanceof Refusal) return refused(request);
      const { userId, organizationId } = person;
      const page = await repositories.personalTokens.list({ userId, organizationId, text: query.q }, request);
      return { status: 200, body: { data: page.items.map(toPersonalToken), meta: toPageMeta(request, page) } };
    },

    createPersonalToken: async ({ body }, { principal, change }) => {
      const person = personOf(principal);
      if (person instanceof Refusal) return refused(person);
      return change({ organizationId: person.organizationId }, async (tx) => {
        const input = { name: body.name, scopes: body.scopes, expiresAt: body.expires_at };
        const created = await createPersonalToken(tx, mintPersonalToken, person, input);
        if (created instanceof Refusal) return refused(created);
        return {
          status: 201,
          headers: { Location: locationOf(['tokens', created.record.publicId]) },
          body: { data: toCreatedPersonalToken(created) },
        };
      });
    },

    getPersonalToken: async ({ path }, { principal }) => {
      const person = personOf(principal);
      if (person instanceof Refusal) return refused(person);
      const token = await findPersonalToken(repositories, person, path.token_id);
      if (token instanceof Refusal) return refused(token);
      return { status: 200, body: { data: toPersonalToken(token) } };
    },

    revokePersonalToken: async ({ path }, { principal, change }) => {
      const person = personOf(principal);
      if (person instanceof Refusal) return refused(person);
      return change({ organizationId: person.organizationId }, async (tx) => {
        const token = await findPersonalToken(tx, person, path.token_id);
        if (token instanceof Refusal) return refused(token);
        await revokePersonalToken(tx, token);
        return { status: 204 } as const;
      }).finally(() => changeFeed.askAgain());
    },
  };
}

function toPersonalToken(record: PersonalTokenRecord): Schemas['PersonalToken'] {
  return {
    id: record.publicId,
    name: record.name,
    prefix: record.prefix,
    scopes: [...record.scopes],
    created_at: toTime(record.createdAt),
    expires_at: toTimeOrNull(record.expiresAt),
    last_used_at: toTimeOrNull(record.lastUsedAt),
    revoked_at: toTimeOrNull(record.revokedAt),
  };
}

/** The only answer that holds a token's secret. */
function toCreatedPersonalToken({ record, token }: CreatedPersonalToken): Schemas['PersonalTokenCreated'] {
  return { ...toPersonalToken(record), token };
}
