import { expect } from 'chai';
import { isDatabaseAway } from '../../src/database/dialect.js';
import type { Repositories } from '../../src/domain/repositories.js';
import { UsageCounter } from '../../src/domain/usage-counter.js';
import { transaction } from '../../src/repositories/transaction.js';
import { createUsageFlush, type UsageFlushServices } from '../../src/workers/usage-flush.js';
import { useDatabase } from '../repositories/fixture.js';
import { databases } from '../support/databases.js';
import { flag, plant } from '../support/records.js';

const ALL = { from: '0000-01-01T00:00:00.000Z', to: '9999-01-01T00:00:00.000Z' };

for (const database of databases()) {
  describe(`the flush of usage in ${database.name}`, () => {
    const fixture = useDatabase(database);

    async function start(given: Partial<UsageFlushServices> = {}, mostKeys?: number) {
      const { db, repositories } = fixture();
      const planted = await plant(repositories);
      const { id } = await repositories.flags.insert(flag(planted.project));
      const counter = new UsageCounter(Date.now, mostKeys);
      const kept: unknown[] = [];
      const lost: number[] = [];
      const flush = createUsageFlush({
        counter,
        transaction: (work) => transaction(db, work),
        now: () => new Date(),
        isDatabaseAway,
        onKept: (error) => kept.push(error),
        onLost: (evaluations) => lost.push(evaluations),
        ...given,
      });
      const count = (evaluations: number, variation = 'on') => {
        counter.add(planted.environment.id, id, variation, evaluations);
      };
      const written = async () => {
        const counts = await repositories.usage.list(id, planted.environment.id, ALL);
        return counts.reduce((sum, { count }) => sum + count, 0);
      };
      return { flush, count, written, kept, lost };
    }

    it('writes what was counted, and nothing where nothing was', async () => {
      let transactions = 0;
      const { db } = fixture();
      const { flush, count, written } = await start({
        transaction: (work) => {
          transactions += 1;
          return transaction(db, work);
        },
      });
      await flush.flush();
      expect(transactions).to.equal(0);
      count(3);
      await flush.flush();
      count(4);
      await Promise.all([flush.flush(), flush.flush(), flush.flush()]);
      expect(await written()).to.equal(7);
      expect(transactions).to.equal(2);
    });

    it('writes more rows than one statement takes', async () => {
      const { flush, count, written } = await start();
      for (let index = 0; index < 1000; index += 1) count(2, `variation-${index}`);
      await flush.flush();
      expect(await written()).to.equal(2000);
    });

    it('keeps what the database does not take while it is away, and writes it once when it is back', async () => {
      const { db } = fixture();
      const { flush, count, written, kept, lost } = await start();
      count(3);
      await db.destroy();
      await flush.flush();
      count(4);
      await flush.flush();
      db.initialize();
      expect(kept).to.have.length(2);
      await flush.flush();
      expect(await written()).to.equal(7);
      await flush.stop();
      expect(await written()).to.equal(7);
      expect(lost).to.deep.equal([]);
    });

    it('counts nothing twice when it is not told that it was written', async () => {
      const { db } = fixture();
      let answers = false;
      const { flush, count, written, kept } = await start({
        transaction: async (work) => {
          const result = await transaction(db, work);
          if (!answers) throw new Error('Connection terminated unexpectedly');
          return result;
        },
      });
      count(3);
      await flush.flush();
      expect(kept).to.have.length(1);
      expect(await written()).to.equal(3);
      answers = true;
      count(4);
      await flush.flush();
      expect(await written()).to.equal(7);
    });

    it('gives up what the database refuses, says so, and goes on with the rest', async () => {
      const { db } = fixture();
      let tries = 0;
      let refuses = true;
      const { flush, count, written, lost } = await start({
        transaction: (work) =>
          transaction(db, async (repositories: Repositories) => {
            tries += 1;
            if (refuses) throw new Error('a bug');
            return work(repositories);
          }),
      });
      count(3);
      await flush.flush();
      expect(tries).to.equal(3);
      expect(lost).to.deep.equal([3]);
      refuses = false;
      count(4);
      await flush.flush();
      expect(await written()).to.equal(4);
    });

    it('makes room early, and says what it had none for', async () => {
      const { db } = fixture();
      const { flush, count, written, lost } = await start({}, 2);
      for (let index = 0; index < 5; index += 1) count(1, `variation-${index}`);
      await flush.flush();
      expect(await written()).to.equal(5);
      expect(lost).to.deep.equal([]);
      await db.destroy();
      for (let index = 0; index < 1000; index += 1) count(1, `variation-${index}`);
      await flush.flush();
      db.initialize();
      await flush.flush();
      expect((await written()) + lost.reduce((sum, evaluations) => sum + evaluations, 0)).to.equal(1005);
      expect(lost, 'told once').to.have.length(1);
    });

    it('stops with a last flush, and says what is lost if that cannot be', async () => {
      const { db } = fixture();
      const { flush, count, written, lost } = await start();
      flush.start(3_600_000);
      count(3);
      await flush.stop();
      expect(await written()).to.equal(3);
      count(4);
      await db.destroy();
      await flush.stop();
      db.initialize();
      expect(lost).to.deep.equal([4]);
    });
  });
}
