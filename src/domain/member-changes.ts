import type { Transaction } from './change.js';
import type { MemberRecord } from './members.js';
import { type NamedProjectRole, refuseBeyondOwn, refuseNarrowedOwner, resolveProjects } from './memberships.js';
import type { Principal } from './principals.js';
import { Refusal } from './refusal.js';
import type { Repositories } from './repositories.js';
import type { Role } from './scopes.js';
import { isUnchanged } from './unchanged.js';

export interface MemberPatch {
  readonly role?: Role | undefined;
  /** Null: not narrowed. */
  readonly projects?: readonly NamedProjectRole[] | null | undefined;
}

export async function findMember(
  { members }: Pick<Repositories, 'members'>,
  organizationId: number,
  userPublicId: string,
): Promise<MemberRecord | Refusal<'MEMBER_NOT_FOUND'>> {
  const member = await members.find(organizationId, userPublicId);
  return member ?? new Refusal('MEMBER_NOT_FOUND', `Member '${userPublicId}' does not exist in this organization.`);
}

export async function updateMember(
  tx: Transaction,
  principal: Principal,
  member: MemberRecord,
  { role = member.role, projects: named }: MemberPatch,
): Promise<MemberRecord | Refusal<'INSUFFICIENT_PERMISSIONS' | 'MEMBERSHIP_INVALID' | 'LAST_OWNER'>> {
  const projects = named === undefined ? member.projects : await resolveProjects(tx, member.organizationId, named);
  if (projects instanceof Refusal) return projects;
  const changed = { ...member, role, projects };
  const refusal =
    refuseNarrowedOwner(changed, named === undefined ? '/body/role' : '/body/projects') ??
    (await refuseBeyondOwn(tx, principal, member, changed)) ??
    (role === 'owner' ? undefined : await refuseLastOwner(tx, member));
  if (refusal) return refusal;
  if (isUnchanged(tx, member, changed)) return member;
  await tx.members.update(changed);
  noteMember(tx, member, changed);
  return changed;
}

/** Anybody may remove themselves. */
export async function removeMember(
  tx: Transaction,
  principal: Principal,
  member: MemberRecord,
): Promise<Refusal<'INSUFFICIENT_PERMISSIONS' | 'LAST_OWNER'> | undefined> {
  const isSelf = principal.kind === 'user' && principal.userId === member.userId;
  const refusal =
    (isSelf ? undefined : await refuseBeyondOwn(tx, principal, member)) ?? (await refuseLastOwner(tx, member));
  if (refusal) return refusal;
  await tx.members.delete(member, tx.now);
  noteMember(tx, member, null);
  return undefined;
}

/** Somebody must be able to do everything. */
async function refuseLastOwner(
  { members }: Transaction,
  { role, organizationId }: MemberRecord,
): Promise<Refusal<'LAST_OWNER'> | undefined> {
  if (role !== 'owner' || (await members.countOwners(organizationId)) > 1) return undefined;
  return new Refusal('LAST_OWNER', 'An organization keeps at least one owner: make somebody else one first.');
}

/** In the log of the organization that the membership is in. */
export function noteMember(
  tx: Transaction,
  ...[before, after]: [null, MemberRecord] | [MemberRecord, MemberRecord | null]
): void {
  const { organizationId, userPublicId: resourceId } = before === null ? after : before;
  tx.note({ organizationId, resource: 'member', resourceId, environmentId: null, before, after });
}
