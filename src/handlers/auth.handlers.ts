import { Refusal } from '../domain/refusal.js';
import type { MembershipRecord, UserRecord } from '../domain/users.js';
import type { Schemas } from '../http/contract.js';
import type { HandlersOf } from './handler.js';
import { refused } from './refused.js';
import type { Services } from './services.js';

export function authHandlers({ repositories, passwords, tokens }: Services): HandlersOf<'auth'> {
  const { users } = repositories;
  return {
    login: async ({ body }) => {
      const user = await users.findByEmail(body.email.toLowerCase());
      const isRight = await passwords.matches(user?.passwordHash, body.password);
      if (!user || !isRight) return refused(new Refusal('INVALID_CREDENTIALS', 'Wrong email or password.'));
      return { status: 200, body: { data: await toAccessToken(tokens, user) } };
    },

    getMe: async (_input, { principal }) => {
      const user = principal.kind === 'user' ? await users.findByPublicId(principal.publicId) : undefined;
      const membership = user && (await users.findMembership(user.id));
      if (!user || !membership) {
        return refused(new Refusal('INSUFFICIENT_PERMISSIONS', 'Only a person has an account: log in.'));
      }
      return { status: 200, body: { data: toMe(user, membership) } };
    },
  };
}

async function toAccessToken(tokens: Services['tokens'], user: UserRecord): Promise<Schemas['AccessToken']> {
  return {
    access_token: await tokens.issue(user.publicId),
    token_type: 'Bearer',
    expires_in: tokens.seconds,
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
