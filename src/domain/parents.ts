/** Which project and environment a request means, and whether they are the principal's to see. */
import type { EnvironmentRecord, EnvironmentRepository } from './environments.js';
import { accessTo, type Principal } from './principals.js';
import type { ProjectRecord, ProjectRepository } from './projects.js';
import { Refusal } from './refusal.js';

/** The project that is meant where a request names none. */
export const DEFAULT_PROJECT = 'default';

/** What a request names, each by public id or key. */
export interface Named {
  readonly projectId?: string | undefined;
  readonly environmentId?: string | undefined;
  /** An identity of the environment, where a change is about one. */
  readonly identifier?: string | undefined;
}

/** An environment and the project that it lies in. */
export interface Place {
  readonly project: ProjectRecord;
  readonly environment: EnvironmentRecord;
}

/** What places are looked up in. */
export interface PlaceTables {
  readonly projects: Pick<ProjectRepository, 'find' | 'findById'>;
  readonly environments: Pick<EnvironmentRepository, 'findById' | 'findByKey' | 'findByPublicId' | 'findFirst'>;
}

/** The project does not exist for the principal, or they may not do there what they ask for. */
export type ProjectRefused = Refusal<'PROJECT_NOT_FOUND' | 'INSUFFICIENT_PERMISSIONS'>;
export type PlaceRefused = ProjectRefused | Refusal<'ENVIRONMENT_NOT_FOUND'>;

/** The named project, else the credential's own, else the organization's project `default`. */
export async function findProject(
  tables: PlaceTables,
  principal: Principal,
  named: string | undefined,
): Promise<ProjectRecord | ProjectRefused> {
  const project =
    principal.kind === 'api_key'
      ? await tables.projects.findById(principal.projectId)
      : await tables.projects.find(principal.organizationId, named ?? DEFAULT_PROJECT);
  const isMeant = project && (named === undefined || named === project.publicId || named === project.key);
  if (!isMeant) return projectNotFound(named ?? DEFAULT_PROJECT);
  const access = accessTo(principal, project.id);
  if (access === 'hidden') return projectNotFound(named ?? DEFAULT_PROJECT);
  return access === 'allowed' ? project : forbidden(principal, project);
}

function projectNotFound(named: string): ProjectRefused {
  return new Refusal('PROJECT_NOT_FOUND', `Project '${named}' does not exist.`);
}

function forbidden({ needs }: Principal, { key }: ProjectRecord): ProjectRefused {
  const message = `In project '${key}' this credential lacks the scope ${needs.join(', ')}.`;
  return new Refusal('INSUFFICIENT_PERMISSIONS', message, { requiredScopes: needs });
}

/** Any environment of a project that the principal can see: by public id, or by key in the project. */
export async function findEnvironment(
  tables: PlaceTables,
  principal: Principal,
  named: Named & { readonly environmentId: string },
): Promise<Place | PlaceRefused> {
  const { organizationId } = principal;
  const found = await tables.environments.findByPublicId(organizationId, named.environmentId);
  // What is hidden gets the answer of what never was, word for word.
  const byId = found && accessTo(principal, found.projectId) !== 'hidden' ? found : undefined;
  const project = await findProject(tables, principal, named.projectId ?? byId?.projectPublicId);
  if (project instanceof Refusal) return project;
  const environment = byId ?? (await tables.environments.findByKey(project.id, named.environmentId));
  if (environment?.projectId !== project.id) return environmentNotFound(named.environmentId, project);
  return { project, environment };
}

/**
 * The environment in which a request acts: the named one, else the credential's own, else the project's first.
 * An API key acts in its own environment only; for it, every other does not exist.
 */
export async function findPlace(
  tables: PlaceTables,
  principal: Principal,
  named: Named,
): Promise<Place | PlaceRefused> {
  const { environmentId } = named;
  const place =
    environmentId === undefined
      ? await findOwnPlace(tables, principal, named.projectId)
      : await findEnvironment(tables, principal, { ...named, environmentId });
  if (place instanceof Refusal || principal.kind !== 'api_key') return place;
  if (place.environment.id === principal.environmentId) return place;
  return environmentNotFound(environmentId ?? place.environment.key, place.project);
}

async function findOwnPlace(
  tables: PlaceTables,
  principal: Principal,
  projectId: string | undefined,
): Promise<Place | PlaceRefused> {
  const project = await findProject(tables, principal, projectId);
  if (project instanceof Refusal) return project;
  const environment =
    principal.kind === 'api_key'
      ? await tables.environments.findById(principal.environmentId)
      : await tables.environments.findFirst(project.id);
  return environment ? { project, environment } : noEnvironment(project);
}

function noEnvironment({ key }: ProjectRecord): Refusal<'ENVIRONMENT_NOT_FOUND'> {
  return new Refusal('ENVIRONMENT_NOT_FOUND', `Project '${key}' has no environment: make one first.`);
}

function environmentNotFound(named: string, { key }: ProjectRecord): Refusal<'ENVIRONMENT_NOT_FOUND'> {
  return new Refusal('ENVIRONMENT_NOT_FOUND', `Environment '${named}' does not exist in project '${key}'.`);
}
