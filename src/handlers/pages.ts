import type { Page, PageRequest } from '../domain/pages.js';
import type { Schemas } from '../http/contract.js';

/** The list parameters of a query, as the validator leaves them: the contract's defaults filled in. */
interface ListQuery<Field extends string> {
  readonly page?: number;
  readonly per_page?: number;
  readonly sort?: Field;
  readonly order?: 'asc' | 'desc';
}

export function toPageRequest<Field extends string>(
  { page = 1, per_page: perPage = 50, sort, order = 'asc' }: ListQuery<Field>,
  standardSort: Field,
): PageRequest<Field> {
  return { page, perPage, sort: sort ?? standardSort, order };
}

export function toPageMeta({ page, perPage }: PageRequest<string>, { total }: Page<unknown>): Schemas['PageMeta'] {
  return { page, per_page: perPage, total, next_cursor: null };
}

/** Where the next page begins, after the row with this number: opaque to whoever gets it. */
export function toCursor(id: number): string {
  return Buffer.from(String(id)).toString('base64url');
}

/** Undefined: it is none that `toCursor` has made. */
export function readCursor(cursor: string): number | undefined {
  const id = Number(Buffer.from(cursor, 'base64url').toString());
  return Number.isSafeInteger(id) && id > 0 && toCursor(id) === cursor ? id : undefined;
}
