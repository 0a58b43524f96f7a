/** What an import would make, change and leave, told from the document and from what is stored. */
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
import { newId } from './ids.js';
import { isSame } from './json.js';
import {
  type DocumentEnvironment,
  type DocumentRule,
  type DocumentSegment,
  type DocumentState,
  type ProjectDocument,
  type StoredProject,
  statesByFlag,
} from './project-documents.js';
import { withKnownRanks } from './rule-ranks.js';
import type { SegmentRecord } from './segments.js';
import { mapInSlices, Slices } from './slices.js';

/** One thing of the document. */
export interface Planned<Content, Stored> {
  readonly content: Content;
  /** Undefined: it is new. */
  readonly before: Stored | undefined;
  readonly action: 'created' | 'changed' | 'unchanged';
  /** Where the document says it, as a JSON pointer into the request. */
  readonly path: string;
}

export interface PlannedFlag extends Planned<FlagContent, FlagRecord> {
  readonly mayHaveNoVariations: boolean;
}

export interface PlannedState extends Planned<StateContent, FlagEnvironmentRecord> {
  readonly flag: FlagContent;
  readonly environmentKey: string;
}

/** Everything in the document's order. */
export interface ImportPlan {
  readonly isProjectChanged: boolean;
  readonly environments: readonly Planned<DocumentEnvironment, EnvironmentRecord>[];
  readonly segments: readonly Planned<DocumentSegment, SegmentRecord>[];
  readonly flags: readonly PlannedFlag[];
  readonly states: readonly PlannedState[];
}

/** A state as it would be in the end. */
export interface FinalState {
  readonly flagKey: string;
  readonly environmentKey: string;
  readonly state: StateContent;
  /** Null: the document does not name it. */
  readonly path: string | null;
}

/** The keys of each kind are each there once. */
export async function planImport(stored: StoredProject, document: ProjectDocument): Promise<ImportPlan> {
  const slices = new Slices();
  const { name, description } = document.project;
  const isProjectChanged = name !== stored.project.name || description !== stored.project.description;
  const environments = await planAll('environments', document.environments, stored.environments, environmentContent);
  const segments = await planAll('segments', document.segments, stored.segments, segmentContent);
  const flagOf = new Map(stored.flags.map((flag) => [flag.key, flag]));
  const idOf = new Map(stored.environments.map(({ id, key }) => [key, id]));
  const statesOf = statesByFlag(stored.states);
  const flags: PlannedFlag[] = [];
  const states: PlannedState[] = [];
  for (const [index, flag] of document.flags.entries()) {
    if (slices.isOver) await slices.rest();
    const path = `/body/flags/${index}`;
    const before = flagOf.get(flag.content.key);
    const planned = plan(flag.content, before, path, (stored) => flagContent(stored, flag.content));
    flags.push({ ...planned, mayHaveNoVariations: flag.mayHaveNoVariations ?? false });
    const storedStates = before && statesOf.get(before.id);
    for (const [environmentKey, state] of flag.states) {
      const known = storedStates?.get(idOf.get(environmentKey) ?? 0);
      const content = { ...state, rules: withIds(state.rules, known?.rules ?? []) };
      const place = `${path}/environments/${environmentKey}`;
      const planned = plan(content, known, place, stateContent);
      // Where nothing was ever written, there is this already.
      const action = !known && isSame(planned.content, INITIAL_STATE) ? 'unchanged' : planned.action;
      states.push({ flag: flag.content, environmentKey, ...planned, action });
    }
  }
  return { isProjectChanged, environments, segments, flags, states };
}

async function planAll<Content extends { readonly key: string }, Stored extends Content>(
  kind: string,
  contents: readonly Content[],
  stored: readonly Stored[],
  contentOf: (stored: Content, given: Content) => Content,
): Promise<readonly Planned<Content, Stored>[]> {
  const known = new Map(stored.map((one) => [one.key, one]));
  return mapInSlices([...contents.entries()], ([index, content]) => {
    const path = `/body/${kind}/${index}`;
    return plan(content, known.get(content.key), path, (stored) => contentOf(stored, content));
  });
}

function plan<Content, Stored extends Content>(
  given: Content,
  before: Stored | undefined,
  path: string,
  contentOf: (stored: Content) => Content,
): Planned<Content, Stored> {
  const content = contentOf(given);
  if (!before) return { content, before, path, action: 'created' };
  return { content, before, path, action: isSame(content, contentOf(before)) ? 'unchanged' : 'changed' };
}

function environmentContent({ key, name, description }: DocumentEnvironment): DocumentEnvironment {
  return { key, name, description };
}

/** What a door keeps is compared only where it is given. */
function segmentContent({ key, name, description, when, doorData }: DocumentSegment, given: DocumentSegment) {
  return { key, name, description, when, ...(given.doorData && { doorData: doorData ?? {} }) };
}

/** So it is of flags. */
function flagContent(flag: FlagContent, given: FlagContent): FlagContent {
  return {
    key: flag.key,
    name: flag.name,
    description: flag.description,
    type: flag.type,
    toggle: flag.toggle,
    variations: flag.variations,
    defaultVariation: flag.defaultVariation,
    offVariation: flag.offVariation,
    tags: flag.tags,
    owner: flag.owner,
    serverOnly: flag.serverOnly,
    status: flag.status,
    metadata: flag.metadata,
    jsonSchema: flag.jsonSchema,
    ...(given.doorData && { doorData: flag.doorData ?? {} }),
  };
}

/** A rule without an id is the one in its place, unless the document names that one somewhere else. */
function withIds(rules: DocumentState['rules'], known: readonly Rule[]): readonly Rule[] {
  const named = new Set(rules.map(({ id }) => id));
  const inPlace = (index: number) => {
    const id = known[index]?.id;
    return id === undefined || named.has(id) ? newId('rul') : id;
  };
  const identified = rules.map(({ id, name, when, window, serve, rank }: DocumentRule, index) => ({
    id: id ?? inPlace(index),
    name,
    when,
    window,
    serve,
    ...(rank !== undefined && { rank }),
  }));
  return withKnownRanks(identified, known);
}

/** All segments as they would be in the end. */
export function finalSegments(stored: StoredProject, { segments }: ImportPlan): readonly DocumentSegment[] {
  const contents = segments.map(({ content }) => content);
  return [...new Map<string, DocumentSegment>([...stored.segments, ...contents].map((one) => [one.key, one])).values()];
}

/** What is stored, with what the document says in its place. */
export function finalStates(stored: StoredProject, plan: ImportPlan): readonly FinalState[] {
  const named = new Set(plan.states.map(({ flag, environmentKey }) => `${environmentKey}/${flag.key}`));
  const statesOf = statesByFlag(stored.states);
  const left = stored.flags.flatMap(({ id, key: flagKey }) =>
    stored.environments.flatMap(({ id: environmentId, key: environmentKey }): FinalState[] => {
      const state = statesOf.get(id)?.get(environmentId);
      const isLeft = state && !named.has(`${environmentKey}/${flagKey}`);
      return isLeft ? [{ flagKey, environmentKey, state, path: null }] : [];
    }),
  );
  const written = plan.states.map(({ flag, environmentKey, content, path }) => ({
    flagKey: flag.key,
    environmentKey,
    state: content,
    path,
  }));
  return [...left, ...written];
}
