import type { ServerResponse } from 'node:http';
import { Fault } from './errors.js';

/** Whom a request is counted for, and how many of its kind they may make in a minute. */
export interface Allowance {
  readonly key: string;
  /** 0: no limit. */
  readonly limit: number;
}

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

/** A request that was counted. */
export interface Counted {
  readonly allowance: Allowance;
  readonly verdict: LimitVerdict;
}

export interface Limiter {
  /** Counts one request. */
  count(allowance: Allowance): Promise<LimitVerdict>;
  /** Takes one request that was counted back out: its answer has turned out to be free. */
  giveBack(allowance: Allowance): Promise<LimitVerdict>;
}

/** Whether one request is counted, and for whom. */
export class RequestCount {
  private counted: Allowance | undefined;

  /** `before`: how it was counted already. */
  constructor(
    private readonly limiter: Limiter,
    private readonly res: ServerResponse,
    private readonly before: Counted | undefined,
  ) {}

  get isTaken(): boolean {
    return this.counted !== undefined;
  }

  /** Counts the request, once, and writes the limit's headers. Throws 429. */
  async take(allowance: Allowance): Promise<void> {
    this.counted = this.before?.allowance ?? allowance;
    enforceLimit(this.res, this.before?.verdict ?? (await this.limiter.count(allowance)));
  }

  async giveBack(): Promise<void> {
    if (this.counted) enforceLimit(this.res, await this.limiter.giveBack(this.counted));
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
