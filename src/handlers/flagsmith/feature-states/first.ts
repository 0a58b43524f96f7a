import type { Transaction } from '../../../domain/change.js';
import type { EnvironmentRecord } from '../../../domain/environments.js';
import { type StateChange, saveFlagEnvironments } from '../../../domain/flag-environment-changes.js';
import { initialFlagEnvironment } from '../../../domain/flag-environments.js';
import type { FlagRecord } from '../../../domain/flags.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { initialState } from './targets.js';

/** Gives the features of the project their first states in an environment that was just made. */
export async function beginFeatures(
  tx: Transaction,
  project: ProjectRecord,
  environment: EnvironmentRecord,
): Promise<void> {
  const flags = await tx.flags.listChanged(project.id, -1);
  await saveFlagEnvironments(
    tx,
    flags.map((flag) => firstState(flag, environment)),
  );
}

/** The state in an environment that a feature begins with there. */
export function firstState(flag: FlagRecord, environment: EnvironmentRecord): StateChange {
  const before = initialFlagEnvironment(flag, environment.id);
  return { flag, before, changed: { ...before, ...initialState(flag, environment) } };
}
