import { expect } from 'chai';
import { onOneDatabase, type TestApp } from '../support/app.js';
import type { TestAnswer } from '../support/contract-client.js';
import { streamToken } from '../support/streams.js';
import { call, credential, type Operation, operations } from './operations.js';
import { expectRefusal } from './refusals.js';

const NOW = new Date('2026-11-21T05:30:00.250Z');
const unixNow = NOW.getTime() / 1000;
const parts = { now: () => NOW };

const limited = operations.filter(({ row }) => row.rateLimit !== 'none');
const unlimited = operations.filter(({ row }) => row.rateLimit === 'none');

/** What a caller cannot call twice. */
const ENDS_SESSION = ['logout', 'revokeToken'];

const isCountedWith = (one: Operation, other: Operation) =>
  one.contract === other.contract && one.row.rateLimit === other.row.rateLimit && !ENDS_SESSION.includes(one.id);

function limits(answer: TestAnswer) {
  return {
    limit: Number(answer.headers['x-ratelimit-limit']),
    remaining: Number(answer.headers['x-ratelimit-remaining']),
    reset: Number(answer.headers['x-ratelimit-reset']),
  };
}

/** Everything allowed once a minute. */
const ONCE = { RATE_LIMIT_AUTH: '1', RATE_LIMIT_MANAGEMENT: '1', RATE_LIMIT_EVALUATION: '1', RATE_LIMIT_RULESET: '1' };

onOneDatabase(
  'over the limit',
  (app) => {
    before(() => streamToken(app())); // before the limit of what gives one is reached

    for (const operation of limited) {
      it(`${operation.title} is refused, and says when to come back`, async () => {
        const request = await credential(app(), operation);
        // The first of its kind: an open stream costs nothing by itself.
        await call(app(), limited.find((one) => isCountedWith(one, operation)) ?? operation, request);
        const answer = await call(app(), operation, request);
        expectRefusal(operation.contract, answer, 'RATE_LIMIT_EXCEEDED');
        const wait = Number(answer.headers['retry-after']);
        expect(wait).to.be.within(1, 60);
        const { limit, remaining, reset } = limits(answer);
        expect({ limit, remaining }).to.deep.equal({ limit: 1, remaining: 0 });
        expect(reset - unixNow).to.be.within(wait - 1, wait + 1);
      });
    }

    for (const operation of unlimited) {
      it(`${operation.title} is not limited, and says so`, async () => {
        await call(app(), operation);
        const answer = await call(app(), operation);
        expect(answer.status).to.equal(200);
        expect(limits(answer)).to.deep.equal({ limit: 0, remaining: 0, reset: Math.ceil(unixNow) });
      });
    }

    it('a path that does not exist is refused too', async () => {
      await app().native.send('get', '/api/v1/nothing');
      expectRefusal('native', await app().native.send('get', '/api/v1/nothing'), 'RATE_LIMIT_EXCEEDED');
      expectRefusal('flagify', await app().flagify.send('get', '/v1/nothing'), 'RATE_LIMIT_EXCEEDED');
      const door = await app().openfeature.send('get', '/ofrep/v1/nothing');
      expectRefusal('openfeature', door, 'RATE_LIMIT_EXCEEDED');
      const flagsmith = await app().flagsmith.send('get', '/flagsmith/api/v1/nothing/');
      expectRefusal('flagsmith', flagsmith, 'RATE_LIMIT_EXCEEDED');
    });
  },
  { env: ONCE, parts },
);

onOneDatabase(
  'the limit headers',
  (app) => {
    const list = (on: TestApp, given: object) => on.native.call('listFlags', given);

    it('count down with every request of an organization, whichever credential it comes with', async () => {
      const seen = [
        await list(app(), { token: app().token }),
        await list(app(), { key: app().sk() }),
        await list(app(), { key: app().sk('dev') }),
      ].map((answer) => limits(answer).remaining);
      expect(seen).to.deep.equal([49, 48, 47]);
    });

    it('count requests that are refused', async () => {
      const before = limits(await list(app(), { key: app().sk() })).remaining;
      const answers = [
        await list(app(), { key: app().sk(), query: { page: 0 } }),
        await app().native.call('createFlag', { key: app().sk(), body: '{' }),
        await list(app(), { key: app().pk() }),
      ];
      expect(answers.map(({ status }) => status)).to.deep.equal([400, 400, 403]);
      expect(answers.map((answer) => limits(answer).remaining)).to.deep.equal([before - 1, before - 2, before - 3]);
    });

    it('count evaluations apart, for each environment', async () => {
      const evaluate = (key: string) => app().native.call('evaluateFlags', { key, body: {} });
      const first = limits(await evaluate(app().pk('dev')));
      expect(first).to.include({ limit: 30, remaining: 29 });
      expect(limits(await evaluate(app().sk('dev'))).remaining).to.equal(28);
      expect(limits(await evaluate(app().pk('prod'))).remaining).to.equal(29);
    });

    it('count who cannot be recognised by their address', async () => {
      const first = limits(await list(app(), {})).remaining;
      const second = limits(await list(app(), { key: 'sk_bad' })).remaining;
      const third = limits(await app().native.send('get', '/api/v1/nothing')).remaining;
      expect([second, third]).to.deep.equal([first - 1, first - 2]);
    });

    it('believe no header that names another address', async () => {
      const first = limits(await list(app(), {})).remaining;
      const headers = { 'X-Forwarded-For': '203.0.113.7', 'X-Real-IP': '203.0.113.7', Forwarded: 'for=203.0.113.7' };
      expect(limits(await list(app(), { headers })).remaining).to.equal(first - 1);
    });

    it('say 0, 0 and now where nothing is limited', async () => {
      const { email, password } = app().first;
      const answer = await app().native.call('login', { body: { email, password } });
      expect(limits(answer)).to.deep.equal({ limit: 0, remaining: 0, reset: Math.ceil(unixNow) });
    });

    it('say when the window ends', async () => {
      const { limit, reset } = limits(await list(app(), { key: app().sk() }));
      expect(limit).to.equal(50);
      expect(reset - unixNow).to.be.within(0, 61);
    });
  },
  { env: { RATE_LIMIT_MANAGEMENT: '50', RATE_LIMIT_EVALUATION: '30' }, parts },
);
