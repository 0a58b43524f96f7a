import type { Page } from '../../domain/pages.js';
import type { Schemas } from '../../http/contract.js';

interface NumberedPage {
  readonly at: { readonly page: number };
  readonly perPage: number;
  readonly sort: readonly [{ readonly field: 'created_at'; readonly order: 'asc' }];
  readonly order: 'asc';
}

/** The door's lists are read by number only, oldest first. */
export function toPageRequest({
  page = 1,
  per_page: perPage = 50,
}: {
  readonly page?: number;
  readonly per_page?: number;
}): NumberedPage {
  return { at: { page }, perPage, sort: [{ field: 'created_at', order: 'asc' }], order: 'asc' };
}

export function toPageMeta({ at, perPage }: NumberedPage, { total }: Page<unknown>): Schemas<'flagify'>['PageMeta'] {
  return { page: at.page, per_page: perPage, total, next_cursor: null };
}
