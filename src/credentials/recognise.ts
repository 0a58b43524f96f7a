/** From a credential to the principal that it belongs to. */
import type { ApiKeyOwner } from '../domain/api-keys.js';
import type { EnvironmentOwner } from '../domain/environments.js';
import { isLive } from '../domain/expiry.js';
import type { LastUses } from '../domain/last-uses.js';
import { permissionsOf, reachesAsFar, withinScopes } from '../domain/permissions.js';
import type { ApiKeyPrincipal, Caller, Principal, UserPrincipal } from '../domain/principals.js';
import type { Repositories } from '../domain/repositories.js';
import { API_KEY_SCOPES, SCOPES, type Scope } from '../domain/scopes.js';
import type { SessionRecord } from '../domain/sessions.js';
import type { AccessTokens } from './access-tokens.js';
import { isApiKey } from './api-keys.js';
import { isPersonalToken } from './personal-tokens.js';
import { hashSecret } from './secrets.js';
import type { StreamTokens } from './stream-tokens.js';

type RefusalCode = 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'API_KEY_INVALID';

type Recognised =
  | { readonly principal: Caller }
  | { readonly refused: { readonly code: RefusalCode; readonly message: string } };

/** Rejects only when the database cannot be asked. */
export type Recognise = (credential: string) => Promise<Recognised>;

/** What app.ts gives. */
export interface RecognitionServices {
  readonly repositories: Repositories;
  readonly tokens: AccessTokens;
  readonly streamTokens: Pick<StreamTokens, 'read'>;
  /** Told of each use of an API key or a personal token. */
  readonly lastUses: Pick<LastUses, 'note'>;
  readonly now: () => Date;
}

/** The key behind `X-API-Key`. An unknown, an expired and a revoked key get the same answer. */
export function recogniseApiKey(services: RecognitionServices): Recognise {
  const recognise = recogniseHashed(services);
  return async (key) => (isApiKey(key) ? recognise(key) : refused('API_KEY_INVALID', NO_KEY));
}

const NO_KEY = 'The API key is malformed, unknown, expired or revoked.';

/** The key of which all that is kept is the hash of this text. */
function recogniseHashed({ repositories: { apiKeys }, lastUses, now }: RecognitionServices): Recognise {
  return async (text) => {
    const owner = await apiKeys.findByHash(hashSecret(text));
    const at = now();
    if (!owner || !isLive(owner.apiKey, at.toISOString())) return refused('API_KEY_INVALID', NO_KEY);
    lastUses.note('apiKeys', owner.apiKey, at);
    return { principal: toApiKeyPrincipal(owner) };
  };
}

export function toApiKeyPrincipal({ apiKey, organizationId, projectId }: ApiKeyOwner): ApiKeyPrincipal {
  return {
    kind: 'api_key',
    publicId: apiKey.publicId,
    credential: 'api_key',
    credentialId: apiKey.publicId,
    type: apiKey.type,
    organizationId,
    projectId,
    environmentId: apiKey.environmentId,
    scopes: API_KEY_SCOPES[apiKey.type],
  };
}

/** What stands before a secret key in `X-Environment-Key`, as Flagsmith's servers send it. */
const SERVER_KEY = 'ser.';

/** Characters of a server key that another system has made; longer texts are not worth a hash. */
const MOST_OF_SERVER_KEY = 200;

/** The contract's `ClientKey`: what is no such text is in no environment, and is not looked for. */
const CLIENT_KEY = /^[A-Za-z0-9][A-Za-z0-9_-]{7,99}$/;

/**
 * The environment behind `X-Environment-Key`: by its client key, or by one of its secret keys. What was imported is
 * known by the hash of the whole text, `ser.` and all.
 */
export function recogniseEnvironmentKey(services: RecognitionServices): Recognise {
  const { environments } = services.repositories;
  const apiKey = recogniseApiKey(services);
  const imported = recogniseHashed(services);
  return async (credential) => {
    if (credential.startsWith(`${SERVER_KEY}sk_`)) return apiKey(credential.slice(SERVER_KEY.length));
    const isServerKey = credential.startsWith(SERVER_KEY) && credential.length <= MOST_OF_SERVER_KEY;
    if (isServerKey) return imported(credential);
    const owner = CLIENT_KEY.test(credential) ? await environments.findByClientKey(credential) : undefined;
    if (!owner) {
      const message = 'The environment key is malformed or unknown: send a client key, or `ser.` and a secret key.';
      return refused('API_KEY_INVALID', message);
    }
    return { principal: toClientKeyPrincipal(owner) };
  };
}

export function toClientKeyPrincipal({ environment, organizationId }: EnvironmentOwner): ApiKeyPrincipal {
  const { publicId, projectId, id: environmentId } = environment;
  const who = { kind: 'api_key', publicId, credential: 'client_key', credentialId: publicId, type: 'pk' } as const;
  return { ...who, organizationId, projectId, environmentId, scopes: API_KEY_SCOPES.pk };
}

