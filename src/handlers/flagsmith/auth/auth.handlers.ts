import type { Transaction } from '../../../domain/change.js';
import { identifyInvited, joinByInvitation } from '../../../domain/invitation-accept.js';
import { findPersonalToken, revokePersonalToken } from '../../../domain/personal-token-changes.js';
import type { UserPrincipal } from '../../../domain/principals.js';
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import { endSession, wrongPassword } from '../../../domain/session-changes.js';
import type { MembershipRecord, UserRecord } from '../../../domain/users.js';
import { uuidOf } from '../../../domain/uuids.js';
import type { Schemas } from '../../../http/contract.js';
import type { Context, HandlersOf } from '../../handler.js';
import { personOf } from '../../person.js';
import type { Services } from '../../services.js';
import { toTime } from '../../times.js';
import { refused } from '../errors.js';
import { locationOf } from '../locations.js';
import { toName, toNames, toOrganisationRole } from '../people.js';
import { createLoginToken } from './login-tokens.js';

/** The contract's bound on the organisations of a person. */
const MOST_ORGANISATIONS = 200;

export function authHandlers(services: Services): HandlersOf<'auth', 'flagsmith'> {
  const { repositories, passwords, invitationTokens, clock } = services;
  const { users } = repositories;
  return {
    login: async ({ body }, { changeAs }) => {
      const user = await users.findByEmail(body.email.toLowerCase());
      const isRight = await passwords.matches(user?.passwordHash, body.password);
      const membership = user && isRight ? await users.findMembership(user.id, body.organisation) : undefined;
      if (!user || !membership) return refused(wrongPassword());
      const actor = { kind: 'user', id: user.publicId, credentialId: null } as const;
      const { organizationId } = membership;
      return changeAs(actor, organizationId)({ organizationId }, async (tx) => {
        // The password that was checked may have been changed meanwhile, and every token of the person revoked.
        if (!(await tx.users.replacePassword(user, user.passwordHash))) return refused(wrongPassword());
        const key = await createLoginToken(services, tx, user, organizationId);
        return key instanceof Refusal ? refused(key) : { status: 200, body: { key } };
      });
    },

    logout: (_input, context) => leave(services, context),
    revokeToken: (_input, context) => leave(services, context),

    createUser: async ({ body }, { changeAs }) => {
      const { email, password, invite_hash: inviteHash } = body;
      if (inviteHash === undefined) return refused(notInvited());
      const given = { hash: invitationTokens.hash(inviteHash), name: toName(body), password };
      const invited = await identifyInvited(repositories, passwords, new Date(clock()).toISOString(), given);
      if (invited instanceof Refusal) return refused(invited);
      const { organizationId, publicId: credentialId } = invited.invitation;
      if (email.toLowerCase() !== invited.invitation.email) return refused(otherAddress());
      const actor = { kind: 'user', id: invited.person.user.publicId, credentialId } as const;
      return changeAs(actor, organizationId)({ organizationId }, async (tx) => {
        const user = await joinByInvitation(tx, invited);
        if (user instanceof Refusal) return refused(user);
        const key = await createLoginToken(services, tx, user, organizationId);
        if (key instanceof Refusal) return refused(key);
        const headers = { Location: locationOf('auth', 'users', 'me') };
        return { status: 201, headers, body: { ...toPerson(user), is_active: true, key } };
      });
    },

    getMe: async (_input, { principal }) => {
      const person = personOf(principal);
      if (person instanceof Refusal) return refused(person);
      const user = await users.findById(person.userId);
      if (!user) return refused(noPerson());
      return { status: 200, body: toMe(user, await users.listMemberships(user.id, MOST_ORGANISATIONS)) };
    },
  };
}

/** Ends what the request came with. */
async function leave(services: Services, { principal, change }: Context) {
  const person = personOf(principal);
  if (person instanceof Refusal) return refused(person);
  const { organizationId, credential, credentialId } = person;
  if (credential === 'session') await endSession(services.sessions, credentialId);
  else await change({ organizationId }, (tx) => revokeOwn(tx, person));
  services.changeFeed.askAgain();
  return { status: 204 } as const;
}

/** One that is gone already need not be revoked. */
async function revokeOwn(tx: Transaction, person: UserPrincipal): Promise<{ readonly status: 204 }> {
  const token = await findPersonalToken(tx, person, person.credentialId);
  if (token instanceof Refusal) tx.leave();
  else await revokePersonalToken(tx, token);
  return { status: 204 };
}

function notInvited(): Refusal<'INSUFFICIENT_PERMISSIONS'> {
  const message = 'People come in by invitation: ask for one, and send its token as invite_hash.';
  return new Refusal('INSUFFICIENT_PERMISSIONS', message);
}

function otherAddress(): Refusal<'VALIDATION_FAILED'> {
  const message = 'The invitation is for another address: /body/email must be the one that it was sent to.';
  return refusedAt('VALIDATION_FAILED', message, '/body/email', 'must be the address that the invitation was sent to');
}

/** They were deleted while the request was under way. */
function noPerson(): Refusal<'INSUFFICIENT_PERMISSIONS'> {
  return new Refusal('INSUFFICIENT_PERMISSIONS', 'You are no person of this server any more.');
}

type Person = Pick<Schemas<'flagsmith'>['Me'], 'id' | 'uuid' | 'email' | 'first_name' | 'last_name'>;

function toPerson({ id, publicId, email, name }: UserRecord): Person {
  return { id, uuid: uuidOf(publicId), email, ...toNames(name) };
}

function toMe(
  user: UserRecord,
  memberships: readonly Omit<MembershipRecord, 'projects'>[],
): Schemas<'flagsmith'>['Me'] {
  return {
    ...toPerson(user),
    date_joined: toTime(user.createdAt),
    auth_type: 'EMAIL',
    is_superuser: false,
    organisations: memberships.map(({ organizationId: id, organizationName: name, role }) => ({
      role: toOrganisationRole(role),
      organisation: { id, name },
    })),
  };
}
