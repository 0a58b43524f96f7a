/** What the engine would take, and must not be given. */
import { isTooFine, type PlacedCondition } from './conditions.js';
import { LARGEST_PATTERNS, patternSize } from './pattern-size.js';
import { Refusal, type Spot } from './refusal.js';

export function checkConditionBounds(conditions: readonly PlacedCondition[]): Refusal<'CONDITION_INVALID'> | undefined {
  const complaint = finePercentageIn(conditions) ?? hugePatternIn(conditions);
  if (!complaint) return undefined;
  return new Refusal('CONDITION_INVALID', `A condition cannot be stored: ${complaint.path} ${complaint.message}.`, {
    errors: [complaint],
  });
}

/** The native algorithm has no smaller buckets. */
function finePercentageIn(conditions: readonly PlacedCondition[]): Spot | undefined {
  const fine = conditions.find(
    ({ condition }) => 'percentage' in condition && isTooFine(condition, condition.percentage),
  );
  return fine && { path: `${fine.path}/percentage`, message: 'must be a multiple of 0.001' };
}

function hugePatternIn(conditions: readonly PlacedCondition[]): Spot | undefined {
  let size = 0;
  for (const { condition, path } of conditions) {
    if (!('operator' in condition) || condition.operator !== 'matches') continue;
    for (const [index, value] of condition.values.entries()) {
      if (typeof value === 'string') size += patternSize(value);
      if (size <= LARGEST_PATTERNS) continue;
      const message = `makes the patterns larger than ${LARGEST_PATTERNS} instructions: repeat less, or use fewer`;
      return { path: `${path}/values/${index}`, message };
    }
  }
  return undefined;
}
