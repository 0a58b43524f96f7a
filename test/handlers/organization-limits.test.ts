import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { logIn, onEveryDatabase, type TestApp } from '../support/app.js';
import { auditOf } from '../support/audit.js';
import { testClock } from '../support/clock.js';
import type { ContractClient, TestAnswer } from '../support/contract-client.js';
import { makeTenant } from '../support/places.js';

const clock = testClock();
/** Sixteen of the server's own for everything, so that they are nobody's plan. */
const env = { RATE_LIMIT_MANAGEMENT: '16', RATE_LIMIT_EVALUATION: '17', RATE_LIMIT_RULESET: '18' };
const SERVER = { management: 16, evaluation: 17, ruleset: 18, api_keys: null };
const NOTHING_OWN = { management: null, evaluation: null, ruleset: null, api_keys: null };

const limitOf = ({ headers }: TestAnswer) => Number(headers['x-ratelimit-limit']);
const remainingOf = ({ headers }: TestAnswer) => Number(headers['x-ratelimit-remaining']);

onEveryDatabase(
  "an organization's limits",
  (app) => {
    let organizationId: string;
    let owner: string;

    // An organization of its own for each test: its requests are counted apart.
    let tenant: Awaited<ReturnType<typeof makeTenant>>;

    beforeEach(async () => {
      clock.advance(3600);
      tenant = await makeTenant(app());
      owner = tenant.token;
      organizationId = dataOf(await app().native.call('getMe', { token: owner })).organization.id;
    });

    const path = () => ({ organization_id: organizationId });
    const get = (token = owner) => app().native.call('getOrganizationLimits', { token, path: path() });
    const replace = (body: object, token = owner) =>
      app().native.call('replaceOrganizationLimits', { token, path: path(), body });
    const withKey = (id: string, given: object = {}, on: ContractClient = app().native) =>
      on.call(id, { key: tenant.apiKey.key, ...given });
    const list = () => withKey('listFlags');
    const evaluate = () => withKey('evaluateFlags', { body: {} });
    const fetchRuleset = () => withKey('getRuleset');

    it("are the server's to begin with", async () => {
      const limits = dataOf(await get());
      expect(limits).to.deep.include({ plan: null, limits: NOTHING_OWN, effective: SERVER, version: 1 });
    });

    it('are replaced: what is not named is no longer its own', async () => {
      await replace({ plan: 'pro', limits: { management: 50, evaluation: 0, api_keys: 7 } });
      const answer = await replace({ plan: 'free', limits: { evaluation: 9, ruleset: null } });
      const expected = {
        plan: 'free',
        limits: { ...NOTHING_OWN, evaluation: 9 },
        effective: { ...SERVER, evaluation: 9, api_keys: 60 },
        version: 3,
      };
      expect(dataOf(answer)).to.deep.include(expected);
      expect(dataOf(await get())).to.deep.equal(dataOf(answer));
    });

    it('that were changed are in the audit log, before and after', async () => {
      const [entry] = await auditOf(app(), await replace({ plan: 'pro', limits: { ruleset: 1 } }));
      expect(entry).to.include({ resource: 'organization', resource_id: organizationId, project_id: null });
      expect(entry?.['before']).to.deep.include({ plan: null, limits: {} });
      expect(entry?.['after']).to.deep.include({ plan: 'pro', limits: { ruleset: 1 } });
    });

    it('of another organization do not exist', async () => {
      const token = await logIn(app().native, app().first);
      expectRefusal(await get(token), 404, 'ORGANIZATION_NOT_FOUND');
      expectRefusal(await replace({ plan: 'free', limits: {} }, token), 404, 'ORGANIZATION_NOT_FOUND');
      expect(dataOf(await get())).to.include({ plan: null, version: 1 });
    });

    it('are not for API keys to see or to change', async () => {
      for (const id of ['getOrganizationLimits', 'replaceOrganizationLimits']) {
        const answer = await withKey(id, { path: path(), body: { plan: null, limits: {} } });
        expectRefusal(answer, 403, 'INSUFFICIENT_PERMISSIONS');
      }
    });

    for (const [plan, limit] of [
      ['free', 60],
      ['pro', 600],
    ] as const) {
      it(`on the plan ${plan} are ${limit} a minute for all requests with API keys together`, async () => {
        dataOf(await replace({ plan, limits: {} }));
        const answers = [await list(), await evaluate(), await fetchRuleset(), await list()];
        expect(answers.map(limitOf)).to.deep.equal([limit, limit, limit, limit]);
        expect(answers.map(remainingOf)).to.deep.equal([limit - 1, limit - 2, limit - 3, limit - 4]);
      });
    }

    it('on a plan leave people to the limit of management', async () => {
      dataOf(await replace({ plan: 'free', limits: {} }));
      await list();
      const answer = await get();
      expect(limitOf(answer)).to.equal(16);
      const next = await get();
      expect(remainingOf(next)).to.equal(remainingOf(answer) - 1);
    });

    it('on a plan refuse the request after the last, and another organization goes on', async () => {
      dataOf(await replace({ plan: 'free', limits: {} }));
      const answers: TestAnswer[] = [];
      for (let times = 0; times < 60; times += 1) answers.push(await evaluate());
      expect(answers.map(remainingOf)).to.deep.equal(Array.from({ length: 60 }, (_, index) => 59 - index));
      for (const refused of [await evaluate(), await list(), await fetchRuleset()]) {
        expectRefusal(refused, 429, 'RATE_LIMIT_EXCEEDED');
        expect(limitOf(refused)).to.equal(60);
        expect(Number(refused.headers['retry-after'])).to.be.within(1, 60);
      }
      expect((await app().native.call('evaluateFlags', { key: app().sk(), body: {} })).status).to.equal(200);
    });

    it('on the plan enterprise are its own, and without any those of each kind of request', async () => {
      dataOf(await replace({ plan: 'enterprise', limits: {} }));
      expect([await list(), await evaluate(), await fetchRuleset()].map(limitOf)).to.deep.equal([16, 17, 18]);
      dataOf(await replace({ plan: 'enterprise', limits: { api_keys: 12_345 } }));
      expect([await list(), await evaluate(), await fetchRuleset()].map(limitOf)).to.deep.equal([12345, 12345, 12345]);
    });

    it('of its own are told in the headers, by kind', async () => {
      dataOf(await replace({ plan: null, limits: { management: 100, evaluation: 200, ruleset: 300 } }));
      expect([await list(), await evaluate(), await fetchRuleset()].map(limitOf)).to.deep.equal([100, 200, 300]);
      expect(limitOf(await get())).to.equal(100);
    });

    it('of 0 are none', async () => {
      dataOf(await replace({ plan: 'free', limits: { api_keys: 0 } }));
      const answer = await list();
      expect([limitOf(answer), remainingOf(answer)]).to.deep.equal([0, 0]);
    });

    it('give back what was free, on a plan', async () => {
      dataOf(await replace({ plan: 'free', limits: {} }));
      const first = await fetchRuleset();
      const headers = { 'If-None-Match': first.headers['etag'] ?? '' };
      const second = await withKey('getRuleset', { headers });
      expect([second.status, remainingOf(second)]).to.deep.equal([304, 59]);
      expect(remainingOf(await list())).to.equal(58);
    });

    it('hold here at once, and on another server within 30 seconds', async () => {
      const other = await app().startAnother();
      const listOn = (one: ContractClient) => withKey('listFlags', {}, one);
      expect(limitOf(await listOn(other.native))).to.equal(16);
      dataOf(await replace({ plan: 'pro', limits: {} }));
      expect(limitOf(await list())).to.equal(600);
      clock.advance(29);
      expect(limitOf(await listOn(other.native))).to.equal(16);
      clock.advance(1);
      expect(limitOf(await listOn(other.native))).to.equal(600);
      await other.close();
    });

    it('cost no query of their own with each request', async () => {
      dataOf(await replace({ plan: 'pro', limits: {} }));
      await list();
      expect(await queriesAbout(app(), 'organizations', list)).to.equal(0);
      clock.advance(30);
      expect(await queriesAbout(app(), 'organizations', list)).to.equal(1);
    });
  },
  { env, parts: { now: clock.now } },
);

/** Queries of this table alone while something is done. */
async function queriesAbout({ database }: TestApp, table: string, work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const look = ({ sql }: { readonly sql: string }) => {
    if (new RegExp(`from [\`"]${table}[\`"]`).test(sql)) count += 1;
  };
  database.on('query', look);
  await work();
  database.off('query', look);
  return count;
}
