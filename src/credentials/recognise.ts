/** From a credential to the principal that it belongs to. */
import { isLive } from '../domain/expiry.js';
import { permissionsOf, reachesAsFar, withinScopes } from '../domain/permissions.js';
import type { ApiKeyPrincipal, Principal, UserPrincipal } from '../domain/principals.js';
import type { Repositories } from '../domain/repositories.js';
import { SCOPES, type Scope } from '../domain/scopes.js';
import type { SessionRecord } from '../domain/sessions.js';
import { isPersonalToken } from './personal-tokens.js';
import { recogniseApiKey } from './recognise-keys.js';
import { type Recognise, type RecognitionServices, refused } from './recognition.js';
import { hashSecret } from './secrets.js';

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
const NOT_OURS = 'The bearer token was not made by this server: log in: POST /api/v1/auth/login.';

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
