import { expect } from 'chai';
import type { Condition } from '../../src/domain/conditions.js';
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

    it('are found by a segment that their rules name, in every environment of the project', async () => {
      const { project, environment: env, one, two, states } = await plantFlags();
      const { repositories } = fixture();
      const other = await repositories.environments.insert(environment(project));
      const elsewhere = await plant(repositories);
      const foreign = await repositories.flags.insert(flag(elsewhere.project));
      const rule = (when: Condition) => ({ id: 'rul_1', name: '', when, window: null, serve: { variation: 'on' } });
      const naming = (key: string) => ({ rules: [rule({ all: [{ segment: key }] })] });
      const a = flagEnvironment(one, env, naming('a_b'));
      const b = flagEnvironment(one, other, naming('a_b'));
      const c = flagEnvironment(two, env, naming('axb'));
      const d = flagEnvironment(two, other, naming('a_b.c'));
      await states.saveAll([c, b, a, d, flagEnvironment(foreign, elsewhere.environment, naming('a_b'))]);
      const names = { flagKey: one.key, flagPublicId: one.publicId, flagStatus: one.status };
      expect(await states.listNamingSegment(project.id, 'a_b')).to.deep.equal([
        { ...names, environmentKey: env.key, state: a },
        { ...names, environmentKey: other.key, state: b },
      ]);
      for (const key of ['a', 'b', 'a%b', '%', '_b', 'a\\_b', '"', '']) {
        expect(await states.listNamingSegment(project.id, key), key).to.deep.equal([]);
      }
    });

    it('are found by the flag that they need', async () => {
      const { project, environment: env, one, two, states } = await plantFlags();
      const needing = (flagKey: string) => ({ prerequisites: [{ flagKey, enabled: true, variations: ['other'] }] });
      await states.saveAll([flagEnvironment(one, env, needing('a_b')), flagEnvironment(two, env, needing('axb'))]);
      const needed = async (key: string) =>
        (await states.listNeedingFlags(project.id, [key])).map(({ flagKey }) => flagKey);
      expect(await states.listNeedingFlags(project.id, ['a_b', 'axb', 'other'])).to.have.length(2);
      expect(await states.listNeedingFlags(project.id, [])).to.deep.equal([]);
      expect(await needed('a_b')).to.deep.equal([one.key]);
      expect(await needed('axb')).to.deep.equal([two.key]);
      for (const key of ['a%b', 'a', '_b', 'other', 'a\\_b']) expect(await needed(key), key).to.deep.equal([]);
      expect(await states.listNeedingFlags(-1, ['a_b'])).to.deep.equal([]);
    });

    it('are listed for some flags: in one environment, and in all of them where they need something', async () => {
      const { project, environment: env, one, two, states } = await plantFlags();
      const { repositories } = fixture();
      const other = await repositories.environments.insert(environment(project));
      const third = await repositories.flags.insert(flag(project, { status: 'archived' }));
      const [a, b] = [flagEnvironment(one, env), flagEnvironment(one, other)];
      const free = flagEnvironment(two, env, { prerequisites: [] });
      const archived = flagEnvironment(third, env);
      await states.saveAll([b, a, free, archived]);
      expect(await states.listOf(env.id, [one.id, two.id])).to.have.deep.members([a, free]);
      expect(await states.listOf(env.id, [])).to.deep.equal([]);
      expect((await states.listNeedy([one.id, two.id])).map(({ state }) => state)).to.deep.equal([a, b]);
      const [found] = await states.listNeedy([third.id]);
      expect(found).to.deep.include({ flagKey: third.key, flagStatus: 'archived', state: archived });
    });

    it('tell which have prerequisites in an environment, of archived flags, too', async () => {
      const { project, environment: env, one, two, states } = await plantFlags();
      const { repositories } = fixture();
      const other = await repositories.environments.insert(environment(project));
      const archived = await repositories.flags.insert(flag(project, { status: 'archived' }));
      await states.saveAll([
        flagEnvironment(one, env),
        flagEnvironment(two, env, { prerequisites: [] }),
        flagEnvironment(archived, env),
        flagEnvironment(two, other),
      ]);
      const found = await states.listWithPrerequisites(env.id);
      expect(found.map(({ flagKey }) => flagKey)).to.deep.equal([one.key, archived.key].sort());
    });

    it('are found by a targeting key that they override, whatever is in it', async () => {
      const { project, environment: env, one, two, states } = await plantFlags();
      const other = await fixture().repositories.environments.insert(environment(project));
      const overriding = (...targetingKeys: string[]) => ({ overrides: [{ variation: 'on', targetingKeys }] });
      const overridden = async (key: string) =>
        (await states.listOverriding(env.id, key)).map(({ flagKey }) => flagKey);
      for (const key of ['a_b', '100%', 'back\\slash', '"quoted"', `o'brien`, 'new\nline', '😀', '\\_', '\\', '%']) {
        await states.saveAll([
          flagEnvironment(one, env, overriding('first', key)),
          flagEnvironment(two, env, overriding('axb', '100', '1000', 'backslash', '\\\\', 'x', `${key}x`, `x${key}`)),
          flagEnvironment(two, other, overriding(key)),
        ]);
        expect(await overridden(key), key).to.deep.equal([one.key]);
      }
    });

    it('are told apart by the revision that wrote them', async () => {
      const { environment: env, one, two, states } = await plantFlags();
      const early = flagEnvironment(one, env, { changedIn: 0 });
      const late = flagEnvironment(two, env, { changedIn: 5 });
      await states.saveAll([early, late]);
      expect(await states.listByEnvironment(env.id, -1)).to.deep.equal([early, late]);
      expect(await states.listByEnvironment(env.id, 0)).to.deep.equal([late]);
      expect(await states.listByEnvironment(env.id, 5)).to.deep.equal([]);
    });

    it('are saved however many they are', async () => {
      const { project, environment: env, states } = await plantFlags();
      const { db, repositories } = fixture();
      const flags = await Promise.all(Array.from({ length: 40 }, () => repositories.flags.insert(flag(project))));
      const environments = await repositories.environments.insertAll(
        Array.from({ length: 50 }, () => environment(project)),
      );
      const many = flags.flatMap((one) => environments.map((place) => flagEnvironment(one, place)));
      expect(many).to.have.length(2000);
      await states.saveAll(many);
      await states.saveAll(many.map((state) => ({ ...state, version: 2 })));
      const versions = await db('flag_environments')
        .whereIn('flag_id', db('flags').where({ project_id: project.id }).select('id'))
        .pluck('version');
      expect(versions).to.have.length(2000);
      expect(new Set(versions)).to.deep.equal(new Set([2]));
      expect(await states.listByEnvironment(env.id, -1)).to.deep.equal([]);
      await states.saveAll([]);
    });

    it('go with their environment', async () => {
      const { environment: env, one, states } = await plantFlags();
      await states.saveAll([flagEnvironment(one, env)]);
      await fixture().repositories.environments.delete(env.id);
      expect(await states.listByFlag(one.id)).to.deep.equal([]);
    });
  });
}
