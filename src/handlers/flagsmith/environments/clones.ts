import type { Transaction } from '../../../domain/change.js';
import { createEnvironment } from '../../../domain/environment-changes.js';
import type { EnvironmentRecord } from '../../../domain/environments.js';
import { type StateChange, saveFlagEnvironments } from '../../../domain/flag-environment-changes.js';
import { type FlagEnvironmentRecord, initialFlagEnvironment } from '../../../domain/flag-environments.js';
import { newId } from '../../../domain/ids.js';
import type { Place } from '../../../domain/parents.js';
import { Refusal } from '../../../domain/refusal.js';
import { keyFor } from '../keys.js';
import { checkName } from './checks.js';

type CloneFault = 'VALIDATION_FAILED' | 'ENVIRONMENT_KEY_CONFLICT' | 'CLIENT_KEY_CONFLICT';

/** A new environment of the project with the settings and the features of this one. */
export async function cloneEnvironment(
  tx: Transaction,
  { project, environment: from }: Place,
  name: string,
): Promise<EnvironmentRecord | Refusal<CloneFault>> {
  const fault = await checkName(tx, project, name);
  if (fault) return fault;
  const { description, doorData } = from;
  const key = await freeKey(tx, project, name);
  const environment = await createEnvironment(tx, project, { key, name, description, doorData });
  if (environment instanceof Refusal) return environment;
  await copyStates(tx, { project, environment }, from);
  return environment;
}

/** A key for an environment that is to be called so. */
export async function freeKey({ environments }: Transaction, { id }: Place['project'], name: string): Promise<string> {
  const keys = await environments.keysOf(id);
  return keyFor(name, 'environment', new Set(keys.values()));
}

async function copyStates(tx: Transaction, { project, environment }: Place, from: EnvironmentRecord): Promise<void> {
  const flags = new Map((await tx.flags.listChanged(project.id, -1)).map((flag) => [flag.id, flag]));
  const states = await tx.flagEnvironments.listByEnvironment(from.id, -1);
  const changes = states.flatMap((state): StateChange[] => {
    const flag = flags.get(state.flagId);
    if (!flag) return [];
    const before = initialFlagEnvironment(flag, environment.id);
    return [{ flag, before, changed: { ...before, ...copied(state) } }];
  });
  await saveFlagEnvironments(tx, changes);
}

/**
 * What single identities are served is theirs, and stays where they are. A rule is called by its id, which gives the
 * number of a segment override: the clone's are others.
 */
function copied({ enabled, prerequisites, rules, defaultServe }: FlagEnvironmentRecord) {
  return { enabled, prerequisites, defaultServe, rules: rules.map((rule) => ({ ...rule, id: newId('rul') })) };
}
