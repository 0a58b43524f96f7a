import type { Entry } from '../conditions/entry.js';
import type { Outcome } from '../outcome.js';

/** Half-open ranges of bucket numbers: range i is [bounds[2i], bounds[2i + 1]) and gives outcomes[i]. */
export interface Ranges {
  readonly bounds: readonly number[];
  readonly outcomes: readonly Outcome[];
}

/** The first range that contains the number; -1 when none does (NaN is in no range). */
export function rangeIndexOf(bounds: readonly number[], number: number): number {
  for (let index = 0; index < bounds.length; index += 2) {
    if (number < (bounds[index + 1] ?? 0) && number >= (bounds[index] ?? 0)) return index >> 1;
  }
  return -1;
}

/**
 * Reads the ranges of a split. `least` is where the first begins, `width` how far a weight reaches; bounds are added in
 * double precision in list order. A range that is not sound is reported and empty.
 */
export function compileRanges(
  split: Entry,
  least: number,
  width: (weight: number) => number,
  outcomeOf: (range: Entry) => Outcome,
): Ranges {
  const bounds: number[] = [];
  const outcomes: Outcome[] = [];
  let previous = least;
  for (const range of split.entries('ranges')) {
    const outcome = outcomeOf(range);
    const start = range.number('from') ?? previous;
    const end = endOf(range, start, outcome.weight === null ? null : start + width(outcome.weight));
    bounds.push(start, end);
    outcomes.push(outcome);
    previous = end;
  }
  return { bounds, outcomes };
}

/** `byWeight` is where its weight says that the range ends; null when it has no sound one. */
function endOf(range: Entry, start: number, byWeight: number | null): number {
  const end = range.number('to') ?? byWeight;
  if (end === null) {
    // One that is not sound is reported already.
    const written = range.get('to') ?? range.get('weight') ?? null;
    if (written === null) range.problems.report(range.at, 'A range needs `to` or `weight`, to know where it ends.');
  } else if (end < start) {
    range.problems.report(range.at, `The range ends at ${end}, before it begins at ${start}.`);
  } else {
    return end;
  }
  return start;
}
