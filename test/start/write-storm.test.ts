/** Servers that are killed while many write to them: what was acknowledged is there, and nothing is there by half. */
import { randomInt } from 'node:crypto';
import { expect } from 'chai';
import type { Knex } from 'knex';
import { connect } from '../../src/database/connect.js';
import { databases } from '../support/databases.js';
import { useServer } from './server.js';
import { expectSound, expectWhole, revisionOf, Storm, untilQuiet } from './storm.js';

const NO_LIMITS = { RATE_LIMIT_MANAGEMENT: '0', RATE_LIMIT_EVALUATION: '0', LOG_LEVEL: 'error' };
const KILLS = 2;
const WRITERS = 16;

for (const kind of databases()) {
  describe(`a server on ${kind.name} that is killed while many write`, () => {
    const server = useServer(kind, NO_LIMITS);
    let db: Knex;
    before(() => {
      db = connect(server().databaseUrl, { maxConnections: 1 });
    });
    after(() => db?.destroy());

    /** The metadata of every flag that the server lists, put together. */
    async function listed(): Promise<ReadonlySet<string>> {
      const { url, sk } = server();
      const found = new Set<string>();
      for (let page = 1; ; page += 1) {
        const response = await fetch(`${url}/api/v1/flags?per_page=200&page=${page}`, {
          headers: { 'X-API-Key': sk },
        });
        const { data } = (await response.json()) as { data: { metadata: object }[] };
        for (const { metadata } of data) for (const id of Object.keys(metadata)) found.add(id);
        if (data.length < 200) return found;
      }
    }

    it('keeps every acknowledged write, and no write by half, however often it is killed', async () => {
      const storm = new Storm('killed', server().sk, WRITERS);
      const revision = await revisionOf(db);
      for (let round = 1; round <= KILLS; round += 1) {
        const moment = randomInt(20, 150);
        await storm.blow([server().url], (count) => {
          if (count === moment) void server().kill();
          return false;
        });
        await untilQuiet(db);
        expect(storm.refused, `killed after ${moment} writes`).to.deep.equal([]);
        await expectSound(db);
        await expectWhole(db, storm, revision);
        await server().startAgain();
        const read = await listed();
        expect(
          [...storm.acknowledged].filter((id) => !read.has(id)),
          `killed after ${moment} writes`,
        ).to.deep.equal([]);
      }
      expect(storm.acknowledged.size).to.be.at.least(KILLS * 20);
    });

    it('takes writes afterwards as before', async () => {
      const storm = new Storm('calm', server().sk, WRITERS);
      await storm.blow([server().url], (count) => count >= 50);
      expect(storm.refused).to.deep.equal([]);
      expect(storm.acknowledged.size).to.equal(storm.sent.size);
      await expectSound(db);
    });
  });
}
