import type { Knex } from 'knex';
import type { InvitationRow } from '../database/people-rows.js';
import type { InvitationRecord, InvitationRepository, InvitationSort } from '../domain/invitations.js';
import type { Role } from '../domain/scopes.js';
import { readPage } from './pages.js';
import { fromJson, onlyRow } from './rows.js';
import { hasText } from './search.js';

const COLUMNS = [
  'id',
  'public_id',
  'organization_id',
  'email',
  'role',
  'is_narrowed',
  'projects',
  'hash',
  'invited_by',
  'created_at',
  'expires_at',
  'accepted_at',
  'revoked_at',
] as const;

const SORT_COLUMNS: Readonly<Record<InvitationSort, keyof InvitationRow>> = {
  email: 'email',
  created_at: 'created_at',
};

type Row = InvitationRow & { role: Role };

function toRecord(row: Row): InvitationRecord {
  return {
    id: row.id,
    publicId: row.public_id,
    organizationId: row.organization_id,
    email: row.email,
    role: row.role,
    projects: row.is_narrowed ? fromJson(row.projects) : undefined,
    hash: row.hash,
    invitedBy: row.invited_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    acceptedAt: row.accepted_at,
    revokedAt: row.revoked_at,
  };
}

function toRow(invitation: Omit<InvitationRecord, 'id'>): Omit<InvitationRow, 'id'> {
  return {
    public_id: invitation.publicId,
    organization_id: invitation.organizationId,
    email: invitation.email,
    role: invitation.role,
    is_narrowed: invitation.projects !== undefined,
    projects: JSON.stringify(invitation.projects ?? []),
    hash: invitation.hash,
    invited_by: invitation.invitedBy,
    created_at: invitation.createdAt,
    expires_at: invitation.expiresAt,
    accepted_at: invitation.acceptedAt,
    revoked_at: invitation.revokedAt,
  };
}

const LIST = { columns: COLUMNS, sortColumns: SORT_COLUMNS, idColumn: 'id', toRecord } as const;

export function invitationRepository(db: Knex): InvitationRepository {
  const open = (now: string) =>
    db('invitations').whereNull('accepted_at').whereNull('revoked_at').where('expires_at', '>', now);

  return {
    async insert(invitation) {
      const rows: Row[] = await db('invitations').insert(toRow(invitation)).returning(COLUMNS);
      return toRecord(onlyRow(rows));
    },

    async findByHash(hash) {
      const row: Row | undefined = await db('invitations').where({ hash }).first(COLUMNS);
      return row && toRecord(row);
    },

    async findByPublicId(organizationId, publicId) {
      const row: Row | undefined = await db('invitations')
        .where({ organization_id: organizationId, public_id: publicId })
        .first(COLUMNS);
      return row && toRecord(row);
    },

    async listPending(organizationId, email, now) {
      const rows: Row[] = await open(now)
        .where({ organization_id: organizationId, email })
        .orderBy('id')
        .select(COLUMNS);
      return rows.map(toRecord);
    },

    list({ organizationId, text }, page) {
      const from = db('invitations').where({ organization_id: organizationId });
      if (text !== undefined) from.where(hasText(['email'], text));
      return readPage(db, { ...LIST, from }, page);
    },

    async accept(id, at) {
      return (await open(at).where({ id }).update({ accepted_at: at })) === 1;
    },

    async revoke(ids, at) {
      await db('invitations').whereIn('id', ids).update({ revoked_at: at });
    },
  };
}
