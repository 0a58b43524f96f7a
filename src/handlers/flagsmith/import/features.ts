/** The features of a document, natively: flags, each with its state in the environment. */
import type { EnvironmentRecord } from '../../../domain/environments.js';
import type { FlagContent } from '../../../domain/flag-content.js';
import { INITIAL_STATE, type StateContent } from '../../../domain/flag-environments.js';
import type { FlagRecord } from '../../../domain/flags.js';
import { type DocumentFlag, type StoredProject, statesByFlag } from '../../../domain/project-documents.js';
import type { Refusal } from '../../../domain/refusal.js';
import { mapInSlices } from '../../../domain/slices.js';
import { uuidOf } from '../../../domain/uuids.js';
import { servedIn } from '../../../domain/variations.js';
import { MOST_VARIATIONS } from '../../bounds.js';
import type { Numbers } from '../numbers.js';
import { withSegmentServes, withServes } from './flag-states.js';
import { type ImportedEnvironment, type ImportedOption, refuseAt } from './imported.js';
import { type FeatureOccurrences, featuresOf, type Occurrence } from './occurrences.js';
import { ServedVariations } from './served-variations.js';

/** A flag as the document has it. */
export interface ImportedFlag {
  readonly occurrences: FeatureOccurrences;
  readonly document: DocumentFlag;
  /** Its state in the environment. */
  readonly state: StateContent;
  /** The key of the variation that an option of it became. */
  readonly variationOf: (option: ImportedOption) => string;
}

/** What the flags of a document are made from. */
interface Surroundings {
  readonly document: ImportedEnvironment;
  readonly stored: StoredProject;
  readonly environment: EnvironmentRecord;
  readonly numbers: Numbers;
  /** In the order of the document's segments. */
  readonly segmentKeys: readonly string[];
}

/** In the order of the document's own feature states. */
export async function toFlags(
  surroundings: Surroundings,
): Promise<readonly ImportedFlag[] | Refusal<'DOCUMENT_INVALID'>> {
  const { document, stored } = surroundings;
  const byKey = new Map(stored.flags.map((flag) => [flag.key, flag]));
  const features = featuresOf(document);
  for (const { own } of features) {
    const known = byKey.get(own.state.feature.name);
    if (known && !isOfDoor(known)) return isNative(own, known);
  }
  const context = contextOf(surroundings);
  const flags = await mapInSlices(features, (feature) => {
    return toFlag(feature, byKey.get(feature.own.state.feature.name), context);
  });
  return flags.map(checkVariations).find((fault) => fault !== undefined) ?? flags;
}

function checkVariations({ occurrences, document: { content } }: ImportedFlag) {
  const { length } = content.variations;
  if (length <= MOST_VARIATIONS) return undefined;
  const message = `has ${length} different values, with those of segments and identities: ${MOST_VARIATIONS} are possible`;
  return refuseAt(occurrences.own.path, message);
}

/** What a feature of Flagsmith's is natively. */
function isOfDoor({ type, toggle }: FlagRecord): boolean {
  return type === 'json' && toggle === 'default';
}

function isNative({ path }: Occurrence, { key, type }: FlagRecord): Refusal<'DOCUMENT_INVALID'> {
  const message = `is the key of a native ${type} flag of the project: rename the feature in the other system, or delete flag '${key}'`;
  return refuseAt(`${path}/feature/name`, message);
}

interface Context extends Surroundings {
  readonly serverOnly: ReadonlySet<number>;
  readonly statesOf: ReturnType<typeof statesByFlag>;
  /** The variations of each flag, by its key, that prerequisites name. */
  readonly needed: ReadonlyMap<string, readonly string[]>;
}

function contextOf(surroundings: Surroundings): Context {
  const { document, stored } = surroundings;
  const needed = new Map<string, string[]>();
  for (const { flagKey, variations } of stored.states.flatMap(({ prerequisites }) => prerequisites)) {
    needed.set(flagKey, [...(needed.get(flagKey) ?? []), ...(variations ?? [])]);
  }
  const serverOnly = new Set(document.project.server_key_only_feature_ids);
  return { ...surroundings, serverOnly, needed, statesOf: statesByFlag(stored.states) };
}

function toFlag(feature: FeatureOccurrences, known: FlagRecord | undefined, context: Context): ImportedFlag {
  const { document, environment, numbers, serverOnly, statesOf, needed } = context;
  const { id, name: key } = feature.own.state.feature;
  const made = new ServedVariations(known, numbers);
  const states = known && statesOf.get(known.id);
  const state = toState(feature, states?.get(environment.id) ?? INITIAL_STATE, made, context);
  const others = [...(states ?? [])].flatMap(([place, other]) => (place === environment.id ? [] : [other]));
  const { defaultVariation, offVariation } = known ?? { defaultVariation: controlOf(state), offVariation: null };
  const served = [...others, state].flatMap(servedIn).map(({ variation }) => variation);
  const kept = new Set([...served, ...(needed.get(key) ?? []), defaultVariation, offVariation]);
  const content: FlagContent = {
    ...(known ?? newContent(key)),
    defaultVariation,
    offVariation,
    variations: made.variationsFor(kept),
    serverOnly: document.project.server_key_only_feature_ids ? serverOnly.has(id) : (known?.serverOnly ?? false),
    doorData: withOptions(known?.doorData ?? {}, made),
  };
  const stateWithIds = new Map([[environment.key, state]]);
  const variationOf = (option: ImportedOption) => made.variationOf(option);
  return { occurrences: feature, document: { content, states: stateWithIds }, state, variationOf };
}

/** Whoever is in no share gets it: a new feature's initial value. */
function controlOf({ defaultServe: serve }: StateContent): string | null {
  if (serve === null) return null;
  return 'variation' in serve ? serve.variation : (serve.rollout.rest ?? null);
}

function newContent(key: string): FlagContent {
  return {
    key,
    name: key,
    description: '',
    type: 'json',
    toggle: 'default',
    variations: [],
    defaultVariation: null,
    offVariation: null,
    tags: [],
    owner: null,
    serverOnly: false,
    status: 'active',
    metadata: {},
    jsonSchema: null,
  };
}

function withOptions(before: FlagRecord['doorData'], { options }: ServedVariations): FlagRecord['doorData'] {
  return options.length === 0 ? before : { flagsmith: { ...before.flagsmith, options } };
}

/** The environment's own feature state first: its options are laid out as there. */
function toState(
  { own, ofSegments, ofIdentities }: FeatureOccurrences,
  before: StateContent,
  made: ServedVariations,
  { document, segmentKeys }: Context,
): StateContent {
  const refOf = (whose: string | number) => uuidOf(`${document.api_key}/${own.state.feature.name}/${whose}`);
  const defaultServe = made.serve(own.state, refOf(''), true);
  const bySegment = ofSegments.map(({ state, segment }) => {
    const segmentKey = segmentKeys[segment] ?? '';
    return { segmentKey, serve: made.serve(state, refOf(`segment ${segmentKey}`), state.enabled) };
  });
  const byIdentity = ofIdentities.map(({ state, identifier }) => {
    return [identifier, made.serve(state, refOf(`identity ${identifier}`), state.enabled)] as const;
  });
  return {
    enabled: own.state.enabled,
    prerequisites: before.prerequisites,
    overrides: withServes(before.overrides, new Map(byIdentity)),
    rules: withSegmentServes(before.rules, bySegment),
    defaultServe,
  };
}
