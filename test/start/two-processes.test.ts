/** Two servers on one SQLite file, which only one of them can write to at a time. */
import { expect } from 'chai';
import type { Knex } from 'knex';
import { connect } from '../../src/database/connect.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { readPrint } from './requests.js';
import { Ground, type Started } from './server.js';
import { expectSound, expectWhole, revisionOf, Storm } from './storm.js';

const WRITERS = 32;
const WRITES = 300;

for (const kind of databases().filter(({ name }) => name === 'sqlite')) {
  describe('two servers on one SQLite file, both written to by many', () => {
    let ground: Ground;
    let database: TestDatabase;
    let db: Knex;
    let servers: readonly Started[];

    before(async () => {
      ground = await Ground.open();
      database = await kind.create();
      const settings = { DATABASE_URL: database.url, RATE_LIMIT_MANAGEMENT: '0', LOG_LEVEL: 'error' };
      const first = await ground.start(settings);
      servers = [first, await ground.start(settings)];
      db = connect(database.url);
    });

    after(async () => {
      await db?.destroy();
      await ground.clear();
      await database.drop();
    });

    it('take every write, and lose none', async () => {
      const storm = new Storm('both', readPrint(servers[0]?.printed() ?? '').sk, WRITERS);
      const revision = await revisionOf(db);
      await storm.blow(
        servers.map(({ url }) => url),
        (count) => count >= WRITES,
      );
      // Whatever a client was answered but success: a database that is locked would be a 503 or a 500.
      expect(storm.refused).to.deep.equal([]);
      expect(storm.acknowledged).to.deep.equal(storm.sent);
      await expectWhole(db, storm, revision);
      await expectSound(db);
      for (const { logged } of servers) expect(logged()).to.equal('');
    });
  });
}
