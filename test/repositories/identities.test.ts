import { expect } from 'chai';
import { databases } from '../support/databases.js';
import { pageBy } from '../support/pages.js';
import { environment, identity, LATER, NOW, plant } from '../support/records.js';
import { useDatabase } from './fixture.js';

for (const database of databases()) {
  describe(`identities in ${database.name}`, () => {
    const fixture = useDatabase(database);

    /** Two environments of one project. */
    async function plantTwo() {
      const { repositories } = fixture();
      const { project, environment: env } = await plant(repositories);
      const other = await repositories.environments.insert(environment(project));
      return { env, other, identities: repositories.identities };
    }

    it('come back as they were written', async () => {
      const { env, identities } = await plantTwo();
      const traits = { 'näme "x" \\ 100%': [null, 1.5, { deep: 'a\u0000b 😀' }], plan: 'pro' };
      const draft = identity(env, { identifier: `o'brien\\ "q" 50%_ 😀`, traits });
      const inserted = await identities.insert(draft);
      const found = await identities.find(env.id, draft.identifier);
      expect(found)
        .to.deep.equal({ ...draft, id: found?.id })
        .and.to.deep.equal(inserted);
      expect(found?.id).to.be.greaterThan(0);
    });

    it('are inserted once: the first one stays', async () => {
      const { env, other, identities } = await plantTwo();
      await identities.insert(identity(env, { identifier: 'ada', traits: { first: true } }));
      expect(await identities.insert(identity(env, { identifier: 'ada', traits: {} }))).to.equal(undefined);
      expect((await identities.find(env.id, 'ada'))?.traits).to.deep.equal({ first: true });
      expect(await identities.insert(identity(other, { identifier: 'ada' }))).to.include({ identifier: 'ada' });
    });

    it('are found by exactly their identifier, one or many', async () => {
      const { env, other, identities } = await plantTwo();
      await identities.insert(identity(env, { identifier: 'a_b' }));
      await identities.insert(identity(other, { identifier: 'axb' }));
      for (const identifier of ['axb', 'A_B', 'a%', 'a_b ', '']) {
        expect(await identities.find(env.id, identifier), identifier).to.equal(undefined);
      }
      const found = await identities.findAll(env.id, ['axb', 'a_b', 'nobody']);
      expect(found.map(({ identifier }) => identifier)).to.deep.equal(['a_b']);
      expect(await identities.findAll(env.id, [])).to.deep.equal([]);
    });

    it('are listed by environment, in pages and in any order', async () => {
      const { env, other, identities } = await plantTwo();
      await identities.insert(identity(other));
      await identities.insert(identity(env, { identifier: 'b' }));
      await identities.insert(identity(env, { identifier: 'a', createdAt: LATER }));
      await identities.insert(identity(env, { identifier: 'C', updatedAt: LATER }));
      const keys = async (page: number, sort: 'identifier' | 'created_at' | 'updated_at', order: 'asc' | 'desc') => {
        const { items, total } = await identities.list(
          { environmentId: env.id },
          pageBy(sort, { page, perPage: 2, order }),
        );
        expect(total).to.equal(3);
        return items.map(({ identifier }) => identifier).join('');
      };
      expect(await keys(1, 'identifier', 'asc')).to.equal('Ca');
      expect(await keys(2, 'identifier', 'asc')).to.equal('b');
      expect(await keys(1, 'created_at', 'desc')).to.equal('aC');
      expect(await keys(1, 'updated_at', 'asc')).to.equal('ba');
    });

    it('are listed by the beginning of their identifier, letter by letter', async () => {
      const { env, identities } = await plantTwo();
      const identifiers = ['a_', 'a_b', 'a_😀', 'axb', 'a%b', 'A_b', 'a', `a'b`, 'a\\b', 'é', 'éa'];
      for (const identifier of identifiers) await identities.insert(identity(env, { identifier }));
      const beginning = async (prefix: string) => {
        const { items, total } = await identities.list({ environmentId: env.id, prefix }, pageBy('identifier'));
        expect(total).to.equal(items.length);
        return items.map(({ identifier }) => identifier);
      };
      expect(await beginning('a_')).to.deep.equal(['a_', 'a_b', 'a_😀']);
      expect(await beginning('a%')).to.deep.equal(['a%b']);
      expect(await beginning(`a'`)).to.deep.equal([`a'b`]);
      expect(await beginning('a\\')).to.deep.equal(['a\\b']);
      expect(await beginning('é')).to.deep.equal(['é', 'éa']);
      expect(await beginning('b')).to.deep.equal([]);
      expect(await beginning('')).to.have.length(identifiers.length);
    });

    it('are saved as new ones, or with other traits and the next version', async () => {
      const { env, other, identities } = await plantTwo();
      const before = identity(env, { identifier: 'ada', traits: { plan: 'free', age: 36 } });
      const [first] = await identities.saveAll([before]);
      await identities.saveAll([identity(other, { identifier: 'ada', traits: {} })]);
      const saved = await identities.saveAll([
        identity(env, { identifier: 'ada', traits: { plan: 'pro' }, createdAt: LATER, updatedAt: LATER }),
        identity(env, { identifier: 'bob', traits: {} }),
      ]);
      const ada = { ...first, traits: { plan: 'pro' }, version: 2, updatedAt: LATER };
      expect(saved.find(({ identifier }) => identifier === 'ada')).to.deep.equal(ada);
      expect(saved.find(({ identifier }) => identifier === 'bob')).to.include({ version: 1, createdAt: NOW });
      expect(await identities.find(env.id, 'ada')).to.deep.equal(ada);
      expect(await identities.find(other.id, 'ada')).to.deep.include({ traits: {}, version: 1 });
    });

    it('are saved as many together as the contract takes', async () => {
      const { env, identities } = await plantTwo();
      const many = Array.from({ length: 500 }, () => identity(env));
      expect(await identities.saveAll(many)).to.have.length(500);
      const again = await identities.saveAll(many);
      expect(again).to.have.length(500);
      expect(new Set(again.map(({ version }) => version))).to.deep.equal(new Set([2]));
    });

    it('are updated from the version that was read only', async () => {
      const { env, identities } = await plantTwo();
      const [ada] = await identities.saveAll([identity(env)]);
      if (!ada) throw new Error('Nothing was saved.');
      const next = { ...ada, traits: { plan: 'free' }, version: 2, updatedAt: LATER };
      expect(await identities.update(next)).to.equal(true);
      expect(await identities.update({ ...next, traits: { plan: 'lost' } })).to.equal(false);
      expect(await identities.update({ ...next, version: 4 })).to.equal(false);
      expect(await identities.find(env.id, ada.identifier)).to.deep.equal(next);
    });

    it('are deleted alone, once, or with their environment', async () => {
      const { env, other, identities } = await plantTwo();
      for (const place of [env, other]) await identities.insert(identity(place, { identifier: 'ada' }));
      expect(await identities.delete(env.id, 'ada')).to.equal(true);
      expect(await identities.delete(env.id, 'ada')).to.equal(false);
      expect(await identities.find(other.id, 'ada')).to.not.equal(undefined);
      await fixture().repositories.environments.delete(other.id);
      expect(await identities.find(other.id, 'ada')).to.equal(undefined);
    });
  });
}
