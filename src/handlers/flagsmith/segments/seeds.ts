/** What the percentages of segments are hashed with. */
import { allIn, type Condition } from '../../../domain/conditions.js';
import type { SegmentRecord } from '../../../domain/segments.js';
import type { Numbers } from '../numbers.js';

/** The seed that the segment's percentages have already, which an import may have given them; else its number. */
export function seedOf(segment: SegmentRecord, numbers: Numbers): string {
  const [seed] = seedsIn(segment.when);
  return seed ?? String(numbers.ofRow('segment', segment));
}

/** Of all percentages of Flagsmith's kind in the condition itself. */
export function seedsIn(when: Condition): ReadonlySet<string> {
  const seeds = allIn(when, '').flatMap(({ condition }) =>
    'percentage' in condition && condition.algorithm === 'flagsmith' ? (condition.seed ?? []) : [],
  );
  return new Set(seeds);
}

/** The condition with its percentages of Flagsmith's kind hashed with this. */
export function withSeed(condition: Condition, seed: string): Condition {
  const each = (conditions: readonly Condition[]) => conditions.map((one) => withSeed(one, seed));
  if ('all' in condition) return { all: each(condition.all) };
  if ('any' in condition) return { any: each(condition.any) };
  if ('none' in condition) return { none: each(condition.none) };
  if ('elements' in condition) return { ...condition, when: withSeed(condition.when, seed) };
  return 'percentage' in condition && condition.algorithm === 'flagsmith' ? { ...condition, seed } : condition;
}
