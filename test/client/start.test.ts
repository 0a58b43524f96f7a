import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { fileStorage } from '../../src/client/file-storage.js';
import { codeOf, patterned, rejection, ruleset, start } from './fixture.js';

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

  it('says which option it cannot work with, and goes on with its bootstrap', async () => {
    const mistakes = [
      ...[undefined, 7, '127.0.0.1:8000', 'localhost:8000', 'http://', '/api'].map((url) => ({ url })),
      ...[undefined, '', 'sk_prod_…', 'sk_a\nb'].map((apiKey) => ({ apiKey })),
    ];
    for (const mistake of mistakes) {
      const { client, errors } = start(mistake as never);
      expect(await rejection(client.ready()), JSON.stringify(mistake)).to.equal('OPTIONS_INVALID');
      expect(errors.map(codeOf)).to.deep.equal(['OPTIONS_INVALID']);
      expect(errors[0]?.message).to.include(Object.keys(mistake)[0]);
      await client.close();
      const load = async () => JSON.stringify(patterned);
      for (const known of [{ bootstrap: patterned }, { storage: { load, save: async () => {} } }]) {
        const started = start({ ...(mistake as object), ...known });
        await started.client.ready();
        expect(started.live()).to.equal('a');
        await started.client.close();
      }
    }
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

  it('tells what it has started from, and which flags that has', async () => {
    const changes: unknown[] = [];
    const { client } = start({ bootstrap: ruleset(1, 'b'), onChange: (change) => changes.push(change) });
    expect(changes).to.deep.equal([{ revision: 1, flagKeys: ['live'] }]);
    await client.close();
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
