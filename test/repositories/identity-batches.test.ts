import { expect } from 'chai';
import { databases } from '../support/databases.js';
import { environment, identity, LATER, plant } from '../support/records.js';
import { useDatabase } from './fixture.js';

for (const database of databases()) {
  describe(`many identities at once in ${database.name}`, () => {
    const fixture = useDatabase(database);

    async function plantSome(count: number) {
      const { repositories } = fixture();
      const { project, environment: env } = await plant(repositories);
      const { identities } = repositories;
      const drafts = Array.from({ length: count }, (_, index) =>
        identity(env, { identifier: `user-${index}`, traits: index % 2 === 0 ? { plan: `"${index}"` } : { other: 1 } }),
      );
      await identities.saveAll(drafts.slice(0, 400));
      if (count > 400) await identities.saveAll(drafts.slice(400));
      const other = await repositories.environments.insert(environment(project));
      await identities.insert(identity(other, { traits: { plan: 'elsewhere' } }));
      return { env, identities };
    }

    it('are read in the order of their ids, from any of them on', async () => {
      const { env, identities } = await plantSome(5);
      const first = await identities.listAfter(env.id, { id: 0, count: 3 });
      const rest = await identities.listAfter(env.id, { id: first.at(-1)?.id ?? 0, count: 3 });
      const ids = [...first, ...rest].map(({ id }) => id);
      expect(ids).to.have.length(5);
      expect(ids).to.deep.equal(ids.toSorted((one, other) => one - other));
      const having = await identities.listAfter(env.id, { id: 0, count: 10, mayHave: 'plan' });
      expect(having).to.have.length(3);
    });

    it('are written only where nobody else has written meanwhile', async () => {
      const { env, identities } = await plantSome(600);
      const all = await identities.listAfter(env.id, { id: 0, count: 1000 });
      const changed = all.map((one) => ({
        ...one,
        traits: { id: one.id },
        version: one.version + 1,
        updatedAt: LATER,
      }));
      const [first, second] = changed;
      if (!first || !second) throw new Error('There are none.');
      await identities.update({ ...second, traits: { faster: true } });
      expect(await identities.updateAll(changed)).to.equal(599);
      expect(await identities.findById(env.id, first.id)).to.deep.equal(first);
      expect((await identities.findById(env.id, second.id))?.traits).to.deep.equal({ faster: true });
      expect(await identities.updateAll([])).to.equal(0);
    });
  });
}
