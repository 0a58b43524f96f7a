/** What somebody may do in an organization, between the contract and the domain. */
import type { Membership } from '../domain/members.js';
import type { NamedProjectRole } from '../domain/memberships.js';
import type { Schemas } from '../http/contract.js';

export function toProjectRoles({ projects }: Membership): Schemas['ProjectRoles'] {
  return projects?.map(({ projectPublicId, role }) => ({ project_id: projectPublicId, role })) ?? null;
}

export function toNamedProjectRoles(projects: Schemas['ProjectRoles']): readonly NamedProjectRole[] | null {
  return projects?.map(({ project_id: projectId, role }) => ({ projectId, role })) ?? null;
}
