/** One server of several processes. */
import { Agent, request } from 'node:http';
import { expect } from 'chai';
import { databases, type TestDatabase } from '../support/databases.js';
import { until } from '../support/until.js';
import { call, readPrint } from './requests.js';
import { Ground, type Started } from './server.js';

for (const kind of databases()) {
  describe(`two workers on ${kind.name}`, () => {
    let ground: Ground;
    let database: TestDatabase;
    let server: Started;
    let sk: string;
    before(async () => {
      ground = await Ground.open();
      database = await kind.create();
      server = await ground.start({
        DATABASE_URL: database.url,
        WORKERS: '2',
        LOG_LEVEL: 'info',
        RATE_LIMIT_RULESET: '20',
      });
      ({ sk } = readPrint(server.printed()));
      await untilReady(2);
    });
    after(async () => {
      await ground.clear();
      await database.drop();
    });

    /** The workers that have said that they answer, in this order. */
    const ready = (): readonly number[] =>
      [...server.logged().matchAll(/"pid":(\d+),"msg":"a worker answers requests"/g)].map(([, pid]) => Number(pid));
    const untilReady = (count: number) => until(`${count} workers were ready`, () => ready().length === count);

    /** By new connections, which the workers get by turns: what several of them say. */
    const values = () =>
      Promise.all(
        Array.from({ length: 6 }, async () => {
          const response = await fetch(`${server.url}/api/v1/evaluate`, {
            method: 'POST',
            headers: { 'X-API-Key': sk, 'Content-Type': 'application/json', Connection: 'close' },
            body: JSON.stringify({ flag_key: 'seen', context: {} }),
          });
          const { data }: { data?: { value?: unknown } } = JSON.parse(await response.text());
          return data?.value;
        }),
      );
    const everybodySays = (value: unknown) =>
      until(`everybody says ${value}`, async () => (await values()).every((said) => said === value));

    it('both see what is written through one', async () => {
      await call(`${server.url}/api/v1/flags`, 'POST', sk, { key: 'seen', type: 'boolean', enabled: true }, 201);
      await everybodySays(true);
      for (const enabled of [false, true]) {
        await call(`${server.url}/api/v1/flags/seen/environments/prod`, 'PATCH', sk, { enabled }, 200);
        await everybodySays(enabled);
      }
    });

    it('count requests together', async () => {
      const statuses = await Promise.all(
        Array.from({ length: 30 }, async () => {
          const headers = { 'X-API-Key': sk, Connection: 'close' };
          return (await fetch(`${server.url}/api/v1/ruleset`, { headers })).status;
        }),
      );
      expect(statuses.filter((status) => status === 200)).to.have.length(20);
      expect(statuses.filter((status) => status === 429)).to.have.length(10);
    });

    it('are two again when one is killed, and answer meanwhile', async () => {
      const [first = 0] = ready();
      process.kill(first, 'SIGKILL');
      await until('that is seen', () => server.logged().includes('a worker has died'));
      await everybodySays(true);
      await untilReady(3);
      await everybodySays(true);
    });

    it('end together within a second, whoever keeps a connection open', async () => {
      const agent = new Agent({ keepAlive: true });
      await new Promise((resolve) => {
        request(`${server.url}/health/ready`, { agent }, (response) => response.resume().on('end', resolve)).end();
      });
      const began = performance.now();
      expect(await server.stop()).to.equal(0);
      expect(performance.now() - began).to.be.lessThan(1000);
      for (const pid of ready()) expect(() => process.kill(pid, 0)).to.throw('ESRCH');
      agent.destroy();
    });
  });
}
