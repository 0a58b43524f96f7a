/** What evaluation reads: every environment compiled once per revision, in memory. */
import { toDefinition } from '../domain/definition.js';
import type { EnvironmentRecord } from '../domain/environments.js';
import type { FlagRecord } from '../domain/flags.js';
import type { Repositories } from '../domain/repositories.js';
import { compile, type Snapshot } from '../evaluation/index.js';
import { re2 } from '../evaluation/regex-re2.js';

/** One environment at one revision. */
export interface EnvironmentSnapshot {
  readonly environment: EnvironmentRecord;
  /** What the engine evaluates. */
  readonly compiled: Snapshot;
  /** The active flags by key, in key order. */
  readonly flags: ReadonlyMap<string, FlagRecord>;
}

export interface Snapshots {
  /** From memory; only an environment that is new to this process is loaded first. */
  get(environmentId: number): Promise<EnvironmentSnapshot | undefined>;
  /** Loads these environments anew, and forgets those that are gone. */
  refresh(environmentIds: readonly number[]): Promise<void>;
}

export function createSnapshots(repositories: Repositories): Snapshots {
  const current = new Map<number, EnvironmentSnapshot>();

  /** Two refreshes may overtake each other: the higher revision stays. */
  const load = async (environmentId: number): Promise<EnvironmentSnapshot | undefined> => {
    const loaded = await loadSnapshot(repositories, environmentId);
    const known = current.get(environmentId);
    if (!loaded) current.delete(environmentId);
    else if (!known || loaded.environment.revision >= known.environment.revision) current.set(environmentId, loaded);
    return current.get(environmentId);
  };

  return {
    get: async (environmentId) => current.get(environmentId) ?? load(environmentId),
    refresh: async (environmentIds) => {
      await Promise.all(environmentIds.map(load));
    },
  };
}

/** The revision is read first: a label may be older than what it stands on, never newer. */
async function loadSnapshot(
  { environments, flags, flagEnvironments }: Repositories,
  environmentId: number,
): Promise<EnvironmentSnapshot | undefined> {
  const environment = await environments.findById(environmentId);
  if (!environment) return undefined;
  const active = await flags.listActive(environment.projectId);
  const states = await flagEnvironments.listByEnvironment(environmentId);
  return {
    environment,
    compiled: compile(toDefinition(environment, active, states), { regex: re2 }),
    flags: new Map(active.map((flag) => [flag.key, flag])),
  };
}
