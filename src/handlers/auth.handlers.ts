import { removeMember } from '../domain/member-changes.js';
import { changePassword, wrongCurrentPassword } from '../domain/password-changes.js';
import { Refusal } from '../domain/refusal.js';
import { endSession, openSession, refreshSession, wrongPassword } from '../domain/session-changes.js';
import type { MembershipRecord, UserRecord } from '../domain/users.js';
import type { Schemas } from '../http/contract.js';
import { toAccessToken } from './access-tokens.js';
import type { HandlersOf } from './handler.js';
import { toProjectRoles } from './memberships.js';
import { personOf } from './person.js';
import { refused } from './refused.js';
import type { Services } from './services.js';

/** The contract's bound on the organizations of a person. */
const MOST_ORGANIZATIONS = 200;

export function authHandlers({ repositories, passwords, tokens, sessions, changeFeed }: Services): HandlersOf<'auth'> {
  const { users } = repositories;
  return {
    login: async ({ body }) => {
      const user = await users.findByEmail(body.email.toLowerCase());
      const isRight = await passwords.matches(user?.passwordHash, body.password);
      const membership = user && isRight ? await users.findMembership(user.id, body.organization_id) : undefined;
      if (!user || !membership) return refused(wrongPassword());
      const opened = await openSession(sessions, user, membership.organizationId);
      if (opened instanceof Refusal) return refused(opened);
      return { status: 200, body: { data: await toAccessToken(tokens, opened) } };
    },

    refreshSession: async ({ body }) => {
      const opened = await refreshSession(sessions, body.refresh_token, body.organization_id).finally(() =>
        changeFeed.askAgain(),
      );
      if (opened instanceof Refusal) return refused(opened);
      return { status: 200, body: { data: await toAccessToken(tokens, opened) } };
    },

    logout: async (_input, { principal }) => {
      const person = personOf(principal);
      if (person instanceof Refusal) return refused(person);
      await endSession(sessions, person.credentialId);
      changeFeed.askAgain();
      return { status: 204 };
    },

    getMe: async (_input, { principal }) => {
      const person = personOf(principal);
      if (person instanceof Refusal) return refused(person);
      const user = await users.findById(person.userId);
      const membership = user && (await users.findMembership(user.id, person.organizationId));
      if (!user || !membership) return refused(noMember());
      const all = await users.listMemberships(user.id, MOST_ORGANIZATIONS);
      return { status: 200, body: { data: toMe(user, membership, all) } };
    },

    updatePassword: async ({ body }, { principal, change }) => {
      const person = personOf(principal);
      if (person instanceof Refusal) return refused(person);
      const user = await users.findById(person.userId);
      if (!user) return refused(noMember());
      // Both are slow on purpose, and nothing waits for a transaction that waits for them.
      const isRight = await passwords.matches(user.passwordHash, body.current_password);
      if (!isRight) return refused(wrongCurrentPassword());
      const hash = await passwords.hash(body.new_password);
      return change({ organizationId: person.organizationId }, async (tx) => {
        const refusal = await changePassword(tx, user, hash, person.credentialId);
        return refusal ? refused(refusal) : { status: 204 as const };
      }).finally(() => changeFeed.askAgain());
    },

    deleteMembership: async (_input, { principal, change }) => {
      const person = personOf(principal);
      if (person instanceof Refusal) return refused(person);
      const { organizationId, publicId } = person;
      return change({ organizationId }, async (tx) => {
        const member = await tx.members.find(organizationId, publicId);
        const refusal = member ? await removeMember(tx, principal, member) : noMember();
        return refusal ? refused(refusal) : { status: 204 as const };
      }).finally(() => changeFeed.askAgain());
    },
  };
}

/** It ended while the request was under way. */
function noMember(): Refusal<'INSUFFICIENT_PERMISSIONS'> {
  return new Refusal('INSUFFICIENT_PERMISSIONS', 'You are no member of this organization any more.');
}

function toMe(
  user: UserRecord,
  membership: MembershipRecord,
  all: readonly Omit<MembershipRecord, 'projects'>[],
): Schemas['Me'] {
  return {
    id: user.publicId,
    email: user.email,
    name: user.name,
    organization: { id: membership.organizationPublicId, name: membership.organizationName },
    role: membership.role,
    projects: toProjectRoles(membership),
    organizations: all.map(({ organizationPublicId: id, organizationName: name, role }) => ({ id, name, role })),
  };
}
