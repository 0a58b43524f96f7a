/** What requests name: projects by their number, environments by their client key. Only what the credential may see exists. */
import type { Transaction } from '../../domain/change.js';
import type { Place } from '../../domain/parents.js';
import { accessTo, type Principal, scopesIn } from '../../domain/principals.js';
import type { ProjectRecord } from '../../domain/projects.js';
import { Refusal } from '../../domain/refusal.js';
import type { Repositories } from '../../domain/repositories.js';
import type { Scope } from '../../domain/scopes.js';
import { changeInPlace, changeInProject, type Outcome, type Reach } from '../change-in-place.js';
import type { Context } from '../handler.js';
import { refused } from './errors.js';
import type { Numbers } from './numbers.js';

type ProjectRefused = Refusal<'PROJECT_NOT_FOUND' | 'INSUFFICIENT_PERMISSIONS'>;
type PlaceRefused = Refusal<'ENVIRONMENT_NOT_FOUND' | 'INSUFFICIENT_PERMISSIONS'>;

export async function findProject(
  { projects }: Pick<Repositories, 'projects'>,
  principal: Principal,
  numbers: Numbers,
  number: number,
): Promise<ProjectRecord | ProjectRefused> {
  const project = await projects.findById(numbers.rowId('project', number));
  // A number that was kept for another row is not this one's.
  const isMeant = project && numbers.ofRow('project', project) === number;
  const access = isMeant ? accessIn(principal, project) : 'hidden';
  if (!project || access === 'hidden') return new Refusal('PROJECT_NOT_FOUND', `Project '${number}' does not exist.`);
  return access === 'allowed' ? project : forbidden(principal, project);
}

export async function findPlace(
  { environments, projects }: Pick<Repositories, 'environments' | 'projects'>,
  principal: Principal,
  clientKey: string,
): Promise<Place | PlaceRefused> {
  const owner = await environments.findByClientKey(clientKey);
  const project = owner && (await projects.findById(owner.environment.projectId));
  const access = project ? accessIn(principal, project) : 'hidden';
  if (!owner || !project || access === 'hidden') {
    return new Refusal('ENVIRONMENT_NOT_FOUND', `No environment has the client key '${clientKey}'.`);
  }
  return access === 'allowed' ? { project, environment: owner.environment } : forbidden(principal, project);
}

/** An environment of any project. */
export async function findNumberedPlace(
  repositories: Pick<Repositories, 'environments' | 'projects'>,
  principal: Principal,
  numbers: Numbers,
  number: number,
): Promise<Place | Refusal<'ENVIRONMENT_NOT_FOUND' | 'INSUFFICIENT_PERMISSIONS'>> {
  const environment = await repositories.environments.findById(numbers.rowId('environment', number));
  const isMeant = environment && numbers.ofRow('environment', environment) === number;
  const place = isMeant ? await findPlace(repositories, principal, environment.clientKey) : undefined;
  if (place && !(place instanceof Refusal && place.code === 'ENVIRONMENT_NOT_FOUND')) return place;
  return new Refusal('ENVIRONMENT_NOT_FOUND', `Environment '${number}' does not exist.`);
}

/** An environment of this project. */
export async function findEnvironmentIn(
  repositories: Pick<Repositories, 'environments' | 'projects'>,
  principal: Principal,
  numbers: Numbers,
  { project, number }: { readonly project: ProjectRecord; readonly number: number },
): Promise<Place | Refusal<'ENVIRONMENT_NOT_FOUND' | 'INSUFFICIENT_PERMISSIONS'>> {
  const place = await findNumberedPlace(repositories, principal, numbers, number);
  if (place instanceof Refusal || place.project.id === project.id) return place;
  return new Refusal('ENVIRONMENT_NOT_FOUND', `Environment '${number}' does not exist in project '${project.name}'.`);
}

function accessIn(principal: Principal, { id, organizationId }: ProjectRecord): ReturnType<typeof accessTo> {
  return organizationId === principal.organizationId ? accessTo(principal, id) : 'hidden';
}

/** For what a parameter asks beside what its operation tells: not everybody who may call the operation may do that. */
export function checkScope(
  principal: Principal,
  project: ProjectRecord,
  scope: Scope,
): Refusal<'INSUFFICIENT_PERMISSIONS'> | undefined {
  return scopesIn(principal, project.id).has(scope) ? undefined : forbidden({ needs: [scope] }, project);
}

function forbidden({ needs }: Pick<Principal, 'needs'>, { name }: ProjectRecord): Refusal<'INSUFFICIENT_PERMISSIONS'> {
  const message = `In project '${name}' this credential lacks the scope ${needs.join(', ')}.`;
  return new Refusal('INSUFFICIENT_PERMISSIONS', message, { requiredScopes: needs });
}

/** A change of the project; `reach`: whose answers it may change. */
export async function changeProject<Done extends Outcome>(
  repositories: Repositories,
  context: Context,
  numbers: Numbers,
  number: number,
  reach: 'everywhere' | 'nowhere',
  work: (tx: Transaction, project: ProjectRecord) => Promise<Done>,
) {
  const project = await findProject(repositories, context.principal, numbers, number);
  if (project instanceof Refusal) return refused(project);
  return changeInProject(repositories, context, project.publicId, reach, refused, work);
}

/** A change of the environment that was found, or of something in it: it is found again once it is the change's turn. */
export function changeEnvironment<Done extends Outcome>(
  repositories: Repositories,
  context: Context,
  { project, environment }: Place,
  reach: Reach,
  work: (tx: Transaction, place: Place) => Promise<Done>,
) {
  const named = { projectId: project.publicId, environmentId: environment.publicId };
  return changeInPlace(repositories, context, named, reach, refused, work);
}
