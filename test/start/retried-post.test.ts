/** A POST with an Idempotency-Key that is sent again acts once, whatever became of the server meanwhile. */
import { randomInt } from 'node:crypto';
import { expect } from 'chai';
import { databases } from '../support/databases.js';
import { useServer } from './server.js';

const NO_LIMITS = { RATE_LIMIT_MANAGEMENT: '0', LOG_LEVEL: 'error' };
const ROUNDS = 2;
const FORTY = Array.from({ length: 40 }, (_, index) => index);

interface Answered {
  readonly status: number;
  readonly replayed: string | null;
  readonly body: string;
}

for (const kind of databases()) {
  describe(`a POST with a key on ${kind.name}`, () => {
    const server = useServer(kind, NO_LIMITS);

    /** Makes the flag of this name, with an Idempotency-Key of the same name. */
    async function create(name: string): Promise<Answered> {
      const { url, sk } = server();
      const response = await fetch(`${url}/api/v1/flags`, {
        method: 'POST',
        headers: { 'X-API-Key': sk, 'Content-Type': 'application/json', 'Idempotency-Key': name },
        body: JSON.stringify({ key: name, type: 'boolean', enabled: true }),
      });
      const replayed = response.headers.get('idempotent-replayed');
      return { status: response.status, replayed, body: await response.text() };
    }

    async function versionOf(name: string): Promise<number> {
      const { url, sk } = server();
      const response = await fetch(`${url}/api/v1/flags/${name}`, { headers: { 'X-API-Key': sk } });
      const { data } = (await response.json()) as { data: { version: number } };
      return data.version;
    }

    it('is answered again as it was answered first, and says so', async () => {
      const first = await create('twice');
      expect(first).to.include({ status: 201, replayed: null });
      expect(await create('twice')).to.deep.equal({ ...first, replayed: 'true' });
      expect(await versionOf('twice')).to.equal(1);
    });

    it('is answered again as it was after the server was killed', async () => {
      const first = await create('across');
      await server().kill();
      await server().startAgain();
      expect(await create('across')).to.deep.equal({ ...first, replayed: 'true' });
    });

    it('makes one flag, whether its server was killed before, during or after it', async () => {
      for (let round = 1; round <= ROUNDS; round += 1) {
        const moment = randomInt(1, 30);
        let count = 0;
        const first = await Promise.all(
          FORTY.map((index) =>
            create(`round-${round}-${index}`).then(
              (answer) => {
                count += 1;
                if (count === moment) void server().kill();
                return answer;
              },
              () => undefined, // nobody knows
            ),
          ),
        );
        await server().kill();
        await server().startAgain();
        for (const index of FORTY) {
          const name = `round-${round}-${index}`;
          const again = await create(name);
          // Never 409: what was made by the first request is what the second one is answered.
          expect(again.status, `${name}, killed after ${moment}`).to.equal(201);
          if (first[index]) expect(again, name).to.deep.equal({ ...first[index], replayed: 'true' });
          expect(await create(name), name).to.deep.equal({ ...again, replayed: 'true' });
        }
      }
    });
  });
}
