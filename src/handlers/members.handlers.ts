import { findMember, removeMember, updateMember } from '../domain/member-changes.js';
import type { MemberRecord } from '../domain/members.js';
import { Refusal } from '../domain/refusal.js';
import type { Schemas } from '../http/contract.js';
import type { HandlersOf } from './handler.js';
import { toNamedProjectRoles, toProjectRoles } from './memberships.js';
import { toPageMeta, toPageRequest } from './pages.js';
import { refused } from './refused.js';
import type { Services } from './services.js';
import { toTime } from './times.js';

const LIST = { name: 'members', fields: ['email', 'name', 'created_at'] } as const;

export function membersHandlers({ repositories, changeFeed }: Services): HandlersOf<'members'> {
  return {
    listMembers: async ({ query }, { principal }) => {
      const request = toPageRequest(query, LIST);
      if (request instanceof Refusal) return refused(request);
      const filter = { organizationId: principal.organizationId, role: query.role, text: query.q };
      const page = await repositories.members.list(filter, request);
      return { status: 200, body: { data: page.items.map(toMember), meta: toPageMeta(request, page) } };
    },

    getMember: async ({ path }, { principal }) => {
      const member = await findMember(repositories, principal.organizationId, path.user_id);
      if (member instanceof Refusal) return refused(member);
      return { status: 200, body: { data: toMember(member) } };
    },

    updateMember: async ({ path, body }, { principal, change }) =>
      change({ organizationId: principal.organizationId }, async (tx) => {
        const member = await findMember(tx, principal.organizationId, path.user_id);
        if (member instanceof Refusal) return refused(member);
        const projects = body.projects === undefined ? undefined : toNamedProjectRoles(body.projects);
        const changed = await updateMember(tx, principal, member, { role: body.role, projects });
        if (changed instanceof Refusal) return refused(changed);
        return { status: 200 as const, body: { data: toMember(changed) } };
      }).finally(() => changeFeed.askAgain()),

    deleteMember: async ({ path }, { principal, change }) =>
      change({ organizationId: principal.organizationId }, async (tx) => {
        const member = await findMember(tx, principal.organizationId, path.user_id);
        if (member instanceof Refusal) return refused(member);
        const refusal = await removeMember(tx, principal, member);
        return refusal ? refused(refusal) : { status: 204 as const };
      }).finally(() => changeFeed.askAgain()),
  };
}

function toMember(member: MemberRecord): Schemas['Member'] {
  return {
    id: member.userPublicId,
    email: member.email,
    name: member.name,
    role: member.role,
    projects: toProjectRoles(member),
    created_at: toTime(member.createdAt),
  };
}
