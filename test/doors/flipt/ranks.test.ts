/** Ranks of rules and rollouts: the ones that they were given. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { evaluate, inSwitzerland, makeColours, makeFlag, ruleWhen, target } from '../../support/flags.js';
import {
  callAbout,
  done,
  expectFliptError,
  makePlan,
  nativeRules,
  writeNativeRules,
} from '../../support/flipt-rules.js';

type Ranked = [id: string, rank: number];

onEveryDatabase('ranks of the Flipt door', (app) => {
  let pro: string;
  before(async () => {
    pro = await makePlan(app(), 'pro');
  });

  const listedBy = (call: ReturnType<typeof callAbout>, operationId: string) => async (): Promise<Ranked[]> =>
    done(await call(operationId)).rules.map(({ id, rank }: { id: string; rank: number }) => [id, rank]);

  describe('of rules', () => {
    const make = async () => {
      const flag = await makeColours(app(), { enabled: true });
      const call = callAbout(app(), flag.key);
      const create = async (rank: number): Promise<string> => {
        const created = done(await call('createRule', { body: { rank, segmentKey: pro } }));
        expect(created.rank).to.equal(rank);
        return created.id;
      };
      const served = async () =>
        (await evaluate(app(), flag.key, { targeting_key: 'ada', attributes: { plan: 'pro' } })).rule;
      return { flag, call, create, listed: listedBy(call, 'listRules'), served };
    };

    it('put them in order, whichever comes first, and the smallest decides', async () => {
      const { create, listed, served } = await make();
      const [three, two, one] = [await create(3), await create(2), await create(1)];
      expect(await listed()).to.deep.equal([
        [one, 1],
        [two, 2],
        [three, 3],
      ]);
      expect(await served()).to.equal(one);
    });

    it('may leave room, and may be the same: then the older rule comes first', async () => {
      const { call, create, listed } = await make();
      const ten = await create(10);
      const thirty = await create(30);
      const [older, younger] = [await create(20), await create(20)];
      const ranks = [
        [ten, 10],
        [older, 20],
        [younger, 20],
        [thirty, 30],
      ];
      expect(await listed()).to.deep.equal(ranks);
      done(await call('replaceRule', { path: { ruleId: older }, body: { segmentKey: pro } }));
      expect(await listed()).to.deep.equal(ranks);
    });

    it('are given anew when a rule goes, and not when none does', async () => {
      const { call, create, listed } = await make();
      const [ten, twenty, thirty] = [await create(10), await create(20), await create(30)];
      const before = await listed();
      done(await call('deleteRule', { path: { ruleId: 'rul_none' } }));
      expect(await listed()).to.deep.equal(before);
      done(await call('deleteRule', { path: { ruleId: ten } }));
      expect(await listed()).to.deep.equal([
        [twenty, 1],
        [thirty, 2],
      ]);
    });

    it('are given anew by another order', async () => {
      const { call, create, listed } = await make();
      const [ten, twenty, thirty] = [await create(10), await create(20), await create(30)];
      done(await call('replaceRuleOrder', { body: { ruleIds: [thirty, ten] } }));
      expect(await listed()).to.deep.equal([
        [thirty, 1],
        [ten, 2],
        [twenty, 3],
      ]);
    });

    it('are the following ones where rules are written natively, and stay with the rules that stay in order', async () => {
      const { flag, create, listed } = await make();
      const [ten, twenty] = [await create(10), await create(20)];
      const written = await nativeRules(app(), flag.key);
      expect(written[0]).to.have.all.keys('id', 'name', 'when', 'window', 'serve');
      const red = { variation: 'red' };
      const unsaid = ruleWhen(inSwitzerland, red);
      const [before, , , between, , behind] = await writeNativeRules(app(), flag.key, [
        ruleWhen({ segment: pro }, red),
        unsaid,
        written[0],
        ruleWhen({ segment: pro }, red),
        written[1],
        ruleWhen({ segment: pro }, red),
      ]);
      expect(await listed()).to.deep.equal([
        [before.id, 1],
        [ten, 10],
        [between.id, 11],
        [twenty, 20],
        [behind.id, 21],
      ]);
      await writeNativeRules(app(), flag.key, [written[1], written[0]]);
      expect(await listed()).to.deep.equal([
        [twenty, 20],
        [ten, 21],
      ]);
    });

    it('stay when the project is changed by its own document', async () => {
      const { flag, create, listed } = await make();
      const [twenty, ten] = [await create(20), await create(10)];
      const request = { token: app().token, path: { project_id: 'default' } };
      const { body } = await app().native.call('exportProject', request);
      dataOf(await target(app(), flag.key, { enabled: false, rules: await nativeRules(app(), flag.key) }));
      const headers = { 'Content-Type': 'application/yaml' };
      dataOf(await app().native.call('importProject', { ...request, headers, body }));
      expect((await evaluate(app(), flag.key)).reason).not.to.equal('DISABLED');
      expect(await listed()).to.deep.equal([
        [ten, 10],
        [twenty, 20],
      ]);
    });

    it('are as large as can be said', async () => {
      const { flag, create, listed } = await make();
      const most = 2_147_483_647;
      const last = await create(most);
      const written = await nativeRules(app(), flag.key);
      const [, native] = await writeNativeRules(app(), flag.key, [
        ...written,
        ruleWhen({ segment: pro }, { variation: 'red' }),
      ]);
      expect(await listed()).to.deep.equal([
        [last, most],
        [native.id, most],
      ]);
    });
  });

  describe('of rollouts', () => {
    const make = async () => {
      const { key } = await makeFlag(app(), { toggle: 'value' });
      const call = callAbout(app(), key);
      const post = (rank?: number) => call('createRollout', { body: { rank, threshold: { percentage: 0 } } });
      const create = async (rank?: number): Promise<string> => done(await post(rank)).id;
      return { key, call, post, create, listed: listedBy(call, 'listRollouts') };
    };

    it('put them in order, whichever comes first, and are each given once', async () => {
      const { post, create, listed } = await make();
      const [two, one] = [await create(2), await create(1)];
      const nine = await create(9);
      const ranks = [
        [one, 1],
        [two, 2],
        [nine, 9],
      ];
      expect(await listed()).to.deep.equal(ranks);
      for (const rank of [2, 9]) expectFliptError(await post(rank), 400, `rank number: ${rank} already exists`);
      expect(await listed()).to.deep.equal(ranks);
      const five = await create(5);
      expect((await listed())[2]).to.deep.equal([five, 5]);
    });

    it('are the ones behind the last where none is given', async () => {
      const { create, listed } = await make();
      const ids = [await create(), await create(0), await create(9), await create()];
      expect(await listed()).to.deep.equal(ids.map((id, index) => [id, [1, 2, 9, 10][index]]));
    });

    it('are given anew when one goes, and by another order', async () => {
      const { call, create, listed } = await make();
      const [four, six, eight] = [await create(4), await create(6), await create(8)];
      done(await call('replaceRollout', { path: { rolloutId: six }, body: { threshold: { percentage: 1 } } }));
      expect((await listed())[1]).to.deep.equal([six, 6]);
      done(await call('deleteRollout', { path: { rolloutId: four } }));
      expect(await listed()).to.deep.equal([
        [six, 1],
        [eight, 2],
      ]);
      done(await call('replaceRolloutOrder', { body: { rolloutIds: [eight, six] } }));
      expect(await listed()).to.deep.equal([
        [eight, 1],
        [six, 2],
      ]);
    });

    it('are each there once whatever is written natively', async () => {
      const { key, create, listed } = await make();
      const [one, two] = [await create(1), await create(2)];
      const written = await nativeRules(app(), key);
      const between = { ...written[0], id: undefined };
      const [, native] = await writeNativeRules(app(), key, [written[0], between, written[1]]);
      expect(await listed()).to.deep.equal([
        [one, 1],
        [native.id, 2],
        [two, 3],
      ]);
    });
  });
});
