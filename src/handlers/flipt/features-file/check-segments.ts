/** Constraints of a file, as they are written here. */
import { Refusal } from '../../../domain/refusal.js';
import type { Question } from '../constraint-conditions.js';
import { toQuestionOf } from '../constraint-values.js';
import { type FeaturesConstraint, type FeaturesSegment, refuseAt, type Unimportable } from './files.js';

export function checkSegment({ constraints = [] }: FeaturesSegment, path: string): Unimportable | undefined {
  for (const [index, constraint] of constraints.entries()) {
    const complaint = complaintOfValue(constraint);
    if (complaint) return refuseAt(`${path}/constraints/${index}/value`, complaint);
    const question = questionOf(constraint);
    if (question instanceof Refusal) {
      return refuseAt(`${path}/constraints/${index}`, `is not possible: ${question.message}`);
    }
  }
  return undefined;
}

const TEXTS: readonly FeaturesConstraint['type'][] = ['STRING_COMPARISON_TYPE', 'ENTITY_ID_COMPARISON_TYPE'];

/** YAML says of 1.10 and 0123 only that they are the numbers 1.1 and 123. */
function complaintOfValue({ type, value = '' }: FeaturesConstraint): string | undefined {
  if (typeof value === 'string') return undefined;
  if (TEXTS.includes(type)) return 'must be a text: write it in quotes';
  const isKept = !Number.isInteger(value) || Number.isSafeInteger(value);
  return isKept ? undefined : 'has too many digits: write it in quotes';
}

/** What a constraint asks. */
export function questionOf(constraint: FeaturesConstraint): Question | Refusal<'VALIDATION_FAILED'> {
  const { type, property, operator, value = '' } = constraint;
  return toQuestionOf({ type, property, operator, value: String(value) });
}
