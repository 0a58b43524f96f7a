/** All feature states that stand somewhere, identities apart, and those that a number calls. */
import { type FlagEnvironmentRecord, initialFlagEnvironment } from '../../../domain/flag-environments.js';
import type { FlagRecord } from '../../../domain/flags.js';
import type { Place } from '../../../domain/parents.js';
import { type Principal, visibleProjects } from '../../../domain/principals.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import type { Numbers } from '../numbers.js';
import { onlyOne } from '../only-one.js';
import { OLDEST_FIRST, readAll } from '../pages.js';
import { findNumberedPlace, findPlace } from '../places.js';
import type { StandingState } from './shown.js';
import { placeOf, targetsIn } from './targets.js';

/** By which of its numbers a feature state is called: its own, or that of its segment in the feature. */
export type StateNumber = 'feature_state' | 'feature_segment';

type Tables = Pick<Repositories, 'flags' | 'flagEnvironments' | 'environments' | 'projects'>;

/** Those of an environment, the oldest feature first, and of one feature the environment's own first. */
export async function readStates(
  { flags, flagEnvironments }: Pick<Repositories, 'flags' | 'flagEnvironments'>,
  { project, environment }: Place,
): Promise<readonly StandingState[]> {
  const all = await flags.listChanged(project.id, -1);
  const states = await flagEnvironments.listByEnvironment(environment.id, -1);
  return statesOf(environment, all, states);
}

function statesOf(
  environment: Place['environment'],
  flags: readonly FlagRecord[],
  states: readonly FlagEnvironmentRecord[],
): readonly StandingState[] {
  const stored = new Map(states.map((state) => [state.flagId, state]));
  return flags
    .toSorted((one, other) => one.id - other.id)
    .flatMap((flag) => {
      const state = stored.get(flag.id) ?? initialFlagEnvironment(flag, environment.id);
      return targetsIn(state).map((target) => ({ environment, flag, state, target }));
    });
}

/** The one that the number calls. */
export function findState(
  states: readonly StandingState[],
  kind: StateNumber,
  number: number,
  numbers: Numbers,
): StandingState | Refusal<'NOT_FOUND' | 'VALIDATION_FAILED'> {
  const found = states.filter((standing) => numberOf(standing, kind, numbers) === number);
  const what = kind === 'feature_state' ? 'Feature state' : 'Feature segment';
  return onlyOne(found, number, `${what} '${number}' does not exist.`);
}

function numberOf({ environment, flag, state, target }: StandingState, kind: StateNumber, numbers: Numbers): number {
  if (kind === 'feature_segment' && target.of !== 'segment') return 0;
  return numbers.ofRef(kind, placeOf(flag, environment, state, target).ref);
}

type Refused = Refusal<'NOT_FOUND' | 'VALIDATION_FAILED' | 'ENVIRONMENT_NOT_FOUND' | 'INSUFFICIENT_PERMISSIONS'>;

/** Where the number calls something; `environmentPk`: the only environment where it is looked for. */
export async function locateState(
  repositories: Tables,
  principal: Principal,
  numbers: Numbers,
  { kind, number, environmentPk }: { kind: StateNumber; number: number; environmentPk?: number | undefined },
): Promise<Place | Refused> {
  if (environmentPk !== undefined) return findNumberedPlace(repositories, principal, numbers, environmentPk);
  const projects = await readProjects(repositories, principal);
  const states = await Promise.all(projects.map((project) => readProject(repositories, project)));
  const found = findState(states.flat(), kind, number, numbers);
  return found instanceof Refusal ? found : findPlace(repositories, principal, found.environment.clientKey);
}

function readProjects({ projects }: Tables, principal: Principal): Promise<readonly ProjectRecord[]> {
  const projectIds = visibleProjects(principal);
  const filter = { organizationId: principal.organizationId, ...(projectIds && { projectIds }) };
  return readAll((page) => projects.list(filter, page), OLDEST_FIRST);
}

async function readProject(
  { flags, flagEnvironments, environments }: Tables,
  project: ProjectRecord,
): Promise<readonly StandingState[]> {
  const all = await flags.listChanged(project.id, -1);
  const states = await flagEnvironments.listByProject(project.id);
  return (await environments.listAll(project.id)).flatMap((environment) =>
    statesOf(
      environment,
      all,
      states.filter(({ environmentId }) => environmentId === environment.id),
    ),
  );
}
