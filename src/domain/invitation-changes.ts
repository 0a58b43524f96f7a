import { withoutHash } from './audit-notes.js';
import type { Transaction } from './change.js';
import { newId } from './ids.js';
import { type InvitationRecord, statusOf } from './invitations.js';
import type { Membership } from './members.js';
import { type NamedProjectRole, refuseBeyondOwn, refuseNarrowedOwner, resolveProjects } from './memberships.js';
import type { Principal } from './principals.js';
import { Refusal } from './refusal.js';
import type { Repositories } from './repositories.js';
import type { Role } from './scopes.js';

/** Milliseconds in which an invitation can be accepted: 7 days. */
export const INVITATION_TIME = 7 * 24 * 60 * 60 * 1000;

/** The token of an invitation that was just made: the only moment at which it is known. */
export interface MintedInvitation {
  readonly token: string;
  readonly hash: string;
}

export interface InvitationInput {
  readonly email: string;
  readonly role: Role;
  /** Null: not narrowed. */
  readonly projects: readonly NamedProjectRole[] | null;
}

export async function findInvitation(
  { invitations }: Pick<Repositories, 'invitations'>,
  organizationId: number,
  publicId: string,
): Promise<InvitationRecord | Refusal<'INVITATION_NOT_FOUND'>> {
  const invitation = await invitations.findByPublicId(organizationId, publicId);
  return (
    invitation ?? new Refusal('INVITATION_NOT_FOUND', `Invitation '${publicId}' does not exist in this organization.`)
  );
}

/** An address has one open invitation at most: a new one takes the place of the old. */
export async function createInvitation(
  tx: Transaction,
  principal: Principal,
  { hash }: MintedInvitation,
  input: InvitationInput,
): Promise<InvitationRecord | Refusal<'INSUFFICIENT_PERMISSIONS' | 'MEMBERSHIP_INVALID' | 'ALREADY_MEMBER'>> {
  const { organizationId } = principal;
  const email = input.email.toLowerCase();
  const projects = await resolveProjects(tx, organizationId, input.projects);
  if (projects instanceof Refusal) return projects;
  const membership: Membership = { role: input.role, projects };
  const refusal =
    refuseNarrowedOwner(membership, '/body/projects') ?? (await refuseBeyondOwn(tx, principal, membership));
  if (refusal) return refusal;
  if (await tx.members.findByEmail(organizationId, email)) return alreadyMember(email);
  const open = await tx.invitations.listPending(organizationId, email, tx.now);
  const replaced = await refuseBeyondOwn(tx, principal, ...open);
  if (replaced) return replaced;
  await revokeAll(tx, open);
  const invitation = await tx.invitations.insert({
    ...membership,
    publicId: newId('inv'),
    organizationId,
    email,
    hash,
    invitedBy: principal.publicId,
    createdAt: tx.now,
    expiresAt: new Date(Date.parse(tx.now) + INVITATION_TIME).toISOString(),
    acceptedAt: null,
    revokedAt: null,
  });
  noteInvitation(tx, null, invitation);
  return invitation;
}

/** Its token is good for nothing any more with the commit. */
export async function revokeInvitation(
  tx: Transaction,
  principal: Principal,
  invitation: InvitationRecord,
): Promise<Refusal<'INSUFFICIENT_PERMISSIONS' | 'INVITATION_NOT_FOUND'> | undefined> {
  const status = statusOf(invitation, tx.now);
  if (status !== 'pending') {
    const message = `Invitation '${invitation.publicId}' cannot be revoked: it is ${status}.`;
    return new Refusal('INVITATION_NOT_FOUND', message);
  }
  const refusal = await refuseBeyondOwn(tx, principal, invitation);
  if (refusal) return refusal;
  await revokeAll(tx, [invitation]);
  return undefined;
}

async function revokeAll(tx: Transaction, invitations: readonly InvitationRecord[]): Promise<void> {
  if (invitations.length === 0) return;
  await tx.invitations.revoke(
    invitations.map(({ id }) => id),
    tx.now,
  );
  for (const invitation of invitations) noteInvitation(tx, invitation, { ...invitation, revokedAt: tx.now });
}

export function alreadyMember(email: string): Refusal<'ALREADY_MEMBER'> {
  return new Refusal('ALREADY_MEMBER', `'${email}' is a member of this organization already.`);
}

/** The audit log gets everything but the hash. */
export function noteInvitation(tx: Transaction, before: InvitationRecord | null, after: InvitationRecord): void {
  tx.note({
    resource: 'invitation',
    resourceId: after.publicId,
    environmentId: null,
    before: withoutHash(before),
    after: withoutHash(after),
  });
}
