import type { Knex } from 'knex';
import type { OrganizationRow } from '../database/people-rows.js';
import type { OrganizationRecord, OrganizationRepository, OrganizationSort, Plan } from '../domain/organizations.js';
import { readPage } from './pages.js';
import { countRows, fromDoorData, onlyRow, toDoorData } from './rows.js';
import { hasText } from './search.js';

const COLUMNS = [
  'organizations.id',
  'organizations.public_id',
  'organizations.name',
  'organizations.plan',
  'organizations.limits',
  'organizations.door_data',
  'organizations.version',
  'organizations.created_at',
  'organizations.updated_at',
] as const;

const SORT_COLUMNS: Readonly<Record<OrganizationSort, (typeof COLUMNS)[number]>> = {
  name: 'organizations.name',
  created_at: 'organizations.created_at',
};

type Row = Omit<OrganizationRow, 'revision'> & { plan: Plan | null };

function toRecord(row: Row): OrganizationRecord {
  return {
    id: row.id,
    publicId: row.public_id,
    name: row.name,
    plan: row.plan,
    limits: row.limits === null ? {} : JSON.parse(row.limits),
    doorData: toDoorData(row.door_data),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at ?? row.created_at,
  };
}

function toRow(organization: Omit<OrganizationRecord, 'id'>): Omit<OrganizationRow, 'id' | 'revision'> {
  return {
    public_id: organization.publicId,
    name: organization.name,
    plan: organization.plan,
    limits: JSON.stringify(organization.limits),
    door_data: fromDoorData(organization.doorData),
    version: organization.version,
    created_at: organization.createdAt,
    updated_at: organization.updatedAt,
  };
}

const LIST = { columns: COLUMNS, sortColumns: SORT_COLUMNS, idColumn: 'organizations.id', toRecord } as const;

export function organizationRepository(db: Knex): OrganizationRepository {
  async function first(query: Knex.QueryBuilder): Promise<OrganizationRecord | undefined> {
    const row: Row | undefined = await query.first(COLUMNS);
    return row && toRecord(row);
  }

  return {
    count: () => countRows(db('organizations')),

    async insert(organization) {
      const rows: Row[] = await db('organizations').insert(toRow(organization)).returning(COLUMNS);
      return toRecord(onlyRow(rows));
    },

    findById: (id) => first(db('organizations').where({ id })),

    findFirst: () => first(db('organizations').orderBy('id')),

    list({ userId, text }, page) {
      const from = db('organizations')
        .join('memberships', 'memberships.organization_id', 'organizations.id')
        .where('memberships.user_id', userId);
      if (text !== undefined) from.where(hasText(['organizations.name'], text));
      return readPage(db, { ...LIST, from }, page);
    },

    async update(organization) {
      const { public_id: _, created_at: __, ...changeable } = toRow(organization);
      await db('organizations').where({ id: organization.id }).update(changeable);
    },

    async delete(id) {
      await db('organizations').where({ id }).delete();
    },
  };
}
