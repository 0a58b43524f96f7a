/** Pages of lists that are read as a whole. */
import { Refusal } from '../../domain/refusal.js';

interface PageQuery {
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
  return new Refusal('VALIDATION_FAILED', 'limit must be set when offset or pageToken is set');
}

export function listPage<Item>(
  items: readonly Item[],
  { limit = 0, offset = 0, pageToken }: PageQuery,
): ListPage<Item> | Invalid {
  const start = pageToken === undefined ? offset : offsetIn(pageToken);
  if (start === undefined) return new Refusal('VALIDATION_FAILED', `pageToken is not valid: "${pageToken}"`);
  const end = limit > 0 ? start + limit : items.length;
  const nextPageToken = end < items.length ? tokenOf(end) : '';
  return { items: items.slice(start, end), nextPageToken, totalCount: items.length };
}

/** Opaque to whoever gets it. */
function tokenOf(offset: number): string {
  return Buffer.from(JSON.stringify({ offset })).toString('base64url');
}

/** Undefined: it is none that `tokenOf` has made. */
function offsetIn(token: string): number | undefined {
  const [, digits] = /^\{"offset":(\d{1,10})\}$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  const offset = Number(digits);
  return digits !== undefined && tokenOf(offset) === token ? offset : undefined;
}
