import type { Knex } from 'knex';
import type { SessionRow } from '../database/people-rows.js';
import type { SessionRecord, SessionRepository } from '../domain/sessions.js';
import { onlyRow } from './rows.js';

const COLUMNS = [
  'sessions.id',
  'sessions.public_id',
  'sessions.user_id',
  'sessions.organization_id',
  'sessions.created_at',
  'sessions.expires_at',
  'sessions.ended_at',
] as const;

function toRecord(row: SessionRow): SessionRecord {
  return {
    id: row.id,
    publicId: row.public_id,
    userId: row.user_id,
    organizationId: row.organization_id,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    endedAt: row.ended_at,
  };
}

export function sessionRepository(db: Knex): SessionRepository {
  return {
    async insert(session) {
      const rows: SessionRow[] = await db('sessions')
        .insert({
          public_id: session.publicId,
          user_id: session.userId,
          organization_id: session.organizationId,
          created_at: session.createdAt,
          expires_at: session.expiresAt,
          ended_at: session.endedAt,
        })
        .returning(COLUMNS);
      return toRecord(onlyRow(rows));
    },

    async findByPublicId(userPublicId, publicId) {
      const row: SessionRow | undefined = await db('sessions')
        .join('users', 'users.id', 'sessions.user_id')
        .where('sessions.public_id', publicId)
        .where('users.public_id', userPublicId)
        .first(COLUMNS);
      return row && toRecord(row);
    },

    async findByRefreshHash(hash) {
      const row: SessionRow | undefined = await db('sessions')
        .join('refresh_tokens', 'refresh_tokens.session_id', 'sessions.id')
        .where('refresh_tokens.hash', hash)
        .first(COLUMNS);
      return row && toRecord(row);
    },

    async addRefreshToken(sessionId, hash, at) {
      await db('refresh_tokens').insert({ session_id: sessionId, hash, created_at: at, used_at: null });
    },

    async useRefreshToken(hash, at) {
      const changed = await db('refresh_tokens').where({ hash }).whereNull('used_at').update({ used_at: at });
      return changed === 1;
    },

    async renew(id, expiresAt, organizationId) {
      await db('sessions').where({ id }).update({ expires_at: expiresAt, organization_id: organizationId });
    },

    async end(publicId, at) {
      await db('sessions').where({ public_id: publicId }).whereNull('ended_at').update({ ended_at: at });
    },

    async endOthers(userId, at, exceptId = 0) {
      await db('sessions')
        .where({ user_id: userId })
        .whereNot({ id: exceptId })
        .whereNull('ended_at')
        .update({ ended_at: at });
    },
  };
}
