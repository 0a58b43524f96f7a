import type { Knex } from 'knex';
import type { OrganizationRow } from '../database/tables.js';
import type { OrganizationRecord, OrganizationRepository } from '../domain/organizations.js';
import { countRows, onlyRow } from './rows.js';

const COLUMNS = ['id', 'public_id', 'name', 'created_at'] as const;

type Row = Pick<OrganizationRow, (typeof COLUMNS)[number]>;

function toRecord(row: Row): OrganizationRecord {
  return { id: row.id, publicId: row.public_id, name: row.name, createdAt: row.created_at };
}

export function organizationRepository(db: Knex): OrganizationRepository {
  return {
    count: () => countRows(db('organizations')),

    async insert(organization) {
      const rows: Row[] = await db('organizations')
        .insert({
          public_id: organization.publicId,
          name: organization.name,
          created_at: organization.createdAt,
        })
        .returning(COLUMNS);
      return toRecord(onlyRow(rows));
    },
  };
}
