import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { testClock } from '../support/clock.js';
import { makeApiKey, makeEnvironment } from '../support/places.js';

const clock = testClock();

onEveryDatabase(
  'rotation at the Flagify door',
  (app) => {
    const statusesOf = (...keys: string[]) =>
      Promise.all(keys.map(async (key) => (await app().flagify.call('listFlags', { key })).status));

    it('lets both keys work until the grace period ends, then the new one, at every door', async () => {
      const { flagify, native, token } = app();
      const environment = await makeEnvironment(app());
      const old = await makeApiKey(app(), environment.id, { name: 'Checkout' });
      const body = { grace_period: 3600 };
      const { api_keys } = dataOf(
        await flagify.call('rotateApiKeys', { key: old.key, path: { id: environment.id }, body }),
      );
      expect(api_keys).to.have.length(1);
      const [next] = api_keys;
      expect(next).to.include({ name: 'Checkout', type: 'sk', environment_id: environment.id, expires_at: null });
      const path = { environment_id: environment.id, key_id: old.id };
      const told = dataOf(await native.call('getApiKey', { token, path }));
      expect(told).to.include({ expires_at: '2026-11-21T06:30:00Z', revoked_at: null });
      expect(await statusesOf(old.key, next.key)).to.deep.equal([200, 200]);
      clock.advance(3599);
      expect(await statusesOf(old.key, next.key)).to.deep.equal([200, 200]);
      expect((await native.call('listFlags', { key: old.key })).status).to.equal(200);
      clock.advance(1);
      expect(await statusesOf(old.key, next.key)).to.deep.equal([401, 200]);
      expect((await native.call('listFlags', { key: old.key })).status).to.equal(401);
      clock.advance(-3600);
    });

    it('cuts the old key at once without one', async () => {
      const environment = await makeEnvironment(app());
      const { key } = await makeApiKey(app(), environment.id);
      const rotated = await app().flagify.call('rotateApiKeys', { key, path: { id: environment.id } });
      const [next] = dataOf(rotated).api_keys;
      expect(await statusesOf(key, next.key)).to.deep.equal([401, 200]);
    });
  },
  { parts: { now: clock.now } },
);
