/** How somebody who was invited becomes a member, and a person if they were none. */
import type { Transaction } from './change.js';
import { newId } from './ids.js';
import { alreadyMember, noteInvitation } from './invitation-changes.js';
import { type InvitationRecord, statusOf } from './invitations.js';
import { noteMember } from './member-changes.js';
import type { MemberRecord } from './members.js';
import { isStillGivable } from './memberships.js';
import { Refusal } from './refusal.js';
import type { Repositories } from './repositories.js';
import { insertSession, type MintedRefreshToken, type OpenSession, wrongPassword } from './session-changes.js';
import type { UserRecord } from './users.js';

/** Whoever holds the token of an invitation. */
export interface Invited {
  readonly invitation: InvitationRecord;
  /** A newcomer is no person yet. */
  readonly person:
    | { readonly kind: 'known'; readonly user: UserRecord }
    | { readonly kind: 'newcomer'; readonly user: Omit<UserRecord, 'id'> };
}

/** Slow hashing, which is done before any transaction. */
export interface Passwords {
  hash(password: string): Promise<string>;
  matches(hash: string | undefined, password: string): Promise<boolean>;
}

type AcceptRefused = Refusal<'INVITATION_NOT_FOUND' | 'INVALID_CREDENTIALS' | 'ALREADY_MEMBER'>;

/** Finds out who comes. Both kinds of people take the time of one password. */
export async function identifyInvited(
  { invitations, users }: Repositories,
  passwords: Passwords,
  now: string,
  { hash, name, password }: { readonly hash: string; readonly name: string | undefined; readonly password: string },
): Promise<Invited | AcceptRefused> {
  const invitation = await invitations.findByHash(hash);
  if (!invitation || statusOf(invitation, now) !== 'pending') return notOpen();
  const { email } = invitation;
  const user = await users.findByEmail(email);
  if (user) {
    const isRight = await passwords.matches(user.passwordHash, password);
    return isRight ? { invitation, person: { kind: 'known', user } } : wrongPassword();
  }
  const passwordHash = await passwords.hash(password);
  const newcomer = { publicId: newId('usr'), email, name: name ?? email.slice(0, 200), passwordHash, createdAt: now };
  return { invitation, person: { kind: 'newcomer', user: newcomer } };
}

/** Joins, and opens a session. */
export async function acceptInvitation(
  tx: Transaction,
  invited: Invited,
  refreshToken: MintedRefreshToken,
): Promise<OpenSession | AcceptRefused> {
  const user = await joinByInvitation(tx, invited);
  if (user instanceof Refusal) return user;
  return insertSession(tx, refreshToken, user, invited.invitation.organizationId, new Date(tx.now));
}

/** Takes the invitation, and adds the membership: of two who try at once, one does. */
export async function joinByInvitation(
  tx: Transaction,
  { invitation, person }: Invited,
): Promise<UserRecord | AcceptRefused> {
  if (!(await tx.invitations.accept(invitation.id, tx.now))) return notOpen();
  // Who has invited them may have been lowered, or have left.
  if (!(await isStillGivable(tx, invitation))) return notOpen();
  const user = await settlePerson(tx, person);
  // Somebody became a person, or changed their password, since it was checked.
  if (!user) return wrongPassword();
  const { organizationId, email } = invitation;
  if (await tx.members.find(organizationId, user.publicId)) return alreadyMember(email);
  noteInvitation(tx, invitation, { ...invitation, acceptedAt: tx.now });
  noteMember(tx, null, await insertMember(tx, invitation, user));
  return user;
}

async function settlePerson({ users }: Transaction, person: Invited['person']): Promise<UserRecord | undefined> {
  if (person.kind === 'newcomer') return users.insertIfNew(person.user);
  const now = await users.findById(person.user.id);
  return now?.passwordHash === person.user.passwordHash ? now : undefined;
}

/** Narrowed to those of its projects that there still are. */
async function insertMember(
  tx: Transaction,
  { organizationId, role, projects }: InvitationRecord,
  { id: userId }: UserRecord,
): Promise<MemberRecord> {
  const ids = projects?.map(({ projectPublicId }) => projectPublicId) ?? [];
  const there = new Set((await tx.projects.keepAll(organizationId, ids)).map(({ id }) => id));
  const kept = projects?.filter(({ projectId }) => there.has(projectId));
  return tx.members.insert({ userId, organizationId, role, projects: kept, createdAt: tx.now });
}

function notOpen(): Refusal<'INVITATION_NOT_FOUND'> {
  const message = 'The invitation is unknown, or was accepted, revoked or has expired: ask for a new one.';
  return new Refusal('INVITATION_NOT_FOUND', message);
}
