import type { Knex } from 'knex';
import type { MembershipRow } from '../database/people-rows.js';
import type { MemberRecord, MemberRepository, MemberSort, Membership } from '../domain/members.js';
import type { Role } from '../domain/scopes.js';
import type { ProjectRole } from '../domain/users.js';
import { readPage } from './pages.js';
import { projectRolesOf } from './project-roles.js';
import { countRows, inBatches, onlyRow } from './rows.js';
import { hasText } from './search.js';

const COLUMNS = [
  'memberships.id',
  'memberships.organization_id',
  'memberships.user_id',
  'memberships.role',
  'memberships.is_narrowed',
  'memberships.created_at',
  'users.public_id as user_public_id',
  'users.email',
  'users.name',
] as const;

const SORT_COLUMNS: Readonly<Record<MemberSort, string>> = {
  email: 'users.email',
  name: 'users.name',
  created_at: 'memberships.created_at',
};

type Row = MembershipRow & { role: Role; user_public_id: string; email: string; name: string };

function toRecord(row: Row, projects: readonly ProjectRole[]): MemberRecord {
  return {
    id: row.id,
    organizationId: row.organization_id,
    userId: row.user_id,
    userPublicId: row.user_public_id,
    email: row.email,
    name: row.name,
    role: row.role,
    projects: row.is_narrowed ? projects : undefined,
    createdAt: row.created_at,
  };
}

/** The projects of narrowed memberships are read once for all rows of a page. */
const LIST = {
  columns: COLUMNS,
  sortColumns: SORT_COLUMNS,
  uniqueField: 'email',
  idColumn: 'memberships.id',
  toRecord: (row: Row) => row,
} as const;

function toColumns({ role, projects }: Membership): Pick<MembershipRow, 'role' | 'is_narrowed'> {
  return { role, is_narrowed: projects !== undefined };
}

export function memberRepository(db: Knex): MemberRepository {
  const withUsers = () => db('memberships').join('users', 'users.id', 'memberships.user_id');

  async function toRecords(rows: readonly Row[]): Promise<MemberRecord[]> {
    const narrowed = rows.filter((row) => row.is_narrowed).map(({ id }) => id);
    const roles = await projectRolesOf(db, narrowed);
    return rows.map((row) => toRecord(row, roles.get(row.id) ?? []));
  }

  async function findWhere(where: object): Promise<MemberRecord | undefined> {
    const rows: Row[] = await withUsers().where(where).select(COLUMNS);
    const [record] = await toRecords(rows);
    return record;
  }

  async function insertProjects(id: number, projects: readonly ProjectRole[] = []): Promise<void> {
    const toRow = ({ projectId, role }: ProjectRole) => ({ membership_id: id, project_id: projectId, role });
    await inBatches(projects, toRow, (rows) => db('membership_projects').insert(rows));
  }

  return {
    async insert(member) {
      const { userId, organizationId, createdAt, projects } = member;
      const row = { user_id: userId, organization_id: organizationId, created_at: createdAt, ...toColumns(member) };
      const rows: { id: number }[] = await db('memberships').insert(row).returning('id');
      const { id } = onlyRow(rows);
      await insertProjects(id, projects);
      const inserted: Row[] = await withUsers().where('memberships.id', id).select(COLUMNS);
      return onlyRow(await toRecords(inserted));
    },

    find: (organizationId, userPublicId) =>
      findWhere({ 'memberships.organization_id': organizationId, 'users.public_id': userPublicId }),

    findByEmail: (organizationId, email) =>
      findWhere({ 'memberships.organization_id': organizationId, 'users.email': email }),

    async list({ organizationId, role, text }, request) {
      const from = withUsers().where('memberships.organization_id', organizationId);
      if (role !== undefined) from.where('memberships.role', role);
      if (text !== undefined) from.where(hasText(['users.email', 'users.name'], text));
      const { items, ...page } = await readPage(db, { ...LIST, from }, request);
      return { ...page, items: await toRecords(items) };
    },

    countOwners: (organizationId) =>
      countRows(db('memberships').where({ organization_id: organizationId, role: 'owner' })),

    async countIn(organizationIds) {
      const rows: { organization_id: number; total: number | string }[] = await db('memberships')
        .whereIn('organization_id', organizationIds)
        .groupBy('organization_id')
        .select('organization_id')
        .count({ total: '*' });
      return new Map(rows.map(({ organization_id: id, total }) => [id, Number(total)]));
    },

    async update(member) {
      await db('memberships').where({ id: member.id }).update(toColumns(member));
      await db('membership_projects').where({ membership_id: member.id }).delete();
      await insertProjects(member.id, member.projects);
    },

    async delete({ id, userId, organizationId }, at) {
      const theirs = { user_id: userId, organization_id: organizationId };
      // Ended and not only orphaned: whoever is invited again later must not find them alive.
      await db('sessions').where(theirs).whereNull('ended_at').update({ ended_at: at });
      await db('personal_tokens').where(theirs).whereNull('revoked_at').update({ revoked_at: at });
      await db('memberships').where({ id }).delete();
    },
  };
}
