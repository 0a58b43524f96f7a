import { expect } from 'chai';
import { databases } from '../support/databases.js';
import { LATER, organization } from '../support/records.js';
import { useDatabase } from './fixture.js';

for (const database of databases()) {
  describe(`organizations in ${database.name}`, () => {
    const fixture = useDatabase(database);

    it('come back as they were written, and the first one is found', async () => {
      const { organizations } = fixture().repositories;
      expect(await organizations.findFirst()).to.equal(undefined);
      const draft = organization({ name: 'Acme 🚀', plan: 'pro', limits: { evaluation: 0, apiKeys: 1_000_000_000 } });
      const inserted = await organizations.insert(draft);
      await organizations.insert(organization());
      expect(inserted).to.deep.equal({ ...draft, id: inserted.id });
      expect(await organizations.findById(inserted.id)).to.deep.equal(inserted);
      expect(await organizations.findFirst()).to.deep.equal(inserted);
    });

    it('keep their public id and their age when they are changed, and no other changes', async () => {
      const { organizations } = fixture().repositories;
      const old = await organizations.insert(organization({ plan: 'free', limits: { management: 1 } }));
      const other = await organizations.insert(organization());
      const changed = { ...old, name: 'New', plan: null, limits: {}, version: 2, updatedAt: LATER };
      await organizations.update({ ...changed, publicId: 'ignored', createdAt: LATER });
      expect(await organizations.findById(old.id)).to.deep.equal(changed);
      expect(await organizations.findById(other.id)).to.deep.equal(other);
    });

    it('are not found by ids that nobody has', async () => {
      expect(await fixture().repositories.organizations.findById(2_147_483_647)).to.equal(undefined);
    });
  });
}
