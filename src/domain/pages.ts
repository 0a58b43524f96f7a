/** One of the keys that a list is sorted by. */
export interface SortKey<Field extends string> {
  readonly field: Field;
  readonly order: SortOrder;
}

export type SortOrder = 'asc' | 'desc';

/** A row's place in a list that is sorted by some keys: it stays where it is when other rows come and go. */
export interface Position {
  /** What the row has in the sort keys, in their order. */
  readonly values: readonly string[];
  readonly id: number;
}

/** One page of a list, as a handler asks a repository for it. */
export interface PageRequest<Field extends string> {
  /**
   * A number, from 1, or how many rows to pass over, or the row that the page comes after; null: the page is the first.
   */
  readonly at: { readonly page: number } | { readonly offset: number } | { readonly after: Position | null };
  /** At least 1. */
  readonly perPage: number;
  /** The first decides, then the second, and so on. */
  readonly sort: readonly SortKey<Field>[];
  /** Of the id, which decides where all sort keys are the same. */
  readonly order: SortOrder;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many there are on all pages together; null where the page comes after a row: they are not counted. */
  readonly total: number | null;
  /** The last item's; null: no item comes after it. */
  readonly next: Position | null;
}
