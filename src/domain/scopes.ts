/** Every permission that an operation of a contract can ask for. */
export const SCOPES = [
  'account:read',
  'account:write',
  'organizations:read',
  'organizations:write',
  'members:read',
  'members:write',
  'audit:read',
  'projects:read',
  'projects:create',
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

/** From the one that may do most to the one that may do least. */
export const ROLES = ['owner', 'admin', 'editor', 'viewer'] as const;
export type Role = (typeof ROLES)[number];
export type ApiKeyType = 'sk' | 'pk';

/** What everybody may do for themselves, whatever their role. */
export const OWN_ACCOUNT: readonly Scope[] = ['account:read', 'account:write'];

/** What concerns the whole organization: nobody whose membership is narrowed to some projects may do that. */
const WHOLE_ORGANIZATION: ReadonlySet<Scope> = new Set<Scope>([
  'organizations:read',
  'organizations:write',
  'members:read',
  'members:write',
  'audit:read',
  'projects:create',
]);

const READING: readonly Scope[] = [
  'organizations:read',
  'members:read',
  'projects:read',
  'environments:read',
  'flags:read',
  'flags:evaluate',
  'segments:read',
  'identities:read',
];

const EDITING: readonly Scope[] = [
  ...READING,
  'api-keys:read',
  'flags:write',
  'flags:delete',
  'segments:write',
  'identities:write',
  'ruleset:read',
];

/** Role x scope: what a person may do in their organization. Each role may do all that those below it may. */
export const ROLE_SCOPES: Readonly<Record<Role, ReadonlySet<Scope>>> = {
  owner: new Set(SCOPES),
  admin: new Set(SCOPES.filter((scope) => scope !== 'organizations:write')),
  editor: new Set([...OWN_ACCOUNT, ...EDITING]),
  viewer: new Set([...OWN_ACCOUNT, ...READING]),
};

/** Who comes without a credential, where none is asked for: the owner, without an account of their own. */
export const ANONYMOUS_SCOPES: ReadonlySet<Scope> = new Set(SCOPES.filter((scope) => !OWN_ACCOUNT.includes(scope)));

/** What the role allows in a project, for someone whose membership is narrowed to it. */
export function scopesInProject(role: Role): ReadonlySet<Scope> {
  return new Set([...ROLE_SCOPES[role]].filter((scope) => !WHOLE_ORGANIZATION.has(scope)));
}

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
