import { sliceOf, toPageRequest, toResults } from './pages.js';

/** One page of a list that is in memory as a whole. */
export function pageOf<Item, Shown>(
  all: readonly Item[],
  query: { readonly page?: number; readonly page_size?: number },
  location: string,
  toShown: (item: Item) => Shown,
): ReturnType<typeof toResults<Item, Shown>> {
  const request = toPageRequest(query, []);
  return toResults(request, sliceOf(all, request), toShown, { location, query });
}
