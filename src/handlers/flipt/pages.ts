/** Pages of lists that are in the database, the oldest first. */
import type { Page, PageRequest } from '../../domain/pages.js';
import { Refusal } from '../../domain/refusal.js';
import { type PageQuery, startOf, tokenOf } from './list-pages.js';

/** One page by how many rows come before it. */
interface OffsetPage extends PageRequest<'created_at'> {
  readonly at: { readonly offset: number };
}

/** The contract's bound on a list: without a limit it is all there is, up to this. */
const MOST = 100_000;

export function toPageRequest(query: PageQuery): OffsetPage | Refusal<'VALIDATION_FAILED'> {
  const { limit = 0 } = query;
  const start = startOf(query);
  if (start instanceof Refusal) return start;
  const perPage = limit > 0 ? Math.min(limit, MOST) : MOST;
  return { at: { offset: start }, perPage, sort: [{ field: 'created_at', order: 'asc' }], order: 'asc' };
}

/** What an answer says of its page. */
export function toPageMeta(
  { at, perPage }: OffsetPage,
  { total, next }: Page<unknown>,
): { readonly nextPageToken: string; readonly totalCount: number } {
  return { nextPageToken: next ? tokenOf(at.offset + perPage) : '', totalCount: total ?? 0 };
}
