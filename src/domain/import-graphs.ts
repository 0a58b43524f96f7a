/** How segments and prerequisites would hang together, each looked at once however many there are. */
import { checkSegmentConditions } from './condition-check.js';
import { heightOf, segmentsIn } from './conditions.js';
import { anyCycle, type Dependencies, inOrder } from './dependencies.js';
import type { FinalState, ImportPlan } from './import-plan.js';
import { MOST_IN_A_ROW, type PrerequisiteFault } from './prerequisites.js';
import type { DocumentSegment, StoredProject } from './project-documents.js';
import { Refusal } from './refusal.js';
import { MOST_LEVELS, namedBy } from './segment-graph.js';

type SegmentFault = Refusal<'SEGMENT_CYCLE' | 'CONDITION_INVALID'>;

export function checkSegments(stored: StoredProject, { segments }: ImportPlan): SegmentFault | undefined {
  const changed = segments.filter(({ action }) => action !== 'unchanged');
  if (changed.length === 0) return undefined;
  const contents = changed.map(({ content }) => content);
  const all = new Map<string, DocumentSegment>([...stored.segments, ...contents].map((one) => [one.key, one]));
  const paths = new Map(changed.map(({ content, path }) => [content.key, path]));
  const dependencies = new Map([...all.values()].map((segment) => [segment.key, namedBy(segment)]));
  const order = inOrder(dependencies);
  return (
    checkCycle(all, dependencies, order, paths) ??
    checkHeights(all, order, paths) ??
    checkSegmentConditions([...all.values()], contents, (key) => paths.get(key) ?? '/body')
  );
}

function checkCycle(
  all: ReadonlyMap<string, DocumentSegment>,
  dependencies: Dependencies,
  order: readonly string[],
  paths: ReadonlyMap<string, string>,
): SegmentFault | undefined {
  const cycle = fromChanged(anyCycle(dependencies, order), paths);
  if (!cycle) return undefined;
  const [key = '', next] = cycle;
  const when = all.get(key)?.when;
  const named = when ? segmentsIn(when, `${paths.get(key)}/when`) : [];
  return new Refusal('SEGMENT_CYCLE', `The segment would contain itself: ${cycle.join(' -> ')}.`, {
    errors: [
      {
        path: named.find((one) => one.key === next)?.path ?? '/body/segments',
        message: 'leads back to the segment itself',
      },
    ],
  });
}

/** The circle, from a member of it that the document changes: what is stored has none. */
function fromChanged(
  cycle: readonly string[] | undefined,
  paths: ReadonlyMap<string, string>,
): readonly string[] | undefined {
  if (!cycle) return undefined;
  const members = cycle.slice(0, -1);
  const first = members.findIndex((key) => paths.has(key));
  const turned = [...members.slice(first), ...members.slice(0, first)];
  return [...turned, ...turned.slice(0, 1)];
}

function checkHeights(
  all: ReadonlyMap<string, DocumentSegment>,
  order: readonly string[],
  paths: ReadonlyMap<string, string>,
): SegmentFault | undefined {
  const heights = new Map<string, number>();
  for (const key of order) {
    const segment = all.get(key);
    const height = segment ? heightOf(segment.when, (named) => heights.get(named) ?? 0) : 0;
    heights.set(key, height);
    if (height <= MOST_LEVELS) continue;
    const message = `Segment '${key}' would nest conditions ${height} levels deep, with other segments in their place.`;
    const path = paths.get(key);
    return new Refusal('CONDITION_INVALID', message, {
      errors: [
        {
          path: path ? `${path}/when` : '/body/segments',
          message: `must keep every segment at ${MOST_LEVELS} levels or less`,
        },
      ],
    });
  }
  return undefined;
}

/** In each environment for itself. */
export function checkPrerequisiteGraphs(states: readonly FinalState[]): Refusal<PrerequisiteFault> | undefined {
  const byEnvironment = new Map<string, FinalState[]>();
  for (const state of states) {
    if (state.state.prerequisites.length === 0) continue;
    const others = byEnvironment.get(state.environmentKey) ?? [];
    others.push(state);
    byEnvironment.set(state.environmentKey, others);
  }
  for (const ofOne of byEnvironment.values()) {
    const fault = checkPrerequisiteGraph(ofOne);
    if (fault) return fault;
  }
  return undefined;
}

function checkPrerequisiteGraph(states: readonly FinalState[]): Refusal<PrerequisiteFault> | undefined {
  const needs = (one: FinalState) => one.state.prerequisites.map(({ flagKey }) => flagKey);
  const dependencies: Dependencies = new Map(states.map((one) => [one.flagKey, needs(one)]));
  const paths = new Map(states.flatMap(({ flagKey, path }) => (path === null ? [] : [[flagKey, path] as const])));
  const order = inOrder(dependencies);
  const cycle = fromChanged(anyCycle(dependencies, order), paths);
  if (cycle) {
    const [key = '', next = ''] = cycle;
    const path = `${paths.get(key)}/prerequisites/${dependencies.get(key)?.indexOf(next)}/flag_key`;
    return new Refusal('PREREQUISITE_CYCLE', `The flag would need itself: ${cycle.join(' -> ')}.`, {
      errors: [{ path, message: 'leads back to the flag itself' }],
    });
  }
  const lengths = new Map<string, number>();
  for (const key of order) {
    // Those that need nothing are in no list, and are one flag themselves.
    const length = 1 + Math.max(...(dependencies.get(key) ?? []).map((named) => lengths.get(named) ?? 1));
    lengths.set(key, length);
    if (length > MOST_IN_A_ROW) return tooLong(paths.get(key));
  }
  return undefined;
}

function tooLong(path: string | undefined): Refusal<'PREREQUISITE_INVALID'> {
  const message = `More than ${MOST_IN_A_ROW} flags would need each other in a row.`;
  return new Refusal('PREREQUISITE_INVALID', message, {
    errors: [
      {
        path: path ? `${path}/prerequisites` : '/body/flags',
        message: `must leave at most ${MOST_IN_A_ROW} flags in a row`,
      },
    ],
  });
}
