import type { Entry } from './entry.js';
import type { Outcome } from './outcome.js';

/** Half-open ranges of bucket numbers, side by side: range i is [from[i], to[i]) and gives outcomes[i]. */
export interface Ranges {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly outcomes: readonly Outcome[];
}

/** The first range that contains the number; -1 when none does (NaN is in no range). */
export function rangeIndexOf({ from, to }: Ranges, number: number): number {
  for (let index = 0; index < to.length; index++) {
    if (number < (to[index] ?? 0) && number >= (from[index] ?? 0)) return index;
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
  const from: number[] = [];
  const to: number[] = [];
  const outcomes: Outcome[] = [];
  let previous = least;
  for (const range of split.entries('ranges')) {
    const start = range.number('from') ?? previous;
    const end = endOf(range, start, width);
    from.push(start);
    to.push(end);
    outcomes.push(outcomeOf(range));
    previous = end;
  }
  return { from, to, outcomes };
}

function endOf(range: Entry, start: number, width: (weight: number) => number): number {
  const weight = range.number('weight');
  const end = range.number('to') ?? (weight === null ? null : start + width(weight));
  if (end === null) {
    range.problems.report(range.at, 'A range needs `to` or `weight`, to know where it ends.');
  } else if (end < start) {
    range.problems.report(range.at, `The range ends at ${end}, before it begins at ${start}.`);
  } else {
    return end;
  }
  return start;
}
