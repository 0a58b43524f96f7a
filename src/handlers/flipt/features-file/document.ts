/** A file as the native document of a project, beside what there is already. */
import type { FlagContent } from '../../../domain/flag-content.js';
import { INITIAL_STATE, stateIn } from '../../../domain/flag-environments.js';
import type { Place } from '../../../domain/parents.js';
import type {
  DocumentFlag,
  DocumentSegment,
  DocumentState,
  ProjectDocument,
  StoredProject,
} from '../../../domain/project-documents.js';
import { filterInSlices, mapInSlices } from '../../../domain/slices.js';
import { MOST_RULES } from '../../bounds.js';
import { isSaid } from '../shown-segments.js';
import { enabledOf, type Switch, switchedTo, switchedWithRollouts } from '../standing.js';
import { type FeaturesFlag, type File, namespaceOf, refuseAt, type Unimportable } from './files.js';
import { type StandingFlag, toContent } from './flags.js';
import { checkRepeated } from './repeated.js';
import { segmentsOf, toRules } from './rules.js';
import { toSegment } from './segments.js';

/** What the file does not name is in no part of the document, and stays as it is. */
export async function toDocument(
  file: File,
  stored: StoredProject,
  { environment }: Pick<Place, 'environment'>,
): Promise<ProjectDocument | Unimportable> {
  const { flags = [], segments = [] } = file.features;
  const fault = checkFlags(file, stored) ?? checkNamedSegments(file, stored);
  if (fault) return fault;
  const states = new Map(
    stored.states
      .filter(({ environmentId }) => environmentId === environment.id)
      .map((state) => [String(state.flagId), state]),
  );
  const standing = new Map(
    stored.flags.map((flag): [string, StandingFlag] => {
      return [flag.key, { flag, state: stateIn(states, flag, environment.id) }];
    }),
  );
  const given = new Set(segments.map(({ key }) => key));
  const left = await filterInSlices(stored.segments, (one) => !given.has(one.key) && !isSaid(one));
  const unsaid = new Set(left.map(({ key }) => key));
  const standingSegments = new Map(stored.segments.map((segment) => [segment.key, segment]));
  const written = await mapInSlices(flags, (flag) => toFlag(flag, standing.get(flag.key), { environment, unsaid }));
  const excess = checkRuleCounts(file, written, standing) ?? checkRulesOff(file, written, standing);
  if (excess) return excess;
  const document = {
    project: namedProject(file, stored),
    environments: [],
    segments: await mapInSlices(segments, (one): DocumentSegment => toSegment(one, standingSegments.get(one.key))),
    flags: written,
  };
  return (await checkRepeated(file, stored, document, environment)) ?? document;
}

function namedProject({ features }: File, { project }: StoredProject): ProjectDocument['project'] {
  const { name, description = project.description } = namespaceOf(features);
  return { key: project.key, name: name || project.name, description };
}

interface Surroundings extends Pick<Place, 'environment'> {
  /** Keys of segments that no file can have, and this one has not. */
  readonly unsaid: ReadonlySet<string>;
}

function toFlag(
  given: FeaturesFlag,
  standing: StandingFlag | undefined,
  { environment, unsaid }: Surroundings,
): DocumentFlag {
  const content = toContent(given, standing?.flag);
  const before = standing?.state ?? INITIAL_STATE;
  const { prerequisites, overrides } = before;
  const rules = toRules(given, content, before, unsaid);
  const state = { prerequisites, overrides, rules, ...toSwitch(given, content, { ...before, rules }) };
  return { content, mayHaveNoVariations: true, states: new Map([[environment.key, state]]) };
}

/** Rollouts count in Flipt whatever `enabled` is, and so do those that a file gives to a flag. */
function toSwitch(
  { enabled = false, rollouts = [] }: FeaturesFlag,
  content: FlagContent,
  state: DocumentState,
): Switch {
  const rules = state.rules.map((rule) => ({ ...rule, id: rule.id ?? '' }));
  const switching = rollouts.length > 0 ? switchedWithRollouts : switchedTo;
  return switching(content, { ...state, rules }, enabled);
}

function checkFlags({ features: { flags = [] }, path }: File, stored: StoredProject): Unimportable | undefined {
  const known = new Map(stored.flags.map((flag) => [flag.key, flag]));
  for (const [index, { key, type }] of flags.entries()) {
    const flag = known.get(key);
    if (!flag) continue;
    const place = `${path}/flags/${index}`;
    if (flag.status === 'archived') {
      return refuseAt(`${place}/key`, 'is the key of an archived flag: restore that one, or delete it');
    }
    if ((flag.type === 'boolean') !== (type === 'BOOLEAN_FLAG_TYPE')) {
      return refuseAt(`${place}/type`, `must be that of the flag that there is: it is a ${flag.type} flag natively`);
    }
  }
  return undefined;
}

/** Of the rules of a flag those that stay, because no file can say them, count as well. */
function checkRuleCounts(
  { path }: File,
  written: readonly DocumentFlag[],
  standing: ReadonlyMap<string, StandingFlag>,
): Unimportable | undefined {
  for (const [index, { content, states }] of written.entries()) {
    const before = standing.get(content.key)?.state.rules.length ?? 0;
    const count = Math.max(0, ...[...states.values()].map(({ rules }) => rules.length));
    if (count <= Math.max(MOST_RULES, before)) continue;
    const list = content.type === 'boolean' ? 'rollouts' : 'rules';
    const sum = `with those that Flipt cannot say, the flag would have ${count} rules`;
    return refuseAt(`${path}/flags/${index}/${list}`, `must be fewer: ${sum}, and at most ${MOST_RULES} are possible`);
  }
  return undefined;
}

/** Nobody has asked for the rules of a flag that is off to count again, unless by `enabled`. */
function checkRulesOff(
  { features: { flags = [] }, path }: File,
  written: readonly DocumentFlag[],
  standing: ReadonlyMap<string, StandingFlag>,
): Unimportable | undefined {
  for (const [index, { key, enabled = false, rollouts = [] }] of flags.entries()) {
    const before = standing.get(key);
    if (!before || rollouts.length === 0 || enabledOf(before.flag, before.state) !== enabled) continue;
    const [state] = written[index]?.states.values() ?? [];
    const isOnAgain = state !== undefined && state.enabled !== before.state.enabled;
    if (!isOnAgain || state.rules.length === rollouts.length) continue;
    const why = 'the flag is off natively, and rules that Flipt cannot say would count again';
    return refuseAt(`${path}/flags/${index}/rollouts`, `must be empty: ${why}; turn it on natively, or delete them`);
  }
  return undefined;
}

/** Segments that rules and rollouts name are in the file, or there already. */
function checkNamedSegments({ features, path }: File, stored: StoredProject): Unimportable | undefined {
  const { flags = [], segments = [] } = features;
  const known = new Set([...stored.segments, ...segments].map(({ key }) => key));
  for (const [index, flag] of flags.entries()) {
    for (const { key, path: place } of segmentsOf(flag)) {
      if (!known.has(key)) return refuseAt(`${path}/flags/${index}${place}`, `names no segment: '${key}' is none`);
    }
  }
  return undefined;
}
