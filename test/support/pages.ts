/** Pages as repositories are asked for them. */
import type { Page, PageRequest, Position, SortKey, SortOrder } from '../../src/domain/pages.js';

/** As much of a list's item as tests go by. */
export interface Item {
  readonly id: number;
}

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

/** A page after a position, or the first; the id goes the way of the last key. */
export function pageAfter(
  after: Position | null,
  sort: readonly SortKey<string>[],
  {
    perPage = 50,
    order = sort.at(-1)?.order ?? 'desc',
  }: { readonly perPage?: number; readonly order?: SortOrder } = {},
): PageRequest<string> {
  return { at: { after }, perPage, sort, order };
}

/** The ids of all items, in the order in which pages of this size give them. */
export async function walk(
  read: (page: PageRequest<string>) => Promise<Page<Item>>,
  sort: readonly SortKey<string>[],
  perPage: number,
  between: () => Promise<unknown> = async () => undefined,
): Promise<number[]> {
  const ids: number[] = [];
  let after: Position | null = null;
  do {
    const page: Page<Item> = await read(pageAfter(after, sort, { perPage }));
    ids.push(...page.items.map(({ id }) => id));
    after = page.next;
    await between();
  } while (after !== null);
  return ids;
}
