import type { Knex } from 'knex';
import type { PersonalTokenRow } from '../database/people-rows.js';
import type {
  PersonalTokenOwner,
  PersonalTokenRecord,
  PersonalTokenRepository,
  PersonalTokenSort,
  TokenHolder,
} from '../domain/personal-tokens.js';
import { readPage } from './pages.js';
import { fromJson, markUsed, onlyRow } from './rows.js';
import { hasText } from './search.js';

const COLUMNS = [
  'personal_tokens.id',
  'personal_tokens.public_id',
  'personal_tokens.user_id',
  'personal_tokens.organization_id',
  'personal_tokens.name',
  'personal_tokens.prefix',
  'personal_tokens.hash',
  'personal_tokens.scopes',
  'personal_tokens.created_at',
  'personal_tokens.expires_at',
  'personal_tokens.last_used_at',
  'personal_tokens.revoked_at',
] as const;

const SORT_COLUMNS: Readonly<Record<PersonalTokenSort, `personal_tokens.${keyof PersonalTokenRow}`>> = {
  name: 'personal_tokens.name',
  created_at: 'personal_tokens.created_at',
};

type OwnerRow = PersonalTokenRow & { user_public_id: string };

function toRecord(row: PersonalTokenRow): PersonalTokenRecord {
  return {
    id: row.id,
    publicId: row.public_id,
    userId: row.user_id,
    organizationId: row.organization_id,
    name: row.name,
    prefix: row.prefix,
    hash: row.hash,
    scopes: fromJson(row.scopes),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  };
}

function toOwner(row: OwnerRow): PersonalTokenOwner {
  return { token: toRecord(row), userPublicId: row.user_public_id };
}

const LIST = { columns: COLUMNS, sortColumns: SORT_COLUMNS, idColumn: 'personal_tokens.id', toRecord } as const;

export function personalTokenRepository(db: Knex): PersonalTokenRepository {
  const of = ({ userId, organizationId }: TokenHolder) =>
    db('personal_tokens')
      .where('personal_tokens.user_id', userId)
      .where('personal_tokens.organization_id', organizationId);

  return {
    async insert(token) {
      const rows: PersonalTokenRow[] = await db('personal_tokens')
        .insert({
          public_id: token.publicId,
          user_id: token.userId,
          organization_id: token.organizationId,
          name: token.name,
          prefix: token.prefix,
          hash: token.hash,
          scopes: JSON.stringify(token.scopes),
          created_at: token.createdAt,
          expires_at: token.expiresAt,
          last_used_at: token.lastUsedAt,
          revoked_at: token.revokedAt,
        })
        .returning(COLUMNS);
      return toRecord(onlyRow(rows));
    },

    async findByHash(hash) {
      const row: OwnerRow | undefined = await db('personal_tokens')
        .join('users', 'users.id', 'personal_tokens.user_id')
        .where('personal_tokens.hash', hash)
        .first([...COLUMNS, 'users.public_id as user_public_id']);
      return row && toOwner(row);
    },

    async findByPublicId(holder, publicId) {
      const row: PersonalTokenRow | undefined = await of(holder)
        .where('personal_tokens.public_id', publicId)
        .first(COLUMNS);
      return row && toRecord(row);
    },

    list({ text, unrevoked, ...holder }, page) {
      const from = of(holder);
      if (text !== undefined) from.where(hasText(['personal_tokens.name'], text));
      if (unrevoked) from.whereNull('personal_tokens.revoked_at');
      return readPage(db, { ...LIST, from }, page);
    },

    async update({ id, name, expiresAt }) {
      await db('personal_tokens').where({ id }).update({ name, expires_at: expiresAt });
    },

    async revoke(id, at) {
      // The first time counts: revoking again changes nothing.
      await db('personal_tokens').where({ id }).whereNull('revoked_at').update({ revoked_at: at });
    },

    async revokeAll(userId, at) {
      await db('personal_tokens').where({ user_id: userId }).whereNull('revoked_at').update({ revoked_at: at });
    },

    markUsed: (ids, at, since) => markUsed(db('personal_tokens'), ids, at, since),
  };
}
