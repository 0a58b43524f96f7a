/** Lists, a page at a time, by number, by offset or from a row on. */
import type { Knex } from 'knex';
import { dialectOf } from '../database/dialect.js';
import type { Page, PageRequest, Position, SortOrder } from '../domain/pages.js';
import { countRows } from './rows.js';
import type { Narrowing } from './search.js';

/** What one page of a list is made from. */
export interface PageQuery<Row, Item, Field extends string> {
  /** Tables and conditions only: it is run twice where the rows are counted. */
  readonly from: Knex.QueryBuilder;
  readonly columns: readonly (string | Knex.Raw)[];
  /** Columns of text that is never NULL. */
  readonly sortColumns: Readonly<Record<Field, string>>;
  /** The field of which no two rows of the list have the same: what it is sorted by beyond that decides nothing. */
  readonly uniqueField?: Field;
  /** The last sort key: without it, rows that sort alike could be on two pages, or on none. */
  readonly idColumn: string;
  readonly toRecord: (row: Row) => Item;
}

/** A row's position, selected beside its columns. Postgres' driver gives numbers of 64 bits as text. */
type Positioned = Readonly<Record<`position_${number}`, string>> & { readonly position_id: number | string };

/** One of the columns that rows are in fact ordered by. */
interface Key {
  readonly column: string;
  /** Its name beside the row's own columns. */
  readonly alias: keyof Positioned;
  readonly order: SortOrder;
}

/** The rows of one page with its place in the list; all rows are counted unless the page comes after one of them. */
export async function readPage<Row, Item, Field extends string>(
  db: Knex,
  query: PageQuery<Row, Item, Field>,
  request: PageRequest<Field>,
): Promise<Page<Item>> {
  const { at, perPage, sort } = request;
  const sorted = sort.map(({ field, order }, index) => keyOf(query.sortColumns[field], `position_${index}`, order));
  const id = keyOf(query.idColumn, 'position_id', request.order);
  const unique = sort.findIndex(({ field }) => field === query.uniqueField);
  const keys = unique < 0 ? [...sorted, id] : sorted.slice(0, unique + 1);
  const selected = Object.fromEntries([...sorted, id].map(({ alias, column }) => [alias, column]));
  const select = () =>
    query.from
      .clone()
      .select([...query.columns])
      .select(selected);

  const parts = 'after' in at && at.after ? partsAfter(db, keys, at.after) : [() => undefined];
  const [rows, ...others] = parts.map((part) => select().where(part));
  if (rows === undefined) throw new Error('a list is sorted by something');
  if (others.length > 0) rows.unionAll(others);
  if (!('after' in at)) rows.offset('page' in at ? (at.page - 1) * perPage : at.offset);
  const found: (Row & Positioned)[] = await rows
    .orderBy(keys.map(({ alias, order }) => ({ column: alias, order })))
    // One more than is asked for tells whether there are more.
    .limit(perPage + 1);
  const shown = found.slice(0, perPage);
  const last = shown.at(-1);
  return {
    items: shown.map(query.toRecord),
    total: 'after' in at ? null : await countRows(query.from),
    next: found.length > perPage && last ? positionOf(last, sort.length) : null,
  };
}

function keyOf(column: string, alias: Key['alias'], order: SortOrder): Key {
  return { column, alias, order };
}

function positionOf(row: Positioned, keys: number): Position {
  const values = Array.from({ length: keys }, (_, index) => row[`position_${index}`] ?? '');
  return { values, id: Number(row.position_id) };
}

interface Sql {
  readonly text: string;
  readonly bindings: readonly (string | number)[];
}

/** A key, and what the position has in it. */
interface Bound extends Key {
  readonly value: string | number;
}

/** The rows after the position, as one condition or as several that hold for different rows. */
function partsAfter(db: Knex, keys: readonly Key[], { values, id }: Position): readonly Narrowing[] {
  const [first, ...rest] = keys.map((key, index) => ({ ...key, value: values[index] ?? id }));
  if (first === undefined) return [];
  const [second] = rest;
  const isByOne = second?.alias === 'position_id' && second.order === first.order;
  const parts = second && isByOne ? afterBoth(db, first, second) : [after(first, rest)];
  return parts.map(
    ({ text, bindings }) =>
      (query) =>
        void query.whereRaw(text, [...bindings]),
  );
}

/**
 * By one key and the id: each part is one range of an index, however many rows have the same in the key. Where the
 * database finds no range for (key, id) > (?, ?), it would read all of those again for each page.
 */
function afterBoth(db: Knex, key: Bound, id: Bound): readonly Sql[] {
  if (dialectOf(db).comparesRows) {
    const text = `(??, ??) ${signOf(key)} (?, ${markOf(id)})`;
    return [{ text, bindings: [key.column, id.column, key.value, id.value] }];
  }
  const later = after(id, []);
  const alike = { text: `?? = ? and ${later.text}`, bindings: [key.column, key.value, ...later.bindings] };
  return [alike, after(key, [])];
}

/** Of several keys, the first bounds the rows that are read, and the others decide among those that have the same in it. */
function after(first: Bound, [second, ...rest]: readonly Bound[]): Sql {
  const { column, value } = first;
  const [sign, mark] = [signOf(first), markOf(first)];
  if (second === undefined) return { text: `?? ${sign} ${mark}`, bindings: [column, value] };
  const among = after(second, rest);
  const text = `?? ${sign}= ${mark} and (?? ${sign} ${mark} or ${among.text})`;
  return { text, bindings: [column, value, column, value, ...among.bindings] };
}

function signOf({ order }: Key): '>' | '<' {
  return order === 'asc' ? '>' : '<';
}

/** An id is compared as 64 bits: a cursor that somebody has made up may hold a number that no id can be. */
function markOf({ alias }: Key): string {
  return alias === 'position_id' ? 'cast(? as bigint)' : '?';
}
