import { expect } from 'chai';
import type { Repositories } from '../../src/domain/repositories.js';
import { databases } from '../support/databases.js';
import { pageBy } from '../support/pages.js';
import { apiKey, LATER, NOW, organization, personalToken, plant, user } from '../support/records.js';
import { useDatabase } from './fixture.js';

const PAST = '2020-01-01T00:00:00.000Z';

async function plantPerson(repositories: Repositories) {
  const org = await repositories.organizations.insert(organization());
  const person = await repositories.users.insert(user());
  return { org, person, holder: { userId: person.id, organizationId: org.id } };
}

for (const database of databases()) {
  describe(`personal tokens in ${database.name}`, () => {
    const fixture = useDatabase(database);

    it('come back as they were written, with their person', async () => {
      const { repositories } = fixture();
      const { org, person, holder } = await plantPerson(repositories);
      const draft = personalToken(person, org, { name: '🔑', expiresAt: LATER, revokedAt: NOW });
      const inserted = await repositories.personalTokens.insert(draft);
      expect(inserted).to.deep.equal({ ...draft, id: inserted.id });
      const owner = await repositories.personalTokens.findByHash(draft.hash);
      expect(owner).to.deep.equal({ token: inserted, userPublicId: person.publicId });
      expect(await repositories.personalTokens.findByPublicId(holder, draft.publicId)).to.deep.equal(inserted);
    });

    it('are listed and found for their person in their organization only', async () => {
      const { repositories } = fixture();
      const { org, person, holder } = await plantPerson(repositories);
      const other = await plantPerson(repositories);
      const insert = (given: object) => repositories.personalTokens.insert(personalToken(person, org, given));
      const b = await insert({ name: 'b' });
      const a = await insert({ name: 'a' });
      await repositories.personalTokens.insert(personalToken(person, other.org));
      await repositories.personalTokens.insert(personalToken(other.person, org));
      expect(await repositories.personalTokens.list(holder, pageBy('name'))).to.deep.include({
        items: [a, b],
        total: 2,
      });
      const byTime = await repositories.personalTokens.list(holder, pageBy('created_at'));
      expect(byTime.items).to.deep.equal([b, a]);
      expect(await repositories.personalTokens.findByPublicId(other.holder, a.publicId)).to.equal(undefined);
    });

    it('are revoked once: the first time stays', async () => {
      const { repositories } = fixture();
      const { org, person, holder } = await plantPerson(repositories);
      const { id, publicId } = await repositories.personalTokens.insert(personalToken(person, org));
      await repositories.personalTokens.revoke(id, NOW);
      await repositories.personalTokens.revoke(id, LATER);
      expect((await repositories.personalTokens.findByPublicId(holder, publicId))?.revokedAt).to.equal(NOW);
    });

    it('are marked as used, as API keys are, unless that was done a short while ago', async () => {
      const { repositories } = fixture();
      const { org, person, holder } = await plantPerson(repositories);
      const { environment } = await plant(repositories);
      const { personalTokens, apiKeys } = repositories;
      const uses = [null, PAST, NOW];
      const tokens = await Promise.all(
        uses.map((lastUsedAt) => personalTokens.insert(personalToken(person, org, { lastUsedAt }))),
      );
      const keys = await Promise.all(uses.map((lastUsedAt) => apiKeys.insert(apiKey(environment, { lastUsedAt }))));
      const untouched = await apiKeys.insert(apiKey(environment));
      const idsOf = (records: readonly { readonly id: number }[]) => records.map(({ id }) => id);
      await personalTokens.markUsed(idsOf(tokens), LATER, PAST);
      await apiKeys.markUsed(idsOf(keys), LATER, PAST);
      const seenTokens = await Promise.all(
        tokens.map(({ publicId }) => personalTokens.findByPublicId(holder, publicId)),
      );
      const seenKeys = await Promise.all(
        [...keys, untouched].map(({ publicId }) => apiKeys.findByPublicId(environment.id, publicId)),
      );
      expect(seenTokens.map((token) => token?.lastUsedAt)).to.deep.equal([LATER, LATER, NOW]);
      expect(seenKeys.map((key) => key?.lastUsedAt)).to.deep.equal([LATER, LATER, NOW, null]);
    });
  });
}
