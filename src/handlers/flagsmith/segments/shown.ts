/** Segments as Flagsmith shows them. */
import type { Condition } from '../../../domain/conditions.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import type { Repositories } from '../../../domain/repositories.js';
import type { SegmentRecord } from '../../../domain/segments.js';
import { uuidOf } from '../../../domain/uuids.js';
import type { Schemas } from '../../../http/contract.js';
import { toTime } from '../../times.js';
import type { Numbers } from '../numbers.js';
import { type FindSegment, type SegmentRule, toRules } from './rules.js';

type Segment = Schemas<'flagsmith'>['Segment'];

/** The contract's bound on a list of rules. */
const MOST_RULES = 100;

/** What showing segments takes beside them. */
export interface Surroundings {
  readonly project: ProjectRecord;
  readonly numbers: Numbers;
  readonly findSegment: FindSegment;
  /** The ids of the flags that segments are for, by key. */
  readonly flagIds: ReadonlyMap<string, number>;
}

/** `all`: the segments of the project. */
export async function surroundingsOf(
  { flags }: Pick<Repositories, 'flags'>,
  project: ProjectRecord,
  numbers: Numbers,
  all: readonly SegmentRecord[],
): Promise<Surroundings> {
  const keys = [...new Set(all.flatMap(({ doorData }) => doorData.flagsmith?.flag ?? []))];
  const found = keys.length > 0 ? await flags.findByKeys(project.id, keys) : [];
  const whenOf = new Map(all.map(({ key, when }) => [key, when]));
  return {
    project,
    numbers,
    findSegment: (key) => whenOf.get(key),
    flagIds: new Map(found.map(({ key, id }) => [key, id])),
  };
}

export function toSegment(segment: SegmentRecord, { project, numbers, findSegment, flagIds }: Surroundings): Segment {
  const flagId = flagIds.get(segment.doorData.flagsmith?.flag ?? '');
  return {
    id: numbers.ofRow('segment', segment),
    uuid: uuidOf(segment.publicId),
    name: segment.name,
    description: segment.description === '' ? null : segment.description,
    project: numbers.ofRow('project', project),
    feature: flagId === undefined ? null : numbers.ofRow('feature', { id: flagId }),
    version_of: null,
    created_at: toTime(segment.createdAt),
    updated_at: toTime(segment.updatedAt),
    managed_by: null,
    metadata: [],
    membership_counts: [],
    rules: shownRules(segment.when, findSegment).map(toRule),
  };
}

/** As far as Flagsmith's rules can say the condition. */
function shownRules(when: Condition, findSegment: FindSegment): readonly SegmentRule[] {
  const whole = toRules(when, findSegment);
  if (whole) return whole;
  const parts = 'all' in when ? when.all : [];
  return parts.flatMap((part) => toRules(part, findSegment) ?? []).slice(0, MOST_RULES);
}

function toRule({ type, conditions, rules }: SegmentRule): Schemas<'flagsmith'>['SegmentRule'] {
  return {
    type,
    conditions: conditions.map(({ operator, property, value }) => ({ operator, property, value, description: null })),
    rules: rules.map(toRule),
  };
}
