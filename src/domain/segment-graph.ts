/** How the segments of a project hang together, and what keeps them sound. */
import { heightOf, segmentsIn } from './conditions.js';
import { anyCycle, type Dependencies, inOrder } from './dependencies.js';
import { Refusal } from './refusal.js';
import type { SegmentRecord } from './segments.js';

type Named = Pick<SegmentRecord, 'key' | 'when'>;

/**
 * How deep a segment may nest with others in their place. A request's JSON nests at most 32 levels, and so its
 * conditions at most 15: with this the engine's 32 levels are never passed.
 */
const MOST_LEVELS = 16;

/**
 * That no segment contains itself or nests too deep. `changed` are the keys of those that are to be written, each with
 * the place of the segment in the request; `elsewhere` is where others are refused that only nest those.
 */
export function checkSegmentGraph(
  segments: readonly Named[],
  changed: ReadonlyMap<string, string>,
  elsewhere: string,
): Refusal<'SEGMENT_CYCLE' | 'CONDITION_INVALID'> | undefined {
  const all = new Map(segments.map((segment) => [segment.key, segment]));
  const dependencies: Dependencies = new Map(segments.map((segment) => [segment.key, namedBy(segment)]));
  const order = inOrder(dependencies);
  const cycle = anyCycle(dependencies, order, changed);
  if (cycle) return containsItself(cycle, all, changed);
  const heights = new Map<string, number>();
  for (const key of order) {
    const segment = all.get(key);
    const height = segment ? heightOf(segment.when, (named) => heights.get(named) ?? 0) : 0;
    heights.set(key, height);
    if (height > MOST_LEVELS) return tooDeep(key, height, changed.has(key) ? `${changed.get(key)}/when` : elsewhere);
  }
  return undefined;
}

function containsItself(
  cycle: readonly string[],
  all: ReadonlyMap<string, Named>,
  changed: ReadonlyMap<string, string>,
): Refusal<'SEGMENT_CYCLE'> {
  const [key = '', next] = cycle;
  const place = `${changed.get(key)}/when`;
  const when = all.get(key)?.when;
  const spot = when && segmentsIn(when, place).find((named) => named.key === next);
  return new Refusal('SEGMENT_CYCLE', `The segment would contain itself: ${cycle.join(' -> ')}.`, {
    errors: [{ path: spot?.path ?? place, message: 'leads back to the segment itself' }],
  });
}

function tooDeep(key: string, height: number, path: string): Refusal<'CONDITION_INVALID'> {
  const message = `Segment '${key}' would nest conditions ${height} levels deep, with other segments in their place.`;
  return new Refusal('CONDITION_INVALID', message, {
    errors: [{ path, message: `must keep every segment at ${MOST_LEVELS} levels or less` }],
  });
}

/** The segments that a segment names. */
function namedBy({ when }: Named): string[] {
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
