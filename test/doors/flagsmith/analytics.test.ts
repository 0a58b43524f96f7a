/** What applications tell the Flagsmith door of how often they have read features. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { testClock } from '../../support/clock.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { makeFlag } from '../../support/flags.js';
import { ask, clientKey } from '../../support/flagsmith.js';

type Json = TestAnswer['body'];

/** Stands still: no hour ends within a test. */
const clock = testClock();

onEveryDatabase(
  "the Flagsmith door's analytics",
  (app) => {
    const countsOf = async (flag_key: string): Promise<unknown[]> => {
      await app().flushUsage();
      const answer = await app().native.call('listFlagUsage', { key: app().sk(), path: { flag_key } });
      return dataOf(answer).counts.map(({ variation, count }: Json) => [variation, count]);
    };
    const report = (body: unknown, headers = {}) => ask(app(), 'reportFlagAnalytics', { body, headers });
    const reportAgain = (evaluations: unknown) => ask(app(), 'reportEvaluationAnalytics', { body: { evaluations } });

    it('are added to the usage of the flags, without a variation', async () => {
      const [one, two] = [await makeFlag(app()), await makeFlag(app())];
      for (const headers of [{}, await clientKey(app())]) {
        const { status, body } = await report({ [one.key]: 3, [two.key]: 40 }, headers);
        expect({ status, body }).to.deep.equal({ status: 200, body: undefined });
      }
      expect(await countsOf(one.key)).to.deep.equal([[null, 6]]);
      expect(await countsOf(two.key)).to.deep.equal([[null, 80]]);
    });

    it('are passed over where they are of no feature, or no counts', async () => {
      const { key } = await makeFlag(app());
      const odd = { 'no such name': 7, [`${key}x`]: 1, toString: 1 };
      expect((await report({ ...odd, [key]: 2 })).status).to.equal(200);
      for (const count of ['7', 0, -1, 0.5, 1_000_001, null, [1], { a: 1 }, true]) {
        expect((await report({ [key]: count })).status, JSON.stringify(count)).to.equal(200);
      }
      expect(await countsOf(key)).to.deep.equal([[null, 2]]);
    });

    it('are passed over for a client key where the feature is for servers only', async () => {
      const { key } = await makeFlag(app(), { server_only: true });
      expect((await report({ [key]: 2 }, await clientKey(app()))).status).to.equal(200);
      expect(await countsOf(key)).to.deep.equal([]);
    });

    it('are refused where they are no object', async () => {
      for (const body of [[], 'x', 7, null]) {
        const answer = await report(JSON.stringify(body));
        expect(answer.status).to.equal(400);
        expect(answer.body.detail).to.be.a('string');
      }
    });

    it('of the second version are added as well, feature by feature', async () => {
      const { key } = await makeFlag(app());
      const of = (feature_name: string, count: number, given = {}) => ({
        ...{ feature_name, count, enabled_when_evaluated: true },
        ...given,
      });
      const { status, body } = await reportAgain([
        of(key, 2, { identity_identifier: 'ada' }),
        of(key, 3, { identity_identifier: null, enabled_when_evaluated: false }),
        of('no such name', 1),
      ]);
      expect({ status, body }).to.deep.equal({ status: 204, body: undefined });
      expect(await countsOf(key)).to.deep.equal([[null, 5]]);
    });

    it('of the second version are refused where they are not as it says', async () => {
      const { key } = await makeFlag(app());
      const { status, body } = await reportAgain([{ feature_name: key, count: 1 }]);
      expect(status).to.equal(400);
      expect(body.evaluations[0].enabled_when_evaluated).to.have.lengthOf(1);
      expect(await countsOf(key)).to.deep.equal([]);
    });
  },
  { parts: { now: clock.now } },
);
