import { once } from 'node:events';
import { request, type Server } from 'node:http';
import { expect } from 'chai';
import { pino } from 'pino';
import { EventStream, retryText } from '../../src/http/event-stream.js';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase, onOneDatabase, type TestApp } from '../support/app.js';
import { testClock } from '../support/clock.js';
import { type EventReader, readEvents } from '../support/event-reader.js';
import { makeFlag, target } from '../support/flags.js';
import { addressOf, close, listen } from '../support/listen.js';
import { environmentOf, makeApiKey, makeEnvironment, makeProject } from '../support/places.js';

/** Milliseconds: soon enough for a test to wait for one. */
const heartbeat = 10;
const clock = testClock();

/** A server that listens, and what opens streams on it, all of which end with the suite. */
function following(app: () => TestApp) {
  let server: Server;
  const open: EventReader[] = [];
  before(async () => {
    server = await listen(app().http);
  });
  after(() => {
    for (const reader of open) reader.leave();
    return close(server);
  });
  const follow = async (key = app().sk(), headers: Record<string, string> = {}): Promise<EventReader> => {
    const reader = await readEvents(server, {
      operationId: 'streamRuleset',
      headers: { 'X-API-Key': key, ...headers },
    });
    open.push(reader);
    return reader;
  };
  return { follow, port: () => addressOf(server).port };
}

const hashOf = async (app: TestApp, key = app.sk()): Promise<string> => {
  const { headers } = await app.native.call('getRuleset', { key, headers: { 'Accept-Encoding': 'identity' } });
  return headers['etag']?.replaceAll('"', '') ?? '';
};

onEveryDatabase('the stream of rulesets', (app) => {
  const { follow } = following(app);

  it('tells of the current one, and of each one after a change', async () => {
    const reader = await follow();
    const first = await reader.next();
    const { revision } = await environmentOf(app());
    expect(first).to.deep.equal({
      event: 'ruleset',
      id: await hashOf(app()),
      data: { revision, etag: await hashOf(app()) },
    });
    const flag = await makeFlag(app());
    expect((await reader.next()).data.revision).to.equal(revision + 1);
    dataOf(await target(app(), flag.key, {}));
    const last = await reader.next();
    expect(last.data).to.deep.equal({ revision: revision + 2, etag: await hashOf(app()) });
    expect(last.id).to.not.equal(first.id);
  });

  it('tells nothing of what changes in another environment', async () => {
    const reader = await follow(app().sk('dev'));
    await reader.next();
    const flag = await makeFlag(app());
    const { id } = await reader.next();
    dataOf(await target(app(), flag.key, {}, 'prod'));
    dataOf(await target(app(), flag.key, {}, 'dev'));
    const { id: next } = await reader.next();
    expect(next)
      .to.equal(await hashOf(app(), app().sk('dev')))
      .and.not.equal(id);
  });

  it('ends when the project is deleted', async () => {
    const { native, token } = app();
    const project = await makeProject(app());
    const query = { project_id: project.key };
    const prod = dataOf(await native.call('listEnvironments', { token, query })).at(-1);
    const { key } = await makeApiKey(app(), prod.id);
    const reader = await follow(key);
    await reader.next();
    expect((await native.call('deleteProject', { token, path: { project_id: project.key } })).status).to.equal(204);
    await reader.end();
  });

  it('ends when the environment is deleted', async () => {
    const environment = await makeEnvironment(app());
    const { key } = await makeApiKey(app(), environment.key);
    const reader = await follow(key);
    await reader.next();
    const path = { environment_id: environment.key };
    expect((await app().native.call('deleteEnvironment', { token: app().token, path })).status).to.equal(204);
    await reader.end();
  });

  it('is refused to publishable keys, and where there is no such environment', async () => {
    const { native, token, pk } = app();
    expectRefusal(await native.call('streamRuleset', { key: pk() }), 403, 'INSUFFICIENT_PERMISSIONS');
    const query = { environment_id: 'nowhere' };
    expectRefusal(await native.call('streamRuleset', { token, query }), 404, 'ENVIRONMENT_NOT_FOUND');
  });
});

