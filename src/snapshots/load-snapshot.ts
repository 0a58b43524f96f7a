/** One environment, loaded and compiled: only what has changed since it was loaded last. */
import { type EnvironmentDefinition, toDefinition, toDefinitionFlag } from '../domain/definition.js';
import type { EnvironmentRecord } from '../domain/environments.js';
import { type FlagEnvironmentRecord, type States, stateIn } from '../domain/flag-environments.js';
import type { FlagRecord } from '../domain/flags.js';
import type { Repositories } from '../domain/repositories.js';
import type { SegmentRecord } from '../domain/segments.js';
import { compile, type Flag, type Snapshot, Table } from '../evaluation/index.js';
import { re2 } from '../evaluation/regex-re2.js';
import type { ProjectCache, ProjectSnapshot } from './project-cache.js';

/** One environment at one revision. */
export interface EnvironmentSnapshot {
  readonly environment: EnvironmentRecord;
  readonly definition: EnvironmentDefinition;
  /** What the engine evaluates: the definition, compiled. */
  readonly compiled: Snapshot;
  /** The active flags by key, in key order. */
  readonly flags: Table<FlagRecord>;
  readonly states: States;
  /** By key, in key order. */
  readonly segments: Table<SegmentRecord>;
}

/** A snapshot, and what the next one goes on with. */
export interface Loaded {
  readonly snapshot: EnvironmentSnapshot;
  readonly project: ProjectSnapshot;
}

/** What is read while others change it is read again; so often at most, as changes may come without a pause. */
const MOST_READS = 10;

/** Undefined when the environment is gone. */
export async function loadSnapshot(
  repositories: Repositories,
  projects: ProjectCache,
  environmentId: number,
  previous: Loaded | undefined,
): Promise<Loaded | undefined> {
  const read = await readWhole(repositories, projects, environmentId, previous);
  if (!read) return undefined;
  const { environment, project, written } = read;
  const before: States = previous?.snapshot.states ?? Table.EMPTY;
  const states = before.changed(new Map(written.map((state) => [String(state.flagId), state])));
  const rewritten = new Set(written.map(({ flagId }) => flagId));
  const flags = defineChanged(project, previous, rewritten, (flag) =>
    toDefinitionFlag(flag, stateIn(states, flag, environmentId)),
  );
  const definition = toDefinition(environment, project.definedSegments, flags);
  const compiled = compile(definition, { regex: re2, ...(previous && { previous: previous.snapshot.compiled }) });
  const parts = { flags: project.flags, states, segments: project.segments };
  return { snapshot: { environment, definition, compiled, ...parts }, project };
}

interface Read {
  readonly environment: EnvironmentRecord;
  readonly project: ProjectSnapshot;
  /** The states that were written since the environment was loaded last. */
  readonly written: readonly FlagEnvironmentRecord[];
}

/**
 * Everything as it is at one moment, never the half of a change: each change raises the project's revision, and so the
 * project is the very same object after the rest was read only if nothing was changed in between.
 */
async function readWhole(
  { environments, flagEnvironments }: Repositories,
  projects: ProjectCache,
  environmentId: number,
  previous: Loaded | undefined,
): Promise<Read | undefined> {
  const known = previous?.snapshot.environment ?? (await environments.findById(environmentId));
  let project = known && (await projects.load(known.projectId));
  for (let reads = 1; known && project; reads += 1) {
    const environment = await environments.findById(environmentId);
    if (!environment) return undefined;
    const written = await flagEnvironments.listByEnvironment(environmentId, previous?.project.revision ?? -1);
    const now = await projects.load(known.projectId);
    if (now === project || reads === MOST_READS) return { environment, project, written };
    project = now;
  }
  return undefined;
}

/** All active flags; those that nothing has changed of are the very same objects, which need not be compiled again. */
function defineChanged(
  { flags }: ProjectSnapshot,
  previous: Loaded | undefined,
  rewritten: ReadonlySet<number>,
  define: (flag: FlagRecord) => Flag,
): Table<Flag> {
  const before: Table<Flag> = previous?.snapshot.definition.flags ?? Table.EMPTY;
  const known = previous?.project.revision ?? -1;
  const changes = new Map<string, Flag | undefined>();
  flags.forEach((flag, key) => {
    if (flag.changedIn > known || rewritten.has(flag.id)) changes.set(key, define(flag));
  });
  const added = [...changes.keys()].filter((key) => !before.has(key)).length;
  const isAnyGone = before.size + added > flags.size;
  if (isAnyGone) for (const key of before.keys()) if (!flags.has(key)) changes.set(key, undefined);
  return before.changed(changes);
}
