/** Lists, a page at a time, by number or from a row on. */
import type { Knex } from 'knex';
import type { Page, PageRequest, Position, SortKey, SortOrder } from '../domain/pages.js';
import { countRows } from './rows.js';

/** What one page of a list is made from. */
export interface PageQuery<Row, Item, Field extends string> {
  /** Tables and conditions only: it is run twice where the rows are counted. */
  readonly from: Knex.QueryBuilder;
  readonly columns: readonly string[];
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

interface ColumnOrder {
  readonly column: string;
  readonly order: SortOrder;
}

export async function readPage<Row, Item, Field extends string>(
  query: PageQuery<Row, Item, Field>,
  request: PageRequest<Field>,
): Promise<Page<Item>> {
  const { at, perPage } = request;
  const keys = keysOf(query, request);
  const rows = query.from
    .clone()
    .select(query.columns)
    .select(positionColumns(query, request))
    .orderBy(keys)
    // One more than is asked for tells whether there are more.
    .limit(perPage + 1);
  if ('page' in at) rows.offset((at.page - 1) * perPage);
  else if (at.after) rows.where(isAfter(keys, at.after));
  const found: (Row & Positioned)[] = await rows;
  const shown = found.slice(0, perPage);
  const last = shown.at(-1);
  return {
    items: shown.map(query.toRecord),
    total: 'page' in at ? await countRows(query.from) : null,
    next: found.length > perPage && last ? positionOf(last, request.sort) : null,
  };
}

/** What the rows are in fact ordered by. */
function keysOf<Field extends string>(
  { sortColumns, uniqueField, idColumn }: Omit<PageQuery<never, unknown, Field>, 'toRecord'>,
  { sort, order }: PageRequest<Field>,
): ColumnOrder[] {
  const toColumn = (key: SortKey<Field>) => ({ column: sortColumns[key.field], order: key.order });
  const unique = sort.findIndex(({ field }) => field === uniqueField);
  if (unique >= 0) return sort.slice(0, unique + 1).map(toColumn);
  return [...sort.map(toColumn), { column: idColumn, order }];
}

function positionColumns<Field extends string>(
  { sortColumns, idColumn }: Pick<PageQuery<never, unknown, Field>, 'sortColumns' | 'idColumn'>,
  { sort }: PageRequest<Field>,
): Record<string, string> {
  const values = sort.map(({ field }, index) => [`position_${index}`, sortColumns[field]]);
  return { ...Object.fromEntries(values), position_id: idColumn };
}

function positionOf(row: Positioned, sort: readonly unknown[]): Position {
  return { values: sort.map((_, index) => row[`position_${index}`] ?? ''), id: Number(row.position_id) };
}

interface Sql {
  readonly text: string;
  readonly bindings: readonly (string | number)[];
}

interface Bound extends ColumnOrder {
  readonly value: string | number;
  readonly mark: string;
}

/** Compared as 64 bits: a cursor that somebody has made up may hold a number that no id can be. */
const ID = 'cast(? as bigint)';

function isAfter(keys: readonly ColumnOrder[], { values, id }: Position): (query: Knex.QueryBuilder) => void {
  const bounds = keys.map((key, index) => ({ ...key, value: values[index] ?? id, mark: index in values ? '?' : ID }));
  const { text, bindings } = comesAfter(bounds);
  return (query) => void query.whereRaw(text, [...bindings]);
}

/**
 * A single key is compared together with the id, (a, id) > (?, ?), which an index over both finds at once. Of several,
 * the first bounds the rows that are read, and the others decide among those that have the same in it.
 */
function comesAfter(bounds: readonly Bound[]): Sql {
  const [first, ...rest] = bounds;
  if (first === undefined) throw new Error('a list is sorted by something');
  const sign = first.order === 'asc' ? '>' : '<';
  if (rest.every(({ mark, order }) => mark === ID && order === first.order)) {
    const text = `(${bounds.map(() => '??').join(', ')}) ${sign} (${bounds.map(({ mark }) => mark).join(', ')})`;
    return { text, bindings: [...bounds.map(({ column }) => column), ...bounds.map(({ value }) => value)] };
  }
  const { column, value, mark } = first;
  const among = comesAfter(rest);
  const text = `?? ${sign}= ${mark} and (?? ${sign} ${mark} or ${among.text})`;
  return { text, bindings: [column, value, column, value, ...among.bindings] };
}
