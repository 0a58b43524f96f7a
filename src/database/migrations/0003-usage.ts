import { dialectOf } from '../dialect.js';
import { dropColumns } from './columns.js';
import type { Migration } from './migration.js';

/** Counts of evaluations. */
export const usage: Migration = {
  name: '0003-usage',

  async up(db) {
    const { text } = dialectOf(db);
    await db.schema.createTable('usage_hours', (table) => {
      table.integer('flag_id').notNullable().references('id').inTable('flags').onDelete('CASCADE');
      table.integer('environment_id').notNullable().references('id').inTable('environments').onDelete('CASCADE');
      table.specificType('hour', text).notNullable();
      // '' for no variation: NULLs are never the same to a unique key.
      table.specificType('variation', text).notNullable();
      table.bigInteger('count').notNullable();
      // In the order in which usage is read: by flag and environment, from hour to hour.
      table.primary(['flag_id', 'environment_id', 'hour', 'variation']);
      table.index(['environment_id']);
    });
    await db.schema.createTable('usage_batches', (table) => {
      table.specificType('source', text).primary();
      table.integer('number').notNullable();
      table.specificType('written_at', text).notNullable();
    });
    await db.schema.alterTable('flags', (table) => {
      table.specificType('last_evaluated_at', text).nullable();
      table.index(['project_id', 'status', 'last_evaluated_at']);
    });
  },

  async down(db) {
    await db.schema.alterTable('flags', (table) => table.dropIndex(['project_id', 'status', 'last_evaluated_at']));
    await dropColumns(db, 'flags', 'last_evaluated_at');
    await db.schema.dropTable('usage_batches');
    await db.schema.dropTable('usage_hours');
  },
};
