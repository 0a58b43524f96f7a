/** From a credential to the principal that it belongs to. */
import { isLive } from '../domain/api-key-changes.js';
import type { Caller, Principal, UserPrincipal } from '../domain/principals.js';
import type { Repositories } from '../domain/repositories.js';
import { API_KEY_SCOPES, ROLE_SCOPES, type Scope, scopesInProject } from '../domain/scopes.js';
import type { SessionRecord } from '../domain/sessions.js';
import type { MembershipRecord } from '../domain/users.js';
import type { AccessTokens } from './access-tokens.js';
import { hashApiKey, isWellFormed } from './api-keys.js';

type Recognised =
  | { readonly principal: Caller }
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
        credentialId: apiKey.publicId,
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
    const session = await findOpenSession(repositories, token.sessionId);
    if (session === 'ended') return refused('TOKEN_INVALID', 'The session has ended: log in again.');
    const membership = session && (await repositories.users.findMembership(session.userId, session.organizationId));
    if (!session || !membership) return refused('TOKEN_INVALID', NOT_OURS);
    const { userId, publicId: credentialId } = session;
    const whose = { kind: 'user', publicId: token.userId, userId, credentialId, expiresAt: token.expiresAt } as const;
    return { principal: { ...whose, ...permissionsOf(membership) } };
  };
}

async function findOpenSession(
  { sessions }: Repositories,
  publicId: string,
): Promise<SessionRecord | 'ended' | undefined> {
  const session = await sessions.findByPublicId(publicId);
  return session && session.endedAt !== null ? 'ended' : session;
}

/** What a membership allows. Narrowed, it allows nothing that concerns the whole organization. */
export function permissionsOf({
  organizationId,
  role,
  projects: roles,
}: MembershipRecord): Pick<UserPrincipal, 'organizationId' | 'scopes' | 'projects'> {
  if (roles === undefined) return { organizationId, scopes: ROLE_SCOPES[role], projects: undefined };
  const projects = new Map(roles.map(({ projectId, role: inProject }) => [projectId, scopesInProject(inProject)]));
  const anywhere = new Set<Scope>([...scopesInProject('viewer'), ...[...projects.values()].flatMap((one) => [...one])]);
  return { organizationId, scopes: anywhere, projects };
}

function refused(code: 'TOKEN_INVALID' | 'TOKEN_EXPIRED' | 'API_KEY_INVALID', message: string): Recognised {
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
  if (principal.kind === 'api_key') {
    const apiKey = await repositories.apiKeys.findByPublicId(principal.environmentId, principal.publicId);
    return apiKey !== undefined && isLive(apiKey, now);
  }
  if (principal.expiresAt !== null && principal.expiresAt <= now) return false;
  const session = await findOpenSession(repositories, principal.credentialId);
  if (session === undefined || session === 'ended') return false;
  const membership = await repositories.users.findMembership(session.userId, principal.organizationId);
  if (!membership) return false;
  const scopes: ReadonlySet<string> = permissionsOf(membership).scopes;
  return principal.needs.every((scope) => scopes.has(scope));
}
