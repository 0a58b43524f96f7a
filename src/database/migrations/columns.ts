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

/** Written out: on SQLite, knex would make the table anew, and every row that belongs to one of its rows would go with it. */
export async function dropColumns(db: Knex, table: string, ...names: string[]): Promise<void> {
  for (const name of names) await db.raw('alter table ?? drop column ??', [table, name]);
}
