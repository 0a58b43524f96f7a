/** Segments as features files have them. */
import type { SegmentRecord } from '../../../domain/segments.js';
import { matchTypeOf, type Part, partsOf } from '../shown-segments.js';
import type { FeaturesConstraint, FeaturesSegment } from './files.js';

/** Of a segment that consists of constraints. */
export function toFeaturesSegment(segment: SegmentRecord): FeaturesSegment {
  const { key, name, description } = segment;
  const constraints = partsOf(segment).flatMap(toConstraint);
  return {
    key,
    name,
    ...(description !== '' && { description }),
    ...(constraints.length > 0 && { constraints }),
    match_type: matchTypeOf(segment),
  };
}

function toConstraint({ question, description }: Part): FeaturesConstraint[] {
  if (!question) return [];
  const { type, property, operator, value } = question;
  return [{ type, property, operator, ...(value !== '' && { value }), ...(description !== '' && { description }) }];
}
