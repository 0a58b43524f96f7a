/** What a person's credential allows, in the organization and project by project. */
import type { UserPrincipal } from './principals.js';
import { ROLE_SCOPES, type Scope, scopesInProject } from './scopes.js';
import type { MembershipRecord } from './users.js';

type Permissions = Pick<UserPrincipal, 'organizationId' | 'scopes' | 'projects'>;

/** What a membership allows. Narrowed, it allows nothing that concerns the whole organization. */
export function permissionsOf({ organizationId, role, projects: roles }: MembershipRecord): Permissions {
  if (roles === undefined) return { organizationId, scopes: ROLE_SCOPES[role], projects: undefined };
  const projects = new Map(roles.map(({ projectId, role: inProject }) => [projectId, scopesInProject(inProject)]));
  const anywhere = new Set<Scope>([...scopesInProject('viewer'), ...[...projects.values()].flatMap((one) => [...one])]);
  return { organizationId, scopes: anywhere, projects };
}

/** Whether what is needed, wherever it was allowed before, still is there now. */
export function reachesAsFar(
  before: UserPrincipal['projects'],
  { scopes, projects }: Permissions,
  needs: readonly string[],
): boolean {
  const allows = (held: ReadonlySet<string> | undefined) => held !== undefined && needs.every((need) => held.has(need));
  if (!allows(scopes)) return false;
  if (projects === undefined) return true;
  if (before === undefined) return false;
  return [...before].every(([projectId, held]) => !allows(held) || allows(projects.get(projectId)));
}

/** The same, but for what is not among these scopes. */
export function withinScopes(
  { organizationId, scopes, projects }: Permissions,
  allowed: ReadonlySet<Scope>,
): Permissions {
  const both = (held: ReadonlySet<Scope>) => new Set([...held].filter((scope) => allowed.has(scope)));
  return {
    organizationId,
    scopes: both(scopes),
    projects: projects && new Map([...projects].map(([projectId, held]) => [projectId, both(held)])),
  };
}
