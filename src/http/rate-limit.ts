import type { ServerResponse } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { LimitCategory } from './contract.js';
import { Fault } from './errors.js';

/** What a caller has left in the current window. */
export interface LimitVerdict {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Unix seconds. */
  readonly resetsAt: number;
  /** Seconds until then, at least 1. */
  readonly retryAfter: number;
}

/** Counts one request of `key` in the category. */
export type Limiter = (category: LimitCategory, key: string) => Promise<LimitVerdict>;

/** Requests a minute by category; 0 is no limit. */
export type Limits = Readonly<Record<Exclude<LimitCategory, 'none'>, number>>;

const WINDOW_SECONDS = 60;
const CATEGORIES = ['auth', 'management', 'evaluation', 'ruleset'] as const;

/** A limiter that counts in this process' memory: a window begins with a key's first request. */
export function memoryLimiter(limits: Limits, now: () => Date): Limiter {
  const limiters = new Map<LimitCategory, RateLimiterMemory>();
  for (const category of CATEGORIES) {
    const points = limits[category];
    if (points > 0) limiters.set(category, new RateLimiterMemory({ points, duration: WINDOW_SECONDS }));
  }
  return async (category, key) => {
    const limiter = limiters.get(category);
    if (!limiter) return unlimited(now());
    const { allowed, state } = await count(limiter, key);
    const seconds = Math.max(1, Math.ceil(state.msBeforeNext / 1000));
    return {
      allowed,
      limit: limiter.points,
      remaining: Math.max(0, state.remainingPoints),
      resetsAt: Math.ceil((now().getTime() + state.msBeforeNext) / 1000),
      retryAfter: seconds,
    };
  };
}

/** The library rejects with the state of the window when the limit is exceeded. */
async function count(limiter: RateLimiterMemory, key: string): Promise<{ allowed: boolean; state: RateLimiterRes }> {
  try {
    return { allowed: true, state: await limiter.consume(key) };
  } catch (error) {
    if (error instanceof RateLimiterRes) return { allowed: false, state: error };
    throw error;
  }
}

function unlimited(now: Date): LimitVerdict {
  return { allowed: true, limit: 0, remaining: 0, resetsAt: Math.ceil(now.getTime() / 1000), retryAfter: 1 };
}

/** Writes the headers that every answer carries. Throws 429 when the limit is exceeded. */
export function enforceLimit(res: ServerResponse, verdict: LimitVerdict): void {
  res.setHeader('X-RateLimit-Limit', verdict.limit);
  res.setHeader('X-RateLimit-Remaining', verdict.remaining);
  res.setHeader('X-RateLimit-Reset', verdict.resetsAt);
  if (verdict.allowed) return;
  throw new Fault(
    'RATE_LIMIT_EXCEEDED',
    `More than ${verdict.limit} requests in a minute: wait ${verdict.retryAfter} seconds.`,
    {},
    { 'Retry-After': String(verdict.retryAfter) },
  );
}
