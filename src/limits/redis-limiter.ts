/** Limits that several servers share through one Redis. */
import { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import type { Limiter } from '../http/rate-limit.js';
import { type Counter, counting, WINDOW } from './counter.js';
import { insured, Outage, type OutageServices } from './insured.js';
import { memoryCounter } from './memory-limiter.js';

/**
 * Milliseconds that a request waits for a Redis that does not answer: from then on Redis counts as away, and nobody
 * waits. Longer than this process itself is ever busy: it would miss answers that are there.
 */
const PATIENCE = 1000;
/** Milliseconds that a start waits for the first connection, and any later one for its turn. */
const CONNECT_TIMEOUT = 1000;
/** Milliseconds between two tries to connect, at most. */
const LONGEST_RETRY = 1000;

export interface RedisLimiterServices extends OutageServices {
  readonly now: () => Date;
}

export interface RedisLimiter extends Limiter {
  close(): void;
}

/**
 * Resolves when Redis is there, or has shown that it is not. Every request is counted in memory as well, so that what a
 * caller has used up through this server is not forgotten when Redis goes away.
 */
export async function redisLimiter(url: string, services: RedisLimiterServices): Promise<RedisLimiter> {
  const client = connect(url);
  const outage = new Outage(services);
  client.on('error', (error) => outage.begin(error));
  // Rejects when the first try has failed; the client goes on trying.
  await client.connect().catch((error: unknown) => outage.begin(error));
  const counter = insured(sharedCounter(client), memoryCounter(), outage);
  return { ...counting(counter, services.now), close: () => client.disconnect() };
}

function connect(url: string): Redis {
  return new Redis(url, {
    lazyConnect: true,
    connectTimeout: CONNECT_TIMEOUT,
    retryStrategy: (tries) => Math.min(tries * 100, LONGEST_RETRY),
    // Nothing waits for a connection, and nothing is sent twice: it would be counted twice.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    commandTimeout: PATIENCE,
    // Whoever does not answer is left; they are not asked again before they have greeted a new connection.
    socketTimeout: PATIENCE,
    // The protocol that every Redis and everything in front of one speaks.
    protocol: 2,
    disableClientInfo: true,
  });
}

function sharedCounter(client: Redis): Counter {
  return new RateLimiterRedis({
    storeClient: client,
    keyPrefix: 'burgee:limits',
    ...WINDOW,
    rejectIfRedisNotReady: true,
  });
}
