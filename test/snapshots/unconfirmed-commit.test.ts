import { expect } from 'chai';
import { type ChangeServices, UNGUARDED } from '../../src/domain/change.js';
import { createChange } from '../../src/domain/create-change.js';
import { switchFlag } from '../../src/domain/flag-environment-changes.js';
import { transaction } from '../../src/repositories/transaction.js';
import { createSnapshots } from '../../src/snapshots/snapshots.js';
import { rejection, useDatabase } from '../repositories/fixture.js';
import { databases } from '../support/databases.js';
import { auditEntry, flag, NOW, plant } from '../support/records.js';

for (const database of databases()) {
  describe(`a commit that nobody confirms in ${database.name}`, () => {
    const fixture = useDatabase(database);

    it('is in memory all the same', async () => {
      const { db, repositories } = fixture();
      const { project, environment } = await plant(repositories);
      const planted = await repositories.flags.insert(flag(project));
      const snapshots = createSnapshots(repositories, (error) => expect.fail(String(error)));
      const isOn = async () => (await snapshots.get(environment.id))?.definition.flags.get(planted.key)?.on;
      expect(await isOn()).to.equal(false);
      const services: ChangeServices = {
        quietTransaction: () => expect.fail('Nothing is counted here.'),
        transaction: async (work) => {
          await transaction(db, work);
          throw new Error('the connection was lost');
        },
        refresh: snapshots.refresh,
        announce: async () => () => {},
        now: () => new Date(NOW),
      };
      const change = createChange(services, { ...auditEntry(), isDryRun: false }, UNGUARDED);
      const loaded = new Promise<void>((resolve) => snapshots.watch(environment.id, resolve));
      const lost = change({ project, environments: [environment] }, async (tx) => {
        await switchFlag(tx, planted, environment.id, true);
        return { status: 200 };
      });
      expect(String(await rejection(lost))).to.contain('the connection was lost');
      await loaded;
      expect(await isOn()).to.equal(true);
    });
  });
}