onEveryDatabase(
  'a stream with a heartbeat',
  (app) => {
    const { follow } = following(app);

    it('sends comments while nothing changes', async () => {
      const reader = await follow();
      await reader.next();
      await reader.heartbeat();
      await reader.heartbeat();
      expect(reader.text()).to.match(/^retry: \d+\n\nevent: ruleset\nid: .+\ndata: .+\n\n(:\n\n)+$/);
    });

    it('repeats nothing to who names the current one, and tells of the next', async () => {
      const id = await hashOf(app());
      const reader = await follow(app().sk(), { 'Last-Event-ID': id });
      await reader.heartbeat();
      expect(reader.text()).to.not.include('event:');
      await makeFlag(app());
      expect((await reader.next()).id)
        .to.equal(await hashOf(app()))
        .and.not.equal(id);
    });

    it('tells of the current one to who names another', async () => {
      for (const seen of ['', 'something else', '7', `"${await hashOf(app())}"`]) {
        const reader = await follow(app().sk(), { 'Last-Event-ID': seen });
        expect((await reader.next()).id).to.equal(await hashOf(app()));
      }
    });

    it('ends when its key is revoked', async () => {
      const { key, id } = await makeApiKey(app());
      const reader = await follow(key);
      await reader.heartbeat();
      const path = { environment_id: 'prod', key_id: id };
      expect((await app().native.call('revokeApiKey', { token: app().token, path })).status).to.equal(204);
      await reader.end();
    });

    it('ends when its key expires, and says nothing more', async () => {
      const expires = new Date(clock.now().getTime() + 60_000).toISOString();
      const { key } = await makeApiKey(app(), 'prod', { expires_at: expires });
      const reader = await follow(key);
      await reader.heartbeat();
      clock.advance(61);
      await reader.end();
    });

    it('ends when its token expires', async () => {
      const { token } = app();
      const reader = await follow(app().sk(), { Authorization: `Bearer ${token}` });
      await reader.heartbeat();
      clock.advance(900);
      await reader.end();
    });
  },
  { parts: { heartbeat, now: clock.now } },
);

onEveryDatabase(
  'a stream without a database',
  (app) => {
    const { follow } = following(app);

    it('goes on: what is away revokes nobody', async () => {
      const reader = await follow();
      await reader.next();
      await app().close();
      await reader.heartbeat();
      await reader.heartbeat();
    });
  },
  { parts: { heartbeat } },
);

const failures: unknown[] = [];
const log = pino({ level: 'error' }, { write: (line) => failures.push(JSON.parse(line)) });

onOneDatabase(
  'a stream that fails',
  (app) => {
    const { port } = following(app);

    it('breaks off, and is told to the operator', async () => {
      const url = `http://127.0.0.1:${port()}/api/v1/ruleset/stream`;
      const stream = await fetch(url, { headers: { 'X-API-Key': app().sk() } });
      expect(await stream.text().catch((error: Error) => error)).to.be.instanceOf(TypeError);
      expect(failures).to.have.lengthOf(1);
      expect(failures[0]).to.have.nested.property('err.message', 'It failed.');
    });
  },
  {
    parts: {
      log,
      native: (handlers) => ({
        ...handlers,
        streamRuleset: () => ({
          status: 200,
          headers: { 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' },
          body: new EventStream(async function* () {
            yield retryText(1);
            throw new Error('It failed.');
          }),
        }),
      }),
    },
  },
);

onOneDatabase('a stream over HTTP', (app) => {
  const { follow, port } = following(app);

  it('is for no cache and through no buffer', async () => {
    const { headers } = await follow();
    expect(headers).to.include({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    expect(headers).to.not.have.property('content-length');
  });

  it('answers HEAD at once', async () => {
    const headers = { 'X-API-Key': app().sk() };
    const path = '/api/v1/ruleset/stream';
    const call = request({ host: '127.0.0.1', port: port(), method: 'HEAD', path, headers, agent: false }).end();
    const [response] = await once(call, 'response');
    expect(response.statusCode).to.equal(200);
    expect(await response.toArray()).to.deep.equal([]);
  });

  it('ends for everybody when the server stops, and does not begin any more', async () => {
    const readers = await Promise.all([follow(), follow(app().sk('dev')), follow()]);
    app().beginStop();
    await Promise.all(readers.map((reader) => reader.end()));
    const late = await follow();
    await late.end();
    // At the end once more, so that not everybody comes back at the same moment.
    expect(late.text()).to.match(/^retry: 1000\n\nretry: [12]\d{3}\n\n$/);
  });
});
