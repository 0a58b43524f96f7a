import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Limiter } from '../http/rate-limit.js';
import { type Counter, counting, WINDOW } from './counter.js';

/** Counts in this process' memory. */
export function memoryCounter(): Counter {
  return new RateLimiterMemory(WINDOW);
}

/** A limiter that counts in this process' memory: a window begins with a key's first request. */
export function memoryLimiter(now: () => Date): Limiter {
  return counting(memoryCounter(), now);
}
