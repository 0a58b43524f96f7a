/** What a path of the door names by its number: only what the credential may see. */
import type { OrganizationRecord } from '../../domain/organizations.js';
import { accessTo, type Principal } from '../../domain/principals.js';
import type { ProjectRecord } from '../../domain/projects.js';
import { Refusal } from '../../domain/refusal.js';
import type { Repositories } from '../../domain/repositories.js';

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
  pk: number,
): Promise<ProjectRecord | Refusal<'PROJECT_NOT_FOUND' | 'INSUFFICIENT_PERMISSIONS'>> {
  const project = await projects.findById(pk);
  const isOwn = project?.organizationId === principal.organizationId;
  const access = isOwn ? accessTo(principal, pk) : 'hidden';
  if (!project || access === 'hidden') return new Refusal('PROJECT_NOT_FOUND', `Project '${pk}' does not exist.`);
  if (access === 'allowed') return project;
  const message = `In project '${pk}' this credential lacks the scope ${principal.needs.join(', ')}.`;
  return new Refusal('INSUFFICIENT_PERMISSIONS', message, { requiredScopes: principal.needs });
}
