import type { Knex } from 'knex';
import type { MembershipRow, UserRow } from '../database/people-rows.js';
import type { Role } from '../domain/scopes.js';
import type { MembershipRecord, UserRecord, UserRepository } from '../domain/users.js';
import { projectRolesOf } from './project-roles.js';
import { onlyRow } from './rows.js';

const COLUMNS = ['id', 'public_id', 'email', 'name', 'password_hash', 'created_at'] as const;

const MEMBERSHIP_COLUMNS = [
  'memberships.id',
  'memberships.is_narrowed',
  'memberships.organization_id',
  'memberships.role',
  'organizations.public_id as organization_public_id',
  'organizations.name as organization_name',
] as const;

type MembershipWithNames = Pick<MembershipRow, 'id' | 'organization_id' | 'is_narrowed'> & {
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

function toRow(user: Omit<UserRecord, 'id'>): Omit<UserRow, 'id'> {
  return {
    public_id: user.publicId,
    email: user.email,
    name: user.name,
    password_hash: user.passwordHash,
    created_at: user.createdAt,
  };
}

function toMembership(row: MembershipWithNames): Omit<MembershipRecord, 'projects'> {
  return {
    organizationId: row.organization_id,
    organizationPublicId: row.organization_public_id,
    organizationName: row.organization_name,
    role: row.role,
  };
}

export function userRepository(db: Knex): UserRepository {
  async function findBy(column: 'id' | 'email' | 'public_id', value: string | number) {
    const row: UserRow | undefined = await db('users')
      .where({ [column]: value })
      .first(COLUMNS);
    return row && toRecord(row);
  }

  const membershipsOf = (userId: number) =>
    db('memberships')
      .join('organizations', 'organizations.id', 'memberships.organization_id')
      .where('memberships.user_id', userId)
      .orderBy('memberships.id');

  return {
    async insert(user) {
      const rows: UserRow[] = await db('users').insert(toRow(user)).returning(COLUMNS);
      return toRecord(onlyRow(rows));
    },

    async insertIfNew(user) {
      const [row]: UserRow[] = await db('users').insert(toRow(user)).onConflict('email').ignore().returning(COLUMNS);
      return row && toRecord(row);
    },

    async replacePassword({ id, passwordHash }, hash) {
      const changed = await db('users').where({ id, password_hash: passwordHash }).update({ password_hash: hash });
      return changed === 1;
    },

    findByEmail: (email) => findBy('email', email),

    findById: (id) => findBy('id', id),

    findByPublicId: (publicId) => findBy('public_id', publicId),

    async listByPublicIds(publicIds) {
      const rows: UserRow[] = await db('users').whereIn('public_id', publicIds).select(COLUMNS);
      return rows.map(toRecord);
    },

    async addMembership(userId, organizationId, role, createdAt) {
      const row = { user_id: userId, organization_id: organizationId, role, created_at: createdAt };
      await db('memberships').insert({ ...row, is_narrowed: false });
    },

    async findMembership(userId, organization) {
      const query = membershipsOf(userId);
      if (organization !== undefined) {
        void query.where(
          typeof organization === 'number' ? 'organizations.id' : 'organizations.public_id',
          organization,
        );
      }
      const row: MembershipWithNames | undefined = await query.first(MEMBERSHIP_COLUMNS);
      if (!row) return undefined;
      const projects = row.is_narrowed ? ((await projectRolesOf(db, [row.id])).get(row.id) ?? []) : undefined;
      return { ...toMembership(row), projects };
    },

    async listMemberships(userId, most) {
      const rows: MembershipWithNames[] = await membershipsOf(userId).limit(most).select(MEMBERSHIP_COLUMNS);
      return rows.map(toMembership);
    },
  };
}
