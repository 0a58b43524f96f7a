import type { Knex } from 'knex';
import type { MembershipRow, UserRow } from '../database/tables.js';
import type { Role } from '../domain/scopes.js';
import type { MembershipRecord, ProjectRole, UserRecord, UserRepository } from '../domain/users.js';
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

function toMembership(row: MembershipWithNames, projects: MembershipRecord['projects']): MembershipRecord {
  return {
    organizationId: row.organization_id,
    organizationPublicId: row.organization_public_id,
    organizationName: row.organization_name,
    role: row.role,
    projects,
  };
}

export function userRepository(db: Knex): UserRepository {
  async function findBy(column: 'id' | 'email' | 'public_id', value: string | number) {
    const row: UserRow | undefined = await db('users')
      .where({ [column]: value })
      .first(COLUMNS);
    return row && toRecord(row);
  }

  async function listProjectRoles(membershipId: number): Promise<ProjectRole[]> {
    const rows: { project_id: number; role: Role }[] = await db('membership_projects')
      .where({ membership_id: membershipId })
      .orderBy('project_id')
      .select('project_id', 'role');
    return rows.map(({ project_id, role }) => ({ projectId: project_id, role }));
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

    findById: (id) => findBy('id', id),

    findByPublicId: (publicId) => findBy('public_id', publicId),

    async addMembership(userId, organizationId, role, createdAt) {
      const row = { user_id: userId, organization_id: organizationId, role, created_at: createdAt };
      await db('memberships').insert({ ...row, is_narrowed: false });
    },

    async findMembership(userId, organization) {
      const query = db('memberships')
        .join('organizations', 'organizations.id', 'memberships.organization_id')
        .where('memberships.user_id', userId)
        .orderBy('memberships.id');
      if (organization !== undefined) {
        void query.where(
          typeof organization === 'number' ? 'organizations.id' : 'organizations.public_id',
          organization,
        );
      }
      const row: MembershipWithNames | undefined = await query.first(MEMBERSHIP_COLUMNS);
      return row && toMembership(row, row.is_narrowed ? await listProjectRoles(row.id) : undefined);
    },
  };
}
