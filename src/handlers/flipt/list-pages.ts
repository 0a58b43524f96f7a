/** Pages of lists that are read as a whole. */
import { Refusal, refusedAt } from '../../domain/refusal.js';
import { invalid } from './refusals.js';

export interface PageQuery {
  readonly limit?: number;
  readonly offset?: number;
  readonly pageToken?: string;
}

interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly nextPageToken: string;
  readonly totalCount: number;
}

type Invalid = Refusal<'VALIDATION_FAILED'>;

/** Without a limit it is all there is, from the beginning: whoever asks for more has to set one. */
export function checkLimit({ limit = 0, offset = 0, pageToken }: PageQuery): Invalid | undefined {
  if (limit > 0 || (offset === 0 && pageToken === undefined)) return undefined;
  return invalid('limit must be set when offset or pageToken is set');
}

export function listPage<Item>(items: readonly Item[], query: PageQuery): ListPage<Item> | Invalid {
  const { limit = 0 } = query;
  const start = startOf(query);
  if (start instanceof Refusal) return start;
  const end = limit > 0 ? start + limit : items.length;
  const nextPageToken = end < items.length ? tokenOf(end) : '';
  return { items: items.slice(start, end), nextPageToken, totalCount: items.length };
}

/** How many stand before the page: its token wins over the offset. */
export function startOf({ offset = 0, pageToken }: PageQuery): number | Invalid {
  const start = pageToken === undefined ? offset : offsetIn(pageToken);
  return start ?? badPageToken(pageToken);
}

/** It is of no list, or of another one. */
export function badPageToken(pageToken = ''): Invalid {
  const message = `pageToken is not valid: "${pageToken}"`;
  return refusedAt('VALIDATION_FAILED', message, '/query/pageToken', 'is no nextPageToken of this list');
}

/** Opaque to whoever gets it. */
export function tokenOf(offset: number): string {
  return Buffer.from(JSON.stringify({ offset })).toString('base64url');
}

/** Undefined: it is none that `tokenOf` has made. */
function offsetIn(token: string): number | undefined {
  const [, digits] = /^\{"offset":(\d{1,10})\}$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  const offset = Number(digits);
  return digits !== undefined && tokenOf(offset) === token ? offset : undefined;
}
