/** Distributions as Flipt's clients read them: as shares of whatever they add up to, in thousandths. */
import type { Weight } from '../../../domain/flag-environments.js';

/** Of entities, 0 to 999. */
const BUCKETS = 1000;

/** How many buckets a variation has; null: no variation. */
export interface Share {
  readonly variation: string | null;
  readonly buckets: number;
}

/**
 * The shares that the server gives the weights, which it counts in whole buckets and never more than there are. What it
 * leaves open is a share of `rest`: clients leave nobody open.
 */
export function sharesOf(weights: readonly Weight[], rest: string | null): readonly Share[] {
  const counted = weights.filter(({ weight }) => Math.fround(weight) > 0);
  if (counted.length === 0) return [];
  let left = BUCKETS;
  const shares = counted.map(({ variation, weight }) => {
    const buckets = Math.min(left, Math.trunc(Math.fround(Math.fround(weight) * 10))); // in single precision, as Flipt
    left -= buckets;
    return { variation, buckets };
  });
  return [...shares, { variation: rest, buckets: left }].filter(({ buckets }) => buckets > 0);
}

export function toPercent(buckets: number): number {
  return buckets / (BUCKETS / 100);
}
