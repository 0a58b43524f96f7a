import { expect } from 'chai';
import { dataOf, expectRefusal, pluck } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { testClock } from '../support/clock.js';
import { environmentOf, makeApiKey, makeEnvironment, makeProject } from '../support/places.js';

const clock = testClock();

onEveryDatabase(
  'api keys',
  (app) => {
    const works = async (key: string) => (await app().native.call('listFlags', { key })).status === 200;

    it('are shown whole when they are made', async () => {
      const { native, token } = app();
      const { id: environmentId } = await environmentOf(app());
      const body = { type: 'sk', name: 'Checkout' };
      const created = await native.call('createApiKey', { token, path: { environment_id: 'prod' }, body });
      const data = dataOf(created, 201);
      expect(data.key).to.match(/^sk_prod_[A-Za-z0-9]{8}_[A-Za-z0-9]+$/);
      expect(data.key.startsWith(`${data.prefix}_`)).to.equal(true);
      expect(data.id).to.equal(`key_${data.prefix.split('_')[2]}`);
      expect(data).to.include({
        type: 'sk',
        name: 'Checkout',
        environment_id: environmentId,
        expires_at: null,
        revoked_at: null,
      });
      expect(created.headers['location']).to.equal(`/api/v1/environments/${environmentId}/api-keys/${data.id}`);
      const { key: _secret, ...rest } = data;
      expect(dataOf(await native.send('get', created.headers['location'] ?? '', { token }))).to.deep.equal(rest);
      expect(await works(data.key)).to.equal(true);
    });

    it('are never shown again, and not stored', async () => {
      const { native, token, database } = app();
      const { key, id } = await makeApiKey(app());
      const listed = await native.call('listApiKeys', {
        token,
        path: { environment_id: 'prod' },
        query: { per_page: 200 },
      });
      expect(pluck(listed, 'id')).to.include(id);
      const secret = key.split('_')[3];
      expect(JSON.stringify(listed.body)).not.to.include(secret);
      expect(JSON.stringify(await database('api_keys'))).not.to.include(secret);
    });

    it('are named by their environment', async () => {
      const environment = await makeEnvironment(app(), { key: 'eu-west-1' });
      const { key } = await makeApiKey(app(), environment.id, { type: 'pk' });
      expect(key).to.match(/^pk_eu-west-1_/);
    });

    it('are listed with the live, the expired and the revoked ones, by name or time', async () => {
      const { native, token } = app();
      const environment = await makeEnvironment(app());
      const path = { environment_id: environment.id };
      for (const name of ['b', 'C', 'a']) await makeApiKey(app(), environment.id, { name });
      const [first] = dataOf(await native.call('listApiKeys', { token, path }));
      await native.call('revokeApiKey', { token, path: { ...path, key_id: first.id } });
      const listed = (query: Record<string, string | number>) => native.call('listApiKeys', { token, path, query });
      expect(pluck(await listed({ sort: 'name' }), 'name')).to.deep.equal(['C', 'a', 'b']);
      expect(pluck(await listed({ sort: 'name', order: 'desc' }), 'name')).to.deep.equal(['b', 'a', 'C']);
      expect(pluck(await listed({ sort: 'created_at', order: 'desc' }), 'name')).to.deep.equal(['a', 'C', 'b']);
      const page = await listed({ page: 2, per_page: 2 });
      expect(pluck(page, 'name')).to.deep.equal(['a']);
      expect(page.body.meta).to.deep.equal({ page: 2, per_page: 2, total: 3, next_cursor: null });
    });

    it('stop working at once when they are revoked, and stay in the list', async () => {
      const { native, token } = app();
      const { id, key } = await makeApiKey(app());
      expect(await works(key)).to.equal(true);
      const revoked = await native.call('revokeApiKey', { token, path: { environment_id: 'prod', key_id: id } });
      expect(revoked.status).to.equal(204);
      expectRefusal(await native.call('listFlags', { key }), 401, 'API_KEY_INVALID');
      const listed = dataOf(await native.call('listApiKeys', { token, path: { environment_id: 'prod' } }));
      expect(listed.find((one: { id: string }) => one.id === id).revoked_at).to.equal('2026-11-21T05:30:00Z');
    });

    it('are revoked by the id that the key itself shows, too', async () => {
      const { native, token } = app();
      const { id, key } = await makeApiKey(app());
      const path = { environment_id: 'prod', key_id: id.slice('key_'.length) };
      expect((await native.call('revokeApiKey', { token, path })).status).to.equal(204);
      expect((await native.call('revokeApiKey', { token, path })).status).to.equal(204);
      expect(await works(key)).to.equal(false);
    });

    it('are not found in another environment', async () => {
      const { native, token } = app();
      const { id } = await makeApiKey(app(), 'dev');
      const path = { environment_id: 'prod', key_id: id };
      expectRefusal(await native.call('revokeApiKey', { token, path }), 404, 'API_KEY_NOT_FOUND');
      const body = { key_id: id };
      expectRefusal(await native.call('rotateApiKeys', { token, path, body }), 404, 'API_KEY_NOT_FOUND');
    });

    it('are not made, listed, read, revoked or rotated in an unknown environment or project', async () => {
      const { native, token } = app();
      const path = { environment_id: 'nowhere', key_id: 'key_x' };
      const body = { type: 'sk', name: 'x' };
      expectRefusal(await native.call('listApiKeys', { token, path }), 404, 'ENVIRONMENT_NOT_FOUND');
      expectRefusal(await native.call('createApiKey', { token, path, body }), 404, 'ENVIRONMENT_NOT_FOUND');
      expectRefusal(await native.call('getApiKey', { token, path }), 404, 'ENVIRONMENT_NOT_FOUND');
      expectRefusal(await native.call('revokeApiKey', { token, path }), 404, 'ENVIRONMENT_NOT_FOUND');
      expectRefusal(await native.call('rotateApiKeys', { token, path, body: {} }), 404, 'ENVIRONMENT_NOT_FOUND');
      const query = { project_id: 'nowhere' };
      expectRefusal(await native.call('listApiKeys', { token, path, query }), 404, 'PROJECT_NOT_FOUND');
    });

    it('are made in the environment of the project that is named', async () => {
      const { native, token } = app();
      const project = await makeProject(app());
      const query = { project_id: project.key };
      const body = { type: 'sk', name: 'x' };
      const { key } = dataOf(
        await native.call('createApiKey', { token, path: { environment_id: 'prod' }, query, body }),
        201,
      );
      expect(pluck(await native.call('listProjects', { key }), 'id')).to.deep.equal([project.id]);
    });

    it('work until they expire, and then no more', async () => {
      const { native } = app();
      const { key, expires_at } = await makeApiKey(app(), 'prod', { expires_at: '2026-11-21T06:30:10+01:00' });
      expect(expires_at).to.equal('2026-11-21T05:30:10Z');
      clock.advance(9);
      expect(await works(key)).to.equal(true);
      clock.advance(1);
      expectRefusal(await native.call('listFlags', { key }), 401, 'API_KEY_INVALID');
      clock.advance(-10);
    });

    it('cannot expire before they exist', async () => {
      const { native, token } = app();
      for (const expires_at of ['2020-01-01T00:00:00Z', clock.now().toISOString()]) {
        const body = { type: 'sk', name: 'Late', expires_at };
        const answer = await native.call('createApiKey', { token, path: { environment_id: 'prod' }, body });
        expectRefusal(answer, 422, 'EXPIRY_IN_PAST', '/body/expires_at');
      }
    });

    it('never expire where null is asked for', async () => {
      expect(await makeApiKey(app(), 'prod', { expires_at: null })).to.include({ expires_at: null });
    });

    for (const [expires_at, status] of [
      ['2030-01-01t00:00:00z', 201],
      ['2030-01-01T00:00:00.5Z', 201],
      ['2030-12-31T23:59:60Z', 400],
      ['2030-02-30T00:00:00Z', 400],
      ['9999-12-31T23:59:59-12:00', 400],
      ['2030-01-01', 400],
    ] as const) {
      it(`${status === 201 ? 'can' : 'cannot'} expire at ${expires_at}`, async () => {
        const { native, token } = app();
        const body = { type: 'sk', name: 'Odd', expires_at };
        const answer = await native.call('createApiKey', { token, path: { environment_id: 'prod' }, body });
        expect(answer.status, JSON.stringify(answer.body)).to.equal(status);
      });
    }

    it('do not manage keys: only people do', async () => {
      const { native, sk } = app();
      const path = { environment_id: 'prod', key_id: 'key_x' };
      const body = { type: 'sk', name: 'x' };
      expectRefusal(await native.call('listApiKeys', { token: sk(), path }), 403, 'INSUFFICIENT_PERMISSIONS');
      expectRefusal(await native.call('createApiKey', { token: sk(), path, body }), 403, 'INSUFFICIENT_PERMISSIONS');
      expectRefusal(await native.call('revokeApiKey', { token: sk(), path }), 403, 'INSUFFICIENT_PERMISSIONS');
    });
  },
  { parts: { now: clock.now } },
);
