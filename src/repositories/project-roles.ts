import type { Knex } from 'knex';
import type { Role } from '../domain/scopes.js';
import type { ProjectRole } from '../domain/users.js';

interface Row {
  membership_id: number;
  project_id: number;
  project_public_id: string;
  role: Role;
}

/** What narrowed memberships allow in which projects, by the id of the membership; those that allow nothing are left out. */
export async function projectRolesOf(
  db: Knex,
  membershipIds: readonly number[],
): Promise<ReadonlyMap<number, readonly ProjectRole[]>> {
  const found = new Map<number, ProjectRole[]>();
  if (membershipIds.length === 0) return found;
  const rows: Row[] = await db('membership_projects')
    .join('projects', 'projects.id', 'membership_projects.project_id')
    .whereIn('membership_projects.membership_id', membershipIds)
    .orderBy('membership_projects.project_id')
    .select(
      'membership_projects.membership_id',
      'membership_projects.project_id',
      'projects.public_id as project_public_id',
      'membership_projects.role',
    );
  for (const { membership_id, project_id, project_public_id, role } of rows) {
    const roles = found.get(membership_id) ?? [];
    found.set(membership_id, roles);
    roles.push({ projectId: project_id, projectPublicId: project_public_id, role });
  }
  return found;
}
