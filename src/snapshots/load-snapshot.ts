/** One environment, loaded and compiled: only what has changed since it was loaded last. */
import { type DefinedFlag, defineFlag, toDefinition } from '../domain/definition.js';
import type { EnvironmentRecord } from '../domain/environments.js';
import { type FlagEnvironmentRecord, initialFlagEnvironment } from '../domain/flag-environments.js';
import type { FlagRecord } from '../domain/flags.js';
import type { Repositories } from '../domain/repositories.js';
import { compile, type Definition, type Snapshot } from '../evaluation/index.js';
import { re2 } from '../evaluation/regex-re2.js';
import { withChanges } from './ordered-map.js';
import type { ProjectCache, ProjectSnapshot } from './project-cache.js';

/** One environment at one revision. */
export interface EnvironmentSnapshot {
  readonly environment: EnvironmentRecord;
  readonly definition: Definition;
  /** What the engine evaluates: the definition, compiled. */
  readonly compiled: Snapshot;
  /** The active flags by key, in key order. */
  readonly flags: ReadonlyMap<string, FlagRecord>;
}

/** A snapshot, and what the next one goes on with. */
export interface Loaded {
  readonly snapshot: EnvironmentSnapshot;
  readonly project: ProjectSnapshot;
  readonly defined: ReadonlyMap<string, DefinedFlag>;
  /** The states by flag id, of archived flags, too: one that is restored has not been written since. */
  readonly states: Map<number, FlagEnvironmentRecord>;
}

/** Undefined when the environment is gone. */
export async function loadSnapshot(
  { environments, flagEnvironments }: Repositories,
  projects: ProjectCache,
  environmentId: number,
  previous: Loaded | undefined,
): Promise<Loaded | undefined> {
  const environment = await environments.findById(environmentId);
  const project = environment && (await projects.load(environment.projectId));
  if (!project) return undefined;
  const written = await flagEnvironments.listByEnvironment(environmentId, previous?.project.revision ?? -1);
  // Nothing can fail from here on, so that the states are never ahead of the snapshot.
  const states = previous?.states ?? new Map<number, FlagEnvironmentRecord>();
  for (const state of written) states.set(state.flagId, state);
  const defined = defineChanged(project, states, written, environmentId, previous);
  const definition = toDefinition(environment, project.segments, defined);
  const options = { regex: re2, ...(previous && { previous: previous.snapshot.compiled }) };
  const snapshot = { environment, definition, compiled: compile(definition, options), flags: project.flags };
  return { snapshot, project, defined, states };
}

/** The definitions of all active flags: of those that are as they were, the ones that there were. */
function defineChanged(
  project: ProjectSnapshot,
  states: ReadonlyMap<number, FlagEnvironmentRecord>,
  written: readonly FlagEnvironmentRecord[],
  environmentId: number,
  previous: Loaded | undefined,
): ReadonlyMap<string, DefinedFlag> {
  const before: ReadonlyMap<string, DefinedFlag> = previous?.defined ?? new Map();
  const rewritten = new Set(written.map(({ flagId }) => flagId));
  const changes = new Map<string, DefinedFlag | undefined>();
  for (const [key, flag] of project.flags) {
    if (previous?.project.flags.get(key) === flag && !rewritten.has(flag.id)) continue;
    const state = states.get(flag.id) ?? initialFlagEnvironment(flag, environmentId);
    changes.set(key, defineFlag(flag, state, before.get(key)));
  }
  for (const key of before.keys()) if (!project.flags.has(key)) changes.set(key, undefined);
  return withChanges(before, changes);
}
