/** Segments and their constraints as Flipt's API shows them. */
import type { Condition } from '../../domain/conditions.js';
import type { FliptConstraint } from '../../domain/door-data.js';
import { isSame } from '../../domain/json.js';
import type { ProjectRecord } from '../../domain/projects.js';
import type { SegmentRecord } from '../../domain/segments.js';
import { mapInSlices } from '../../domain/slices.js';
import { uuidOf } from '../../domain/uuids.js';
import type { Schemas } from '../../http/contract.js';
import { toTime } from '../times.js';
import { type Question, toQuestion } from './constraint-conditions.js';

type Segment = Schemas<'flipt'>['Segment'];
type Constraint = Schemas<'flipt'>['Constraint'];

type Namespace = Pick<ProjectRecord, 'key'>;

/** A condition of a segment, and the constraint that it is. */
export interface Part {
  readonly condition: Condition;
  readonly id: string;
  readonly description: string;
  /** Undefined: no constraint asks what the condition asks. */
  readonly question: Question | undefined;
}

export function toSegment(namespace: Namespace, segment: SegmentRecord): Segment {
  const constraints = partsOf(segment).flatMap((part) => toConstraint(namespace, segment, part) ?? []);
  return {
    key: segment.key,
    name: segment.name,
    description: segment.description,
    matchType: matchTypeOf(segment),
    constraints,
    namespaceKey: namespace.key,
    createdAt: toTime(segment.createdAt),
    updatedAt: toTime(segment.updatedAt),
  };
}

/** As many as there may be, without holding the event loop up. */
export async function toSegments(namespace: Namespace, segments: readonly SegmentRecord[]): Promise<Segment[]> {
  return [...(await mapInSlices(segments, (segment) => toSegment(namespace, segment)))];
}

export function toConstraint(
  namespace: Namespace,
  segment: SegmentRecord,
  { id, description, question }: Part,
): Constraint | undefined {
  return (
    question && {
      id,
      segmentKey: segment.key,
      ...question,
      description,
      namespaceKey: namespace.key,
      createdAt: toTime(segment.createdAt),
      updatedAt: toTime(segment.updatedAt),
    }
  );
}

/** Whether constraints are all that a segment of these parts asks. */
export function areSaid(parts: readonly Part[]): boolean {
  return parts.every(({ question }) => question !== undefined);
}

export function isSaid(segment: Pick<SegmentRecord, 'publicId' | 'when' | 'doorData'>): boolean {
  return areSaid(partsOf(segment));
}

/** ANY is everybody where there are no constraints, which a list of alternatives says with one that holds for everybody. */
const EVERYBODY: Condition = { all: [] };

export function matchTypeOf({ when }: Pick<SegmentRecord, 'when'>): Segment['matchType'] {
  return 'any' in when && when.any.length > 0 ? 'ANY_MATCH_TYPE' : 'ALL_MATCH_TYPE';
}

export function whenOf(matchType: Segment['matchType'], conditions: readonly Condition[]): Condition {
  if (matchType === 'ALL_MATCH_TYPE') return { all: conditions };
  return { any: conditions.length === 0 ? [EVERYBODY] : conditions };
}

/** The conditions that the segment consists of, the oldest first. */
export function partsOf({
  publicId,
  when,
  doorData,
}: Pick<SegmentRecord, 'publicId' | 'when' | 'doorData'>): readonly Part[] {
  const kept = [...(doorData.flipt?.constraints ?? [])];
  const taken = new Set(kept.map(({ id }) => id));
  return conditionsOf(when).map((condition) => {
    const { id, description } = takeOut(kept, condition) ?? made(publicId, condition, taken);
    taken.add(id);
    return { condition, id, description, question: toQuestion(condition) };
  });
}

function conditionsOf(when: Condition): readonly Condition[] {
  if ('all' in when) return when.all;
  if (!('any' in when) || when.any.length === 0) return [when];
  return isSame(when.any, [EVERYBODY]) ? [] : when.any;
}

/** The first that was kept of this condition: of the same question asked twice, each has its own. */
function takeOut(kept: FliptConstraint[], condition: Condition): FliptConstraint | undefined {
  const index = kept.findIndex((one) => isSame(one.condition, condition));
  return index < 0 ? undefined : kept.splice(index, 1)[0];
}

/** Of a condition that was not made here. */
function made(publicId: string, condition: Condition, taken: ReadonlySet<string>): Pick<Part, 'id' | 'description'> {
  let name = `${publicId}/${JSON.stringify(condition)}`;
  while (taken.has(uuidOf(name))) name += '/';
  return { id: uuidOf(name), description: '' };
}
