import type { Actor } from './audit.js';
import type { ApiKeyType, Scope } from './scopes.js';

/** A person with a bearer token. */
export interface UserPrincipal {
  readonly kind: 'user';
  readonly publicId: string;
  /** When the token ends. */
  readonly expiresAt: string;
  readonly organizationId: number;
  readonly scopes: ReadonlySet<Scope>;
}

/** An application with an API key: bound to one environment and its project. */
export interface ApiKeyPrincipal {
  readonly kind: 'api_key';
  readonly publicId: string;
  readonly type: ApiKeyType;
  readonly organizationId: number;
  readonly projectId: number;
  readonly environmentId: number;
  readonly scopes: ReadonlySet<Scope>;
}

/** Who a request is made by. */
export type Principal = UserPrincipal | ApiKeyPrincipal;

export function actorOf(principal: Principal): Actor {
  return { kind: principal.kind, id: principal.publicId };
}
