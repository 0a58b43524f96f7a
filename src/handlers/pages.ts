import type { Page, PageRequest, SortKey, SortOrder } from '../domain/pages.js';
import { Refusal, refusedAt } from '../domain/refusal.js';
import type { Schemas } from '../http/contract.js';
import { readCursor, toCursor } from './cursors.js';

/** A list of the contract. */
export interface List<Field extends string> {
  /** No other list has it. */
  readonly name: string;
  /** What it can be sorted by. */
  readonly fields: readonly Field[];
}

/** The list parameters of a query, as the validator leaves them: the contract's defaults filled in. */
interface ListQuery<Field extends string> {
  readonly page?: number;
  readonly cursor?: string;
  readonly per_page?: number;
  readonly sort?: readonly (Field | `-${Field}`)[];
  readonly order?: SortOrder;
}

/** A page, and the list that it is of. */
export interface ListRequest<Field extends string> extends PageRequest<Field> {
  readonly list: string;
}

type Invalid = Refusal<'VALIDATION_FAILED'>;

/** `cursor=*`: the beginning. */
export const BEGINNING = '*';

/** The page that a query asks for; refused where its cursor leads nowhere in this list. */
export function toPageRequest<Field extends string>(
  query: ListQuery<Field>,
  { name, fields }: List<Field>,
): ListRequest<Field> | Invalid {
  const { order = 'asc', per_page: perPage = 50 } = query;
  const sort = (query.sort ?? []).flatMap((key) => toSortKey(key, fields, order)).filter(isFirst);
  const at = toStart(query, { list: name, sort: toText(sort) });
  if (at instanceof Refusal) return at;
  return { list: name, at, perPage, sort, order: sort.at(-1)?.order ?? order };
}

function toSortKey<Field extends string>(
  key: Field | `-${Field}`,
  fields: readonly Field[],
  order: SortOrder,
): SortKey<Field>[] {
  const opposite = order === 'asc' ? 'desc' : 'asc';
  return fields.flatMap((field) => {
    if (key === field) return [{ field, order }];
    return key === `-${field}` ? [{ field, order: opposite }] : [];
  });
}

/** What is sorted by already cannot be sorted by once more. */
function isFirst({ field }: SortKey<string>, index: number, sort: readonly SortKey<string>[]): boolean {
  return sort.findIndex((one) => one.field === field) === index;
}

function toText(sort: readonly SortKey<string>[]): string {
  return sort.map(({ field, order }) => (order === 'asc' ? field : `-${field}`)).join(',');
}

function toStart(
  { page, cursor }: Pick<ListQuery<string>, 'page' | 'cursor'>,
  place: { readonly list: string; readonly sort: string },
): PageRequest<string>['at'] | Invalid {
  if (cursor === undefined) return { page: page ?? 1 };
  if (page !== undefined) return invalid('page', 'is not to be sent together with `cursor`');
  if (cursor === BEGINNING) return { after: null };
  const after = readCursor(cursor, place);
  return typeof after === 'string' ? invalid('cursor', after) : { after };
}

function invalid(parameter: string, message: string): Invalid {
  const path = `/query/${parameter}`;
  const whole = `The request is not as the contract says: ${path} ${message}.`;
  return refusedAt('VALIDATION_FAILED', whole, path, message);
}

/** What an answer says of its page: the number if it was asked for by one, and where the next page begins. */
export function toPageMeta(
  { list, at, perPage, sort }: ListRequest<string>,
  { total, next }: Page<unknown>,
): Schemas['PageMeta'] {
  return {
    page: 'page' in at ? at.page : null,
    per_page: perPage,
    total,
    next_cursor: next && toCursor({ list, sort: toText(sort) }, next),
  };
}
