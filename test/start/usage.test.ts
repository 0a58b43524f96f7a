import { expect } from 'chai';
import { databases } from '../support/databases.js';
import { call } from './requests.js';
import { useServer } from './server.js';

const HUNDRED = Array.from({ length: 100 }, (_, index) => index);

for (const kind of databases()) {
  describe(`evaluations on ${kind.name}, when the server is told to end`, () => {
    const server = useServer(kind);
    before(async () => {
      const { url, sk } = server();
      await call(`${url}/api/v1/flags`, 'POST', sk, { key: 'new-feature', type: 'boolean' }, 201);
    });

    const evaluate = () =>
      fetch(`${server().url}/api/v1/evaluate`, {
        method: 'POST',
        headers: { 'X-API-Key': server().sk, 'Content-Type': 'application/json' },
        body: JSON.stringify({ flag_key: 'new-feature' }),
      });

    const counted = async (): Promise<number> => {
      const { url, sk } = server();
      const response = await fetch(`${url}/api/v1/flags/new-feature/usage`, { headers: { 'X-API-Key': sk } });
      const { data } = (await response.json()) as { data: { counts: { count: number }[] } };
      return data.counts.reduce((sum, { count }) => sum + count, 0);
    };

    const restart = async () => {
      expect(await server().stop()).to.equal(0);
      await server().startAgain();
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
