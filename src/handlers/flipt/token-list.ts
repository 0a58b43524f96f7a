/** Two lists as one: the caller's personal tokens, if they may read them, and behind them the API keys that they may see. */
import type { Position } from '../../domain/pages.js';
import { Refusal } from '../../domain/refusal.js';
import type { Repositories } from '../../domain/repositories.js';
import type { Schemas } from '../../http/contract.js';
import { readCursor, toCursor } from '../cursors.js';
import { badPageToken } from './list-pages.js';
import { accountOf, type Keeper, toAuthentication } from './tokens.js';

type Page = Schemas<'flipt'>['AuthenticationPage'];
type Authentication = Schemas<'flipt'>['Authentication'];

const OWN = { list: 'flipt-tokens', sort: '' } as const;
const KEYS = { list: 'flipt-keys', sort: '' } as const;

/** How many there are on a page where nobody says. */
const USUAL = 25;

interface Asked {
  readonly limit?: number | undefined;
  readonly pageToken?: string | undefined;
}

/** Where a page begins: after this one in the list, or where that begins. */
interface Start {
  readonly list: 'own' | 'keys';
  readonly after: Position | null;
}

type Tables = Pick<Repositories, 'personalTokens' | 'apiKeys'>;

export async function listTokens(
  tables: Tables,
  keeper: Keeper,
  { limit, pageToken = '' }: Asked,
): Promise<Page | Refusal<'VALIDATION_FAILED'>> {
  const start = startOf(pageToken);
  if (start instanceof Refusal) return start;
  const perPage = limit || USUAL;
  if (start.list === 'keys') return ofKeys(tables, keeper, { perPage, after: start.after, before: [] });
  const person = accountOf(keeper, 'account:read');
  if (!person) return ofKeys(tables, keeper, { perPage, after: null, before: [] });
  const { userId, organizationId } = person;
  const filter = { userId, organizationId, unrevoked: true } as const;
  const own = await tables.personalTokens.list(filter, pageAfter(start.after, perPage));
  const shown = own.items.map((token) => toAuthentication(token));
  if (own.next) return { authentications: shown, nextPageToken: toCursor(OWN, own.next) };
  const last = own.items.at(-1);
  if (!last || shown.length < perPage) return ofKeys(tables, person, { perPage, after: null, before: shown });
  const more = await ofKeys(tables, person, { perPage: perPage + 1, after: null, before: shown });
  const nextPageToken = more.authentications.length > perPage ? toCursor(OWN, { values: [], id: last.id }) : '';
  return { authentications: shown, nextPageToken };
}

/** `before`: what is on the page already. */
async function ofKeys(
  { apiKeys }: Tables,
  keeper: Keeper,
  {
    perPage,
    after,
    before,
  }: { readonly perPage: number; readonly after: Position | null; readonly before: Authentication[] },
): Promise<Page> {
  const { organizationId } = keeper;
  const filter = { organizationId, projects: projectsWithKeys(keeper) };
  const { items, next } = await apiKeys.listUnrevoked(filter, pageAfter(after, perPage - before.length));
  const shown = items.map(({ apiKey, projectKey }) => toAuthentication(apiKey, projectKey));
  return { authentications: [...before, ...shown], nextPageToken: next ? toCursor(KEYS, next) : '' };
}

/** Undefined: all of the organization. */
function projectsWithKeys({ scopes, projects }: Keeper): readonly number[] | undefined {
  if (!projects) return scopes.has('api-keys:read') ? undefined : [];
  return [...projects].flatMap(([id, own]) => (own.has('api-keys:read') ? [id] : []));
}

function pageAfter(after: Position | null, perPage: number) {
  return { at: { after }, perPage, sort: [], order: 'asc' } as const;
}

function startOf(pageToken: string): Start | Refusal<'VALIDATION_FAILED'> {
  if (pageToken === '') return { list: 'own', after: null };
  const own = readCursor(pageToken, OWN);
  if (typeof own !== 'string') return { list: 'own', after: own };
  const keys = readCursor(pageToken, KEYS);
  if (typeof keys !== 'string') return { list: 'keys', after: keys };
  return badPageToken(pageToken);
}
