import type { PageRequest, SortOrder } from '../../src/domain/pages.js';

interface Given {
  readonly page?: number;
  readonly perPage?: number;
  readonly order?: SortOrder;
}

/** A page by its number, the first unless told otherwise, of a list that is sorted by one field. */
export function pageBy<Field extends string>(
  field: Field,
  { page = 1, perPage = 50, order = 'asc' }: Given = {},
): PageRequest<Field> {
  return { at: { page }, perPage, sort: [{ field, order }], order };
}
