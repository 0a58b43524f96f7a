import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase, onOneDatabase, type TestApp } from '../../support/app.js';
import { testClock } from '../../support/clock.js';
import { readEvents } from '../../support/event-reader.js';
import { makeColours, makeFlag, target } from '../../support/flags.js';
import { ask, setEnvironment, setProject } from '../../support/flagsmith.js';
import { override } from '../../support/identities.js';
import { environmentOf, makeEnvironment } from '../../support/places.js';
import { followingBy } from '../../support/streams.js';

/** Milliseconds: soon enough for a test to wait for one. */
const heartbeat = 10;

/** What follows an environment by its client key. */
const following = (app: () => TestApp) =>
  followingBy(app, (server, environment_key: string, headers: Record<string, string> = {}) =>
    readEvents(server, { contract: 'flagsmith', operationId: 'streamEnvironment', path: { environment_key }, headers }),
  );

const updatedAt = async (app: TestApp) =>
  Number((await ask(app, 'listFlags')).headers['x-flagsmith-document-updated-at']);

const openOnce = (app: TestApp, environment_key: string) =>
  app.flagsmith.call('streamEnvironment', { path: { environment_key } });

onEveryDatabase(
  "the Flagsmith door's stream",
  (app) => {
    const follow = following(app);
    const clientKey = async () => (await environmentOf(app())).client_key;

    it('tells the number that answers have, at once and after each change', async () => {
      const reader = await follow(await clientKey());
      const first = await reader.next();
      expect(first).to.deep.include({ event: 'environment_updated', data: { updated_at: await updatedAt(app()) } });
      const { key } = await makeFlag(app());
      const second = await reader.next();
      expect(second.data).to.deep.equal({ updated_at: await updatedAt(app()) });
      expect(second.id).to.not.equal(first.id);
      dataOf(await target(app(), key, {}));
      expect((await reader.next()).data).to.deep.equal({ updated_at: await updatedAt(app()) });
    });

    it('is open to pages of any origin, and says how long to wait before coming back', async () => {
      const reader = await follow(await clientKey());
      await reader.next();
      expect(reader.headers).to.include({ 'access-control-allow-origin': '*', 'cache-control': 'no-store' });
      expect(reader.text()).to.match(/^retry: [1-5]\d{3}\n\nevent: environment_updated\n/);
    });

    it('says nothing while there is nothing new here, and nothing at once to who has seen the newest event', async () => {
      const { key } = await makeFlag(app());
      const { id } = await (await follow(await clientKey())).next();
      const reader = await follow(await clientKey(), { 'Last-Event-ID': id });
      await makeEnvironment(app());
      dataOf(await target(app(), key, {}, 'dev'));
      await reader.heartbeat();
      await reader.heartbeat();
      expect(reader.text()).to.not.include('data:');
      dataOf(await target(app(), key, {}));
      expect((await reader.next()).id).to.not.equal(id);
    });

    it('tells what changes for a single identity, too', async () => {
      const { key } = await makeColours(app());
      const reader = await follow(await clientKey());
      await reader.next();
      expect((await override(app(), 'ada', key, 'red')).status).to.equal(201);
      await reader.next();
    });

    it('tells when a setting changes what is answered, of the environment or of its project', async () => {
      const reader = await follow(await clientKey());
      const seen = [await reader.next()];
      const isNew = async () => {
        const event = await reader.next();
        expect(event.data).to.deep.equal({ updated_at: await updatedAt(app()) });
        expect(seen.map(({ id }) => id)).to.not.include(event.id);
        seen.push(event);
      };
      for (const hide_disabled_flags of [true, null]) {
        await setEnvironment(app(), { hide_disabled_flags });
        await isNew();
      }
      for (const hide_disabled_flags of [true, false]) {
        await setProject(app(), { hide_disabled_flags });
        await isNew();
      }
    });

    it('ends when the environment is deleted, and does not begin again', async () => {
      const environment = await makeEnvironment(app());
      const reader = await follow(environment.client_key);
      await reader.next();
      const path = { environment_id: environment.key };
      expect((await app().native.call('deleteEnvironment', { token: app().token, path })).status).to.equal(204);
      await reader.end();
      const { status, body } = await openOnce(app(), environment.client_key);
      expect(status).to.equal(404);
      expect(body.detail).to.include(environment.client_key);
    });

    it('opens by nothing else than the client key of an environment', async () => {
      for (const key of ['unknown-key', app().pk(), app().sk()]) {
        expect((await openOnce(app(), key)).status).to.equal(404);
      }
      expect((await openOnce(app(), 'x')).status).to.equal(400);
      expect((await openOnce(app(), `ser.${app().sk()}`)).status).to.equal(400);
    });
  },
  { parts: { heartbeat } },
);

const clock = testClock();

onOneDatabase(
  'a stream over a rule with a window',
  (app) => {
    const follow = following(app);

    it('tells when it opens and when it closes, with a greater number each time', async () => {
      const flag = await makeFlag(app());
      const seconds = clock.now().getTime() / 1000;
      const [from, until] = [60, 120].map((after) => new Date((seconds + after) * 1000).toISOString());
      const rules = [{ window: { from, until }, serve: { variation: 'on' } }];
      dataOf(await target(app(), flag.key, { rules }));
      const reader = await follow((await environmentOf(app())).client_key);
      const changed = await updatedAt(app());
      expect((await reader.next()).data).to.deep.equal({ updated_at: changed });
      clock.advance(60);
      expect((await reader.next()).data).to.deep.equal({ updated_at: seconds + 60 });
      clock.advance(60);
      expect((await reader.next()).data).to.deep.equal({ updated_at: seconds + 120 });
      expect(await updatedAt(app())).to.equal(changed);
    });
  },
  { parts: { heartbeat, now: clock.now } },
);

onOneDatabase(
  "the Flagsmith door's streams",
  (app) => {
    const follow = following(app);

    it('are no more than a server may have', async () => {
      const { client_key } = await environmentOf(app());
      const reader = await follow(client_key);
      await reader.next();
      const answer = await openOnce(app(), client_key);
      expect(answer.status).to.equal(503);
      expect(answer.body.detail).to.match(/has 1 open streams/);
    });
  },
  { env: { STREAM_LIMIT: '1' } },
);