/** The person behind a personal token of theirs, and nobody behind anything else: `Authorization: Token`. */
export function recogniseToken({ repositories, lastUses, now }: RecognitionServices): Recognise {
  return async (credential) => {
    const owner = isPersonalToken(credential)
      ? await repositories.personalTokens.findByHash(hashSecret(credential))
      : undefined;
    if (!owner || owner.token.revokedAt !== null) return refused('TOKEN_INVALID', NO_TOKEN);
    const { token, userPublicId } = owner;
    const at = now();
    if (!isLive(token, at.toISOString()))
      return refused('TOKEN_EXPIRED', 'The personal token has expired: make another.');
    const membership = await repositories.users.findMembership(token.userId, token.organizationId);
    if (!membership) return refused('TOKEN_INVALID', NO_TOKEN);
    lastUses.note('personalTokens', token, at);
    const { userId, expiresAt, publicId: credentialId } = token;
    const who = { kind: 'user', publicId: userPublicId, userId, credential: 'personal_token' } as const;
    const permissions = withinScopes(permissionsOf(membership), new Set(token.scopes));
    return { principal: { ...who, credentialId, expiresAt, ...permissions } };
  };
}

const NO_TOKEN = 'The personal token is malformed, unknown or revoked, or its person is no member any more.';
const NOT_OURS = 'The bearer token was not made by this server: log in.';

/** Who is behind `Authorization: Bearer`: a person, by login or by personal token, or an API key. */
export function recogniseBearer(services: RecognitionServices): Recognise {
  const { repositories, tokens } = services;
  const apiKey = recogniseApiKey(services);
  const personalToken = recogniseToken(services);
  return async (credential) => {
    if (/^[sp]k_/.test(credential)) return { ...(await apiKey(credential)), scheme: 'ApiKeyAuth' };
    if (credential.startsWith('bt_')) return personalToken(credential);
    const token = await tokens.read(credential);
    if (token === 'expired') return refused('TOKEN_EXPIRED', 'The token has expired: log in again.');
    if (token === 'invalid') return refused('TOKEN_INVALID', NOT_OURS);
    const session = await findOpenSession(repositories, token.userId, token.sessionId);
    if (session === 'ended') return refused('TOKEN_INVALID', 'The session has ended: log in again.');
    const membership = session && (await repositories.users.findMembership(session.userId, session.organizationId));
    if (!session || !membership) return refused('TOKEN_INVALID', NOT_OURS);
    const { userId, publicId: credentialId } = session;
    const who = { kind: 'user', publicId: token.userId, userId, credential: 'session' } as const;
    return { principal: { ...who, credentialId, expiresAt: token.expiresAt, ...permissionsOf(membership) } };
  };
}

async function findOpenSession(
  { sessions }: Repositories,
  userPublicId: string,
  publicId: string,
): Promise<SessionRecord | 'ended' | undefined> {
  const session = await sessions.findByPublicId(userPublicId, publicId);
  return session && session.endedAt !== null ? 'ended' : session;
}

export function refused(code: RefusalCode, message: string): Recognised {
  return { refused: { code, message } };
}

/**
 * Whether the principal may still act at `now`: a request can hold its body back for minutes, and its credential be
 * revoked meanwhile, or its person get another role.
 */
export async function isStillRecognised(
  repositories: Repositories,
  principal: Principal,
  now: string,
): Promise<boolean> {
  if (principal.kind === 'anonymous') return true;
  if (principal.kind === 'api_key') return isStillKey(repositories, principal, now);
  const granted = await findGranted(repositories, principal, now);
  const membership = granted && (await repositories.users.findMembership(principal.userId, principal.organizationId));
  if (!membership) return false;
  return reachesAsFar(principal.projects, withinScopes(permissionsOf(membership), granted), principal.needs);
}

const EVERYTHING: ReadonlySet<Scope> = new Set(SCOPES);

/** What the person's credential lets them do, if they may; undefined: it has ended. */
async function findGranted(
  repositories: Repositories,
  { credential, credentialId, publicId, userId, organizationId, expiresAt }: UserPrincipal,
  now: string,
): Promise<ReadonlySet<Scope> | undefined> {
  if (expiresAt !== null && expiresAt <= now) return undefined;
  if (credential === 'personal_token') {
    const token = await repositories.personalTokens.findByPublicId({ userId, organizationId }, credentialId);
    return token && isLive(token, now) ? new Set(token.scopes) : undefined;
  }
  const session = await findOpenSession(repositories, publicId, credentialId);
  return session === undefined || session === 'ended' ? undefined : EVERYTHING;
}

/** Whether the key is still good, or its environment still there. */
async function isStillKey(
  { apiKeys, environments }: Repositories,
  { credential, publicId, environmentId }: ApiKeyPrincipal,
  now: string,
): Promise<boolean> {
  if (credential === 'api_key') {
    const apiKey = await apiKeys.findByPublicId(environmentId, publicId);
    return apiKey !== undefined && isLive(apiKey, now);
  }
  // Its client key is its for ever.
  return (await environments.findById(environmentId)) !== undefined;
}
