import type { Position } from '../domain/pages.js';

/** What a cursor was made for; it leads nowhere in another list, or where the same list is sorted otherwise. */
export interface CursorPlace {
  readonly list: string;
  /** As `sort` says it where `order` is upwards. */
  readonly sort: string;
}

type Cursor = CursorPlace & Position;

/** Opaque to whoever gets it. */
export function toCursor({ list, sort }: CursorPlace, { values, id }: Position): string {
  return Buffer.from(JSON.stringify({ list, sort, values, id })).toString('base64url');
}

/** Where a cursor leads to in this place; a text that says what is wrong with it where it does not. */
export function readCursor(cursor: string, place: CursorPlace): Position | string {
  const read = parse(cursor);
  if (read?.list !== place.list || read.values.length !== keysIn(read.sort)) {
    return 'is no `next_cursor` of this list; `cursor=*` begins anew';
  }
  if (read.sort === place.sort) return { values: read.values, id: read.id };
  return `was made with \`sort=${read.sort}\`: it takes the same \`sort\` and \`order\`, or \`cursor=*\` to begin anew`;
}

function keysIn(sort: string): number {
  return sort === '' ? 0 : sort.split(',').length;
}

/** Undefined: it is none that `toCursor` has made. */
function parse(cursor: string): Cursor | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return isCursor(value) && toCursor(value, value) === cursor ? value : undefined;
  } catch {
    return undefined;
  }
}

function isCursor(value: unknown): value is Cursor {
  if (typeof value !== 'object' || value === null) return false;
  if (!('list' in value && 'sort' in value && 'values' in value && 'id' in value)) return false;
  const { list, sort, values, id } = value;
  if (typeof list !== 'string' || typeof sort !== 'string') return false;
  return Array.isArray(values) && values.every(isText) && Number.isSafeInteger(id) && Number(id) > 0;
}

/** What a database can be asked for: Postgres has no text with a NUL. */
function isText(value: unknown): boolean {
  return typeof value === 'string' && value.isWellFormed() && !value.includes('\u0000');
}
