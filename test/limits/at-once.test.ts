/** Two hundred requests at once, where fifty are allowed: in memory, and on two servers over one Redis. */
import { expect } from 'chai';
import { expectRefusal } from '../support/answers.js';
import { startApp, type TestApp, type TestAppOptions } from '../support/app.js';
import type { ContractClient, TestAnswer } from '../support/contract-client.js';
import { databases } from '../support/databases.js';
import { needRedis, type RedisServer, startRedis } from '../support/redis.js';

const LIMIT = 50;
const env = { RATE_LIMIT_MANAGEMENT: `${LIMIT}` };
const everyRemaining = Array.from({ length: LIMIT }, (_, left) => left);

/** By turns on each of the servers, none waiting for another. */
function requestsAtOnce(clients: readonly ContractClient[], key: string, times: number): Promise<TestAnswer[]> {
  const ask = async (index: number) =>
    clients[index % clients.length]?.call('getFlag', { key, path: { flag_key: 'a' } });
  return Promise.all(Array.from({ length: times }, (_, index) => ask(index))).then((all) =>
    all.flatMap((one) => one ?? []),
  );
}

const remaining = ({ headers }: TestAnswer) => Number(headers['x-ratelimit-remaining']);

/** Exactly fifty have come through, and every header is true. */
function expectFifty(answers: readonly TestAnswer[], began: number): void {
  const through = answers.filter(({ status }) => status === 404);
  const refused = answers.filter(({ status }) => status !== 404);
  expect(through.map(remaining)).to.have.members(everyRemaining);
  for (const answer of refused) {
    expectRefusal(answer, 429, 'RATE_LIMIT_EXCEEDED');
    expect(remaining(answer)).to.equal(0);
    const wait = Number(answer.headers['retry-after']);
    expect(wait).to.be.within(1, 60);
    const ends = Number(answer.headers['x-ratelimit-reset']);
    expect(ends).to.be.within(Math.floor(began / 1000) + 60, Math.ceil(Date.now() / 1000) + 60);
    expect(Date.now() / 1000 + wait).to.be.at.least(ends - 1);
  }
  for (const answer of answers) expect(Number(answer.headers['x-ratelimit-limit'])).to.equal(LIMIT);
}

const [kind] = databases();

describe('two hundred requests at once, on a limit of fifty', () => {
  const started: { app?: TestApp; redis?: RedisServer } = {};

  afterEach(async () => {
    await started.app?.stop();
    await started.redis?.crash();
  });

  async function start(options: TestAppOptions): Promise<TestApp> {
    if (!kind) throw new Error('There is no database.');
    started.app = await startApp(kind, options);
    return started.app;
  }

  it('are fifty that come through, in memory', async () => {
    const app = await start({ env });
    const began = Date.now();
    expectFifty(await requestsAtOnce([app.native], app.sk(), 200), began);
  });

  it('are fifty on two servers together, with Redis', async function () {
    needRedis(this);
    started.redis = await startRedis();
    const app = await start({ env: { ...env, REDIS_URL: started.redis.url } });
    const other = await app.startAnother();
    const began = Date.now();
    expectFifty(await requestsAtOnce([app.native, other.native], app.sk(), 200), began);
    await other.close();
  });

  it('are fifty though Redis is killed in the middle, and nobody is told of it', async function () {
    needRedis(this);
    started.redis = await startRedis();
    const app = await start({ env: { ...env, REDIS_URL: started.redis.url } });
    const began = Date.now();
    const before = await requestsAtOnce([app.native], app.sk(), 20);
    const during = requestsAtOnce([app.native], app.sk(), 90);
    await started.redis.crash();
    const after = await requestsAtOnce([app.native], app.sk(), 90);
    const answers = [...before, ...(await during), ...after];
    expect(answers.filter(({ status }) => status >= 500)).to.deep.equal([]);
    expectFifty(answers, began);
  });
});
