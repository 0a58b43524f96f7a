import { expect } from 'chai';
import { databases, type TestDatabase } from '../support/databases.js';
import { call, readPrint } from './requests.js';
import { Ground, type Started } from './server.js';

const HUNDRED = Array.from({ length: 100 }, (_, index) => index);

for (const kind of databases()) {
  describe(`evaluations on ${kind.name}, when the server is told to end`, function () {
    this.timeout(60_000);
    let ground: Ground;
    let database: TestDatabase;
    let server: Started;
    let sk: string;

    before(async () => {
      ground = await Ground.open();
      database = await kind.create();
      server = await ground.start({ DATABASE_URL: database.url });
      sk = readPrint(server.printed()).sk;
      await call(`${server.url}/api/v1/flags`, 'POST', sk, { key: 'new-feature', type: 'boolean' }, 201);
    });

    after(async () => {
      await ground.clear();
      await database.drop();
    });

    const evaluate = () =>
      fetch(`${server.url}/api/v1/evaluate`, {
        method: 'POST',
        headers: { 'X-API-Key': sk, 'Content-Type': 'application/json' },
        body: JSON.stringify({ flag_key: 'new-feature' }),
      });

    const counted = async (): Promise<number> => {
      const response = await fetch(`${server.url}/api/v1/flags/new-feature/usage`, { headers: { 'X-API-Key': sk } });
      const { data } = (await response.json()) as { data: { counts: { count: number }[] } };
      return data.counts.reduce((sum, { count }) => sum + count, 0);
    };

    const restart = async () => {
      expect(await server.stop()).to.equal(0);
      server = await ground.start({ DATABASE_URL: database.url });
    };

    it('are all counted', async () => {
      for (const answer of await Promise.all(HUNDRED.map(evaluate))) expect(answer.status).to.equal(200);
      await restart();
      expect(await counted()).to.equal(100);
    });

    it('are counted if they are answered, even after it was told', async () => {
      const before = await counted();
      const answered = HUNDRED.map(() =>
        evaluate().then(
          ({ status }) => status === 200,
          () => false,
        ),
      );
      await Promise.race(answered);
      await restart();
      const answers = (await Promise.all(answered)).filter(Boolean).length;
      expect(answers).to.be.greaterThan(0);
      expect((await counted()) - before).to.equal(answers);
    });
  });
}
