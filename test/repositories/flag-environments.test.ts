import { expect } from 'chai';
import { databases } from '../support/databases.js';
import { environment, flag, flagEnvironment, LATER, NOW, plant } from '../support/records.js';
import { useDatabase } from './fixture.js';

for (const database of databases()) {
  describe(`flag states in ${database.name}`, () => {
    const fixture = useDatabase(database);

    async function plantFlags() {
      const { repositories } = fixture();
      const planted = await plant(repositories);
      const one = await repositories.flags.insert(flag(planted.project));
      const two = await repositories.flags.insert(flag(planted.project));
      return { ...planted, one, two, states: repositories.flagEnvironments };
    }

    it('come back as they were written', async () => {
      const { environment: env, one, two, states } = await plantFlags();
      const rollout = {
        weights: [{ variation: 'on', weight: 33.333 }],
        bucketBy: '/user/näme',
        seed: null,
        algorithm: 'native',
      } as const;
      const when = {
        all: [
          {
            attribute: 'plan',
            type: 'any',
            operator: 'matches',
            values: ['', 0, false, 'a\u0000b 😀'],
            negate: true,
            ignoreCase: false,
            list: 'any',
          },
        ],
      } as const;
      const rules = [{ id: 'rul_1', name: "It's", when, window: { from: NOW, until: null }, serve: { rollout } }];
      const full = flagEnvironment(one, env, { rules, defaultServe: { rollout } });
      const bare = flagEnvironment(two, env, { enabled: false, rules: [], defaultServe: null });
      await states.saveAll([full]);
      await states.saveAll([bare]);
      expect(await states.find(one.id, env.id)).to.deep.equal(full);
      expect(await states.find(two.id, env.id)).to.deep.equal(bare);
      expect(await states.find(one.id, -1)).to.equal(undefined);
    });

    it('replace the one before', async () => {
      const { environment: env, one, states } = await plantFlags();
      await states.saveAll([flagEnvironment(one, env)]);
      const next = flagEnvironment(one, env, {
        enabled: false,
        rules: [],
        defaultServe: null,
        version: 2,
        updatedAt: LATER,
      });
      await states.saveAll([next]);
      expect(await states.listByFlag(one.id)).to.deep.equal([next]);
    });

    it('are listed by flag and by environment', async () => {
      const { project, environment: env, one, two, states } = await plantFlags();
      const other = await fixture().repositories.environments.insert(environment(project));
      const a = flagEnvironment(one, env);
      const b = flagEnvironment(one, other, { enabled: false });
      const c = flagEnvironment(two, env, { enabled: false });
      await states.saveAll([c, b, a]);
      expect(await states.listByFlag(one.id)).to.deep.equal([a, b]);
      expect(await states.listByEnvironment(env.id, -1)).to.deep.equal([a, c]);
    });

    it('tell which of some flags are on', async () => {
      const { environment: env, one, two, states } = await plantFlags();
      await states.saveAll([flagEnvironment(one, env)]);
      await states.saveAll([flagEnvironment(two, env, { enabled: false })]);
      expect(await states.listEnabled(env.id, [one.id, two.id])).to.deep.equal(new Set([one.id]));
      expect(await states.listEnabled(env.id, [two.id])).to.deep.equal(new Set());
      expect(await states.listEnabled(env.id, [])).to.deep.equal(new Set());
    });

    it('go with their environment', async () => {
      const { environment: env, one, states } = await plantFlags();
      await states.saveAll([flagEnvironment(one, env)]);
      await fixture().repositories.environments.delete(env.id);
      expect(await states.listByFlag(one.id)).to.deep.equal([]);
    });
  });
}
