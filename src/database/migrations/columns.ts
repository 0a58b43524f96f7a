import type { Knex } from 'knex';
import { dialectOf } from '../dialect.js';

/** Text, JSON and times (see tables.ts) are columns of the same type. */
export function textColumns(db: Knex, table: Knex.CreateTableBuilder, ...names: string[]): void {
  for (const name of names) table.specificType(name, dialectOf(db).text).notNullable();
}

export function optionalTextColumns(db: Knex, table: Knex.CreateTableBuilder, ...names: string[]): void {
  for (const name of names) table.specificType(name, dialectOf(db).text).nullable();
}

/** Deleting the parent deletes the row. */
export function parentColumn(table: Knex.CreateTableBuilder, name: string, parent: string): void {
  table.integer(name).notNullable().references('id').inTable(parent).onDelete('CASCADE');
}
