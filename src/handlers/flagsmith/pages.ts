/**
 * Lists of the Flagsmith door: by number, `{count, next, previous, results}`. The other pages are given as paths on this
 * server, for which nobody has to trust the Host header of a request.
 */
import type { Page, PageRequest, SortKey, SortOrder } from '../../domain/pages.js';

/** As much of a query as says which page is asked for: the contract's defaults are filled in. */
interface PageQuery {
  readonly page?: number;
  readonly page_size?: number;
}

type Value = string | number | boolean | readonly (string | number)[] | undefined;

/** One page by its number, and what it is sorted by. */
export interface NumberedPage<Field extends string> extends PageRequest<Field> {
  readonly at: { readonly page: number };
}

/** What Flagsmith calls a page of results. */
interface Results<Item> {
  readonly count: number;
  readonly next: string | null;
  readonly previous: string | null;
  readonly results: Item[];
}

export function toPageRequest<Field extends string>(
  { page = 1, page_size: perPage = 10 }: PageQuery,
  sort: readonly SortKey<Field>[],
  order: SortOrder = 'asc',
): NumberedPage<Field> {
  return { at: { page }, perPage, sort, order };
}

/** What is answered from. */
interface ResultList {
  /** The path of the list. */
  readonly location: string;
  /** What was asked of it, which the other pages are asked, too. */
  readonly query: PageQuery;
}

/** The answer from a page that was read. */
export function toResults<Item, Shown>(
  { at: { page }, perPage }: NumberedPage<string>,
  { items, total }: Page<Item>,
  toShown: (item: Item) => Shown,
  { location, query }: ResultList,
): Results<Shown> {
  const { page: _, page_size: __, ...filters } = query;
  const count = total ?? items.length;
  const last = Math.ceil(count / perPage);
  const linkTo = (number: number) => `${location}?${searchOf({ page: number, page_size: perPage, ...filters })}`;
  return {
    count,
    next: page < last ? linkTo(page + 1) : null,
    // Beyond the last page there is nothing, and the way back leads to what there is.
    previous: page > 1 && last > 0 ? linkTo(Math.min(page - 1, last)) : null,
    results: items.map(toShown),
  };
}

/** The answer from a list that is in memory as a whole: what Flagsmith pages comes from several tables, or from none. */
export function pageOf<Item, Shown>(
  all: readonly Item[],
  toShown: (item: Item) => Shown,
  list: ResultList,
): Results<Shown> {
  const request = toPageRequest(list.query, []);
  const { at, perPage } = request;
  const items = all.slice((at.page - 1) * perPage, at.page * perPage);
  return toResults(request, { items, total: all.length, next: null }, toShown, list);
}

/** Lists with commas between their items, as the contract has them. */
function searchOf(query: Readonly<Record<string, Value>>): URLSearchParams {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
  return new URLSearchParams(Object.fromEntries(given));
}

/** In the order in which they came. */
export const OLDEST_FIRST = [{ field: 'created_at', order: 'asc' }] as const;
