/** What a path of the door names by its number: only what the credential may see. */
import type { OrganizationRecord } from '../../domain/organizations.js';
import { accessTo, type Principal } from '../../domain/principals.js';
import type { ProjectRecord } from '../../domain/projects.js';
import { Refusal } from '../../domain/refusal.js';
import type { Repositories } from '../../domain/repositories.js';
import type { Numbers } from './ids.js';

/** The organisation that the credential acts in, and no other. */
export async function findOrganisation(
  { organizations, users }: Pick<Repositories, 'organizations' | 'users'>,
  principal: Principal,
  pk: number,
): Promise<OrganizationRecord | Refusal<'ORGANIZATION_NOT_FOUND'>> {
  const own = principal.organizationId === pk ? await organizations.findById(pk) : undefined;
  if (own) return own;
  const isTheirs = principal.kind === 'user' && (await users.findMembership(principal.userId, pk)) !== undefined;
  return new Refusal(
    'ORGANIZATION_NOT_FOUND',
    isTheirs
      ? `This credential acts in another organization than '${pk}': log in with "organisation": ${pk}.`
      : `Organization '${pk}' does not exist.`,
  );
}

/** A project of the credential's organisation, if it exists for who asks and they may do there what they ask for. */
export async function findProject(
  { projects }: Pick<Repositories, 'projects'>,
  principal: Principal,
  numbers: Numbers,
  pk: number,
): Promise<ProjectRecord | Refusal<'PROJECT_NOT_FOUND' | 'INSUFFICIENT_PERMISSIONS'>> {
  const project = await projects.findById(numbers.rowId('project', pk));
  // A number that was kept for another row is not this one's.
  const isMeant = project?.organizationId === principal.organizationId && numbers.ofRow('project', project) === pk;
  const access = isMeant ? accessTo(principal, project.id) : 'hidden';
  if (!project || access === 'hidden') return new Refusal('PROJECT_NOT_FOUND', `Project '${pk}' does not exist.`);
  if (access === 'allowed') return project;
  const message = `In project '${pk}' this credential lacks the scope ${principal.needs.join(', ')}.`;
  return new Refusal('INSUFFICIENT_PERMISSIONS', message, { requiredScopes: principal.needs });
}
