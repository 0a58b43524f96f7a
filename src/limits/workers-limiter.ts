/** Limits that the workers of one server share: their primary process counts. */
import { RateLimiterCluster, RateLimiterClusterMaster } from 'rate-limiter-flexible';
import type { Limiter } from '../http/rate-limit.js';
import { counting, WINDOW } from './counter.js';
import { insured, Outage, type OutageServices } from './insured.js';
import { memoryCounter } from './memory-limiter.js';

/** Milliseconds that a request waits for the primary process, which does nothing else but hand connections on. */
const PATIENCE = 1000;

/** In the primary process: counts for its workers from now on. */
export function countForWorkers(): void {
  new RateLimiterClusterMaster();
}

/** In a worker. Every request is counted in its own memory as well, for as long as nobody answers. */
export function workersLimiter({ now, ...services }: OutageServices & { readonly now: () => Date }): Limiter {
  const shared = new RateLimiterCluster({ ...WINDOW, keyPrefix: 'requests', timeoutMs: PATIENCE });
  return counting(insured(shared, memoryCounter(), new Outage(services)), now);
}
