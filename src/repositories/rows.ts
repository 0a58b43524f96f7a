import { setImmediate } from 'node:timers/promises';
import type { Knex } from 'knex';
import type { Page, PageRequest } from '../domain/pages.js';

/** The row that a statement was certain to give, such as INSERT … RETURNING. */
export function onlyRow<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('a statement that always gives a row gave none');
  return row;
}

/** What a JSON column holds. Only this layer writes those, so that the shape is the one that was written. */
export function fromJson<Value>(text: string): Value {
  return JSON.parse(text);
}

/** Rows that one statement may insert: SQLite takes no more than 500. */
const MOST_ROWS = 500;

/** For statements that insert: as many rows as each of them may. Inside a transaction, or it is not all or nothing. */
export function batchesOf<Row>(rows: readonly Row[]): Row[][] {
  const count = Math.ceil(rows.length / MOST_ROWS);
  return Array.from({ length: count }, (_, index) => rows.slice(index * MOST_ROWS, (index + 1) * MOST_ROWS));
}

/** A condition that the column's text contains this one, letter by letter or (SQLite) in other case: whoever asks must look. */
export function mayContain(column: string, text: string): (query: Knex.QueryBuilder) => void {
  const pattern = `%${text.replace(/[\\%_]/g, (special) => `\\${special}`)}%`;
  return (query) => {
    query.whereRaw(`?? like ? escape '\\'`, [column, pattern]);
  };
}

/** Writes one batch of records after the other. SQLite lets nobody have their turn in between by itself. */
export async function inBatches<Record, Row>(
  records: readonly Record[],
  toRow: (record: Record) => Row,
  write: (rows: Row[]) => Promise<unknown>,
): Promise<void> {
  for (const [index, batch] of batchesOf(records).entries()) {
    if (index > 0) await setImmediate();
    await write(batch.map(toRow));
  }
}

/** Writes when credentials were last used, but for those of which that was known after `since`. */
export async function markUsed(
  credentials: Knex.QueryBuilder,
  ids: readonly number[],
  at: string,
  since: string,
): Promise<void> {
  await credentials
    .whereIn('id', ids)
    .where((earlier) => {
      earlier.whereNull('last_used_at').orWhere('last_used_at', '<=', since);
    })
    .update({ last_used_at: at });
}

/** A database counts in a number too large for JavaScript: Postgres' driver gives text. */
export async function countRows(query: Knex.QueryBuilder): Promise<number> {
  const rows: { total: number | string }[] = await query.count({ total: '*' });
  return Number(onlyRow(rows).total);
}

/** What one page of a list is made from. */
export interface PageQuery<Row, Item> {
  /** Tables and conditions only: it is run twice, for the rows and for their number. */
  readonly from: Knex.QueryBuilder;
  readonly columns: readonly string[];
  readonly sortColumn: string;
  /** The last sort key: without it, rows that sort alike could be on two pages, or on none. */
  readonly idColumn: string;
  readonly toRecord: (row: Row) => Item;
}

export async function readPage<Row, Item, Sort extends string>(
  { from, columns, sortColumn, idColumn, toRecord }: PageQuery<Row, Item>,
  { page, perPage, order }: PageRequest<Sort>,
): Promise<Page<Item>> {
  const rows: Row[] = await from
    .clone()
    .select(columns)
    .orderBy([
      { column: sortColumn, order },
      { column: idColumn, order },
    ])
    .limit(perPage)
    .offset((page - 1) * perPage);
  return { items: rows.map(toRecord), total: await countRows(from) };
}
