import { expect } from 'chai';
import { dataOf, expectRefusal, pluck } from '../support/answers.js';
import { logIn, onEveryDatabase } from '../support/app.js';
import { testClock } from '../support/clock.js';
import { evaluate, makeColours, makeFlag, newKey } from '../support/flags.js';

const clock = testClock('2026-11-25T05:30:00.000Z');
const DAY = 86_400;

/** The moment so many seconds ago, as the contract writes it. */
const ago = (seconds: number) => `${new Date(clock.now().getTime() - seconds * 1000).toISOString().slice(0, 19)}Z`;
const hourOf = (moment: string) => `${moment.slice(0, 13)}:00:00Z`;

onEveryDatabase(
  'usage',
  (app) => {
    const usageOf = (flag_key: string, query: Record<string, string> = {}, key = app().sk()) =>
      app().native.call('listFlagUsage', { key, path: { flag_key }, query });
    const countsOf = async (flagKey: string, query: Record<string, string> = {}, key = app().sk()) => {
      await app().flushUsage();
      return dataOf(await usageOf(flagKey, query, key)).counts;
    };
    const getFlag = async (flag_key: string) =>
      dataOf(await app().native.call('getFlag', { key: app().sk(), path: { flag_key } }));
    const report = async (counts: object[], key = app().sk()) =>
      dataOf(await app().native.call('reportUsage', { key, body: { counts } }));

    describe('of a flag', () => {
      it('counts every evaluation by variation, of one flag and of many, and of the Flagify door', async () => {
        const flag = await makeColours(app(), { enabled: true });
        const { native, flagify, sk } = app();
        await evaluate(app(), flag.key);
        await evaluate(app(), flag.key, { targeting_key: 'u' }, app().pk());
        await native.call('evaluateFlags', { key: sk(), body: { flag_keys: [flag.key, 'nobody-made-it'] } });
        await flagify.call('evaluateFlag', { key: sk(), body: { flag_key: flag.key } });
        await native.call('updateFlag', { key: sk(), path: { flag_key: flag.key }, body: { enabled: false } });
        await evaluate(app(), flag.key);
        expect(await countsOf(flag.key)).to.deep.equal([
          { hour: hourOf(ago(0)), variation: 'blue', count: 4 },
          { hour: hourOf(ago(0)), variation: 'green', count: 1 },
        ]);
      });

      it('counts that no variation was served as null', async () => {
        const flag = await makeFlag(app(), { off_variation: null });
        await evaluate(app(), flag.key);
        expect(await countsOf(flag.key)).to.deep.equal([{ hour: hourOf(ago(0)), variation: null, count: 1 }]);
      });

      it('is that of the environment', async () => {
        const flag = await makeFlag(app());
        await evaluate(app(), flag.key);
        await evaluate(app(), flag.key, {}, app().sk('dev'));
        await evaluate(app(), flag.key, {}, app().sk('dev'));
        expect((await countsOf(flag.key))[0].count).to.equal(1);
        const dev = await countsOf(flag.key, {}, app().sk('dev'));
        expect(dev[0].count).to.equal(2);
        const { native, first } = app();
        const token = await logIn(native, first); // the clock has moved on since the first one
        const named = await native.call('listFlagUsage', {
          token,
          path: { flag_key: flag.key },
          query: { environment_id: 'dev' },
        });
        expect(dataOf(named)).to.deep.equal({
          flag_key: flag.key,
          environment_key: 'dev',
          from: hourOf(ago(DAY)),
          to: ago(0),
          counts: dev,
        });
      });

      it('does not count what was refused', async () => {
        const flag = await makeFlag(app(), { server_only: true });
        const body = { flag_key: flag.key };
        expectRefusal(await app().native.call('evaluateFlag', { key: app().pk(), body }), 404, 'FLAG_NOT_FOUND');
        await app().native.call('evaluateFlags', { key: app().pk(), body: { flag_keys: [flag.key] } });
        expect(await countsOf(flag.key)).to.deep.equal([]);
        expect((await getFlag(flag.key)).last_evaluated_at).to.equal(null);
      });

      it('raises no version and no revision, and is in no audit log', async () => {
        const flag = await makeFlag(app());
        const before = await app().database('audit_log').count({ total: '*' });
        const { revision } = await evaluate(app(), flag.key);
        await app().flushUsage();
        expect((await evaluate(app(), flag.key)).revision).to.equal(revision);
        expect(await getFlag(flag.key)).to.deep.equal({ ...flag, last_evaluated_at: ago(0) });
        expect(await app().database('audit_log').count({ total: '*' })).to.deep.equal(before);
      });

      it('of a flag that is made again under the same key begins anew', async () => {
        const flag = await makeFlag(app());
        await evaluate(app(), flag.key);
        await app().native.call('deleteFlag', { key: app().sk(), path: { flag_key: flag.key } });
        await makeFlag(app(), { key: flag.key });
        await evaluate(app(), flag.key);
        expect((await countsOf(flag.key))[0].count).to.equal(1);
      });

      it('is unknown for a flag or an environment that is', async () => {
        expectRefusal(await usageOf('nobody-made-it'), 404, 'FLAG_NOT_FOUND');
        const flag = await makeFlag(app());
        expectRefusal(await usageOf(flag.key, { environment_id: 'dev' }), 404, 'ENVIRONMENT_NOT_FOUND');
      });
    });

    describe('in a range', () => {
      it('is of the hours that begin in it, the one in which it begins included', async () => {
        const flag = await makeFlag(app());
        const hours: string[] = [];
        for (let hour = 0; hour < 3; hour += 1) {
          await evaluate(app(), flag.key);
          hours.push(hourOf(ago(0)));
          clock.advance(3600);
        }
        const hoursOf = async (query: Record<string, string>) =>
          (await countsOf(flag.key, query)).map(({ hour }: { hour: string }) => hour);
        const at = (hour: number, rest: string) => `${hours[hour]?.slice(0, 13)}${rest}`;
        expect(await hoursOf({})).to.deep.equal(hours);
        expect(await hoursOf({ from: at(1, ':59:59Z') })).to.deep.equal(hours.slice(1));
        expect(await hoursOf({ to: at(1, ':00:00Z') })).to.deep.equal(hours.slice(0, 1));
        expect(await hoursOf({ from: at(0, ':00:00Z'), to: at(1, ':00:01Z') })).to.deep.equal(hours.slice(0, 2));
        const elsewhere = { from: at(0, ':00:00-01:00'), to: at(2, ':00:01Z') };
        expect(await hoursOf(elsewhere), 'in another zone').to.deep.equal(hours.slice(1));
        clock.advance(2 * DAY);
        expect(await hoursOf({})).to.deep.equal([]);
      });

      it('is refused when it ends before it begins, or is longer than 31 days', async () => {
        const flag = await makeFlag(app());
        const now = ago(0);
        for (const query of [
          { from: now, to: now },
          { from: now },
          { from: now, to: ago(1) },
          { from: ago(31 * DAY + 1) },
          { from: '0001-01-01T00:00:00Z' },
        ]) {
          expectRefusal(await usageOf(flag.key, query), 422, 'TIME_RANGE_INVALID', '/query/from');
        }
        dataOf(await usageOf(flag.key, { from: ago(31 * DAY) }));
        expectRefusal(await usageOf(flag.key, { from: 'yesterday' }), 400, 'VALIDATION_FAILED', '/query/from');
        expectRefusal(await usageOf(flag.key, { to: '2026-11-25' }), 400, 'VALIDATION_FAILED', '/query/to');
      });

      it('may begin and end at any moment that the contract knows', async () => {
        const flag = await makeFlag(app());
        for (const to of ['0000-01-01T00:00:01Z', '9999-12-31T23:59:59Z']) {
          expect(await countsOf(flag.key, { to })).to.deep.equal([]);
        }
      });
    });

    describe('that a client reports', () => {
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
        expect((await getFlag(flag.key)).last_evaluated_at).to.equal(ago(0));
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
        const { native, first } = app();
        const token = await logIn(native, first); // the clock has moved on since the first one
        const flag = await makeFlag(app());
        const body = { counts: [{ flag_key: flag.key, variation: 'on', count: 3 }] };
        dataOf(await native.call('reportUsage', { token, query: { environment_id: 'dev' }, body }));
        expect(await countsOf(flag.key)).to.deep.equal([]);
        expect((await countsOf(flag.key, {}, app().sk('dev')))[0].count).to.equal(3);
        const nowhere = await native.call('reportUsage', { token, query: { environment_id: 'nowhere' }, body });
        expectRefusal(nowhere, 404, 'ENVIRONMENT_NOT_FOUND');
      });
    });

    describe('tells stale flags:', () => {
      const listed = async (query: Record<string, string>) =>
        pluck(await app().native.call('listFlags', { key: app().sk(), query: { ...query, per_page: '200' } }), 'key');

      it('active ones that nobody has evaluated for 30 days', async () => {
        const [used, unused, archived] = [await makeFlag(app()), await makeFlag(app()), await makeFlag(app())];
        await app().native.call('archiveFlag', { key: app().sk(), path: { flag_key: archived.key } });
        expect(await listed({ stale: 'true' })).to.not.include(unused.key);
        clock.advance(30 * DAY);
        expect(await listed({ stale: 'true' }), 'on the last day').to.not.include(unused.key);
        clock.advance(1);
        await evaluate(app(), used.key);
        await app().flushUsage();
        const young = await makeFlag(app());
        expect(await listed({ stale: 'true' }))
          .to.include(unused.key)
          .and.not.include.members([used.key, young.key, archived.key]);
        expect(await listed({ stale: 'false' }))
          .to.include.members([used.key, young.key, archived.key])
          .and.not.include(unused.key);
        expect(await listed({ stale: 'true', status: 'archived' })).to.deep.equal([]);
        expect(await listed({ stale: 'false', status: 'active' })).to.not.include(archived.key);
        clock.advance(30 * DAY + 1);
        expect(await listed({ stale: 'true' })).to.include.members([used.key, unused.key, young.key]);
        await evaluate(app(), unused.key);
        await app().flushUsage();
        expect(await listed({ stale: 'true' })).to.not.include(unused.key);
      });
    });
  },
  { parts: { now: clock.now } },
);
