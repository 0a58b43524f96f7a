import { memoryLimiter } from './memory-limiter.js';
import { type RedisLimiter, type RedisLimiterServices, redisLimiter } from './redis-limiter.js';

/** Shared through the Redis that is set, or this server's own. */
export async function createLimiter(url: string | undefined, services: RedisLimiterServices): Promise<RedisLimiter> {
  return url === undefined ? { ...memoryLimiter(services.now), close: () => {} } : redisLimiter(url, services);
}
