import { EventEmitter, once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { ClientError, type ClientOptions, createClient } from '../../src/client/client.js';
import { fileStorage } from '../../src/client/file-storage.js';
import type { Definition } from '../../src/evaluation/index.js';
import { dataOf } from '../support/answers.js';
import { onOneDatabase } from '../support/app.js';
import { makeFlag, target } from '../support/flags.js';
import { addressOf, close, listen } from '../support/listen.js';

/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:1';

const pattern = { attribute: 'email', type: 'string', operator: 'matches', values: ['^a'] } as const;

/** A ruleset whose flag `live` is on for those whom the condition describes. */
function ruleset(revision: number, value: string, when: Definition['flags'][string]['rules'] = []): Definition {
  return {
    format: 1,
    revision,
    flags: {
      live: {
        kind: 'string',
        variations: [
          { key: 'v', value },
          { key: 'a', value: 'a' },
        ],
        rules: when,
        default: { variation: 'v' },
      },
    },
  };
}

const patterned = ruleset(1, 'b', [{ when: pattern, serve: { variation: 'a' } }]);

/** A client that is told of nothing by default, and what it said of errors. */
function start(options: Partial<ClientOptions>) {
  const events = new EventEmitter();
  const errors: ClientError[] = [];
  const client = createClient({
    url: NOWHERE,
    apiKey: 'sk_none',
    ...options,
    onChange: (change) => {
      events.emit('change', change);
      options.onChange?.(change);
    },
    onError: (error) => {
      errors.push(error);
      events.emit('told', error);
    },
  });
  return {
    client,
    errors,
    events,
    live: () => client.evaluate('live', { attributes: { email: 'ada' } }, 'none').value,
  };
}

const codeOf = (error: unknown) => (error instanceof ClientError ? error.code : error);
const rejection = (promise: Promise<unknown>) => promise.then(() => 'resolved', codeOf);

describe('a client whose server is away', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'burgee-client-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('answers defaults, and says that it is not ready', async () => {
    const { client, events, live } = start({});
    expect(live()).to.equal('none');
    expect(client.evaluate('live', {}, 'none').error?.code).to.equal('PROVIDER_NOT_READY');
    expect(client.evaluateAll({})).to.deep.equal([]);
    expect(client.explain('live', {})).to.equal(null);
    expect(client.revision).to.equal(null);
    const [error] = await once(events, 'told');
    expect(codeOf(error)).to.equal('UNREACHABLE');
    await client.close();
  });

  it('starts from a bootstrap at once, be it a ruleset, its text or an answer of the server', async () => {
    for (const bootstrap of [
      ruleset(1, 'b'),
      JSON.stringify(ruleset(1, 'b')),
      JSON.stringify({ data: ruleset(1, 'b') }),
    ]) {
      const { client, live } = start({ bootstrap });
      expect(live()).to.equal('b');
      await client.ready();
      await client.close();
    }
  });

  it('loads what tests patterns only where there are some, unless it was given', async () => {
    const { client, live } = start({ bootstrap: patterned });
    expect(live(), 'not loaded yet').to.equal('none');
    await client.ready();
    expect(live()).to.equal('a');
    await client.close();
    const regex = { compile: () => () => true };
    const given = start({ bootstrap: patterned, regex });
    expect(given.live()).to.equal('a');
    await given.client.close();
  });

  it('starts from what was saved, when that is not older than the bootstrap', async () => {
    for (const [revision, expected] of [
      [1, 'bootstrap'],
      [2, 'saved'],
      [3, 'saved'],
    ] as const) {
      const load = Promise.resolve(JSON.stringify(ruleset(revision, 'saved')));
      const storage = { load: () => load, save: async () => {} };
      const { client, live, events } = start({ bootstrap: ruleset(2, 'bootstrap'), storage });
      await once(events, 'told'); // of the server, which takes longer than the storage
      expect(live()).to.equal(expected);
      await client.close();
    }
  });

  it('says what it cannot read, and goes on without', async () => {
    for (const bad of ['', '{', '[]', 'null', '{"format":2,"flags":{}}', '{"data":{"format":1}}']) {
      const { client, errors, live, events } = start({
        bootstrap: bad,
        storage: { load: async () => bad, save: async () => {} },
      });
      while (errors.filter(({ code }) => code === 'RULESET_INVALID').length < 2) await once(events, 'told');
      expect(live()).to.equal('none');
      await client.close();
    }
  });

  it('says that its storage fails', async () => {
    const path = join(folder, 'folder');
    await mkdir(path);
    const { client, events } = start({ storage: fileStorage(path) });
    for (;;) {
      const [error] = await once(events, 'told');
      if (codeOf(error) === 'STORAGE_FAILED') break;
    }
    await client.close();
  });

  it('is not ready any more once it is closed, however often', async () => {
    const { client } = start({});
    const waiting = rejection(client.ready());
    await Promise.all([client.close(), client.close(), client.close()]);
    expect(await waiting).to.equal('CLOSED');
    expect(await rejection(client.ready())).to.equal('CLOSED');
    await client.close();
  });

  it('tells of nothing after it was closed', async () => {
    const { client, errors } = start({});
    await client.close();
    expect(errors).to.deep.equal([]);
  });

  it('stays ready when it is closed later', async () => {
    const { client, live } = start({ bootstrap: ruleset(1, 'b') });
    await client.close();
    await client.ready();
    expect(live()).to.equal('b');
  });

  it('is not disturbed by callbacks that throw', async () => {
    const onChange = () => {
      throw new Error('No.');
    };
    const { client, errors, live } = start({ bootstrap: ruleset(1, 'b'), onChange });
    expect(live()).to.equal('b');
    expect(errors.map(codeOf)).to.deep.equal(['CALLBACK_FAILED']);
    await client.close();
  });
});

