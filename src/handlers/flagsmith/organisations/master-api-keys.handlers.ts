import {
  createPersonalToken,
  findPersonalToken,
  revokePersonalToken,
  updatePersonalToken,
} from '../../../domain/personal-token-changes.js';
import type { PersonalTokenRecord } from '../../../domain/personal-tokens.js';
import { isForTokens } from '../../../domain/personal-tokens.js';
import type { Principal, UserPrincipal } from '../../../domain/principals.js';
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import { ROLE_SCOPES, type Scope } from '../../../domain/scopes.js';
import type { Schemas } from '../../../http/contract.js';
import type { HandlersOf } from '../../handler.js';
import { personOf } from '../../person.js';
import type { Services } from '../../services.js';
import { toTime, toTimeOrNull } from '../../times.js';
import { refused } from '../errors.js';
import { locationOf } from '../locations.js';
import { OLDEST_FIRST, toPageRequest, toResults } from '../pages.js';
import { findOrganisation } from './found.js';

/** What a key may do that is no admin's. */
const READING: ReadonlySet<Scope> = ROLE_SCOPES.viewer;

export function masterApiKeysHandlers({
  repositories,
  mintPersonalToken,
  changeFeed,
  clock,
}: Services): HandlersOf<'master-api-keys', 'flagsmith'> {
  const now = () => new Date(clock()).toISOString();
  return {
    listMasterApiKeys: async ({ path, query }, { principal }) => {
      const person = await personIn(repositories, principal, path.organisation_pk);
      if (person instanceof Refusal) return refused(person);
      const { userId, organizationId } = person;
      const request = toPageRequest(query, OLDEST_FIRST);
      const page = await repositories.personalTokens.list({ userId, organizationId }, request);
      const location = locationOf('organisations', organizationId, 'master-api-keys');
      return { status: 200, body: toResults(request, page, (key) => toKey(key, now()), { location, query }) };
    },

    createMasterApiKey: async ({ path, body }, { principal, change }) => {
      const person = await personIn(repositories, principal, path.organisation_pk);
      if (person instanceof Refusal) return refused(person);
      return change({ organizationId: person.organizationId }, async (tx) => {
        const scopes = [...person.scopes]
          .filter(isForTokens)
          .filter((scope) => body.is_admin !== false || READING.has(scope));
        const input = { name: body.name, scopes, expiresAt: body.expiry_date };
        const created = await createPersonalToken(tx, mintPersonalToken, person, input);
        if (created instanceof Refusal) return refused(atExpiryDate(created));
        const { record, token: key } = created;
        const headers = {
          Location: locationOf('organisations', person.organizationId, 'master-api-keys', record.prefix),
        };
        return { status: 201, headers, body: { ...toKey(record, tx.now), key } };
      });
    },

    getMasterApiKey: async ({ path }, { principal }) => {
      const person = await personIn(repositories, principal, path.organisation_pk);
      if (person instanceof Refusal) return refused(person);
      const key = await findKey(repositories, person, path.prefix);
      return key instanceof Refusal ? refused(key) : { status: 200, body: toKey(key, now()) };
    },

    updateMasterApiKey: async ({ path, body }, { principal, change }) => {
      const person = await personIn(repositories, principal, path.organisation_pk);
      if (person instanceof Refusal) return refused(person);
      return change({ organizationId: person.organizationId }, async (tx) => {
        const key = await findKey(tx, person, path.prefix);
        if (key instanceof Refusal) return refused(key);
        if (body.revoked === false && key.revokedAt !== null) return refused(staysRevoked());
        const changed = await updatePersonalToken(tx, key, { name: body.name, expiresAt: body.expiry_date });
        if (changed instanceof Refusal) return refused(atExpiryDate(changed));
        if (body.revoked) await revokePersonalToken(tx, changed);
        const revokedAt = changed.revokedAt ?? (body.revoked ? tx.now : null);
        return { status: 200, body: toKey({ ...changed, revokedAt }, tx.now) } as const;
      }).finally(() => changeFeed.askAgain());
    },

    deleteMasterApiKey: async ({ path }, { principal, change }) => {
      const person = await personIn(repositories, principal, path.organisation_pk);
      if (person instanceof Refusal) return refused(person);
      return change({ organizationId: person.organizationId }, async (tx) => {
        const key = await findKey(tx, person, path.prefix);
        if (key instanceof Refusal) return refused(key);
        await revokePersonalToken(tx, key);
        return { status: 204 } as const;
      }).finally(() => changeFeed.askAgain());
    },
  };
}

/** The person who asks, if their credential acts in that organisation. */
async function personIn(
  repositories: Pick<Repositories, 'organizations' | 'users'>,
  principal: Principal,
  pk: number,
): Promise<UserPrincipal | Refusal<'INSUFFICIENT_PERMISSIONS' | 'ORGANIZATION_NOT_FOUND'>> {
  const person = personOf(principal);
  if (person instanceof Refusal) return person;
  const organization = await findOrganisation(repositories, principal, pk);
  return organization instanceof Refusal ? organization : person;
}

/** `bt_AbC12xYz` begins the token that is `tok_AbC12xYz` natively. */
async function findKey(
  repositories: Pick<Repositories, 'personalTokens'>,
  { userId, organizationId }: UserPrincipal,
  prefix: string,
): Promise<PersonalTokenRecord | Refusal<'PERSONAL_TOKEN_NOT_FOUND'>> {
  const key = await findPersonalToken(repositories, { userId, organizationId }, prefix.replace(/^bt_/, 'tok_'));
  if (!(key instanceof Refusal)) return key;
  return new Refusal('PERSONAL_TOKEN_NOT_FOUND', `You have no master key '${prefix}' in this organization.`);
}

/** The door's own name of what natively is `expires_at`. */
function atExpiryDate<Code extends string>({ code, message, details }: Refusal<Code>): Refusal<Code> {
  const renamed = (text: string) => text.replaceAll('expires_at', 'expiry_date');
  const errors = details.errors?.map((spot) => ({ ...spot, path: renamed(spot.path) }));
  return new Refusal(code, renamed(message), { ...details, ...(errors && { errors }) });
}

function staysRevoked(): Refusal<'VALIDATION_FAILED'> {
  const message = 'A key that is revoked stays so: make another one.';
  return refusedAt('VALIDATION_FAILED', message, '/body/revoked', 'cannot be false again');
}

function toKey(record: PersonalTokenRecord, now: string): Schemas<'flagsmith'>['MasterApiKey'] {
  return {
    id: record.publicId,
    prefix: record.prefix,
    name: record.name,
    created: toTime(record.createdAt),
    revoked: record.revokedAt !== null,
    expiry_date: toTimeOrNull(record.expiresAt),
    has_expired: record.expiresAt !== null && record.expiresAt <= now,
    is_admin: record.scopes.some((scope) => !READING.has(scope)),
    created_by: record.userId,
  };
}
