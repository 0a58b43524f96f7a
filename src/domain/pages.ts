/** One page of a list, as a handler asks a repository for it. */
export interface PageRequest<Field extends string> {
  /** 1 is the first page. */
  readonly page: number;
  /** 1 to 200 items. */
  readonly perPage: number;
  readonly sort: Field;
  readonly order: 'asc' | 'desc';
}

/** The items of one page, and how many there are on all pages together. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}
