/** What the fast lane leaves to the pipeline: a request that is not as usual, and what was done of it already. */
import type { Counted } from './rate-limit.js';

export interface HandedOver {
  readonly requestId: string;
  /** Undefined: it was not counted yet. */
  readonly counted?: Counted | undefined;
  /** The whole body; undefined: nothing of it was read. */
  readonly bytes?: Buffer | undefined;
  /** What its handler has thrown: it is not called again. */
  readonly error?: unknown;
}

/** By request. */
export type HandedOvers = WeakMap<object, HandedOver>;
