import { expect } from 'chai';
import { uniqueViolation } from '../../src/database/dialect.js';
import { databases } from '../support/databases.js';
import { NOW, organization, user } from '../support/records.js';
import { rejection, useDatabase } from './fixture.js';

for (const database of databases()) {
  describe(`organizations and users in ${database.name}`, () => {
    const fixture = useDatabase(database);

    it('come back as they were written', async () => {
      const { organizations, users } = fixture().repositories;
      const acme = organization({ name: 'Äcme 🏳️‍🌈 "quoted"' });
      const inserted = await organizations.insert(acme);
      expect(inserted).to.deep.equal({ ...acme, id: inserted.id });
      const ada = user({ name: "O'Brien\\ 😀" });
      const person = await users.insert(ada);
      expect(person).to.deep.equal({ ...ada, id: person.id });
      expect(await users.findByEmail(ada.email)).to.deep.equal(person);
      expect(await users.findByPublicId(ada.publicId)).to.deep.equal(person);
    });

    it('are not found under another name', async () => {
      const { users } = fixture().repositories;
      await users.insert(user({ email: 'ada%@example.org' }));
      expect(await users.findByEmail('ADA%@example.org')).to.equal(undefined);
      expect(await users.findByEmail('ada_@example.org')).to.equal(undefined);
      expect(await users.findByPublicId('usr_nobody')).to.equal(undefined);
    });

    it('have one user for each email address', async () => {
      const { users } = fixture().repositories;
      const { email } = await users.insert(user());
      const error = await rejection(users.insert(user({ email })));
      expect(uniqueViolation(error)).to.equal('users_email_unique');
    });

    it('are counted', async () => {
      const { organizations } = fixture().repositories;
      const before = await organizations.count();
      await organizations.insert(organization());
      expect(await organizations.count()).to.equal(before + 1);
    });

    it('belong together: the oldest membership first', async () => {
      const { organizations, users } = fixture().repositories;
      const first = await organizations.insert(organization({ name: 'First' }));
      const second = await organizations.insert(organization({ name: 'Second' }));
      const { id } = await users.insert(user());
      expect(await users.findMembership(id)).to.equal(undefined);
      await users.addMembership(id, second.id, 'owner', NOW);
      await users.addMembership(id, first.id, 'owner', NOW);
      expect(await users.findMembership(id)).to.deep.equal({
        organizationId: second.id,
        organizationPublicId: second.publicId,
        organizationName: 'Second',
        role: 'owner',
        projects: undefined,
      });
      const twice = await rejection(users.addMembership(id, first.id, 'owner', NOW));
      expect(uniqueViolation(twice)).to.equal('memberships_user_id_organization_id_unique');
    });
  });
}
