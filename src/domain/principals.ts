import type { Actor } from './audit.js';
import type { ApiKeyType, Scope } from './scopes.js';

/** A person, by a login of theirs or by a token that they made. */
export interface UserPrincipal {
  readonly kind: 'user';
  /** Of the person. */
  readonly publicId: string;
  readonly userId: number;
  /** Public id of the session or of the personal token. */
  readonly credentialId: string;
  /** When the credential ends; null: not by itself. */
  readonly expiresAt: string | null;
  readonly organizationId: number;
  /** What they may do anywhere: in the organization, or in any project of it. */
  readonly scopes: ReadonlySet<Scope>;
  /** Whose membership is narrowed: what they may do in these projects, by id. No other project exists for them. */
  readonly projects: ReadonlyMap<number, ReadonlySet<Scope>> | undefined;
}

/** An application with an API key: bound to one environment and its project. */
export interface ApiKeyPrincipal {
  readonly kind: 'api_key';
  /** Of the key. */
  readonly publicId: string;
  readonly credentialId: string;
  readonly type: ApiKeyType;
  readonly organizationId: number;
  readonly projectId: number;
  readonly environmentId: number;
  readonly scopes: ReadonlySet<Scope>;
}

/** Who was recognised by a credential. */
export type Caller = UserPrincipal | ApiKeyPrincipal;

/** Who a request is made by, and what its operation needs them to be allowed. */
export type Principal = Caller & { readonly needs: readonly string[] };

export function actorOf({ kind, publicId, credentialId }: Caller): Actor {
  return { kind, id: publicId, credentialId };
}

/** Ids of the only projects that exist for the caller; undefined: all of their organization. */
export function visibleProjects(caller: Caller): readonly number[] | undefined {
  if (caller.kind === 'api_key') return [caller.projectId];
  return caller.projects && [...caller.projects.keys()];
}

/** Whether the project exists for the caller, and whether what they need is allowed there. */
export function accessTo(principal: Principal, projectId: number): Access {
  if (principal.kind === 'api_key') return principal.projectId === projectId ? 'allowed' : 'hidden';
  if (principal.projects === undefined) return 'allowed';
  const scopes: ReadonlySet<string> | undefined = principal.projects.get(projectId);
  if (scopes === undefined) return 'hidden';
  return principal.needs.every((scope) => scopes.has(scope)) ? 'allowed' : 'forbidden';
}

export type Access = 'allowed' | 'forbidden' | 'hidden';
