import type { Knex } from 'knex';
import { dialectOf } from '../dialect.js';
import { dropColumns, optionalTextColumns, parentColumn, textColumns } from './columns.js';
import type { Migration } from './migration.js';

/** JSON lists: empty where nobody has written one. */
function listColumns(db: Knex, table: Knex.AlterTableBuilder, ...names: string[]): void {
  for (const name of names) table.specificType(name, dialectOf(db).text).notNullable().defaultTo('[]');
}

/**
 * Which of the project's revisions wrote the row: a snapshot loads what was written after it was made. Rows that are
 * older than this column were written at some revision before the next.
 */
function changedIn(table: Knex.AlterTableBuilder): void {
  table.integer('changed_in').notNullable().defaultTo(0);
}

async function createSegments(db: Knex): Promise<void> {
  await db.schema.createTable('segments', (table) => {
    table.increments('id');
    textColumns(db, table, 'public_id', 'key', 'name', 'description', 'when', 'created_at', 'updated_at');
    parentColumn(table, 'project_id', 'projects');
    table.integer('version').notNullable();
    changedIn(table);
    table.unique(['public_id']);
    table.unique(['project_id', 'key']);
    table.index(['project_id', 'changed_in']);
    table.index(['project_id', 'name', 'id']);
    table.index(['project_id', 'created_at', 'id']);
    table.index(['project_id', 'updated_at', 'id']);
  });
}

async function createIdentities(db: Knex): Promise<void> {
  await db.schema.createTable('identities', (table) => {
    table.increments('id');
    textColumns(db, table, 'public_id', 'identifier', 'traits', 'created_at', 'updated_at');
    parentColumn(table, 'environment_id', 'environments');
    table.integer('version').notNullable();
    table.unique(['public_id']);
    table.unique(['environment_id', 'identifier']);
    table.index(['environment_id', 'created_at', 'id']);
    table.index(['environment_id', 'updated_at', 'id']);
  });
}

/** Segments, identities, all that a flag can decide by, and what tells a snapshot what has changed. */
export const targeting: Migration = {
  name: '0002-targeting',

  async up(db) {
    await createSegments(db);
    await createIdentities(db);
    await db.schema.createTable('removals', (table) => {
      table.increments('id');
      parentColumn(table, 'project_id', 'projects');
      table.integer('removed_in').notNullable();
      textColumns(db, table, 'resource', 'key');
      table.index(['project_id', 'removed_in']);
    });
    await db.schema.alterTable('flags', (table) => {
      optionalTextColumns(db, table, 'json_schema');
      changedIn(table);
      table.index(['project_id', 'changed_in']);
    });
    await db.schema.alterTable('flag_environments', (table) => {
      listColumns(db, table, 'prerequisites', 'overrides');
      changedIn(table);
      table.index(['environment_id', 'changed_in']);
    });
  },

  async down(db) {
    await db.schema.alterTable('flag_environments', (table) => table.dropIndex(['environment_id', 'changed_in']));
    await dropColumns(db, 'flag_environments', 'prerequisites', 'overrides', 'changed_in');
    await db.schema.alterTable('flags', (table) => table.dropIndex(['project_id', 'changed_in']));
    await dropColumns(db, 'flags', 'json_schema', 'changed_in');
    await db.schema.dropTable('removals');
    await db.schema.dropTable('identities');
    await db.schema.dropTable('segments');
  },
};
