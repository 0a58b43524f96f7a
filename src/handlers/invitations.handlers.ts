import { acceptInvitation, identifyInvited } from '../domain/invitation-accept.js';
import { createInvitation, findInvitation, revokeInvitation } from '../domain/invitation-changes.js';
import { type InvitationRecord, statusOf } from '../domain/invitations.js';
import { Refusal } from '../domain/refusal.js';
import type { Schemas } from '../http/contract.js';
import { toAccessToken } from './access-tokens.js';
import type { HandlersOf } from './handler.js';
import { locationOf } from './locations.js';
import { toNamedProjectRoles, toProjectRoles } from './memberships.js';
import { toPageMeta, toPageRequest } from './pages.js';
import { refused } from './refused.js';
import type { Services } from './services.js';
import { toTime } from './times.js';

const LIST = { name: 'invitations', fields: ['email', 'created_at'] } as const;

export function invitationsHandlers(services: Services): HandlersOf<'invitations'> {
  const { repositories, passwords, tokens, sessions, invitationTokens } = services;
  const now = () => new Date(services.clock()).toISOString();
  return {
    listInvitations: async ({ query }, { principal }) => {
      const request = toPageRequest(query, LIST);
      if (request instanceof Refusal) return refused(request);
      const filter = { organizationId: principal.organizationId, text: query.q };
      const page = await repositories.invitations.list(filter, request);
      const at = now();
      const data = page.items.map((invitation) => toInvitation(invitation, at));
      return { status: 200, body: { data, meta: toPageMeta(request, page) } };
    },

    createInvitation: async ({ body }, { principal, change }) =>
      change({ organizationId: principal.organizationId }, async (tx) => {
        const minted = invitationTokens.mint();
        const projects = toNamedProjectRoles(body.projects ?? null);
        const invitation = await createInvitation(tx, principal, minted, { ...body, projects });
        if (invitation instanceof Refusal) return refused(invitation);
        return {
          status: 201,
          headers: { Location: locationOf(['invitations', invitation.publicId]) },
          body: { data: toCreatedInvitation(invitation, minted.token, tx.now) },
        };
      }),

    getInvitation: async ({ path }, { principal }) => {
      const invitation = await findInvitation(repositories, principal.organizationId, path.invitation_id);
      if (invitation instanceof Refusal) return refused(invitation);
      return { status: 200, body: { data: toInvitation(invitation, now()) } };
    },

    revokeInvitation: async ({ path }, { principal, change }) =>
      change({ organizationId: principal.organizationId }, async (tx) => {
        const invitation = await findInvitation(tx, principal.organizationId, path.invitation_id);
        if (invitation instanceof Refusal) return refused(invitation);
        const refusal = await revokeInvitation(tx, principal, invitation);
        return refusal ? refused(refusal) : { status: 204 };
      }),

    acceptInvitation: async ({ body }, { changeAs }) => {
      const { name, password } = body;
      const hash = invitationTokens.hash(body.token);
      const invited = await identifyInvited(repositories, passwords, now(), { hash, name, password });
      if (invited instanceof Refusal) return refused(invited);
      const { organizationId, publicId: credentialId } = invited.invitation;
      const actor = { kind: 'user', id: invited.person.user.publicId, credentialId } as const;
      return changeAs(actor, organizationId)({ organizationId }, async (tx) => {
        const opened = await acceptInvitation(tx, invited, sessions.mint());
        if (opened instanceof Refusal) return refused(opened);
        return { status: 200, body: { data: await toAccessToken(tokens, opened) } };
      });
    },
  };
}

function toInvitation(invitation: InvitationRecord, now: string): Schemas['Invitation'] {
  return {
    id: invitation.publicId,
    email: invitation.email,
    role: invitation.role,
    projects: toProjectRoles(invitation),
    status: statusOf(invitation, now),
    invited_by: invitation.invitedBy,
    created_at: toTime(invitation.createdAt),
    expires_at: toTime(invitation.expiresAt),
  };
}

/** The only answer that holds the token. */
function toCreatedInvitation(invitation: InvitationRecord, token: string, now: string): Schemas['InvitationCreated'] {
  return { ...toInvitation(invitation, now), token };
}
