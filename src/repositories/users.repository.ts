import type { Knex } from 'knex';
import type { MembershipRow, UserRow } from '../database/tables.js';
import type { Role } from '../domain/scopes.js';
import type { MembershipRecord, UserRecord, UserRepository } from '../domain/users.js';
import { onlyRow } from './rows.js';

const COLUMNS = ['id', 'public_id', 'email', 'name', 'password_hash', 'created_at'] as const;

const MEMBERSHIP_COLUMNS = [
  'memberships.organization_id',
  'memberships.role',
  'organizations.public_id as organization_public_id',
  'organizations.name as organization_name',
] as const;

type MembershipWithNames = Pick<MembershipRow, 'organization_id'> & {
  role: Role;
  organization_public_id: string;
  organization_name: string;
};

function toRecord(row: UserRow): UserRecord {
  return {
    id: row.id,
    publicId: row.public_id,
    email: row.email,
    name: row.name,
    passwordHash: row.password_hash,
    createdAt: row.created_at,
  };
}

function toMembership(row: MembershipWithNames): MembershipRecord {
  return {
    organizationId: row.organization_id,
    organizationPublicId: row.organization_public_id,
    organizationName: row.organization_name,
    role: row.role,
  };
}

export function userRepository(db: Knex): UserRepository {
  async function findBy(column: 'email' | 'public_id', value: string) {
    const row: UserRow | undefined = await db('users')
      .where({ [column]: value })
      .first(COLUMNS);
    return row && toRecord(row);
  }

  return {
    async insert(user) {
      const rows: UserRow[] = await db('users')
        .insert({
          public_id: user.publicId,
          email: user.email,
          name: user.name,
          password_hash: user.passwordHash,
          created_at: user.createdAt,
        })
        .returning(COLUMNS);
      return toRecord(onlyRow(rows));
    },

    findByEmail: (email) => findBy('email', email),

    findByPublicId: (publicId) => findBy('public_id', publicId),

    async addMembership(userId, organizationId, role) {
      await db('memberships').insert({ user_id: userId, organization_id: organizationId, role });
    },

    async findMembership(userId) {
      const row: MembershipWithNames | undefined = await db('memberships')
        .join('organizations', 'organizations.id', 'memberships.organization_id')
        .where('memberships.user_id', userId)
        .orderBy('memberships.id')
        .first(MEMBERSHIP_COLUMNS);
      return row && toMembership(row);
    },
  };
}
