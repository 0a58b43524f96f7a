import type { Knex } from 'knex';
import type { OrganizationRow } from '../database/tables.js';
import type { OrganizationRecord, OrganizationRepository, Plan } from '../domain/organizations.js';
import { countRows, onlyRow } from './rows.js';

const COLUMNS = ['id', 'public_id', 'name', 'plan', 'limits', 'version', 'created_at', 'updated_at'] as const;

type Row = Pick<OrganizationRow, (typeof COLUMNS)[number]> & { plan: Plan | null };

function toRecord(row: Row): OrganizationRecord {
  return {
    id: row.id,
    publicId: row.public_id,
    name: row.name,
    plan: row.plan,
    limits: row.limits === null ? {} : JSON.parse(row.limits),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at ?? row.created_at,
  };
}

export function organizationRepository(db: Knex): OrganizationRepository {
  async function first(query: Knex.QueryBuilder): Promise<OrganizationRecord | undefined> {
    const row: Row | undefined = await query.first(COLUMNS);
    return row && toRecord(row);
  }

  return {
    count: () => countRows(db('organizations')),

    async insert(organization) {
      const rows: Row[] = await db('organizations')
        .insert({
          public_id: organization.publicId,
          name: organization.name,
          plan: organization.plan,
          limits: JSON.stringify(organization.limits),
          version: organization.version,
          created_at: organization.createdAt,
          updated_at: organization.updatedAt,
        })
        .returning(COLUMNS);
      return toRecord(onlyRow(rows));
    },

    findById: (id) => first(db('organizations').where({ id })),

    findFirst: () => first(db('organizations').orderBy('id')),

    async update(organization) {
      await db('organizations')
        .where({ id: organization.id })
        .update({
          name: organization.name,
          plan: organization.plan,
          limits: JSON.stringify(organization.limits),
          version: organization.version,
          updated_at: organization.updatedAt,
        });
    },
  };
}
