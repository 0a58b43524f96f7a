/** What a membership may be, and who may give it. */
import type { Transaction } from './change.js';
import type { InvitationRecord } from './invitations.js';
import type { Membership } from './members.js';
import type { Principal } from './principals.js';
import { Refusal } from './refusal.js';
import type { Repositories } from './repositories.js';
import { OWN_ACCOUNT, ROLE_SCOPES, type Role, type Scope, scopesInProject } from './scopes.js';
import type { ProjectRole } from './users.js';

/** A role in a project that is named by id or key. */
export interface NamedProjectRole {
  readonly projectId: string;
  readonly role: Role;
}

/** The contract's bound on the scopes that a refusal names. */
const MOST_SCOPES = 20;

/** Everything that the membership allows, anywhere. */
function scopesOf({ role, projects }: Membership): ReadonlySet<Scope> {
  if (projects === undefined) return ROLE_SCOPES[role];
  return new Set(projects.flatMap((project) => [...scopesInProject(project.role)]));
}

/**
 * Nobody gives, changes or takes away a membership that allows more than they may themselves: by their credential, and
 * by their own membership as it is now, which may have changed while the request was under way.
 */
export async function refuseBeyondOwn(
  { users }: Pick<Repositories, 'users'>,
  principal: Principal,
  ...memberships: readonly Membership[]
): Promise<Refusal<'INSUFFICIENT_PERMISSIONS'> | undefined> {
  const now = await scopesNow(users, principal);
  const wanted = new Set(memberships.flatMap((one) => [...scopesOf(one)]));
  // One's own account comes with every membership: it is nobody's to give.
  const given = [...wanted].filter((scope) => !OWN_ACCOUNT.includes(scope));
  const missing = given.filter((scope) => !(principal.scopes.has(scope) && now.has(scope)));
  if (missing.length === 0) return undefined;
  const named = missing.slice(0, MOST_SCOPES);
  const message = `The membership allows more than this credential, which lacks ${named.join(', ')}.`;
  return new Refusal('INSUFFICIENT_PERMISSIONS', message, { requiredScopes: named });
}

/** Whether whoever invited somebody may give this membership still. */
export async function isStillGivable(
  { users }: Pick<Repositories, 'users'>,
  { organizationId, invitedBy, role, projects }: InvitationRecord,
): Promise<boolean> {
  const inviter = await users.findByPublicId(invitedBy);
  // Nobody in particular, where no credential is asked for.
  if (!inviter) return true;
  const membership = await users.findMembership(inviter.id, organizationId);
  const held = membership ? scopesOf(membership) : new Set<Scope>();
  return [...scopesOf({ role, projects })].every((scope) => held.has(scope));
}

async function scopesNow(users: Repositories['users'], principal: Principal): Promise<ReadonlySet<Scope>> {
  if (principal.kind !== 'user') return principal.scopes;
  const membership = await users.findMembership(principal.userId, principal.organizationId);
  return membership ? scopesOf(membership) : new Set();
}

/** The projects of a membership as they are stored. None of them goes before the transaction ends. */
export async function resolveProjects(
  tx: Transaction,
  organizationId: number,
  named: readonly NamedProjectRole[] | null,
): Promise<Membership['projects'] | Refusal<'MEMBERSHIP_INVALID'>> {
  if (named === null) return undefined;
  const found = await tx.projects.keepAll(
    organizationId,
    named.map(({ projectId }) => projectId),
  );
  const byName = new Map([
    ...found.map((one) => [one.key, one] as const),
    ...found.map((one) => [one.publicId, one] as const),
  ]);
  const roles: ProjectRole[] = [];
  for (const [index, { projectId, role }] of named.entries()) {
    const project = byName.get(projectId);
    if (!project) return invalidProject(index, `Project '${projectId}' does not exist.`, 'names no project');
    if (roles.some((other) => other.projectId === project.id)) {
      return invalidProject(index, `Project '${projectId}' is named twice.`, 'is named before');
    }
    roles.push({ projectId: project.id, projectPublicId: project.publicId, role });
  }
  // In the order in which they are read back: they are no list, and in another order they are the same.
  return roles.sort((one, other) => one.projectId - other.projectId);
}

function invalidProject(index: number, message: string, spot: string): Refusal<'MEMBERSHIP_INVALID'> {
  return new Refusal('MEMBERSHIP_INVALID', message, {
    errors: [{ path: `/body/projects/${index}/project_id`, message: spot }],
  });
}

/** `path` is what the request says of it. */
export function refuseNarrowedOwner(
  { role, projects }: Membership,
  path: '/body/role' | '/body/projects',
): Refusal<'MEMBERSHIP_INVALID'> | undefined {
  if (role !== 'owner' || projects === undefined) return undefined;
  const message = 'An owner may do everything everywhere, and is not narrowed to projects.';
  return new Refusal('MEMBERSHIP_INVALID', message, {
    errors: [{ path, message: 'an owner needs projects to be null' }],
  });
}