describe('a file of rulesets', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'burgee-client-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('has what was saved last, and nothing lies beside it', async () => {
    const storage = fileStorage(join(folder, 'deep', 'down', 'ruleset.json'));
    expect(await storage.load()).to.equal(undefined);
    for (const text of ['first', 'second']) await storage.save(text);
    expect(await storage.load()).to.equal('second');
    expect(await readdir(join(folder, 'deep', 'down'))).to.deep.equal(['ruleset.json']);
    expect((await stat(join(folder, 'deep', 'down', 'ruleset.json'))).mode & 0o077).to.equal(0);
  });

  it('is whole at any time, though several save at once', async () => {
    const storage = fileStorage(join(folder, 'ruleset.json'));
    const texts = Array.from({ length: 20 }, (_, number) => String(number).repeat(100_000));
    await storage.save(texts[0] ?? '');
    const reads = Array.from({ length: 20 }, () => storage.load());
    await Promise.all(texts.map((text) => storage.save(text)));
    for (const text of [...(await Promise.all(reads)), await storage.load()]) expect(texts).to.include(text);
    expect(await readdir(folder)).to.deep.equal(['ruleset.json']);
  });

  it('leaves nothing behind when it cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await rejection(fileStorage(join(folder, 'file', 'ruleset.json')).save('text'))).to.be.instanceOf(Error);
    await mkdir(join(folder, 'taken'));
    await writeFile(join(folder, 'taken', 'file'), '');
    expect(await rejection(fileStorage(join(folder, 'taken')).save('text'))).to.be.instanceOf(Error);
    expect((await readdir(folder)).sort()).to.deep.equal(['file', 'taken']);
  });
});

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

  it('asks again when the server fails, and says so once', async () => {
    let failures = 2;
    const { fetch } = counting(() => (failures-- > 0 ? new Response('Bad gateway', { status: 502 }) : undefined));
    const { client, errors, live } = start({ url, apiKey: app().sk(), fetch });
    await client.ready();
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
