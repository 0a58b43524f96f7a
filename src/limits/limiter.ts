import { memoryLimiter } from './memory-limiter.js';
import type { RedisLimiter, RedisLimiterServices } from './redis-limiter.js';

/** Shared through the Redis that is set, or this server's own. */
export async function createLimiter(url: string | undefined, services: RedisLimiterServices): Promise<RedisLimiter> {
  if (url === undefined) return { ...memoryLimiter(services.now), close: () => {} };
  const { redisLimiter } = await import('./redis-limiter.js'); // a fifth of a second of a start that needs none
  return redisLimiter(url, services);
}
