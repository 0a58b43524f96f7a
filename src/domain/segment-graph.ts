/** How the segments of a project hang together, and what keeps them sound. */
import { heightOf, segmentsIn } from './conditions.js';
import { type Dependencies, findCycle, foldDependencies } from './dependencies.js';
import { Refusal } from './refusal.js';
import type { SegmentRecord } from './segments.js';

type Named = Pick<SegmentRecord, 'key' | 'when'>;

/**
 * How deep a segment may nest with others in their place. A request's JSON nests at most 32 levels, and so its
 * conditions at most 15: with this the engine's 32 levels are never passed.
 */
export const MOST_LEVELS = 16;

/** That no segment contains itself or nests too deep, once `changed` is what it is to be. */
export function checkSegmentGraph(
  segments: readonly Named[],
  changed: Named,
): Refusal<'SEGMENT_CYCLE' | 'CONDITION_INVALID'> | undefined {
  const all = new Map([...segments, changed].map((segment) => [segment.key, segment]));
  return checkCycle(all, changed) ?? checkHeights(all, changed);
}

function checkCycle(all: ReadonlyMap<string, Named>, { key, when }: Named): Refusal<'SEGMENT_CYCLE'> | undefined {
  const dependencies: Dependencies = new Map([...all.values()].map((segment) => [segment.key, namedBy(segment)]));
  const cycle = findCycle(dependencies, key);
  if (!cycle) return undefined;
  const spot = segmentsIn(when, '/body/when').find((named) => named.key === cycle[1]);
  return new Refusal('SEGMENT_CYCLE', `The segment would contain itself: ${cycle.join(' -> ')}.`, {
    errors: [{ path: spot?.path ?? '/body/when', message: 'leads back to the segment itself' }],
  });
}

function checkHeights(all: ReadonlyMap<string, Named>, changed: Named): Refusal<'CONDITION_INVALID'> | undefined {
  const height = foldDependencies<string>((key, heightOfNamed) => {
    const segment = all.get(key);
    return segment ? heightOf(segment.when, heightOfNamed) : 0;
  });
  const tooDeep = [changed.key, ...all.keys()].find((key) => height(key) > MOST_LEVELS);
  if (tooDeep === undefined) return undefined;
  const message = `Segment '${tooDeep}' would nest conditions ${height(tooDeep)} levels deep, with other segments in their place.`;
  return new Refusal('CONDITION_INVALID', message, {
    errors: [{ path: '/body/when', message: `must keep every segment at ${MOST_LEVELS} levels or less` }],
  });
}

/** The segments that a segment names. */
export function namedBy({ when }: Named): string[] {
  return segmentsIn(when, '').map(({ key }) => key);
}

/** Those of the segments that the keys name, directly or over others. */
export function closureOf<Segment extends Named>(
  segments: readonly Segment[],
  keys: readonly string[],
): readonly Segment[] {
  const all = new Map(segments.map((segment) => [segment.key, segment]));
  const reached = new Map<string, Segment>();
  const open = [...keys];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const segment = all.get(key);
    if (!segment || reached.has(key)) continue;
    reached.set(key, segment);
    open.push(...namedBy(segment));
  }
  return [...reached.values()];
}
