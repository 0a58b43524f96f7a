import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { testClock } from '../support/clock.js';
import { makeApiKey, makeEnvironment } from '../support/places.js';

const clock = testClock();

onEveryDatabase(
  'rotation of api keys',
  (app) => {
    const statusOf = async (key: string) => (await app().native.call('listFlags', { key })).status;
    const rotate = (environment_id: string, body: object) =>
      app().native.call('rotateApiKeys', { token: app().token, path: { environment_id }, body });

    it('cuts the old key at once when no grace period is given', async () => {
      const environment = await makeEnvironment(app());
      const old = await makeApiKey(app(), environment.id, { name: 'Checkout' });
      const { api_keys } = dataOf(await rotate(environment.id, {}));
      expect(api_keys).to.have.length(1);
      expect(api_keys[0]).to.include({
        name: 'Checkout',
        type: 'sk',
        environment_id: environment.id,
        expires_at: null,
      });
      expect(api_keys[0].key).not.to.equal(old.key);
      expect(await statusOf(api_keys[0].key)).to.equal(200);
      expectRefusal(await app().native.call('listFlags', { key: old.key }), 401, 'API_KEY_INVALID');
    });

    it('lets the old key work until the grace period ends', async () => {
      const environment = await makeEnvironment(app());
      const old = await makeApiKey(app(), environment.id);
      const { api_keys } = dataOf(await rotate(environment.id, { grace_period: 60 }));
      clock.advance(59);
      expect([await statusOf(old.key), await statusOf(api_keys[0].key)]).to.deep.equal([200, 200]);
      clock.advance(1);
      expect([await statusOf(old.key), await statusOf(api_keys[0].key)]).to.deep.equal([401, 200]);
      clock.advance(-60);
    });

    it('lets no key live longer than it would have', async () => {
      const environment = await makeEnvironment(app());
      const old = await makeApiKey(app(), environment.id, { expires_at: '2026-11-21T05:30:10Z' });
      dataOf(await rotate(environment.id, { grace_period: 3600 }));
      clock.advance(10);
      expect(await statusOf(old.key)).to.equal(401);
      clock.advance(-10);
    });

    it('replaces every live secret key, oldest first, and no publishable one', async () => {
      const environment = await makeEnvironment(app());
      for (const name of ['one', 'two', 'three']) await makeApiKey(app(), environment.id, { name });
      const pk = await makeApiKey(app(), environment.id, { type: 'pk' });
      const revoked = await makeApiKey(app(), environment.id, { name: 'revoked' });
      const path = { environment_id: environment.id, key_id: revoked.id };
      await app().native.call('revokeApiKey', { token: app().token, path });
      const { api_keys } = dataOf(await rotate(environment.id, {}));
      expect(api_keys.map(({ name }: { name: string }) => name)).to.deep.equal(['one', 'two', 'three']);
      const evaluated = await app().native.call('evaluateFlags', { key: pk.key, body: {} });
      expect(evaluated.status).to.equal(200);
    });

    it('replaces only the key that is named', async () => {
      const environment = await makeEnvironment(app());
      const one = await makeApiKey(app(), environment.id);
      const two = await makeApiKey(app(), environment.id);
      const { api_keys } = dataOf(await rotate(environment.id, { key_id: one.id }));
      expect(api_keys).to.have.length(1);
      expect([await statusOf(one.key), await statusOf(two.key)]).to.deep.equal([401, 200]);
    });

    it('replaces a publishable key when it is named', async () => {
      const environment = await makeEnvironment(app());
      const pk = await makeApiKey(app(), environment.id, { type: 'pk' });
      const { api_keys } = dataOf(await rotate(environment.id, { key_id: pk.id }));
      expect(api_keys[0].type).to.equal('pk');
    });

    it('refuses a key that no longer works', async () => {
      const environment = await makeEnvironment(app());
      const { id } = await makeApiKey(app(), environment.id);
      dataOf(await rotate(environment.id, { key_id: id }));
      expectRefusal(await rotate(environment.id, { key_id: id }), 404, 'API_KEY_NOT_FOUND');
    });

    it('refuses an unknown key', async () => {
      expectRefusal(await rotate('prod', { key_id: 'key_unknown1' }), 404, 'API_KEY_NOT_FOUND');
    });

    it('refuses where there is no live secret key', async () => {
      const environment = await makeEnvironment(app());
      await makeApiKey(app(), environment.id, { type: 'pk' });
      expectRefusal(await rotate(environment.id, {}), 404, 'API_KEY_NOT_FOUND');
    });

    it('can be asked for by a secret key of the environment, itself included', async () => {
      const environment = await makeEnvironment(app());
      const { key } = await makeApiKey(app(), environment.id);
      const path = { environment_id: environment.id };
      const { api_keys } = dataOf(await app().native.call('rotateApiKeys', { key, path, body: {} }));
      expect([await statusOf(key), await statusOf(api_keys[0].key)]).to.deep.equal([401, 200]);
    });

    it('cannot be asked for by a secret key of another environment', async () => {
      const { native, sk } = app();
      const answer = await native.call('rotateApiKeys', { key: sk(), path: { environment_id: 'dev' }, body: {} });
      expectRefusal(answer, 404, 'ENVIRONMENT_NOT_FOUND');
    });
  },
  { parts: { now: clock.now } },
);
