/** From a credential to the principal that it belongs to. */
import { isLive } from '../domain/api-key-changes.js';
import type { Principal } from '../domain/principals.js';
import type { Repositories } from '../domain/repositories.js';
import { API_KEY_SCOPES, ROLE_SCOPES } from '../domain/scopes.js';
import type { AccessTokens } from './access-tokens.js';
import { hashApiKey, isWellFormed } from './api-keys.js';

type Recognised =
  | { readonly principal: Principal }
  | {
      readonly refused: {
        readonly code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'API_KEY_INVALID';
        readonly message: string;
      };
    };

/** Rejects only when the database cannot be asked. */
export type Recognise = (credential: string) => Promise<Recognised>;

/** The key behind `X-API-Key`. An unknown, an expired and a revoked key get the same answer. */
export function recogniseApiKey({ apiKeys }: Repositories, now: () => Date): Recognise {
  return async (key) => {
    const owner = isWellFormed(key) ? await apiKeys.findByHash(hashApiKey(key)) : undefined;
    if (!owner || !isLive(owner.apiKey, now().toISOString())) {
      return refused('API_KEY_INVALID', 'The API key is malformed, unknown, expired or revoked.');
    }
    const { apiKey, organizationId, projectId } = owner;
    return {
      principal: {
        kind: 'api_key',
        publicId: apiKey.publicId,
        type: apiKey.type,
        organizationId,
        projectId,
        environmentId: apiKey.environmentId,
        scopes: API_KEY_SCOPES[apiKey.type],
      },
    };
  };
}

const NOT_OURS = 'The bearer token was not made by this server: log in.';

/** The person, or the API key, behind `Authorization: Bearer`. */
export function recogniseBearer(repositories: Repositories, tokens: AccessTokens, now: () => Date): Recognise {
  const apiKey = recogniseApiKey(repositories, now);
  return async (credential) => {
    if (/^[sp]k_/.test(credential)) return apiKey(credential);
    const token = await tokens.read(credential);
    if (token === 'expired') return refused('TOKEN_EXPIRED', 'The token has expired: log in again.');
    if (token === 'invalid') return refused('TOKEN_INVALID', NOT_OURS);
    const user = await repositories.users.findByPublicId(token.userId);
    const membership = user && (await repositories.users.findMembership(user.id));
    if (!user || !membership) return refused('TOKEN_INVALID', NOT_OURS);
    return {
      principal: {
        kind: 'user',
        publicId: user.publicId,
        expiresAt: token.expiresAt,
        organizationId: membership.organizationId,
        scopes: ROLE_SCOPES[membership.role],
      },
    };
  };
}

function refused(code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'API_KEY_INVALID', message: string): Recognised {
  return { refused: { code, message } };
}

/**
 * Whether the principal may still act at `now`: a request can hold its body back for minutes, and its credential be
 * revoked meanwhile.
 */
export async function isStillRecognised(
  { apiKeys, users }: Repositories,
  principal: Principal,
  now: string,
): Promise<boolean> {
  if (principal.kind === 'api_key') {
    const apiKey = await apiKeys.findByPublicId(principal.environmentId, principal.publicId);
    return apiKey !== undefined && isLive(apiKey, now);
  }
  if (principal.expiresAt <= now) return false;
  const user = await users.findByPublicId(principal.publicId);
  const membership = user && (await users.findMembership(user.id));
  return membership?.organizationId === principal.organizationId;
}
