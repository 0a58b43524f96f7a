import type { Knex } from 'knex';
import type { KeptIdRow } from '../database/flag-rows.js';
import type { KeptId, KeptIdKind, KeptIdRepository } from '../domain/kept-ids.js';
import { inBatches } from './rows.js';

const COLUMNS = ['kind', 'number', 'ref'] as const;

/** The kinds that have rows, and the tables that those are in. */
const TABLES = { project: 'projects', environment: 'environments', feature: 'flags', segment: 'segments' } as const;

type Row = Pick<KeptIdRow, (typeof COLUMNS)[number]> & { kind: KeptIdKind };

function toRecord({ kind, number, ref }: Row): KeptId {
  return { kind, number: Number(number), ref };
}

export function keptIdRepository(db: Knex): KeptIdRepository {
  return {
    async list(organizationId) {
      const rows: Row[] = await db('kept_ids').where({ organization_id: organizationId }).orderBy('id').select(COLUMNS);
      return rows.map(toRecord);
    },

    async find(organizationId, kind, number) {
      const row: Row | undefined = await db('kept_ids')
        .where({ organization_id: organizationId, kind, number })
        .first(COLUMNS);
      return row && toRecord(row);
    },

    async keepAll(organizationId, ids) {
      await inBatches(
        ids,
        ({ kind, number, ref }) => ({ organization_id: organizationId, kind, number, ref }),
        (rows) => db('kept_ids').insert(rows).onConflict().ignore(),
      );
    },

    async releaseGone(organizationId) {
      for (const [kind, table] of Object.entries(TABLES)) {
        const there = db(table).select(db.raw('cast(id as text)'));
        await db('kept_ids').where({ organization_id: organizationId, kind }).whereNotIn('ref', there).delete();
      }
    },
  };
}
