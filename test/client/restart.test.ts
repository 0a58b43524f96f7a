/** The client and a real server, as a process of its own, that stops and comes back. */
import { EventEmitter, once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Client, type ClientError, createClient } from '../../src/client/client.js';
import { fileStorage } from '../../src/client/file-storage.js';
import { readPrint } from '../start/requests.js';
import { Ground, type Started } from '../start/server.js';
import { databases, type TestDatabase } from '../support/databases.js';

async function call(url: string, method: string, key: string, body: object): Promise<void> {
  const headers = { 'X-API-Key': key, 'Content-Type': 'application/json' };
  const response = await fetch(`${url}/api/v1${method === 'POST' ? '/flags' : '/flags/live'}`, {
    method,
    headers,
    body: JSON.stringify(body),
  });
  expect(response.status, await response.text()).to.be.below(300);
}

for (const kind of databases()) {
  describe(`a client while its server on ${kind.name} restarts`, () => {
    const events = new EventEmitter();
    const errors: ClientError[] = [];
    let ground: Ground;
    let database: TestDatabase;
    let server: Started;
    let client: Client;
    let sk: string;

    const settings = (given: Readonly<Record<string, string>> = {}) => ({ DATABASE_URL: database.url, ...given });
    const options = () => ({
      url: server.url,
      apiKey: sk,
      storage: fileStorage(join(ground.folder, 'rulesets', 'prod.json')),
      onChange: () => events.emit('change'),
      onError: (error: ClientError) => {
        errors.push(error);
        events.emit('error-told');
      },
    });
    const isOn = (one = client) => one.evaluate('live', { targetingKey: 'user-1' }, false).value;

    before(async () => {
      ground = await Ground.open();
      database = await kind.create();
      server = await ground.start(settings());
      sk = readPrint(server.printed()).sk;
      await call(server.url, 'POST', sk, { key: 'live', type: 'boolean', enabled: true });
    });

    after(async () => {
      await client.close();
      await ground.clear();
      await database.drop();
    });

    it('has the flags as the server has them', async () => {
      client = createClient(options());
      await client.ready();
      expect(isOn()).to.equal(true);
    });

    it('goes on while the server is away, and tells of it once', async () => {
      const told = once(events, 'error-told');
      expect(await server.stop()).to.equal(0);
      await told;
      for (let times = 0; times < 1000; times += 1) expect(isOn()).to.equal(true);
      expect(errors.map(({ code }) => code)).to.deep.equal(['UNREACHABLE']);
    });

    it('starts from the disk while the server is away', async () => {
      const late = createClient({ ...options(), onChange: () => {}, onError: () => {} });
      await late.ready();
      expect(isOn(late)).to.equal(true);
      expect(late.revision).to.equal(client.revision);
      await late.close();
    });

    it('shows a change within a second once the server is back', async () => {
      const { port } = new URL(server.url);
      server = await ground.start(settings({ PORT: port }));
      await call(server.url, 'PATCH', sk, { enabled: false });
      const changed = performance.now();
      while (isOn()) await once(events, 'change');
      expect(performance.now() - changed).to.be.below(1000);
      expect(errors).to.have.lengthOf(1);
    });

    it('shows the next change at once', async () => {
      const change = once(events, 'change');
      await call(server.url, 'PATCH', sk, { enabled: true });
      await change;
      expect(isOn()).to.equal(true);
    });

    it('has saved the newest', async () => {
      await client.close();
      expect(existsSync(join(ground.folder, 'rulesets', 'prod.json'))).to.equal(true);
      const text = await options().storage.load();
      expect(JSON.parse(text ?? '').data.revision).to.equal(client.revision);
      expect(isOn(), 'closed, it still answers').to.equal(true);
    });
  });
}
