import { expect } from 'chai';
import { LastUses } from '../../src/domain/last-uses.js';
import { transaction } from '../../src/repositories/transaction.js';
import { createLastUseFlush, type LastUseFlushServices } from '../../src/workers/last-use-flush.js';
import { useDatabase } from '../repositories/fixture.js';
import { databases } from '../support/databases.js';
import { apiKey, plant } from '../support/records.js';

const NOON = new Date('2026-11-21T12:00:00.000Z');

for (const database of databases()) {
  describe(`the flush of last uses in ${database.name}`, () => {
    const fixture = useDatabase(database);

    async function start(given: Partial<LastUseFlushServices> = {}) {
      const { db, repositories } = fixture();
      const { environment } = await plant(repositories);
      const key = await repositories.apiKeys.insert(apiKey(environment));
      const lastUses = new LastUses();
      const lost: unknown[] = [];
      const flush = createLastUseFlush({
        lastUses,
        transaction: (work) => transaction(db, work),
        onLost: (error) => lost.push(error),
        ...given,
      });
      const written = async () => (await repositories.apiKeys.findByPublicId(environment.id, key.publicId))?.lastUsedAt;
      return { key, lastUses, flush, lost, written };
    }

    it('writes what was noted, and asks for no transaction where nothing was', async () => {
      let transactions = 0;
      const { db } = fixture();
      const { key, lastUses, flush, written } = await start({
        transaction: (work) => {
          transactions += 1;
          return transaction(db, work);
        },
      });
      await flush.flush();
      expect(transactions).to.equal(0);
      lastUses.note('apiKeys', key, NOON);
      await Promise.all([flush.flush(), flush.stop()]);
      expect(await written()).to.equal(NOON.toISOString());
      expect(transactions).to.equal(1);
    });

    it('leaves alone what another server has written within the hour', async () => {
      const { key, lastUses, flush, written } = await start();
      const { repositories } = fixture();
      const earlier = '2026-11-21T11:30:00.000Z';
      await repositories.apiKeys.markUsed([key.id], earlier, earlier);
      lastUses.note('apiKeys', key, NOON);
      await flush.flush();
      expect(await written()).to.equal(earlier);
    });

    it('forgets what the database does not take, says so, and goes on', async () => {
      const { db } = fixture();
      const { key, lastUses, flush, lost, written } = await start();
      lastUses.note('apiKeys', key, NOON);
      await db.destroy();
      await flush.flush();
      db.initialize();
      expect(lost).to.have.length(1);
      await flush.flush();
      expect(await written()).to.equal(null);
      lastUses.note('apiKeys', key, NOON);
      await flush.flush();
      expect(await written()).to.equal(NOON.toISOString());
    });
  });
}
