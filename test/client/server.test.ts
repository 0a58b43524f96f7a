import { EventEmitter, once } from 'node:events';
import type { Server } from 'node:http';
import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onOneDatabase } from '../support/app.js';
import { makeFlag, target } from '../support/flags.js';
import { addressOf, close, listen } from '../support/listen.js';
import { codeOf, rejection, ruleset, start } from './fixture.js';

onOneDatabase('a client of a server', (app) => {
  let server: Server;
  let url: string;

  before(async () => {
    await makeFlag(app(), { key: 'live', type: 'string', variations: [{ key: 'v', value: 'server' }], enabled: true });
    server = await listen(app().http);
    url = `http://127.0.0.1:${addressOf(server).port}`;
  });
  after(() => close(server));

  /** A fetch that counts, and answers by itself where it is told to. */
  function counting(answer: (path: string) => Response | undefined = () => undefined) {
    const paths: string[] = [];
    const counted: typeof fetch = async (input, init) => {
      const { pathname } = new URL(String(input));
      paths.push(pathname);
      return answer(pathname) ?? fetch(input, init);
    };
    return { paths, fetch: counted };
  }

  it('tells of a wrong key, once, and does not ask again and again', async () => {
    for (const apiKey of ['sk_bad', app().pk()]) {
      const { fetch, paths } = counting();
      const { client, errors, live } = start({ url, apiKey, fetch });
      expect(await rejection(client.ready())).to.equal('REFUSED');
      expect(live()).to.equal('none');
      expect(errors.map(codeOf)).to.deep.equal(['REFUSED']);
      expect(errors[0]?.message).to.match(/^The server answered 40[13]\. \S.+\. Use a secret key \(sk_…\)\.$/);
      await client.close();
      expect(paths).to.deep.equal(['/api/v1/ruleset']);
    }
  });

  it('goes on with its bootstrap where the key is wrong', async () => {
    const { client, events, live } = start({ url, apiKey: 'sk_bad', bootstrap: ruleset(1, 'b') });
    await once(events, 'told');
    expect(live()).to.equal('b');
    await client.close();
  });

  it('prefers the server to what it has started from, though that counts higher', async () => {
    const stored = JSON.stringify(ruleset(1_000_000, 'stored'));
    const storage = { load: async () => stored, save: async () => {} };
    const { client, events, live } = start({ url, apiKey: app().sk(), bootstrap: ruleset(2_000_000, 'b'), storage });
    while (live() !== 'server') await once(events, 'change');
    await client.close();
    expect(live()).to.equal('server');
  });

  it('polls where there is no stream, and where none is wanted', async () => {
    for (const stream of [true, false]) {
      const { fetch, paths } = counting((path) =>
        path.endsWith('/stream') ? new Response('', { status: 404 }) : undefined,
      );
      const { client, events } = start({ url, apiKey: app().sk(), fetch, stream, pollInterval: 5 });
      await client.ready();
      const { key } = await makeFlag(app());
      dataOf(await target(app(), key, {}));
      while (!client.evaluate(key, {}, false).value) await once(events, 'change');
      await client.close();
      expect(paths.includes('/api/v1/ruleset/stream')).to.equal(stream);
    }
  });

  it('polls where something else answers in place of the stream', async () => {
    const headers = { 'Content-Type': 'text/event-stream' };
    const strange = {
      'endless text': () => new Response('x'.repeat(100_000), { headers }),
      'a stream that is over at once': () => new Response('', { headers }),
      'a page': () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } }),
    };
    for (const [title, answer] of Object.entries(strange)) {
      const { fetch, paths } = counting((path) => (path.endsWith('/stream') ? answer() : undefined));
      const { client, events } = start({ url, apiKey: app().sk(), fetch, pollInterval: 5 });
      await client.ready();
      const { key } = await makeFlag(app());
      while (client.evaluate(key, {}, true).error) await once(events, 'change');
      await client.close();
      expect(paths, title).to.include('/api/v1/ruleset/stream');
    }
  });

  it('asks again when the server fails, says so once, and says when that is over', async () => {
    let failures = 2;
    const { fetch } = counting(() => (failures-- > 0 ? new Response('Bad gateway', { status: 502 }) : undefined));
    const troubles: unknown[] = [];
    const recovered = new EventEmitter();
    const { client, errors, live } = start({
      url,
      apiKey: app().sk(),
      fetch,
      onError: () => troubles.push(client.trouble?.code),
      onRecovery: () => recovered.emit('told', client.trouble),
    });
    const [trouble] = await once(recovered, 'told');
    expect([...troubles, trouble]).to.deep.equal(['FAILED', null]);
    expect(errors.map(codeOf)).to.deep.equal(['FAILED']);
    expect(live()).to.equal('server');
    await client.close();
  });

  it('waits as long as a server asks for', async () => {
    const headers = { 'Retry-After': '3600' };
    const { fetch, paths } = counting(() => new Response('', { status: 429, headers }));
    const { client, events } = start({ url, apiKey: app().sk(), fetch });
    await once(events, 'told');
    await client.close();
    expect(paths).to.have.lengthOf(1);
  });

  it('keeps what it has when an answer is no ruleset', async () => {
    const { fetch } = counting(() => new Response('<html>', { status: 200 }));
    const { client, events, live } = start({ url, apiKey: app().sk(), fetch, bootstrap: ruleset(1, 'b') });
    const [error] = await once(events, 'told');
    expect(codeOf(error)).to.equal('RULESET_INVALID');
    expect(live()).to.equal('b');
    await client.close();
  });

  it('can be closed while everything is under way', async () => {
    for (let times = 0; times < 20; times += 1) {
      const { client } = start({ url, apiKey: app().sk() });
      if (times % 2) await client.ready();
      await Promise.all([client.close(), client.close()]);
    }
  });
});
