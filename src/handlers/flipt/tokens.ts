/** Tokens of Flipt: personal tokens, and the API keys that the caller may see. What is revoked is none any more. */
import type { ApiKeyRecord } from '../../domain/api-keys.js';
import type { PersonalTokenRecord } from '../../domain/personal-tokens.js';
import {
  type AnonymousPrincipal,
  type Principal,
  scopesIn,
  type UserPrincipal,
  visibleProjects,
} from '../../domain/principals.js';
import type { ProjectRecord } from '../../domain/projects.js';
import { Refusal } from '../../domain/refusal.js';
import type { Repositories } from '../../domain/repositories.js';
import type { Scope } from '../../domain/scopes.js';
import type { Schemas } from '../../http/contract.js';
import type { Context } from '../handler.js';
import { personOf } from '../person.js';
import { toTime } from '../times.js';
import { endKey, endToken } from './token-ends.js';

type Authentication = Schemas<'flipt'>['Authentication'];

/** A token that exists for the caller; of a key, with its project. */
export type FoundToken =
  | { readonly token: PersonalTokenRecord }
  | { readonly apiKey: ApiKeyRecord; readonly project: ProjectRecord };

type Missing = Refusal<'PERSONAL_TOKEN_NOT_FOUND'>;
type Denied = Refusal<'INSUFFICIENT_PERMISSIONS'>;

/** Who may have to do with tokens: a person, or whoever comes where no credential is asked for. */
export type Keeper = UserPrincipal | AnonymousPrincipal;

/** Keys have to do with none. */
export function keeperOf(principal: Principal): Keeper | Denied {
  return principal.kind === 'anonymous' ? principal : personOf(principal);
}

/** The person, where they may do that with tokens of their own. */
export function accountOf(keeper: Keeper, scope: 'account:read' | 'account:write'): UserPrincipal | undefined {
  return keeper.kind === 'user' && keeper.scopes.has(scope) ? keeper : undefined;
}

export async function findToken(
  { personalTokens, apiKeys, projects }: Pick<Repositories, 'personalTokens' | 'apiKeys' | 'projects'>,
  keeper: Keeper,
  id: string,
): Promise<FoundToken | Missing> {
  const person = accountOf(keeper, 'account:read');
  const token = person && (await personalTokens.findByPublicId(person, id));
  if (token) return token.revokedAt === null ? { token } : missing(id);
  const owner = await apiKeys.findOwner(id);
  const project = owner && mayIn(keeper, owner, 'api-keys:read') && (await projects.findById(owner.projectId));
  return project && owner.apiKey.revokedAt === null ? { apiKey: owner.apiKey, project } : missing(id);
}

function missing(id: string): Missing {
  return new Refusal('PERSONAL_TOKEN_NOT_FOUND', `authentication "${id}" not found`);
}

/** Where a project lies. */
interface Located {
  readonly organizationId: number;
  readonly projectId: number;
}

function mayIn(keeper: Keeper, { organizationId, projectId }: Located, scope: Scope): boolean {
  const isSeen = visibleProjects(keeper)?.includes(projectId) ?? true;
  return organizationId === keeper.organizationId && isSeen && scopesIn(keeper, projectId).has(scope);
}

export function mayNotWriteKeys({ key }: ProjectRecord): Denied {
  const message = `In namespace "${key}" this credential lacks the scope api-keys:write.`;
  return new Refusal('INSUFFICIENT_PERMISSIONS', message, { requiredScopes: ['api-keys:write'] });
}

/** The token opens nothing any more, once this is done. */
export async function deleteToken(keeper: Keeper, context: Context, found: FoundToken) {
  if ('token' in found) {
    const person = accountOf(keeper, 'account:write');
    return person ? endToken(person, context, found.token) : needsLogin();
  }
  const { project, apiKey } = found;
  const { organizationId } = keeper;
  if (!mayIn(keeper, { organizationId, projectId: project.id }, 'api-keys:write')) return mayNotWriteKeys(project);
  return endKey(context, project, apiKey);
}

function needsLogin(): Denied {
  const message = 'A token deletes no other of the person whose it is: log in.';
  return new Refusal('INSUFFICIENT_PERMISSIONS', message, { requiredScopes: ['account:write'] });
}

export function toFoundToken(found: FoundToken): Authentication {
  return 'token' in found ? toAuthentication(found.token) : toAuthentication(found.apiKey, found.project.key);
}

/** `namespaceKey`: of a key, where it works. */
export function toAuthentication(
  { publicId, name, createdAt, expiresAt }: Omit<PersonalTokenRecord | ApiKeyRecord, 'id'>,
  namespaceKey?: string,
): Authentication {
  return {
    id: publicId,
    method: 'METHOD_TOKEN',
    ...(expiresAt !== null && { expiresAt: toTime(expiresAt) }),
    createdAt: toTime(createdAt),
    updatedAt: toTime(createdAt),
    metadata: {
      'io.flipt.auth.token.name': name,
      ...(namespaceKey !== undefined && { 'io.flipt.auth.token.namespace': namespaceKey }),
    },
  };
}
