/** The stream that says when to ask for all flags again: what it tells, to whom, and when it ends. */
import { expect } from 'chai';
import { expectRefusal } from '../../contract/refusals.js';
import { dataOf } from '../../support/answers.js';
import { logIn, onEveryDatabase } from '../../support/app.js';
import { testClock } from '../../support/clock.js';
import { makeColours, makeFlag, target } from '../../support/flags.js';
import { environmentKey } from '../../support/ofrep.js';
import { environmentOf, makeApiKey, makeEnvironment } from '../../support/places.js';
import { following, openOnce, streamFor } from '../../support/streams.js';

/** Milliseconds: soon enough for a test to wait for one. */
const heartbeat = 10;
const NOON = '2030-06-01T12:00:00Z';

onEveryDatabase(
  'the stream of OFREP',
  (app) => {
    const follow = following(app);

    it('says after each change that it is worth asking again, as a message with the same tag twice', async () => {
      const reader = await follow(await streamFor(app()));
      const flag = await makeFlag(app());
      const first = await reader.next();
      expect(first.event).to.equal('');
      expect(first.data).to.deep.equal({ type: 'refetchEvaluation', etag: first.id });
      dataOf(await target(app(), flag.key, {}));
      const second = await reader.next();
      expect(second.id).to.not.equal(first.id);
      expect((await streamFor(app())).get('since')).to.equal(second.id);
    });

    it('begins with how long to wait before coming back, and then says nothing while there is nothing new', async () => {
      const reader = await follow(await streamFor(app()));
      await reader.heartbeat();
      await reader.heartbeat();
      expect(reader.text()).to.match(/^retry: [1-5]\d{3}\n\n(:\n\n)+$/);
    });

    it('says so at once to who has older answers, or none', async () => {
      const old = await streamFor(app());
      await makeFlag(app());
      const since = (await streamFor(app())).get('since');
      const without = new URLSearchParams({ token: old.get('token') ?? '' });
      for (const query of [old, without]) {
        expect((await (await follow(query)).next()).id).to.equal(since);
      }
    });

    it('believes Last-Event-ID before `since`: a browser comes back by the same URL', async () => {
      const old = await streamFor(app());
      await makeFlag(app());
      const newest = (await streamFor(app())).get('since') ?? '';
      const knowing = await follow(old, { 'Last-Event-ID': newest });
      await knowing.heartbeat();
      expect(knowing.text()).to.not.include('data:');
      const behind = await follow(await streamFor(app()), { 'Last-Event-ID': 'older' });
      expect((await behind.next()).id).to.equal(newest);
    });

    it('says nothing of what changes in another environment', async () => {
      const { key } = await makeFlag(app());
      const reader = await follow(await streamFor(app()));
      dataOf(await target(app(), key, {}, 'dev'));
      await reader.heartbeat();
      await reader.heartbeat();
      expect(reader.text()).to.not.include('data:');
      dataOf(await target(app(), key, {}, 'prod'));
      await reader.next();
    });

    it('is open to each kind of key that evaluates', async () => {
      const { client_key } = await environmentOf(app());
      const kinds = [
        { key: app().sk() },
        { key: app().pk() },
        { token: app().pk() },
        environmentKey(client_key),
        environmentKey(`ser.${app().sk()}`),
      ];
      const readers = await Promise.all(kinds.map(async (given) => follow(await streamFor(app(), given))));
      await makeFlag(app());
      const ids = await Promise.all(readers.map(async (reader) => (await reader.next()).id));
      expect(new Set(ids).size).to.equal(1);
    });

    it('tells a change that comes while nobody reads, and of several the last', async () => {
      const { key } = await makeFlag(app());
      const query = await streamFor(app());
      for (const enabled of [true, false, true]) dataOf(await target(app(), key, { enabled }));
      const reader = await follow(query);
      expect((await reader.next()).id).to.equal((await streamFor(app())).get('since'));
      await reader.heartbeat();
      expect(reader.text().match(/^data:/gm)).to.have.lengthOf(1);
    });

    it('ends when the key is revoked that its token was given to, and does not begin again', async () => {
      const { key, id } = await makeApiKey(app(), 'prod', { type: 'pk' });
      const query = await streamFor(app(), { key });
      const reader = await follow(query);
      await reader.heartbeat();
      const path = { environment_id: 'prod', key_id: id };
      expect((await app().native.call('revokeApiKey', { token: app().token, path })).status).to.equal(204);
      await reader.end();
      expectRefusal('openfeature', await openOnce(app(), query), 'API_KEY_INVALID');
    });

    it('ends when the environment is deleted, and does not begin again', async () => {
      const environment = await makeEnvironment(app());
      const { key } = await makeApiKey(app(), environment.key);
      const queries = [await streamFor(app(), { key }), await streamFor(app(), environmentKey(environment.client_key))];
      const readers = await Promise.all(queries.map((query) => follow(query)));
      const path = { environment_id: environment.key };
      expect((await app().native.call('deleteEnvironment', { token: app().token, path })).status).to.equal(204);
      await Promise.all(readers.map((reader) => reader.end()));
      for (const query of queries) {
        expectRefusal('openfeature', await openOnce(app(), query), 'API_KEY_INVALID');
      }
    });
  },
  { parts: { heartbeat } },
);

const clock = testClock(NOON);

onEveryDatabase(
  'the stream of OFREP in the course of time',
  (app) => {
    const follow = following(app);

    it('says that it is worth asking again when a window of a rule opens, and when it closes', async () => {
      const { key } = await makeColours(app());
      const inSeconds = (seconds: number) => new Date(clock.now().getTime() + seconds * 1000).toISOString();
      const window = { from: inSeconds(10), until: inSeconds(20) };
      dataOf(await target(app(), key, { rules: [{ when: null, window, serve: { variation: 'red' } }] }));
      const reader = await follow(await streamFor(app()));
      await reader.heartbeat();
      expect(reader.text()).to.not.include('data:');
      clock.advance(10);
      const opened = await reader.next();
      clock.advance(10);
      const closed = await reader.next();
      expect(closed.id).to.not.equal(opened.id);
      expect((await streamFor(app())).get('since')).to.equal(closed.id);
    });

    it('opens by a token to the end of the hour after its own, and then says what to do', async () => {
      clock.advance(3600 - ((clock.now().getTime() / 1000) % 3600)); // to the full hour
      const query = await streamFor(app());
      clock.advance(2 * 3600 - 1);
      expect((await openOnce(app(), query)).status).to.equal(200);
      clock.advance(1);
      const answer = await openOnce(app(), query);
      expectRefusal('openfeature', answer, 'TOKEN_EXPIRED');
      expect(answer.body.errorDetails).to.equal(
        "The stream's token has expired: evaluate all flags again, and open the stream that the answer names.",
      );
      expect((await openOnce(app(), await streamFor(app()))).status).to.equal(200);
    });

    it('goes on beyond the end of its token: only who opens it needs one', async () => {
      const reader = await follow(await streamFor(app()));
      clock.advance(3 * 3600);
      await reader.heartbeat();
      await makeFlag(app());
      await reader.next();
    });

    it('ends when the key expires that its token was given to', async () => {
      const { native, first } = app();
      const token = await logIn(native, first);
      const expires_at = new Date(clock.now().getTime() + 60_000).toISOString();
      const { key } = await makeApiKey(app(), 'prod', { expires_at }, token);
      const reader = await follow(await streamFor(app(), { key }));
      await reader.heartbeat();
      clock.advance(61);
      await reader.end();
    });
  },
  { parts: { heartbeat, now: clock.now } },
);
