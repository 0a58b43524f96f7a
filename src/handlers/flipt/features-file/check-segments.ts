/** Constraints of a file, as they are written here. */
import { Refusal } from '../../../domain/refusal.js';
import type { Question } from '../constraint-conditions.js';
import { toQuestionOf } from '../constraint-values.js';
import { type FeaturesConstraint, type FeaturesSegment, refuseAt, type Unimportable } from './files.js';

export function checkSegment({ constraints = [] }: FeaturesSegment, path: string): Unimportable | undefined {
  for (const [index, constraint] of constraints.entries()) {
    const question = questionOf(constraint);
    if (question instanceof Refusal) {
      return refuseAt(`${path}/constraints/${index}`, `is not possible: ${question.message}`);
    }
  }
  return undefined;
}

/** What a constraint asks. */
export function questionOf(constraint: FeaturesConstraint): Question | Refusal<'VALIDATION_FAILED'> {
  const { type, property, operator, value = '' } = constraint;
  return toQuestionOf({ type, property, operator, value: String(value) });
}
