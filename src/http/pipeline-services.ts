import type { Authenticate, Principal } from './authenticate.js';
import type { Chosen } from './authorize.js';
import type { LimitCategory } from './contract.js';
import type { Attempt } from './idempotency.js';
import type { Precondition } from './preconditions.js';
import type { Allowance, Limiter } from './rate-limit.js';
import type { AnyOutcome } from './respond.js';

/** One answered request, for the log: nothing in it is secret. */
export interface RequestRecord {
  readonly requestId: string;
  readonly contract: string;
  readonly operationId: string;
  readonly method: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** What a handler is told beside its input. */
export interface RequestContext<P extends Principal> {
  readonly requestId: string;
  readonly operationId: string;
  /** Undefined where the operation is public. */
  readonly asking: Chosen<P> | undefined;
  /** What the caller expects of the resource; undefined: they take it as it is. */
  readonly precondition: Precondition | undefined;
  /** Undefined: the request has no key to be known again by. */
  readonly attempt: Attempt | undefined;
  /** Only what would be is asked for. */
  readonly isDryRun: boolean;
}

/** What app.ts gives the pipeline. */
export interface PipelineServices<P extends Principal, Context> {
  readonly authenticate: Authenticate<P>;
  readonly limiter: Limiter;
  /** Whom a request of this category is counted for, and how many they may make. */
  readonly allowanceOf: (
    category: LimitCategory,
    address: string,
    principal: P | undefined,
  ) => Allowance | Promise<Allowance>;
  /** Whether nothing is changed without `If-Match`. */
  readonly requireIfMatch: boolean;
  /** Throws 409 while another attempt of the same caller and key is under way. */
  readonly alone: (attempt: Attempt, principal: P, work: () => Promise<AnyOutcome>) => Promise<AnyOutcome>;
  readonly contextOf: (request: RequestContext<P>) => Context;
  readonly isDatabaseAway: (error: unknown) => boolean;
  readonly onRequest: (record: RequestRecord) => void;
  readonly onFailure: (error: unknown, requestId: string) => void;
}
