import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { logIn, onEveryDatabase } from '../support/app.js';
import { testClock } from '../support/clock.js';
import { evaluate, makeColours, makeFlag } from '../support/flags.js';

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
  },
  { parts: { now: clock.now } },
);
