/** Every permission that an operation of a contract can ask for. */
export const SCOPES = [
  'account:read',
  'projects:read',
  'projects:write',
  'environments:read',
  'environments:write',
  'api-keys:read',
  'api-keys:write',
  'api-keys:rotate',
  'flags:read',
  'flags:write',
  'flags:delete',
  'flags:evaluate',
  'segments:read',
  'segments:write',
  'identities:read',
  'identities:write',
  'ruleset:read',
] as const;

export type Scope = (typeof SCOPES)[number];
export type Role = 'owner';
export type ApiKeyType = 'sk' | 'pk';

/** Role x scope: what a person may do in their organization. */
export const ROLE_SCOPES: Readonly<Record<Role, ReadonlySet<Scope>>> = {
  owner: new Set(SCOPES),
};

/** Key x scope: what an API key may do in its project and environment. */
export const API_KEY_SCOPES: Readonly<Record<ApiKeyType, ReadonlySet<Scope>>> = {
  sk: new Set<Scope>([
    'projects:read',
    'environments:read',
    'api-keys:rotate',
    'flags:read',
    'flags:write',
    'flags:delete',
    'flags:evaluate',
    'segments:read',
    'segments:write',
    'identities:read',
    'identities:write',
    'ruleset:read',
  ]),
  pk: new Set<Scope>(['flags:evaluate']),
};
