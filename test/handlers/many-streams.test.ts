import type { Server } from 'node:http';
import { expect } from 'chai';
import { onEveryDatabase, onOneDatabase } from '../support/app.js';
import { type EventReader, readEvents } from '../support/event-reader.js';
import { makeFlag } from '../support/flags.js';
import { close, listen } from '../support/listen.js';
import { environmentOf, makeApiKey } from '../support/places.js';
import { statementsOf } from '../support/statements.js';
import { streamFor } from '../support/streams.js';

/** More than are told at once. */
const STREAMS = 250;

onEveryDatabase('hundreds of streams of one key', (app) => {
  let server: Server;
  let apiKey: { readonly id: string; readonly key: string };
  const readers: EventReader[] = [];

  before(async () => {
    server = await listen(app().http);
    apiKey = await makeApiKey(app());
    for (let opened = 0; opened < STREAMS; opened += 1) {
      readers.push(await readEvents(server, { operationId: 'streamRuleset', headers: { 'X-API-Key': apiKey.key } }));
    }
    await Promise.all(readers.map((reader) => reader.next()));
  });
  after(() => {
    for (const reader of readers) reader.leave();
    return close(server);
  });

  it('are all told of a change, for a handful of queries', async () => {
    const alone = await statementsOf(app(), () => makeFlag(app()));
    await Promise.all(readers.map((reader) => reader.next()));
    let told: readonly { readonly data: { readonly revision: number } }[] = [];
    const together = await statementsOf(app(), async () => {
      const next = Promise.all(readers.map((reader) => reader.next()));
      await makeFlag(app());
      told = await next;
    });
    const { revision } = await environmentOf(app());
    expect(told.map(({ data }) => data.revision)).to.deep.equal(Array(STREAMS).fill(revision));
    expect(together).to.be.within(alone, alone + 10);
  });

  it('end together when the key is revoked', async () => {
    const { id: environment_id } = await environmentOf(app());
    const path = { environment_id, key_id: apiKey.id };
    expect((await app().native.call('revokeApiKey', { token: app().token, path })).status).to.equal(204);
    await Promise.all(readers.map((reader) => reader.end()));
  });
});

/** Milliseconds: soon enough for a test to wait for one. */
const heartbeat = 10;

onOneDatabase(
  'a server with as many open streams as it may have',
  (app) => {
    let server: Server;
    const open: EventReader[] = [];
    const follow = async () => {
      const reader = await readEvents(server, { operationId: 'streamRuleset', headers: { 'X-API-Key': app().sk() } });
      open.push(reader);
      return reader;
    };
    before(async () => {
      server = await listen(app().http);
    });
    after(() => {
      for (const reader of open) reader.leave();
      return close(server);
    });

    it('takes no more of either kind, says when to come back, and takes one again when one has gone', async () => {
      const [first, second] = [await follow(), await follow()];
      const query = Object.fromEntries(await streamFor(app()));
      const refused = [
        await app().native.call('streamRuleset', { key: app().sk() }),
        await app().openfeature.call('streamEvents', { query }),
      ];
      for (const answer of refused) {
        expect([answer.status, answer.headers['retry-after']]).to.deep.equal([503, '30']);
        expect(JSON.stringify(answer.body)).to.include('has 2 open streams and takes no more');
      }
      first.leave();
      await second.heartbeat();
      await second.heartbeat();
      await (await follow()).next();
    });
  },
  { env: { STREAM_LIMIT: '2' }, parts: { heartbeat } },
);
