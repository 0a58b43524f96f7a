import { expect } from 'chai';
import { open } from '../../src/database/connect.js';
import { repositories as repositoriesOf } from '../../src/repositories/index.js';
import { databases } from '../support/databases.js';
import { useDatabase } from './fixture.js';

for (const database of databases()) {
  describe(`settings in ${database.name}`, () => {
    const fixture = useDatabase(database);

    it('are kept as they were first written', async () => {
      const { settings } = fixture().repositories;
      expect(await settings.find('secret')).to.equal(undefined);
      expect(await settings.keep('secret', 'öne 🔐')).to.equal('öne 🔐');
      expect(await settings.keep('secret', 'two')).to.equal('öne 🔐');
      expect(await settings.find('secret')).to.equal('öne 🔐');
    });

    it('are the same for all nodes that start at once', async () => {
      const nodes = await Promise.all([1, 2, 3, 4].map(() => open(fixture().url)));
      const kept = await Promise.all(nodes.map((db, i) => repositoriesOf(db).settings.keep('shared', `of node ${i}`)));
      expect(new Set(kept).size).to.equal(1);
      await Promise.all(nodes.map((db) => db.destroy()));
    });
  });
}
