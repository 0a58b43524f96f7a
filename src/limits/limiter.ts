import { memoryLimiter } from './memory-limiter.js';
import type { RedisLimiter, RedisLimiterServices } from './redis-limiter.js';
import { workersLimiter } from './workers-limiter.js';

/** Who counts together. */
export interface LimiterPlace {
  /** Where several servers count; undefined: each for itself. */
  readonly redisUrl: string | undefined;
  /** This process is one of several that are one server. */
  readonly isWorker: boolean;
}

/** Shared through the Redis that is set, among the workers of this server, or this process' own. */
export async function createLimiter(
  { redisUrl, isWorker }: LimiterPlace,
  services: RedisLimiterServices,
): Promise<RedisLimiter> {
  if (redisUrl !== undefined) {
    const { redisLimiter } = await import('./redis-limiter.js'); // a fifth of a second of a start that needs none
    return redisLimiter(redisUrl, services);
  }
  return { ...(isWorker ? workersLimiter(services) : memoryLimiter(services.now)), close: () => {} };
}
