import { Refusal } from '../domain/refusal.js';
import { endSession, type OpenSession, openSession, refreshSession } from '../domain/session-changes.js';
import type { MembershipRecord, UserRecord } from '../domain/users.js';
import type { Schemas } from '../http/contract.js';
import type { HandlersOf } from './handler.js';
import { personOf } from './person.js';
import { refused } from './refused.js';
import type { Services } from './services.js';

export function authHandlers({ repositories, passwords, tokens, sessions }: Services): HandlersOf<'auth'> {
  const { users } = repositories;
  return {
    login: async ({ body }) => {
      const user = await users.findByEmail(body.email.toLowerCase());
      const isRight = await passwords.matches(user?.passwordHash, body.password);
      const membership = user && isRight ? await users.findMembership(user.id) : undefined;
      if (!user || !membership) return refused(new Refusal('INVALID_CREDENTIALS', 'Wrong email or password.'));
      const opened = await openSession(sessions, user, membership.organizationId);
      return { status: 200, body: { data: await toAccessToken(tokens, opened) } };
    },

    refreshSession: async ({ body }) => {
      const opened = await refreshSession(sessions, body.refresh_token, body.organization_id);
      if (opened instanceof Refusal) return refused(opened);
      return { status: 200, body: { data: await toAccessToken(tokens, opened) } };
    },

    logout: async (_input, { principal }) => {
      const person = personOf(principal);
      if (person instanceof Refusal) return refused(person);
      await endSession(sessions, person.credentialId);
      return { status: 204 };
    },

    getMe: async (_input, { principal }) => {
      const person = personOf(principal);
      if (person instanceof Refusal) return refused(person);
      const user = await users.findById(person.userId);
      const membership = user && (await users.findMembership(user.id, person.organizationId));
      if (!user || !membership) return refused(noMember());
      return { status: 200, body: { data: toMe(user, membership) } };
    },
  };
}

/** It ended while the request was under way. */
function noMember(): Refusal<'INSUFFICIENT_PERMISSIONS'> {
  return new Refusal('INSUFFICIENT_PERMISSIONS', 'You are no member of this organization any more.');
}

async function toAccessToken(
  tokens: Services['tokens'],
  { user, session, refreshToken }: OpenSession,
): Promise<Schemas['AccessToken']> {
  return {
    access_token: await tokens.issue(user.publicId, session.publicId),
    token_type: 'Bearer',
    expires_in: tokens.seconds,
    refresh_token: refreshToken,
  };
}

function toMe(user: UserRecord, membership: MembershipRecord): Schemas['Me'] {
  return {
    id: user.publicId,
    email: user.email,
    name: user.name,
    organization: { id: membership.organizationPublicId, name: membership.organizationName },
    role: membership.role,
  };
}
