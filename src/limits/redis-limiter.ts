/** Limits that several servers share through one Redis. */
import { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import type { Limiter } from '../http/rate-limit.js';
import { type Count, type Counter, counting, WINDOW } from './counter.js';
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

export interface RedisLimiterServices {
  readonly now: () => Date;
  /** Told once for each time that Redis is away: this server then counts for itself. */
  readonly onAway: (reason: string) => void;
  /** Redis counts again. */
  readonly onBack: () => void;
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

/** The shared count, or this server's own while there is none. */
function insured(shared: Counter, own: Counter, outage: Outage): Counter {
  const count = async (change: keyof Counter, key: string): Promise<Count> => {
    const ownCount = own[change](key);
    try {
      const sharedCount = await shared[change](key);
      outage.end();
      return sharedCount;
    } catch (error) {
      outage.begin(error);
      return ownCount;
    }
  };
  return { penalty: (key) => count('penalty', key), reward: (key) => count('reward', key) };
}

/** Whether Redis is away, told when that changes. */
class Outage {
  private isOn = false;

  constructor(private readonly services: RedisLimiterServices) {}

  begin(error: unknown): void {
    if (this.isOn) return;
    this.isOn = true;
    // Only the message: the client's errors hold the command that failed, and that may be AUTH.
    this.services.onAway(error instanceof Error ? error.message : String(error));
  }

  end(): void {
    if (!this.isOn) return;
    this.isOn = false;
    this.services.onBack();
  }
}
