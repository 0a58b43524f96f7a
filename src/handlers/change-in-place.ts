import type { Transaction } from '../domain/change.js';
import type { EnvironmentRecord } from '../domain/environments.js';
import {
  findPlace,
  findProject,
  type Named,
  type Place,
  type PlaceRefused,
  type ProjectRefused,
} from '../domain/parents.js';
import type { ProjectRecord } from '../domain/projects.js';
import { Refusal } from '../domain/refusal.js';
import type { Repositories } from '../domain/repositories.js';
import type { Context } from './handler.js';

/** What comes of a change: it is kept below 300. */
export interface Outcome {
  readonly status: number;
}

/** Whose evaluations a change in a place concerns. */
const CONCERNED = {
  everywhere: () => 'all',
  here: (environment) => [environment],
  nowhere: () => [],
} as const satisfies Record<string, (environment: EnvironmentRecord) => 'all' | readonly EnvironmentRecord[]>;

/** How far a change in a place reaches. */
export type Reach = keyof typeof CONCERNED;

/**
 * Runs `work` in a change of the project that the request means. The place is looked up once to know what the
 * change concerns, and once more inside it: it may have been deleted while the change waited for its turn.
 */
export async function changeInPlace<Done extends Outcome, Refused extends Outcome>(
  repositories: Repositories,
  { principal, change }: Context,
  named: Named,
  reach: Reach | ((environment: EnvironmentRecord) => Reach),
  refuse: (refusal: PlaceRefused) => Refused,
  work: (tx: Transaction, place: Place) => Promise<Done>,
): Promise<Done | Refused> {
  const found = await findPlace(repositories, principal, named);
  if (found instanceof Refusal) return refuse(found);
  const reached = typeof reach === 'function' ? reach(found.environment) : reach;
  const environments = CONCERNED[reached](found.environment);
  const { identifier } = named;
  const identity = identifier === undefined ? undefined : { environmentId: found.environment.id, identifier };
  return change<Done | Refused>({ project: found.project, environments, identity }, async (tx) => {
    const place = await findPlace(tx, principal, named);
    if (place instanceof Refusal) return refuse(place);
    const isSame = isSameRow(place.project, found.project) && isSameRow(place.environment, found.environment);
    return isSame ? work(tx, place) : refuse(environmentGone(found.environment));
  });
}

/** The same for what lies in a project and in no environment of it. */
export async function changeInProject<Done extends Outcome, Refused extends Outcome>(
  repositories: Repositories,
  { principal, change }: Context,
  named: string | undefined,
  reach: 'everywhere' | 'nowhere',
  refuse: (refusal: ProjectRefused) => Refused,
  work: (tx: Transaction, project: ProjectRecord) => Promise<Done>,
): Promise<Done | Refused> {
  const found = await findProject(repositories, principal, named);
  if (found instanceof Refusal) return refuse(found);
  return change<Done | Refused>({ project: found, environments: CONCERNED[reach]() }, async (tx) => {
    const project = await findProject(tx, principal, named);
    if (project instanceof Refusal) return refuse(project);
    return isSameRow(project, found) ? work(tx, project) : refuse(projectGone(found));
  });
}

/** Another one of the same key may have been made meanwhile: nothing was raised for that one. */
function isSameRow(one: { readonly id: number }, other: { readonly id: number }): boolean {
  return one.id === other.id;
}

function environmentGone({ key }: EnvironmentRecord): Refusal<'ENVIRONMENT_NOT_FOUND'> {
  return new Refusal('ENVIRONMENT_NOT_FOUND', `Environment '${key}' does not exist any more.`);
}

function projectGone({ key }: ProjectRecord): Refusal<'PROJECT_NOT_FOUND'> {
  return new Refusal('PROJECT_NOT_FOUND', `Project '${key}' does not exist any more.`);
}
