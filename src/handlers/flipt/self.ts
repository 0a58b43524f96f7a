/** The credential that asks: shown, and ended. */
import type { ApiKeyPrincipal, Principal, UserPrincipal } from '../../domain/principals.js';
import { Refusal } from '../../domain/refusal.js';
import type { Repositories } from '../../domain/repositories.js';
import { endSession } from '../../domain/session-changes.js';
import type { Schemas } from '../../http/contract.js';
import type { Context } from '../handler.js';
import type { Services } from '../services.js';
import { toTime } from '../times.js';
import { refused } from './errors.js';
import { DONE, endKey, endToken, refusedEnd } from './token-ends.js';
import { toAuthentication } from './tokens.js';

type Authentication = Schemas<'flipt'>['Authentication'];
type Gone = Refusal<'INSUFFICIENT_PERMISSIONS'>;

export async function findSelf(repositories: Repositories, principal: Principal): Promise<Authentication | Gone> {
  if (principal.kind === 'api_key') return findOwnKey(repositories, principal);
  if (principal.kind === 'user') return findLogin(repositories, principal);
  const organization = await repositories.organizations.findById(principal.organizationId);
  return organization ? withoutName(principal.publicId, 'METHOD_NONE', organization) : gone();
}

async function findOwnKey(
  { apiKeys, projects }: Repositories,
  { publicId, projectId }: ApiKeyPrincipal,
): Promise<Authentication | Gone> {
  const owner = await apiKeys.findOwner(publicId);
  const project = await projects.findById(projectId);
  return owner && project ? toAuthentication(owner.apiKey, project.key) : gone();
}

async function findLogin(
  { personalTokens, sessions }: Repositories,
  person: UserPrincipal,
): Promise<Authentication | Gone> {
  const { credential, credentialId, publicId } = person;
  if (credential === 'personal_token') {
    const token = await personalTokens.findByPublicId(person, credentialId);
    return token ? toAuthentication(token) : gone();
  }
  const session = await sessions.findByPublicId(publicId, credentialId);
  return session ? withoutName(credentialId, 'METHOD_TOKEN', session) : gone();
}

/** Of what nobody has given a name. */
function withoutName(
  id: string,
  method: Authentication['method'],
  { createdAt, expiresAt }: { readonly createdAt: string; readonly expiresAt?: string },
): Authentication {
  return {
    id,
    method,
    ...(expiresAt !== undefined && { expiresAt: toTime(expiresAt) }),
    createdAt: toTime(createdAt),
    updatedAt: toTime(createdAt),
    metadata: {},
  };
}

/** Nothing is good any more of what the request came with, from that moment on; undefined: from now on. */
export async function endSelf({ repositories, sessions }: Services, context: Context, expiresAt: string | undefined) {
  const { principal } = context;
  if (principal.kind === 'anonymous') return refused(gone());
  if (principal.kind === 'api_key') return endOwnKey(repositories, context, principal, expiresAt);
  if (principal.credential === 'session') {
    if (expiresAt !== undefined) return refused(refusedEnd('must not be in the future: a login ends now or by itself'));
    await endSession(sessions, principal.credentialId);
    return DONE;
  }
  const token = await repositories.personalTokens.findByPublicId(principal, principal.credentialId);
  return token ? endToken(principal, context, token, expiresAt) : refused(gone());
}

async function endOwnKey(
  { apiKeys, projects }: Repositories,
  context: Context,
  { publicId, projectId }: ApiKeyPrincipal,
  expiresAt: string | undefined,
) {
  const owner = await apiKeys.findOwner(publicId);
  const project = await projects.findById(projectId);
  return owner && project ? endKey(context, project, owner.apiKey, expiresAt) : refused(gone());
}

/** It ended while the request was under way, or there was none. */
function gone(): Gone {
  return new Refusal(
    'INSUFFICIENT_PERMISSIONS',
    'There is no such credential any more, or the request came with none.',
  );
}
