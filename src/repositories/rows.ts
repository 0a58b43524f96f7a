import { setImmediate } from 'node:timers/promises';
import type { Knex } from 'knex';
import type { DoorData } from '../domain/door-data.js';

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

/** What doors keep of a resource. */
export function toDoorData<Flagsmith, Flipt>(text: string | null): DoorData<Flagsmith, Flipt> {
  return text === null ? {} : JSON.parse(text);
}

export function fromDoorData(data: DoorData<unknown, unknown>): string | null {
  return data.flagsmith === undefined && data.flipt === undefined ? null : JSON.stringify(data);
}

/** Rows that one statement may insert: SQLite takes no more than 500. */
const MOST_ROWS = 500;

/**
 * Writes as many records at a time as one statement may. Inside a transaction, or it is not all or nothing. SQLite lets
 * nobody have their turn in between by itself.
 */
export async function inBatches<Record, Row>(
  records: readonly Record[],
  toRow: (record: Record) => Row,
  write: (rows: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < records.length; from += MOST_ROWS) {
    if (from > 0) await setImmediate();
    await write(records.slice(from, from + MOST_ROWS).map(toRow));
  }
}

/** Reads what belongs to as many of the values at a time as a statement may name, and asks nothing for none of them. */
export async function readInBatches<Value, Row>(
  values: readonly Value[],
  read: (values: readonly Value[]) => PromiseLike<Row[]>,
): Promise<Row[]> {
  const all: Row[] = [];
  for (let from = 0; from < values.length; from += MOST_ROWS) {
    if (from > 0) await setImmediate();
    all.push(...(await read(values.slice(from, from + MOST_ROWS))));
  }
  return all;
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
