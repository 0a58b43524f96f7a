/** How features are in an environment that begins. */
import type { Transaction } from '../../domain/change.js';
import type { EnvironmentRecord } from '../../domain/environments.js';
import { type StateChange, saveFlagEnvironments } from '../../domain/flag-environment-changes.js';
import { initialFlagEnvironment, type StateContent } from '../../domain/flag-environments.js';
import type { FlagRecord } from '../../domain/flags.js';
import type { ProjectRecord } from '../../domain/projects.js';
import { defaultRef, serveOf } from './feature-states.js';

/** What this door knows of a feature's beginning; natively made flags have none of it, and begin as they do natively. */
export function firstState(
  flag: FlagRecord,
  environment: Pick<EnvironmentRecord, 'publicId'>,
): Pick<StateContent, 'enabled' | 'defaultServe'> {
  const { options = [], defaultEnabled = false } = flag.doorData.flagsmith ?? {};
  const weights = options
    .filter(({ allocation }) => allocation > 0)
    .map(({ variation, allocation: weight }) => ({ variation, weight }));
  const state = { enabled: true, control: flag.defaultVariation, weights, seed: null };
  const defaultServe = weights.length === 0 ? null : serveOf(state, defaultRef(flag, environment));
  return { enabled: defaultEnabled, defaultServe };
}

/** Gives the features of the project their first states in an environment that was just made. */
export async function beginFeatures(
  tx: Transaction,
  project: ProjectRecord,
  environment: EnvironmentRecord,
): Promise<void> {
  const flags = await tx.flags.listChanged(project.id, -1);
  const changes = flags.map((flag): StateChange => {
    const before = initialFlagEnvironment(flag, environment.id);
    return { flag, before, changed: { ...before, ...firstState(flag, environment) } };
  });
  await saveFlagEnvironments(tx, changes);
}
