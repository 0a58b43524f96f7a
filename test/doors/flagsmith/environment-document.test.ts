/** The environment document: who gets it, when it is a new one, and what of Burgee it can say. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { testClock } from '../../support/clock.js';
import type { RequestOptions } from '../../support/contract-client.js';
import { makeFlag, target } from '../../support/flags.js';
import { environmentKey } from '../../support/ofrep.js';
import { makeMember } from '../../support/people.js';
import { environmentOf, makeTenant } from '../../support/places.js';
import { statementsOf } from '../../support/statements.js';

const clock = testClock('2030-06-01T12:00:00.250Z');

onEveryDatabase(
  "Flagsmith's environment document",
  (app) => {
    const serverKey = () => environmentKey(`ser.${app().sk()}`);
    const get = (headers: Record<string, string> = {}, given: RequestOptions = serverKey()) =>
      app().flagsmith.call('getEnvironmentDocument', { ...given, headers: { ...given.headers, ...headers } });
    const ofEnvironment = (api_key: string, token = app().token, headers: Record<string, string> = {}) =>
      app().flagsmith.call('exportEnvironmentDocument', { token, path: { api_key }, headers });

    it('is for server keys', async () => {
      const { status, body } = await get();
      expect(status).to.equal(200);
      expect(body).to.deep.include({ name: 'Production', hide_disabled_flags: null, identity_overrides: [] });
    });

    it('is not for client keys', async () => {
      const { client_key } = await environmentOf(app());
      const { status, body } = await get({}, environmentKey(client_key));
      expect(status).to.equal(403);
      expect(body.detail).to.equal('This credential lacks the scope ruleset:read.');
    });

    it('is for nobody without a key, or with an unknown one', async () => {
      expect((await get({}, {})).status).to.equal(401);
      expect((await get({}, environmentKey('ser.unknown'))).status).to.equal(401);
    });

    it('is for people, too, who may see the environment', async () => {
      const { client_key } = await environmentOf(app());
      const { status, body } = await ofEnvironment(client_key);
      expect(status).to.equal(200);
      expect(body).to.deep.equal((await get()).body);
    });

    it('is not for people who may read the flags and not the whole ruleset', async () => {
      const { client_key } = await environmentOf(app());
      const { token } = await makeMember(app(), { role: 'viewer' });
      const { status, body } = await ofEnvironment(client_key, token);
      expect(status).to.equal(403);
      expect(body.detail).to.equal('This credential lacks the scope ruleset:read.');
    });

    it('of another organization does not exist', async () => {
      const tenant = await makeTenant(app());
      const other = await ofEnvironment(tenant.environment.client_key);
      expect(other.status).to.equal(404);
      expect(other.body.detail).to.equal(`No environment has the client key '${tenant.environment.client_key}'.`);
      expect((await ofEnvironment('no-such-key')).status).to.equal(404);
    });

    it('costs no statement from the second request on, and no document at all while nothing changes', async () => {
      await get();
      clock.advance(60);
      const { headers } = await get();
      const conditional = { 'If-Modified-Since': headers['last-modified'] ?? '' };
      const settled = await statementsOf(app(), async () => expect((await get()).status).to.equal(200));
      const unchanged = await statementsOf(app(), async () => {
        const { status, body } = await get(conditional);
        expect(status).to.equal(304);
        expect(body).to.equal(undefined);
      });
      expect({ settled, unchanged }).to.deep.equal({ settled: 0, unchanged: 0 });
    });

    it('is not sent again to people who have it either', async () => {
      const { client_key } = await environmentOf(app());
      const { token } = await makeMember(app(), { role: 'owner' });
      clock.advance(60);
      const { headers } = await ofEnvironment(client_key, token);
      const again = await ofEnvironment(client_key, token, { 'If-Modified-Since': headers['last-modified'] ?? '' });
      expect(again.status).to.equal(304);
      expect(again.body).to.equal(undefined);
    });

    it('says when it was changed, to the millisecond and, once no other change can have the same second, as a date', async () => {
      const { key } = await makeFlag(app());
      const at = clock.now();
      const fresh = await get();
      expect(fresh.headers).not.to.have.property('last-modified');
      expect(Number(fresh.headers['x-flagsmith-document-updated-at'])).to.equal(at.getTime() / 1000);
      expect(fresh.body.updated_at).to.equal(at.toISOString());
      clock.advance(10);
      const settled = await get({ 'If-Modified-Since': new Date(at.getTime() - 250).toUTCString() });
      const second = new Date(at.getTime() + 750);
      expect(settled.status).to.equal(200);
      expect(settled.headers['last-modified']).to.equal(second.toUTCString());
      expect(settled.body).to.deep.equal({ ...fresh.body, updated_at: second.toISOString() });
      dataOf(await target(app(), key, { enabled: true }));
      const changed = await get({ 'If-Modified-Since': second.toUTCString() });
      expect(changed.status).to.equal(200);
      expect(
        changed.body.feature_states.find((state: { feature: { name: string } }) => state.feature.name === key).enabled,
      ).to.equal(true);
    });
  },
  { parts: { now: clock.now } },
);
