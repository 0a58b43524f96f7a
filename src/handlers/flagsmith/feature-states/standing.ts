/** The feature states that stand somewhere, identities apart. */
import {
  type FlagEnvironmentRecord,
  getFlagEnvironment,
  initialFlagEnvironment,
} from '../../../domain/flag-environments.js';
import type { FlagRecord } from '../../../domain/flags.js';
import type { Place } from '../../../domain/parents.js';
import type { Repositories } from '../../../domain/repositories.js';
import type { StandingState } from './shown.js';
import { targetsIn } from './targets.js';

type Tables = Pick<Repositories, 'flags' | 'flagEnvironments'>;

/** Those of an environment, the oldest feature first, and of one feature the environment's own first. */
export async function readStates(
  { flags, flagEnvironments }: Tables,
  { project, environment }: Place,
): Promise<readonly StandingState[]> {
  const all = await flags.listChanged(project.id, -1);
  const states = await flagEnvironments.listByEnvironment(environment.id, -1);
  const stored = new Map(states.map((state) => [state.flagId, state]));
  return all
    .toSorted((one, other) => one.id - other.id)
    .flatMap((flag) =>
      statesOf(environment, flag, stored.get(flag.id) ?? initialFlagEnvironment(flag, environment.id)),
    );
}

/** Those of one feature there, the environment's own first. */
export async function readStatesOf(
  tables: Tables,
  { project, environment, flagId }: Place & { readonly flagId: number },
): Promise<readonly StandingState[]> {
  const flag = await tables.flags.findById(project.id, flagId);
  return flag ? statesOf(environment, flag, await getFlagEnvironment(tables, flag, environment.id)) : [];
}

function statesOf(
  environment: Place['environment'],
  flag: FlagRecord,
  state: FlagEnvironmentRecord,
): readonly StandingState[] {
  return targetsIn(state).map((target) => ({ environment, flag, state, target }));
}
