/** From counted requests to what the answer's headers say. */
import type { Allowance, Limiter, LimitVerdict } from '../http/rate-limit.js';

/** A window of a minute; its limit is not the counter's business. */
export const WINDOW = { points: 0, duration: 60 };

/** How a key stands in its window. */
export interface Count {
  readonly consumedPoints: number;
  readonly msBeforeNext: number;
}

/**
 * As much of rate-limiter-flexible as is used: it counts, and does not refuse. Its limiters have one limit for all
 * keys, and organizations have limits of their own.
 */
export interface Counter {
  /** Counts one more. */
  penalty(key: string): Promise<Count>;
  /** Counts one less. */
  reward(key: string): Promise<Count>;
}

export function counting(counter: Counter, now: () => Date): Limiter {
  const verdict = async ({ key, limit }: Allowance, change: 'penalty' | 'reward') =>
    limit === 0 ? unlimited(now()) : verdictOf(limit, await counter[change](key), now());
  return {
    count: (allowance) => verdict(allowance, 'penalty'),
    giveBack: async (allowance) => ({ ...(await verdict(allowance, 'reward')), allowed: true }),
  };
}

function verdictOf(limit: number, { consumedPoints, msBeforeNext }: Count, now: Date): LimitVerdict {
  return {
    allowed: consumedPoints <= limit,
    limit,
    // More than there are when one is given back after its window has ended.
    remaining: Math.min(limit, Math.max(0, limit - consumedPoints)),
    resetsAt: Math.ceil((now.getTime() + msBeforeNext) / 1000),
    retryAfter: Math.max(1, Math.ceil(msBeforeNext / 1000)),
  };
}

function unlimited(now: Date): LimitVerdict {
  return { allowed: true, limit: 0, remaining: 0, resetsAt: Math.ceil(now.getTime() / 1000), retryAfter: 1 };
}
