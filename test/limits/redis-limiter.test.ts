/** Limits that are counted in a real Redis, and while it is away. */
import { setImmediate as turn } from 'node:timers/promises';
import { expect } from 'chai';
import type { LimitVerdict } from '../../src/http/rate-limit.js';
import { type RedisLimiter, redisLimiter } from '../../src/limits/redis-limiter.js';
import { freePort } from '../support/free-port.js';
import { needRedis, type RedisServer, startRedis } from '../support/redis.js';

const ALLOWANCE = { key: 'management organization 1', limit: 50 };

describe('limits in Redis', () => {
  const open: { limiters: RedisLimiter[]; redis?: RedisServer } = { limiters: [] };
  let told: string[];

  before(function () {
    needRedis(this);
  });

  beforeEach(async () => {
    told = [];
    open.redis = await startRedis();
  });

  afterEach(async () => {
    for (const limiter of open.limiters.splice(0)) limiter.close();
    await open.redis?.crash();
  });

  const redis = (): RedisServer => open.redis ?? expect.fail('There is no Redis.');

  async function connect(url = redis().url): Promise<RedisLimiter> {
    const limiter = await redisLimiter(url, {
      now: () => new Date(),
      onAway: (reason) => told.push(`away: ${reason}`),
      onBack: () => told.push('back'),
    });
    open.limiters.push(limiter);
    return limiter;
  }

  async function countAtOnce(limiters: readonly RedisLimiter[], times: number): Promise<LimitVerdict[]> {
    const count = async (index: number) => limiters[index % limiters.length]?.count(ALLOWANCE);
    const verdicts = await Promise.all(Array.from({ length: times }, (_, index) => count(index)));
    return verdicts.flatMap((verdict) => verdict ?? []);
  }

  /** Counts for somebody else until Redis is asked again. */
  async function untilBack(limiter: RedisLimiter): Promise<void> {
    while (!told.includes('back')) {
      await limiter.count({ key: 'somebody else', limit: 1 });
      await turn(); // or nothing that Redis says would be read
    }
  }

  it('are one count for all servers', async () => {
    const servers = [await connect(), await connect()];
    const verdicts = await countAtOnce(servers, 200);
    expect(verdicts.filter(({ allowed }) => allowed)).to.have.length(50);
    expect(told).to.deep.equal([]);
  });

  it('take back what was free, for all servers', async () => {
    const [one, other] = [await connect(), await connect()];
    await one.count(ALLOWANCE);
    await other.count(ALLOWANCE);
    expect((await one.giveBack(ALLOWANCE)).remaining).to.equal(49);
    expect((await other.count(ALLOWANCE)).remaining).to.equal(48);
  });

  it('never give more than there are', async () => {
    const limiter = await connect();
    expect((await limiter.giveBack(ALLOWANCE)).remaining).to.equal(50);
  });

  it('are counted here when Redis is killed, from where this server was, and it is told once', async () => {
    const limiter = await connect();
    const before = await countAtOnce([limiter], 20);
    await redis().crash();
    const after = await countAtOnce([limiter], 200);
    const allowed = [...before, ...after].filter((verdict) => verdict.allowed);
    expect(allowed.map(({ remaining }) => remaining)).to.have.members(Array.from({ length: 50 }, (_, left) => left));
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/^away: ./);
  });

  it('are counted in Redis again when it is back, and that is told', async () => {
    const limiter = await connect();
    await redis().crash();
    await limiter.count(ALLOWANCE);
    await redis().restart();
    await untilBack(limiter);
    expect((await (await connect()).count(ALLOWANCE)).remaining).to.equal(49);
    expect((await limiter.count(ALLOWANCE)).remaining).to.equal(48);
    expect(told).to.have.length(2);
    expect(told[1]).to.equal('back');
  });

  it('wait for a Redis that does not answer once, and not long', async () => {
    const limiter = await connect();
    redis().freeze();
    try {
      const began = performance.now();
      await countAtOnce([limiter], 20);
      expect(performance.now() - began).to.be.below(2000);
      const later = performance.now();
      for (let times = 0; times < 100; times += 1) await limiter.count(ALLOWANCE);
      expect(performance.now() - later).to.be.below(200);
      expect(told).to.have.length(1);
    } finally {
      redis().thaw();
    }
    await untilBack(limiter);
  });

  it('start without Redis, and go there when it comes', async () => {
    await redis().crash();
    const limiter = await connect();
    expect(told).to.have.length(1);
    expect(told[0]).to.include('ECONNREFUSED');
    expect((await limiter.count(ALLOWANCE)).remaining).to.equal(49);
    await redis().restart();
    await untilBack(limiter);
    expect((await (await connect()).count(ALLOWANCE)).remaining).to.equal(49);
  });

  it('are counted here when Redis wants another password, which is told without it', async () => {
    open.redis = await startRedis(['--requirepass', 'right']);
    const limiter = await connect(redis().url.replace('redis://', 'redis://:wrong-secret@'));
    expect((await limiter.count(ALLOWANCE)).remaining).to.equal(49);
    expect(told).to.have.length(1);
    expect(told[0]).to.include('WRONGPASS').and.not.include('wrong-secret');
    expect(
      (await (await connect(redis().url.replace('redis://', 'redis://:right@'))).count(ALLOWANCE)).remaining,
    ).to.equal(49);
  });

  it('are counted here when nobody is at the address', async () => {
    const limiter = await connect(`redis://127.0.0.1:${await freePort()}/1`);
    expect((await limiter.count(ALLOWANCE)).remaining).to.equal(49);
    expect(told).to.have.length(1);
  });
});
