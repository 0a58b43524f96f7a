/** A project as one document: what people write of it, and nothing that the server counts or keeps secret. */
import type { EnvironmentRecord } from './environments.js';
import type { FlagContent } from './flag-content.js';
import {
  type FlagEnvironmentRecord,
  INITIAL_STATE,
  type Rule,
  type StateContent,
  stateContent,
} from './flag-environments.js';
import type { FlagRecord } from './flags.js';
import { isSame } from './json.js';
import type { ProjectRecord } from './projects.js';
import type { Repositories } from './repositories.js';
import type { SegmentRecord } from './segments.js';

export type DocumentProject = Pick<ProjectRecord, 'key' | 'name' | 'description'>;
export type DocumentEnvironment = Pick<EnvironmentRecord, 'key' | 'name' | 'description'>;
/** What a door keeps of it is written and compared only where the document says it. */
export type DocumentSegment = Pick<SegmentRecord, 'key' | 'name' | 'description' | 'when'> &
  Partial<Pick<SegmentRecord, 'doorData'>>;

/** Null: the document gives the rule no id. */
export type DocumentRule = Omit<Rule, 'id'> & { readonly id: string | null };

export interface DocumentState extends Omit<StateContent, 'rules'> {
  readonly rules: readonly DocumentRule[];
}

export interface DocumentFlag {
  readonly content: FlagContent;
  /** Where it says so: a string flag that names none may have forgotten them. */
  readonly mayHaveNoVariations?: boolean;
  /** By the keys of their environments. */
  readonly states: ReadonlyMap<string, DocumentState>;
}

export interface ProjectDocument {
  readonly project: DocumentProject;
  /** The oldest first. */
  readonly environments: readonly DocumentEnvironment[];
  readonly segments: readonly DocumentSegment[];
  readonly flags: readonly DocumentFlag[];
}

/** A project with everything that a document tells of it, as it is stored. */
export interface StoredProject {
  readonly project: ProjectRecord;
  /** The oldest first. */
  readonly environments: readonly EnvironmentRecord[];
  /** In key order. */
  readonly segments: readonly SegmentRecord[];
  /** In key order. */
  readonly flags: readonly FlagRecord[];
  readonly states: readonly FlagEnvironmentRecord[];
}

type Tables = Pick<Repositories, 'projects' | 'environments' | 'segments' | 'flags' | 'flagEnvironments'>;

/** Inside a change of the project, which keeps others from changing it meanwhile. */
export async function readStored(tables: Tables, project: ProjectRecord): Promise<StoredProject> {
  return {
    project,
    environments: await tables.environments.listAll(project.id),
    segments: await tables.segments.listAll(project.id),
    flags: await tables.flags.listChanged(project.id, -1),
    states: await tables.flagEnvironments.listByProject(project.id),
  };
}

/** What is read while others change it is read again; so often at most, as changes may come without a pause. */
const MOST_READS = 10;

/** The project as it is at one moment: each change of it raises its revision. */
export async function readProject(tables: Tables, project: ProjectRecord): Promise<StoredProject> {
  let current = project;
  for (let reads = 1; ; reads += 1) {
    const stored = await readStored(tables, current);
    const now = await tables.projects.findById(project.id);
    if (!now || now.revision === current.revision || reads === MOST_READS) return stored;
    current = now;
  }
}

/** By the ids of their flags, and of their environments. */
export function statesByFlag(
  states: readonly FlagEnvironmentRecord[],
): ReadonlyMap<number, ReadonlyMap<number, FlagEnvironmentRecord>> {
  const statesOf = new Map<number, Map<number, FlagEnvironmentRecord>>();
  for (const state of states) {
    const ofFlag = statesOf.get(state.flagId) ?? new Map<number, FlagEnvironmentRecord>();
    statesOf.set(state.flagId, ofFlag.set(state.environmentId, state));
  }
  return statesOf;
}

export function toDocument({ project, environments, segments, flags, states }: StoredProject): ProjectDocument {
  const statesOf = statesByFlag(states);
  return {
    project,
    environments,
    segments,
    flags: flags.map((flag) => ({
      content: flag,
      states: new Map(
        environments.flatMap(({ id, key }): [string, DocumentState][] => {
          const state = statesOf.get(flag.id)?.get(id);
          // What says nothing is left out, whether it was ever written or not.
          return state && !isSame(stateContent(state), INITIAL_STATE) ? [[key, state]] : [];
        }),
      ),
    })),
  };
}
