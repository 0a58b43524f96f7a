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
