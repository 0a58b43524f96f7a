/** Rules that were written natively: which of them Flipt can say, and that the others keep their places. */
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import { evaluate, inSwitzerland, makeColours, makeFlag, rollout, ruleWhen, swiss } from '../../support/flags.js';
import {
  callAbout,
  done,
  expectFliptError,
  makePlan,
  nativeRules,
  variantId,
  writeNativeRules,
} from '../../support/flipt-rules.js';

const SPREAD = { algorithm: 'flipt-variant' };
const OR = 'OR_SEGMENT_OPERATOR';
const AND = 'AND_SEGMENT_OPERATOR';

onEveryDatabase('natively written rules', (app) => {
  let pro: string;
  let team: string;
  let inPro: object;
  let inTeam: object;
  before(async () => {
    pro = await makePlan(app(), 'pro');
    team = await makePlan(app(), 'team');
    [inPro, inTeam] = [{ segment: pro }, { segment: team }];
  });

  const red = { variation: 'red' };

  describe('of a variant flag', () => {
    const listed = async (rules: readonly object[]) => {
      const flag = await makeColours(app());
      const written = await writeNativeRules(app(), flag.key, rules);
      return { flag, written, page: done(await callAbout(app(), flag.key)('listRules')) };
    };

    it('are listed where segments and weights are all that they say', async () => {
      const { flag, written, page } = await listed([
        ruleWhen(inPro, red),
        ruleWhen({ any: [inPro, inTeam] }, rollout({ red: 10.5, green: 80 }, SPREAD)),
        ruleWhen({ all: [inPro, inTeam] }, rollout({}, SPREAD)),
        ruleWhen({ all: [inPro] }, red),
      ]);
      const shares = ({ distributions, rank, id, ...rule }: Record<string, unknown>) => ({
        id,
        rank,
        segments: [rule['segmentKey'], rule['segmentKeys'], rule['segmentOperator']],
        shares: (distributions as { variantId: string; rollout: number }[]).map((one) => [one.variantId, one.rollout]),
      });
      const ids = written.map(({ id }: { id: string }) => id);
      const all = [variantId(flag, 'red'), 100];
      const spread = [
        [variantId(flag, 'red'), 10.5],
        [variantId(flag, 'green'), 80],
      ];
      expect(page.rules.map(shares)).to.deep.equal([
        { id: ids[0], rank: 1, segments: [pro, [], OR], shares: [all] },
        { id: ids[1], rank: 2, segments: ['', [pro, team], OR], shares: spread },
        { id: ids[2], rank: 3, segments: ['', [pro, team], AND], shares: [] },
        { id: ids[3], rank: 4, segments: [pro, [], OR], shares: [all] },
      ]);
      expect(page.totalCount).to.equal(4);
    });

    it('are not listed where they say anything else', async () => {
      const until = { until: '2030-01-01T00:00:00Z' };
      const { written, page } = await listed([
        ruleWhen(null, red),
        ruleWhen(inSwitzerland, red),
        ruleWhen({ none: [inPro] }, red),
        ruleWhen({ all: [] }, red),
        ruleWhen({ any: [inPro, inSwitzerland] }, red),
        ruleWhen({ any: [{ all: [inPro] }] }, red),
        { ...ruleWhen(inPro, red), window: until },
        ruleWhen(inPro, { ...red, enabled: false }),
        ruleWhen(inPro, rollout({ red: 50 })),
        ruleWhen(inPro, rollout({ red: 50 }, { ...SPREAD, seed: 'other' })),
        ruleWhen(inPro, rollout({ red: 50 }, { ...SPREAD, bucket_by: 'team' })),
      ]);
      expect(written).to.have.length(11);
      expect(page).to.deep.equal({ rules: [], nextPageToken: '', totalCount: 0 });
    });

    it('are found by no id where they are not listed', async () => {
      const { flag, written } = await listed([ruleWhen(null, red)]);
      const call = callAbout(app(), flag.key);
      const path = { ruleId: written[0].id };
      expectFliptError(await call('getRule', { path }), 404, `rule "default/${path.ruleId}" not found`);
      expect(done(await call('deleteRule', { path }))).to.deep.equal({});
      expect(await nativeRules(app(), flag.key)).to.deep.equal(written);
    });

    it('that serve one variation get distributions like all others', async () => {
      const { flag, written } = await listed([ruleWhen({ any: [inPro] }, red)]);
      const call = callAbout(app(), flag.key);
      const path = { ruleId: written[0].id };
      const [{ id }] = done(await call('getRule', { path })).distributions;
      const body = { variantId: variantId(flag, 'red'), rollout: 0 };
      done(await call('replaceDistribution', { path: { ...path, distributionId: id }, body }));
      const [rule] = await nativeRules(app(), flag.key);
      expect(rule).to.deep.include({ id: path.ruleId, when: { any: [inPro] } });
      expect(rule.serve.rollout).to.deep.include({ ...SPREAD, weights: [{ variation: 'red', weight: 0 }] });
      const context = { targeting_key: 'ada', attributes: { plan: 'pro' } };
      expect(await evaluate(app(), flag.key, context)).to.include({ variation: 'blue', rule: path.ruleId });
    });

    it('keep their places among those that are written here', async () => {
      const foreign = ruleWhen(inSwitzerland, { variation: 'green' });
      const { flag, written } = await listed([ruleWhen(inPro, red), foreign, ruleWhen(inTeam, red), foreign]);
      const call = callAbout(app(), flag.key);
      const [first, swiss1, second, swiss2] = written.map(({ id }: { id: string }) => id);
      const order = async () => (await nativeRules(app(), flag.key)).map(({ id }: { id: string }) => id);
      const create = async (rank: number) => done(await call('createRule', { body: { rank, segmentKey: pro } })).id;
      done(await call('replaceRuleOrder', { body: { ruleIds: [second, first] } }));
      expect(await order()).to.deep.equal([second, swiss1, first, swiss2]);
      const middle = await create(1);
      expect(await order()).to.deep.equal([second, swiss1, middle, first, swiss2]);
      const last = await create(9);
      expect(await order()).to.deep.equal([second, swiss1, middle, first, last, swiss2]);
      done(await call('deleteRule', { path: { ruleId: middle } }));
      expect(await order()).to.deep.equal([second, swiss1, first, last, swiss2]);
    });

    it('count in every answer, behind the first rule that is written here', async () => {
      const { flag, written } = await listed([ruleWhen(inSwitzerland, { variation: 'green' })]);
      const call = callAbout(app(), flag.key);
      const { id } = done(await call('createRule', { body: { rank: 1, segmentKey: pro } }));
      const served = async (context: object) => (await evaluate(app(), flag.key, context)).rule;
      expect(await served(swiss('ada'))).to.equal(written[0].id);
      expect(await served({ attributes: { country: 'CH', plan: 'pro' } })).to.equal(id);
    });
  });

  describe('of a boolean flag', () => {
    const on = { variation: 'on' };
    const threshold = (given: object = {}) => ({ percentage: 10, algorithm: 'flipt-boolean', ...given });

    it('are listed where segments or a share, and a value, are all that they say', async () => {
      const { key } = await makeFlag(app());
      const rules = [
        { ...ruleWhen(inPro, on), name: 'Pros' },
        ruleWhen({ all: [inPro, inTeam] }, { variation: 'off' }),
        ruleWhen(threshold({ percentage: 12.345 }), on),
        ruleWhen(threshold({ seed: key }), { variation: 'off' }),
      ];
      await writeNativeRules(app(), key, rules);
      const listed = done(await callAbout(app(), key)('listRollouts')).rules;
      const said = listed.map(({ rank, description, segment, threshold: share }: Record<string, unknown>) => [
        rank,
        description,
        segment ?? share,
      ]);
      const one = { segmentKey: pro, segmentKeys: [], segmentOperator: OR, value: true };
      const several = { segmentKey: '', segmentKeys: [pro, team], segmentOperator: AND, value: false };
      expect(said).to.deep.equal([
        [1, 'Pros', one],
        [2, '', several],
        [3, '', { percentage: 12.345, value: true }],
        [4, '', { percentage: 10, value: false }],
      ]);
    });

    it('are not listed where they say anything else', async () => {
      const { key } = await makeFlag(app());
      const rules = [
        ruleWhen(null, on),
        ruleWhen(threshold({ algorithm: 'native' }), on),
        ruleWhen(threshold({ seed: 'other' }), on),
        ruleWhen(threshold({ bucket_by: 'team' }), on),
        ruleWhen({ all: [threshold(), inPro] }, on),
        ruleWhen(inPro, rollout({ on: 50 })),
      ];
      expect(await writeNativeRules(app(), key, rules)).to.have.length(rules.length);
      const none = { rules: [], nextPageToken: '', totalCount: 0 };
      expect(done(await callAbout(app(), key)('listRollouts'))).to.deep.equal(none);
    });
  });
});
