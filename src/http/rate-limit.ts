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

export interface Limiter {
  /** Counts one request of `key` in the category. */
  count(category: LimitCategory, key: string): Promise<LimitVerdict>;
  /** Takes one request that was counted back out: its answer has turned out to be free. */
  giveBack(category: LimitCategory, key: string): Promise<LimitVerdict>;
}

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
  const verdict = async (category: LimitCategory, change: (limiter: RateLimiterMemory) => Promise<WindowState>) => {
    const limiter = limiters.get(category);
    return limiter ? verdictOf(limiter.points, await change(limiter), now()) : unlimited(now());
  };
  return {
    count: (category, key) => verdict(category, (limiter) => consume(limiter, key)),
    giveBack: (category, key) =>
      verdict(category, async (limiter) => ({ allowed: true, window: await limiter.reward(key) })),
  };
}

interface WindowState {
  readonly allowed: boolean;
  readonly window: RateLimiterRes;
}

/** The library rejects with the state of the window when the limit is exceeded. */
async function consume(limiter: RateLimiterMemory, key: string): Promise<WindowState> {
  try {
    return { allowed: true, window: await limiter.consume(key) };
  } catch (error) {
    if (error instanceof RateLimiterRes) return { allowed: false, window: error };
    throw error;
  }
}

function verdictOf(limit: number, { allowed, window }: WindowState, now: Date): LimitVerdict {
  return {
    allowed,
    limit,
    // More than there are when one is given back after its window has ended.
    remaining: Math.min(limit, Math.max(0, window.remainingPoints)),
    resetsAt: Math.ceil((now.getTime() + window.msBeforeNext) / 1000),
    retryAfter: Math.max(1, Math.ceil(window.msBeforeNext / 1000)),
  };
}

function unlimited(now: Date): LimitVerdict {
  return { allowed: true, limit: 0, remaining: 0, resetsAt: Math.ceil(now.getTime() / 1000), retryAfter: 1 };
}

/** Whether one request is counted, and for whom. */
export class RequestCount {
  private counted: readonly [category: LimitCategory, key: string] | undefined;

  constructor(
    private readonly limiter: Limiter,
    private readonly res: ServerResponse,
  ) {}

  get isTaken(): boolean {
    return this.counted !== undefined;
  }

  /** Counts the request and writes the limit's headers. Throws 429. */
  async take(category: LimitCategory, key: string): Promise<void> {
    this.counted = [category, key];
    enforceLimit(this.res, await this.limiter.count(category, key));
  }

  async giveBack(): Promise<void> {
    if (this.counted) enforceLimit(this.res, await this.limiter.giveBack(...this.counted));
  }
}

/** Writes the headers that every answer carries. Throws 429 when the limit is exceeded. */
function enforceLimit(res: ServerResponse, verdict: LimitVerdict): void {
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
