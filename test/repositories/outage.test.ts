import { expect } from 'chai';
import { connect, open, ping } from '../../src/database/connect.js';
import { isDatabaseAway } from '../../src/database/dialect.js';
import { migrate } from '../../src/database/migrate.js';
import { repositories } from '../../src/repositories/index.js';
import { transaction } from '../../src/repositories/transaction.js';
import { databases } from '../support/databases.js';
import { type PostgresServer, startPostgres } from '../support/postgres.js';
import { organization, plant } from '../support/records.js';
import { rejection, useDatabase } from './fixture.js';

const names = databases().map(({ name }) => name);

for (const database of databases()) {
  describe(`${database.name}, when it is away`, () => {
    const fixture = useDatabase(database);

    it('is told from a closed pool', async () => {
      const db = connect(fixture().url);
      await ping(db);
      await db.destroy();
      expect(isDatabaseAway(await rejection(ping(db)))).to.equal(true);
      expect(isDatabaseAway(await rejection(repositories(db).organizations.count()))).to.equal(true);
      const work = async () => ({ commit: true, result: undefined });
      expect(isDatabaseAway(await rejection(transaction(db, work)))).to.equal(true);
    });

    it('is not told from a mistake of ours or of a client', async () => {
      const { db, repositories } = fixture();
      const record = organization();
      await repositories.organizations.insert(record);
      expect(isDatabaseAway(await rejection(repositories.organizations.insert(record)))).to.equal(false);
      expect(isDatabaseAway(await rejection(db.raw('select nonsense')))).to.equal(false);
      expect(isDatabaseAway(new TypeError('x is not a function'))).to.equal(false);
      expect(isDatabaseAway('away')).to.equal(false);
    });
  });
}

if (names.includes('sqlite')) {
  describe('an SQLite file that another connection keeps locked', () => {
    const [sqlite] = databases();
    const fixture = useDatabase(sqlite ?? { name: 'sqlite', create: () => Promise.reject() });

    it('is away, and back when the other is done', async () => {
      const other = await open(fixture().url);
      await other.raw('pragma busy_timeout = 0');
      await transaction(fixture().db, async (tx) => {
        await tx.organizations.insert(organization());
        const refused = await rejection(repositories(other).organizations.insert(organization()));
        expect(isDatabaseAway(refused)).to.equal(true);
        return { commit: true, result: undefined };
      });
      await repositories(other).organizations.insert(organization());
      await other.destroy();
    });
  });
}

if (names.includes('postgres')) {
  describe('a Postgres that crashes', () => {
    let server: PostgresServer;

    before(async () => {
      server = await startPostgres();
    });
    after(() => server.stop());

    it('is away for queries and transactions alike, and back without a restart of ours', async () => {
      const db = await open(server.url);
      await migrate(db);
      const { revisions, ...all } = repositories(db);
      const { project } = await plant({ revisions, ...all });
      const interrupted = transaction(db, async (tx) => {
        await tx.revisions.bumpProject(project.id);
        await server.crash();
        await tx.projects.findById(project.id);
        return { commit: true, result: undefined };
      });
      expect(isDatabaseAway(await rejection(interrupted)), 'in a transaction').to.equal(true);
      expect(isDatabaseAway(await rejection(ping(db))), 'a query').to.equal(true);
      const work = async () => ({ commit: true, result: undefined });
      expect(isDatabaseAway(await rejection(transaction(db, work))), 'a transaction').to.equal(true);
      await server.restart();
      await ping(db);
      const row = await db('projects').where({ id: project.id }).first('revision');
      expect(row?.revision).to.equal(1);
      await db.destroy();
    });

    it('is away for those whose connection it ends, and takes them again', async () => {
      const db = await open(server.url);
      const ended = rejection(db.raw('select pg_terminate_backend(pg_backend_pid())'));
      expect(isDatabaseAway(await ended)).to.equal(true);
      await ping(db);
      await db.destroy();
    });

    it('that answers too late is away, and nobody gets the connection on which it still works', async () => {
      const db = await open(server.url, { maxConnections: 1 });
      const late = db.raw('select pg_sleep(2)').options({ query_timeout: 50 });
      expect(isDatabaseAway(await rejection(Promise.resolve(late)))).to.equal(true);
      const before = Date.now();
      await ping(db);
      expect(Date.now() - before).to.be.lessThan(1000);
      await db.destroy();
    });

    it('is away for a commit that it did not confirm', async () => {
      const db = await open(server.url);
      const error = await rejection(
        transaction(db, async (tx) => {
          await tx.organizations.count();
          await server.crash();
          return { commit: true, result: undefined };
        }),
      );
      expect(isDatabaseAway(error)).to.equal(true);
      await server.restart();
      await ping(db);
      await db.destroy();
    });
  });
}
