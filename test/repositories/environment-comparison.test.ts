import { expect } from 'chai';
import { STATE_PARTS } from '../../src/domain/environment-comparison.js';
import type { Position } from '../../src/domain/pages.js';
import { databases } from '../support/databases.js';
import { environment, flag, flagEnvironment, plant } from '../support/records.js';
import { useDatabase } from './fixture.js';

for (const database of databases()) {
  describe(`states in two environments in ${database.name}`, () => {
    const fixture = useDatabase(database);

    async function plantStates() {
      const { repositories } = fixture();
      const { project, environment: here } = await plant(repositories);
      const there = await repositories.environments.insert(environment(project));
      const insert = (key: string) => repositories.flags.insert(flag(project, { key }));
      const [same, one, other, untouched] = [
        await insert('same'),
        await insert('one'),
        await insert('other'),
        await insert('untouched'),
      ];
      const initial = { enabled: false, prerequisites: [], overrides: [], rules: [], defaultServe: null };
      const states = {
        same: [flagEnvironment(same, here, { version: 3 }), flagEnvironment(same, there)],
        one: [flagEnvironment(one, here)],
        other: [flagEnvironment(other, here, { enabled: false }), flagEnvironment(other, there)],
        initial: [flagEnvironment(untouched, there, initial)],
      };
      await repositories.flagEnvironments.saveAll(Object.values(states).flat());
      const elsewhere = await plant(repositories);
      const foreign = await repositories.flags.insert(flag(elsewhere.project, { key: 'foreign' }));
      await repositories.flagEnvironments.saveAll([flagEnvironment(foreign, elsewhere.environment)]);
      const pair = { projectId: project.id, here: here.id, there: there.id };
      return { pair, flags: { same, one, other }, states, comparison: repositories.environmentComparison };
    }

    it('come in pairs where they differ', async () => {
      const { pair, flags, states, comparison } = await plantStates();
      const found = await comparison.listPairs({ ...pair, parts: STATE_PARTS });
      expect(found).to.deep.equal([
        { flag: pairedFlag(flags.one), here: states.one[0], there: undefined },
        { flag: pairedFlag(flags.other), here: states.other[0], there: states.other[1] },
      ]);
    });

    it('come only for the flags, and where they differ in the parts, that are asked for', async () => {
      const { pair, comparison } = await plantStates();
      const keys = async (parts: readonly (typeof STATE_PARTS)[number][], flagKeys?: readonly string[]) =>
        (await comparison.listPairs({ ...pair, parts, flagKeys })).map(({ flag: { key } }) => key);
      expect(await keys(['enabled'])).to.deep.equal(['one', 'other']);
      expect(await keys(['rules'])).to.deep.equal(['one']);
      expect(await keys(['rules', 'enabled'], ['other', 'same', 'never'])).to.deep.equal(['other']);
      expect(await keys(STATE_PARTS, [])).to.deep.equal([]);
    });

    it('are told apart part by part, page by page in the order of the keys', async () => {
      const { pair, flags, comparison } = await plantStates();
      const [one, other] = [
        { flagId: flags.one.id, flagKey: 'one', parts: [...STATE_PARTS] },
        { flagId: flags.other.id, flagKey: 'other', parts: ['enabled'] },
      ];
      const sort = [{ field: 'key', order: 'asc' }] as const;
      const list = (after: Position | null, perPage: number, { there } = pair) =>
        comparison.listDifferences(
          { ...pair, there, parts: STATE_PARTS },
          { at: { after }, perPage, sort, order: 'asc' },
        );
      expect(await list(null, 10)).to.deep.equal({ items: [one, other], total: null, next: null });
      const first = await list(null, 1);
      expect(first).to.deep.equal({ items: [one], total: null, next: { values: ['one'], id: flags.one.id } });
      expect((await list(first.next, 1)).items).to.deep.equal([other]);
      expect((await list({ values: ['other'], id: 0 }, 10)).items).to.deep.equal([]);
      expect((await list(null, 10, { ...pair, there: pair.here })).items).to.deep.equal([]);
    });

    it('are summed up, with their lists counted', async () => {
      const { pair, flags, comparison } = await plantStates();
      const { flagEnvironments } = fixture().repositories;
      const overrides = [
        { variation: 'on', targetingKeys: ['a', 'b"]', 'c'] },
        { variation: 'off', targetingKeys: ['[d'] },
      ];
      const full = flagEnvironment(flags.one, { id: pair.there }, { overrides, rules: [], version: 4 });
      await flagEnvironments.saveAll([full]);
      const summed = { enabled: true, prerequisites: 1, defaultServe: { variation: 'off' } };
      expect(await comparison.summarise(pair, [flags.one.id])).to.have.deep.members([
        { ...summed, flagId: flags.one.id, environmentId: pair.here, overrides: 1, rules: 1, version: 1 },
        { ...summed, flagId: flags.one.id, environmentId: pair.there, overrides: 4, rules: 0, version: 4 },
      ]);
      expect(await comparison.summarise(pair, [])).to.deep.equal([]);
    });
  });
}

function pairedFlag({
  id,
  key,
  publicId,
  createdAt,
}: {
  id: number;
  key: string;
  publicId: string;
  createdAt: string;
}) {
  return { id, key, publicId, createdAt };
}
