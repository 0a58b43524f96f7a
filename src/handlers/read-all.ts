import type { Page, PageRequest, Position, SortKey } from '../domain/pages.js';

/** Rows that one query of `readAll` reads. */
const SLICE = 200;

/** A whole list, for what a door answers without pages: as many queries as it has slices. */
export async function readAll<Item, Field extends string>(
  list: (page: PageRequest<Field>) => Promise<Page<Item>>,
  sort: readonly SortKey<Field>[],
): Promise<readonly Item[]> {
  const all: Item[] = [];
  let after: Position | null = null;
  do {
    const slice: Page<Item> = await list({ at: { after }, perPage: SLICE, sort, order: 'asc' });
    all.push(...slice.items);
    after = slice.next;
  } while (after !== null);
  return all;
}
