/** From a credential to the principal that it belongs to. */
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
    if (!owner || owner.apiKey.revokedAt !== null || isPast(owner.apiKey.expiresAt, now())) {
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

function isPast(moment: string | null, now: Date): boolean {
  return moment !== null && moment <= now.toISOString();
}

/** The person, or the API key, behind `Authorization: Bearer`. */
export function recogniseBearer(repositories: Repositories, tokens: AccessTokens, now: () => Date): Recognise {
  const apiKey = recogniseApiKey(repositories, now);
  return async (credential) => {
    if (/^[sp]k_/.test(credential)) return apiKey(credential);
    const token = await tokens.read(credential);
    if (token === 'expired') return refused('TOKEN_EXPIRED', 'The token has expired: log in again.');
    const user = token === 'invalid' ? undefined : await repositories.users.findByPublicId(token.userId);
    const membership = user && (await repositories.users.findMembership(user.id));
    if (!user || !membership) return refused('TOKEN_INVALID', 'The bearer token was not made by this server: log in.');
    return {
      principal: {
        kind: 'user',
        publicId: user.publicId,
        organizationId: membership.organizationId,
        scopes: ROLE_SCOPES[membership.role],
      },
    };
  };
}

function refused(code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'API_KEY_INVALID', message: string): Recognised {
  return { refused: { code, message } };
}
