/** Two servers on a Postgres of their own, which is broken in every way; and a server that ends under load. */
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { expect } from 'chai';
import pg from 'pg';
import { databases } from '../support/databases.js';
import { type PostgresServer, startPostgres } from '../support/postgres.js';
import { until } from '../support/until.js';
import { call, readPrint } from './requests.js';
import { Ground, type Started } from './server.js';

const names = databases().map(({ name }) => name);

/** What this server answers, whatever it is. */
async function ask(server: Started, path: string, init: RequestInit = {}) {
  const response = await fetch(`${server.url}${path}`, init);
  return { status: response.status, headers: response.headers, body: await response.text() };
}

if (names.includes('postgres')) {
  describe('two servers on one Postgres', () => {
    let ground: Ground;
    let postgres: PostgresServer;
    let [one, other]: Started[] = [];
    let sk: string;
    let client: pg.Client;

    before(async () => {
      ground = await Ground.open();
      postgres = await startPostgres();
      const settings = { DATABASE_URL: postgres.url, LOG_LEVEL: 'error' };
      one = await ground.start(settings);
      ({ sk } = readPrint(one.printed()));
      other = await ground.start(settings);
      await call(`${one.url}/api/v1/flags`, 'POST', sk, { key: 'seen', type: 'boolean', enabled: false }, 201);
    });
    after(async () => {
      await ground.clear();
      await postgres.stop();
    });
    beforeEach(async () => {
      client = new pg.Client({ connectionString: postgres.url });
      client.on('error', () => undefined); // that it breaks is part of some tests
      await client.connect();
    });
    afterEach(() => client.end());

    const here = (): Started => one ?? expect.fail('It has not started.');
    const there = (): Started => other ?? expect.fail('It has not started.');

    const evaluate = async (server: Started) => {
      const headers = { 'X-API-Key': sk, 'Content-Type': 'application/json' };
      const body = JSON.stringify({ flag_key: 'seen', context: {} });
      const answer = await ask(server, '/api/v1/evaluate', { method: 'POST', headers, body });
      expect(answer.status, answer.body).to.equal(200);
      return JSON.parse(answer.body).data.value;
    };
    const write = (server: Started, enabled: boolean) => {
      const headers = { 'X-API-Key': sk, 'Content-Type': 'application/json' };
      const body = JSON.stringify({ enabled });
      return ask(server, '/api/v1/flags/seen/environments/prod', { method: 'PATCH', headers, body });
    };
    const set = async (server: Started, enabled: boolean) => {
      const { status, body } = await write(server, enabled);
      expect(status, body).to.equal(200);
    };
    const seen = (server: Started, value: boolean) =>
      until(`it is ${value}`, async () => (await evaluate(server)) === value);
    const isReady = async (server: Started) => (await ask(server, '/health/ready')).status === 200;

    const terminate = (which: string) =>
      client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name like '${which}' and pid <> pg_backend_pid()`,
      );

    it('heal when nobody listened to what was told', async () => {
      await terminate('burgee commits');
      await set(here(), true);
      await seen(there(), true);
    });

    it('heal when all connections are ended', async () => {
      await terminate('burgee%');
      await until('it can be written again', async () => (await write(here(), false)).status === 200);
      await seen(there(), false);
    });

    it('heal when one of them was frozen while the other was written to', async () => {
      process.kill(there().pid, 'SIGSTOP');
      await set(here(), true);
      await set(here(), false);
      await set(here(), true);
      process.kill(there().pid, 'SIGCONT');
      await seen(there(), true);
    });

    it('evaluate while Postgres is away, and say so; are back with it, without a restart', async () => {
      await postgres.crash();
      for (const server of [here(), there()]) {
        await until('it is not ready', async () => !(await isReady(server)));
        const { details } = JSON.parse((await ask(server, '/health/ready')).body).error;
        expect(details.readiness.status).to.equal('stale');
        expect((await ask(server, '/health/live')).status).to.equal(200);
        expect(await evaluate(server)).to.equal(true);
        const refused = await write(server, false);
        expect(refused.status, refused.body).to.equal(503);
        expect(Number(refused.headers.get('retry-after'))).to.be.within(1, 60);
      }
      await postgres.restart();
      for (const server of [here(), there()]) await until('it is ready', () => isReady(server));
      await set(here(), false);
      await seen(there(), false);
    });

    it('evaluate while Postgres answers nobody, refuse to write without waiting, and are back with it', async () => {
      await set(here(), true);
      await seen(there(), true);
      postgres.freeze();
      try {
        const began = performance.now();
        expect((await write(here(), false)).status).to.equal(503);
        // Noticed within five seconds; the others wait for nobody.
        expect(performance.now() - began).to.be.lessThan(7000);
        expect(await evaluate(here())).to.equal(true);
        const again = performance.now();
        expect((await write(here(), false)).status).to.equal(503);
        expect(performance.now() - again).to.be.lessThan(1000);
        expect(await evaluate(there())).to.equal(true);
        expect(await isReady(there())).to.equal(false);
      } finally {
        postgres.thaw();
      }
      for (const server of [here(), there()]) await until('it is ready', () => isReady(server));
      // What was refused may have been made.
      await set(here(), true);
      await set(here(), false);
      await seen(there(), false);
    });
  });
}

describe('a server that is told to end while it is used', () => {
  let ground: Ground;
  before(async () => {
    ground = await Ground.open();
  });
  after(() => ground.clear());

  it('answers all that it has begun, ends its streams with the time to come back, and ends within a second', async () => {
    const server = await ground.start({ LOG_LEVEL: 'error', RATE_LIMIT_EVALUATION: '0' });
    const { sk } = readPrint(server.printed());
    await call(`${server.url}/api/v1/flags`, 'POST', sk, { key: 'seen', type: 'boolean', enabled: true }, 201);
    const stream = request(`${server.url}/api/v1/ruleset/stream`, { headers: { 'X-API-Key': sk }, agent: false }).end();
    const [response] = await once(stream, 'response');
    const streamed = response.setEncoding('utf8').toArray();

    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    const faults: string[] = [];
    let answered = 0;
    let isGone = false;
    /** Over connections that are kept: what fails for another reason than that nobody listens any more is a fault. */
    const evaluate = () =>
      new Promise<void>((resolve) => {
        const asked = request(
          `${server.url}/api/v1/evaluate`,
          { method: 'POST', agent, headers: { 'X-API-Key': sk, 'Content-Type': 'application/json' } },
          (answer) => {
            if (answer.statusCode !== 200) faults.push(`${answer.statusCode}`);
            answered += 1;
            answer.resume().on('end', resolve);
          },
        );
        asked.on('error', (error) => {
          // A new connection that nobody takes any more; one that was open is not broken off with a request on it.
          if (!asked.reusedSocket) isGone = true;
          else faults.push(String(error));
          resolve();
        });
        asked.end(JSON.stringify({ flag_key: 'seen', context: {} }));
      });
    const load = Array.from({ length: 8 }, async () => {
      while (!isGone) await evaluate();
    });
    await until('it is used', () => answered > 100);
    const began = performance.now();
    expect(await server.stop()).to.equal(0);
    expect(performance.now() - began).to.be.lessThan(1000);
    await Promise.all(load);
    expect(faults).to.deep.equal([]);
    expect((await streamed).join('')).to.match(/\n\nretry: \d+\n\n$/);
    agent.destroy();
  });
});
