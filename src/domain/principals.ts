import type { Actor } from './audit.js';
import { ANONYMOUS_SCOPES, type ApiKeyType, type Scope } from './scopes.js';

/** A person, by a login of theirs or by a token that they made. */
export interface UserPrincipal {
  readonly kind: 'user';
  /** Of the person. */
  readonly publicId: string;
  readonly userId: number;
  /** What they came with. */
  readonly credential: 'session' | 'personal_token';
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

/** An application with an API key, or with the client key of its environment: bound to that and its project. */
export interface ApiKeyPrincipal {
  readonly kind: 'api_key';
  /** Of the key; of the environment, where it came with that one's client key. */
  readonly publicId: string;
  readonly credential: 'api_key' | 'client_key';
  readonly credentialId: string;
  /** A client key is publishable. */
  readonly type: ApiKeyType;
  readonly organizationId: number;
  readonly projectId: number;
  readonly environmentId: number;
  readonly scopes: ReadonlySet<Scope>;
}

/** Whoever comes without a credential to a server that asks for none: as the owner may, but no person. */
export interface AnonymousPrincipal {
  readonly kind: 'anonymous';
  readonly publicId: 'anonymous';
  readonly credentialId: null;
  readonly organizationId: number;
  readonly scopes: ReadonlySet<Scope>;
  /** They see every one. */
  readonly projects: undefined;
}

export function anonymousOwner(organizationId: number): AnonymousPrincipal {
  const nobody = { kind: 'anonymous', publicId: 'anonymous', credentialId: null } as const;
  return { ...nobody, organizationId, scopes: ANONYMOUS_SCOPES, projects: undefined };
}

/** Who was recognised: by a credential, or because none is asked for. */
export type Caller = UserPrincipal | ApiKeyPrincipal | AnonymousPrincipal;

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

/** What the caller may do in a project that exists for them. */
export function scopesIn(caller: Caller, projectId: number): ReadonlySet<Scope> {
  return (caller.kind === 'user' && caller.projects?.get(projectId)) || caller.scopes;
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
