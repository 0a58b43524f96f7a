/** The segments that a rule or a rollout is for, between Flipt's API and conditions. */
import type { Condition } from '../../domain/conditions.js';
import type { ProjectRecord } from '../../domain/projects.js';
import type { Refusal } from '../../domain/refusal.js';
import type { Repositories } from '../../domain/repositories.js';
import type { Schemas } from '../../http/contract.js';
import { invalidField } from './refusals.js';

/** Whom a rule is for: those in any, or in all, of some segments. */
export interface Audience {
  /** At least one. */
  readonly segmentKeys: readonly string[];
  readonly operator: Schemas<'flipt'>['SegmentOperator'];
}

type Shown = Pick<Schemas<'flipt'>['Rule'], 'segmentKey' | 'segmentKeys' | 'segmentOperator'>;

/** What Flipt calls the two of which one is to be there. */
const FIELDS = 'segmentKey or segmentKeys';

/** Whom a request says. */
export function toAudience({
  segmentKey = '',
  segmentKeys = [],
  segmentOperator = 'OR_SEGMENT_OPERATOR',
}: Partial<Shown>): Audience | Refusal<'VALIDATION_FAILED'> {
  if (segmentKey !== '' && segmentKeys.length > 0) return invalidField(FIELDS, 'only one can be present');
  const audience = audienceOf(segmentKey === '' ? segmentKeys : [segmentKey], segmentOperator);
  return audience.segmentKeys.length === 0 ? invalidField(FIELDS, 'must not be empty') : audience;
}

/** Of one segment, any and all say the same. */
export function audienceOf(keys: readonly string[], operator: Audience['operator'] = 'OR_SEGMENT_OPERATOR'): Audience {
  const segmentKeys = [...new Set(keys)];
  return { segmentKeys, operator: segmentKeys.length > 1 ? operator : 'OR_SEGMENT_OPERATOR' };
}

export function toAudienceCondition({ segmentKeys, operator }: Audience): Condition {
  const [first, ...others] = segmentKeys.map((segment) => ({ segment }));
  if (first && others.length === 0) return first;
  const all = segmentKeys.map((segment) => ({ segment }));
  return operator === 'AND_SEGMENT_OPERATOR' ? { all } : { any: all };
}

/** One segment is told as that, several as a list. */
export function shownAudience({ segmentKeys, operator: segmentOperator }: Audience): Shown {
  const [first = '', ...others] = segmentKeys;
  return others.length === 0
    ? { segmentKey: first, segmentKeys: [], segmentOperator }
    : { segmentKey: '', segmentKeys: [...segmentKeys], segmentOperator };
}

/** The first of the segments that is not there. */
export async function missingSegment(
  { segments }: Pick<Repositories, 'segments'>,
  project: Pick<ProjectRecord, 'id'>,
  { segmentKeys }: Audience,
): Promise<string | undefined> {
  const known = new Set(await segments.keysAmong(project.id, segmentKeys));
  return segmentKeys.find((key) => !known.has(key));
}
