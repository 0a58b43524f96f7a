import type { Knex } from 'knex';
import { dialectOf } from '../dialect.js';
import { dropColumns, optionalTextColumns, parentColumn, textColumns } from './columns.js';
import type { Migration } from './migration.js';

/** What a door keeps beside a resource. */
const TABLES = ['organizations', 'projects', 'environments', 'flags', 'segments'];

async function createKeptIds(db: Knex): Promise<void> {
  await db.schema.createTable('kept_ids', (table) => {
    table.increments('id');
    parentColumn(table, 'organization_id', 'organizations');
    textColumns(db, table, 'kind', 'ref');
    table.bigInteger('number').notNullable();
    table.unique(['organization_id', 'kind', 'number']);
    table.unique(['organization_id', 'kind', 'ref']);
  });
}

/** What another system's API shows of what there is, and what a toggle turns. */
export const doors: Migration = {
  name: '0007-doors',

  async up(db) {
    for (const name of TABLES) {
      await db.schema.alterTable(name, (table) => optionalTextColumns(db, table, 'door_data'));
    }
    await db.schema.alterTable('flags', (table) => {
      table.specificType('toggle', dialectOf(db).text).notNullable().defaultTo('switch');
    });
    await db.schema.alterTable('environments', (table) => optionalTextColumns(db, table, 'changed_at'));
    await db.raw('update environments set changed_at = updated_at');
    await createKeptIds(db);
  },

  async down(db) {
    await db.schema.dropTable('kept_ids');
    await dropColumns(db, 'environments', 'changed_at');
    await dropColumns(db, 'flags', 'toggle');
    for (const name of TABLES) await dropColumns(db, name, 'door_data');
  },
};
