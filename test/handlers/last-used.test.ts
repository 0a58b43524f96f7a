import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { testClock } from '../support/clock.js';
import { makeApiKey, makePersonalToken } from '../support/places.js';

const clock = testClock();
const HOUR = 3600;

onEveryDatabase(
  'when a credential was last used',
  (app) => {
    const ofKey = async (key_id: string) => {
      const path = { environment_id: 'prod', key_id };
      return dataOf(await app().native.call('getApiKey', { token: app().token, path })).last_used_at;
    };
    const ofToken = async (token_id: string) =>
      dataOf(await app().native.call('getPersonalToken', { token: app().token, path: { token_id } })).last_used_at;

    it('is never, at first', async () => {
      expect(await ofKey((await makeApiKey(app())).id)).to.equal(null);
      expect(await ofToken((await makePersonalToken(app())).id)).to.equal(null);
    });

    it('is written in the background, once an hour', async () => {
      const { native, flushUsage } = app();
      const apiKey = await makeApiKey(app());
      const personal = await makePersonalToken(app(), { expires_at: null });
      const use = async () => {
        dataOf(await native.call('listFlags', { key: apiKey.key }));
        dataOf(await native.call('listFlags', { token: personal.token }));
      };
      const seen = async () => [await ofKey(apiKey.id), await ofToken(personal.id)];
      await use();
      expect(await seen()).to.deep.equal([null, null]);
      await flushUsage();
      expect(await seen()).to.deep.equal(['2026-11-21T05:30:00Z', '2026-11-21T05:30:00Z']);
      clock.advance(600);
      await use();
      await flushUsage();
      expect(await seen()).to.deep.equal(['2026-11-21T05:30:00Z', '2026-11-21T05:30:00Z']);
      clock.advance(-600);
    });

    it('moves on after an hour', async () => {
      const { native, flushUsage, sk } = app();
      const { id, key } = await makeApiKey(app());
      const other = await makeApiKey(app());
      const use = async () => {
        dataOf(await native.call('evaluateFlags', { key, body: {} }));
        await flushUsage();
      };
      await use();
      clock.advance(HOUR);
      await use();
      clock.advance(-HOUR);
      expect(await ofKey(id)).to.equal('2026-11-21T06:30:00Z');
      expect(await ofKey(other.id)).to.equal(null);
      dataOf(await native.call('listFlags', { key: sk() }));
    });

    it('is not moved by a request that was refused', async () => {
      const { native, flushUsage } = app();
      const { id, key } = await makeApiKey(app(), 'prod', { expires_at: '2026-11-21T05:30:10Z' });
      clock.advance(20);
      expect((await native.call('listFlags', { key })).status).to.equal(401);
      clock.advance(-20);
      await flushUsage();
      expect(await ofKey(id)).to.equal(null);
    });
  },
  { parts: { now: clock.now } },
);

onEveryDatabase('the last use of a key', (app) => {
  it('is written when the server stops', async () => {
    const { native, close } = await app().startAnother();
    const { id, key } = await makeApiKey(app());
    dataOf(await native.call('listFlags', { key }));
    await close();
    const [row] = await app().database('api_keys').where({ public_id: id });
    expect(row?.last_used_at).to.be.a('string');
  });
});
