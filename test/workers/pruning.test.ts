import { expect } from 'chai';
import { KEPT_FOR } from '../../src/domain/kept-answers.js';
import { transaction } from '../../src/repositories/transaction.js';
import { createPruning } from '../../src/workers/pruning.js';
import { useDatabase } from '../repositories/fixture.js';
import { databases } from '../support/databases.js';
import { NOW } from '../support/records.js';

const at = (milliseconds: number) => new Date(Date.parse(NOW) + milliseconds);

for (const database of databases()) {
  describe(`pruning on ${database.name}`, () => {
    const fixture = useDatabase(database);

    const keep = (count: number, createdAt: string) =>
      fixture().db.batchInsert(
        'kept_answers',
        Array.from({ length: count }, (_, index) => ({
          caller: createdAt,
          key_hash: String(index),
          fingerprint: 'f',
          answer: 'a',
          created_at: createdAt,
        })),
        100,
      );
    const pruningAt = (moment: Date, failures: unknown[] = []) =>
      createPruning({
        transaction: (work) => transaction(fixture().db, work),
        now: () => moment,
        onFailed: (error) => failures.push(error),
      });

    it('deletes the answers of more than 24 hours ago, however many, and no other', async () => {
      await keep(1200, NOW);
      await keep(3, at(1).toISOString());
      await pruningAt(at(KEPT_FOR + 1)).prune();
      const left: { caller: string }[] = await fixture().db('kept_answers').select('caller');
      expect(left.map(({ caller }) => caller)).to.deep.equal(Array(3).fill(at(1).toISOString()));
    });

    it('goes on after a failure', async () => {
      const failures: unknown[] = [];
      const pruning = pruningAt(at(10 * KEPT_FOR), failures);
      await fixture().db.schema.renameTable('kept_answers', 'elsewhere');
      await pruning.prune();
      expect(failures).to.have.length(1);
      await fixture().db.schema.renameTable('elsewhere', 'kept_answers');
      await pruning.prune();
      expect(await fixture().db('kept_answers')).to.deep.equal([]);
    });
  });
}
