import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { testClock } from '../support/clock.js';
import { evaluate, makeColours, makeFlag, newKey } from '../support/flags.js';

/** Stands still: no hour ends within a test. */
const clock = testClock();

onEveryDatabase(
  'usage that a client reports',
  (app) => {
    const countsOf = async (flag_key: string, key = app().sk()) => {
      await app().flushUsage();
      return dataOf(await app().native.call('listFlagUsage', { key, path: { flag_key } })).counts;
    };
    const report = async (counts: object[], key = app().sk()) =>
      dataOf(await app().native.call('reportUsage', { key, body: { counts } }));

    it('is added to what the server has counted', async () => {
      const flag = await makeColours(app(), { enabled: true });
      await evaluate(app(), flag.key);
      const counts = [
        { flag_key: flag.key, variation: 'blue', count: 40 },
        { flag_key: flag.key, variation: 'blue', count: 1 },
        { flag_key: flag.key, variation: null, count: 1_000_000 },
      ];
      expect(await report(counts, app().pk())).to.deep.equal({ accepted: 1_000_041, errors: [] });
      const read = (await countsOf(flag.key)).map((one: { variation: string; count: number }) => [
        one.variation,
        one.count,
      ]);
      expect(read).to.deep.equal([
        [null, 1_000_000],
        ['blue', 42],
      ]);
      const found = await app().native.call('getFlag', { key: app().sk(), path: { flag_key: flag.key } });
      expect(dataOf(found).last_evaluated_at).to.equal('2026-11-21T05:30:00Z');
    });

    it('is left out where the flag or its variation is unknown, and the rest is added all the same', async () => {
      const flag = await makeFlag(app());
      const archived = await makeFlag(app());
      await app().native.call('archiveFlag', { key: app().sk(), path: { flag_key: archived.key } });
      const answer = await report([
        { flag_key: 'my-flag', variation: 'on', count: 1 },
        { flag_key: flag.key, variation: 'on', count: 2 },
        { flag_key: flag.key, variation: 'pink', count: 4 },
        { flag_key: archived.key, variation: 'on', count: 8 },
      ]);
      expect(answer).to.deep.equal({
        accepted: 2,
        errors: [
          {
            path: '/body/counts/0',
            code: 'FLAG_NOT_FOUND',
            message: "Feature flag 'my-flag' does not exist in environment 'prod'.",
          },
          {
            path: '/body/counts/2',
            code: 'VARIATION_NOT_FOUND',
            message: `Variation 'pink' does not exist in flag '${flag.key}'.`,
          },
          {
            path: '/body/counts/3',
            code: 'FLAG_NOT_FOUND',
            message: `Feature flag '${archived.key}' does not exist in environment 'prod'.`,
          },
        ],
      });
    });

    it('tells a publishable key nothing of server-only flags', async () => {
      const hidden = await makeFlag(app(), { server_only: true });
      const missing = newKey();
      for (const variation of ['on', 'pink']) {
        const { accepted, errors } = await report(
          [hidden.key, missing].map((flag_key) => ({ flag_key, variation, count: 1 })),
          app().pk(),
        );
        expect(accepted).to.equal(0);
        const [first, second] = errors.map(({ code, message }: { code: string; message: string }) => [
          code,
          message.replace(hidden.key, missing),
        ]);
        expect(first).to.deep.equal(second);
      }
      expect(await report([{ flag_key: hidden.key, variation: 'on', count: 1 }])).to.include({ accepted: 1 });
    });

    it('has at most a thousand counts, each of at least one evaluation', async () => {
      const { native, pk } = app();
      const count = (given: object = {}) => ({ flag_key: 'f', variation: 'on', count: 1, ...given });
      const send = (counts: unknown) => native.call('reportUsage', { key: pk(), body: { counts } });
      dataOf(await send(Array(1000).fill(count())));
      expectRefusal(await send(Array(1001).fill(count())), 400, 'VALIDATION_FAILED', '/body/counts');
      for (const bad of [0, -1, 1.5, 1_000_001, '1', null]) {
        const path = '/body/counts/0/count';
        expectRefusal(await send([count({ count: bad })]), 400, 'VALIDATION_FAILED', path);
      }
    });

    it('is for the environment that a person names', async () => {
      const { native, token } = app();
      const flag = await makeFlag(app());
      const body = { counts: [{ flag_key: flag.key, variation: 'on', count: 3 }] };
      dataOf(await native.call('reportUsage', { token, query: { environment_id: 'dev' }, body }));
      expect(await countsOf(flag.key)).to.deep.equal([]);
      expect((await countsOf(flag.key, app().sk('dev')))[0].count).to.equal(3);
      const nowhere = await native.call('reportUsage', { token, query: { environment_id: 'nowhere' }, body });
      expectRefusal(nowhere, 404, 'ENVIRONMENT_NOT_FOUND');
    });
  },
  { parts: { now: clock.now } },
);
