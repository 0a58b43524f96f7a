import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import { evaluate, makeColours, makeFlag } from '../../support/flags.js';
import { notReached } from '../../support/flipt-reach.js';
import { callAbout, done, expectFliptError, makePlan, nativeRules, variantId } from '../../support/flipt-rules.js';
import { makeProject, makeTenant } from '../../support/places.js';

const OR = 'OR_SEGMENT_OPERATOR';
const AND = 'AND_SEGMENT_OPERATOR';

onEveryDatabase('rules of the Flipt door', (app) => {
  let pro: string;
  let team: string;
  before(async () => {
    pro = await makePlan(app(), 'pro');
    team = await makePlan(app(), 'team');
  });

  /** A flag that is on, and serves blue where nothing else is said. */
  const make = async () => {
    const flag = await makeColours(app(), { enabled: true });
    const call = callAbout(app(), flag.key);
    const create = async (rank: number, segmentKey = pro) =>
      done(await call('createRule', { body: { rank, segmentKey } })).id;
    const listed = async (): Promise<[id: string, rank: number][]> =>
      done(await call('listRules')).rules.map(({ id, rank }: { id: string; rank: number }) => [id, rank]);
    const served = async (plan: string) => {
      const { variation, rule } = await evaluate(app(), flag.key, { targeting_key: 'ada', attributes: { plan } });
      return { variation, rule };
    };
    return { flag, call, create, listed, served };
  };

  it('are made, read, replaced and deleted, and act at once', async () => {
    const { flag, call, listed, served } = await make();
    const created = done(await call('createRule', { body: { rank: 1, segmentKey: pro } }));
    const { id, createdAt, updatedAt } = created;
    const times = { createdAt, updatedAt };
    const segments = { segmentKey: pro, segmentKeys: [], segmentOperator: OR };
    const whole = { id, flagKey: flag.key, namespaceKey: 'default', rank: 1, ...segments, distributions: [], ...times };
    expect(created).to.deep.equal(whole);
    expect(createdAt).to.equal(flag.created_at);
    expect(done(await call('getRule', { path: { ruleId: id } }))).to.deep.equal(created);
    expect(await served('pro')).to.deep.equal({ variation: 'blue', rule: id });
    expect(await served('team')).to.deep.equal({ variation: 'blue', rule: null });

    const body = { segmentKeys: [pro, team], segmentOperator: OR };
    const replaced = done(await call('replaceRule', { path: { ruleId: id }, body }));
    expect(replaced).to.deep.include({ id, rank: 1, segmentKey: '', segmentKeys: [pro, team], segmentOperator: OR });
    expect((await served('team')).rule).to.equal(id);
    const both = done(await call('replaceRule', { path: { ruleId: id }, body: { ...body, segmentOperator: AND } }));
    expect(both).to.deep.include({ segmentKeys: [pro, team], segmentOperator: AND });
    expect((await served('team')).rule).to.equal(null);

    expect(done(await call('deleteRule', { path: { ruleId: id } }))).to.deep.equal({});
    expect(await listed()).to.deep.equal([]);
    expect(done(await call('deleteRule', { path: { ruleId: id } }))).to.deep.equal({});
  });

  it('keep their distributions when their segments are replaced', async () => {
    const { flag, call, create } = await make();
    const path = { ruleId: await create(1) };
    done(await call('createDistribution', { path, body: { variantId: variantId(flag, 'red'), rollout: 100 } }));
    const before = done(await call('getRule', { path }));
    const after = done(await call('replaceRule', { path, body: { segmentKey: team } }));
    expect(after.distributions).to.have.length(1);
    expect(after).to.deep.equal({
      ...before,
      segmentKey: team,
      updatedAt: after.updatedAt,
      distributions: after.distributions,
    });
    expect(after.distributions[0]).to.include({ id: before.distributions[0].id, rollout: 100 });
  });

  it('of one segment ask for any, and name each segment once', async () => {
    const { flag, call } = await make();
    const body = { rank: 1, segmentKeys: [pro, pro], segmentOperator: AND };
    const one = { segmentKey: pro, segmentKeys: [], segmentOperator: OR };
    expect(done(await call('createRule', { body }))).to.deep.include(one);
    expect((await nativeRules(app(), flag.key))[0].when).to.deep.equal({ segment: pro });
  });

  it('are put into another order, in which those that are not named come behind', async () => {
    const { call, create, listed, served } = await make();
    const [one, two, three] = [await create(1), await create(2), await create(3)];
    expect((await served('pro')).rule).to.equal(one);
    expect(done(await call('replaceRuleOrder', { body: { ruleIds: [three, two, one] } }))).to.deep.equal({});
    expect((await listed()).map(([id]) => id)).to.deep.equal([three, two, one]);
    expect((await served('pro')).rule).to.equal(three);
    done(await call('replaceRuleOrder', { body: { ruleIds: [one, two] } }));
    expect((await listed()).map(([id]) => id)).to.deep.equal([one, two, three]);
  });

  it('are all kept when they are made at the same time', async () => {
    const { create, listed } = await make();
    const ids = await Promise.all([1, 2, 1, 2, 1].map((rank) => create(rank)));
    expect((await listed()).map(([id]) => id)).to.have.members(ids);
  });

  it('are listed in pages', async () => {
    const { call, create } = await make();
    const ids = [await create(1), await create(2), await create(3)];
    const page = async (query: Record<string, string | number>) => {
      const { rules, nextPageToken, totalCount } = done(await call('listRules', { query }));
      expect(totalCount).to.equal(3);
      return { ids: rules.map(({ id }: { id: string }) => id), nextPageToken };
    };
    expect(await page({ limit: 0 })).to.deep.equal({ ids, nextPageToken: '' });
    const first = await page({ limit: 2 });
    expect(first.ids).to.deep.equal(ids.slice(0, 2));
    const second = await page({ limit: 2, offset: 1, pageToken: first.nextPageToken });
    expect(second).to.deep.equal({ ids: ids.slice(2), nextPageToken: '' });
    expect(await page({ limit: 2, offset: 1 })).to.deep.equal({ ids: ids.slice(1), nextPageToken: '' });
    expect(await page({ limit: 2, offset: 9 })).to.deep.equal({ ids: [], nextPageToken: '' });
    const sentence = 'limit must be set when offset or pageToken is set';
    for (const query of [{ offset: 1 }, { pageToken: first.nextPageToken }]) {
      expectFliptError(await call('listRules', { query }), 400, sentence);
    }
    for (const pageToken of ['x', 'eyJvZmZzZXQiOi0xfQ']) {
      const answer = await call('listRules', { query: { limit: 1, pageToken } });
      expectFliptError(answer, 400, `pageToken is not valid: "${pageToken}"`);
    }
  });

  it('are of one environment', async () => {
    const { flag, create, listed } = await make();
    await create(1);
    const request = { token: app().token, path: { namespaceKey: 'default', flagKey: flag.key } };
    const inEnvironment = async (name: string) => {
      const headers = { 'X-Flipt-Environment': name };
      return done(await app().flipt.call('listRules', { ...request, headers })).totalCount;
    };
    expect(await inEnvironment('prod')).to.equal((await listed()).length);
    expect(await inEnvironment('dev')).to.equal(0);
  });

  it('are at the paths without a namespace, too', async () => {
    const { call, create } = await make();
    const [one, two] = [await create(1), await create(2)];
    const created = done(await call('createRuleInDefault', { body: { rank: 3, segmentKey: team } }));
    const path = { ruleId: created.id };
    expect(done(await call('getRuleInDefault', { path }))).to.deep.equal(done(await call('getRule', { path })));
    expect(done(await call('listRulesInDefault'))).to.deep.equal(done(await call('listRules')));
    const replaced = done(await call('replaceRuleInDefault', { path, body: { segmentKey: pro } }));
    expect(replaced).to.include({ id: created.id, rank: 3, segmentKey: pro });
    done(await call('replaceRuleOrderInDefault', { body: { ruleIds: [created.id, two, one] } }));
    done(await call('deleteRuleInDefault', { path: { ruleId: one } }));
    const ids = done(await call('listRules')).rules.map(({ id }: { id: string }) => id);
    expect(ids).to.deep.equal([created.id, two]);
  });

  describe('are refused', () => {
    it('without segments, or with both fields of them', async () => {
      const { call, create } = await make();
      const path = { ruleId: await create(1) };
      const field = 'invalid field segmentKey or segmentKeys:';
      for (const [id, more] of [
        ['createRule', {}],
        ['replaceRule', { path }],
      ] as const) {
        const write = (body: object) => call(id, { ...more, body: { rank: 1, ...body } });
        expectFliptError(await write({}), 400, `${field} must not be empty`);
        expectFliptError(await write({ segmentKey: '', segmentKeys: [] }), 400, `${field} must not be empty`);
        const both = await write({ segmentKey: pro, segmentKeys: [team] });
        expectFliptError(both, 400, `${field} only one can be present`);
      }
    });

    it('without a rank above 0', async () => {
      const { call } = await make();
      for (const rank of [0, -1]) {
        const answer = await call('createRule', { body: { rank, segmentKey: pro } });
        expectFliptError(answer, 400, 'invalid field rank: must be greater than 0');
      }
      const without = await call('createRule', { body: { segmentKey: pro } });
      expectFliptError(without, 400, 'invalid field rank: must be greater than 0');
    });

    it('where flag or segment does not exist, and change nothing', async () => {
      const { flag, call, create, listed } = await make();
      const before = [await create(1)];
      const path = { ruleId: before[0] ?? '' };
      const absent = (flagKey: string, segment: string) =>
        `flag "default/${flagKey}" or segment "default/${segment}" not found`;
      const body = { rank: 1, segmentKeys: [pro, 'nobody'] };
      expectFliptError(await call('createRule', { body }), 404, absent(flag.key, 'nobody'));
      expectFliptError(await call('replaceRule', { path, body }), 404, absent(flag.key, 'nobody'));
      const nowhere = callAbout(app(), 'no-flag');
      expectFliptError(await nowhere('createRule', { body }), 404, absent('no-flag', pro));
      expectFliptError(await nowhere('listRules'), 404, 'flag "default/no-flag" not found');
      expect((await listed()).map(([id]) => id)).to.deep.equal(before);
    });

    it('by ids that no rule has', async () => {
      const { call, create } = await make();
      const other = await (await make()).create(1);
      const path = { ruleId: other };
      const message = `rule "default/${other}" not found`;
      expectFliptError(await call('getRule', { path }), 404, message);
      expectFliptError(await call('replaceRule', { path, body: { segmentKey: pro } }), 404, message);
      const ruleIds = [await create(1), other];
      expectFliptError(await call('replaceRuleOrder', { body: { ruleIds } }), 404, message);
      const few = await call('replaceRuleOrder', { body: { ruleIds: [other] } });
      expectFliptError(few, 400, 'invalid field ruleIds: must contain atleast 2 elements');
    });

    it('of a boolean flag', async () => {
      const { key } = await makeFlag(app());
      const call = callAbout(app(), key);
      const message = `flag "default/${key}" is a boolean flag: it has rollouts, and no rules`;
      expectFliptError(await call('createRule', { body: { rank: 1, segmentKey: pro } }), 400, message);
      expect(done(await call('listRules'))).to.deep.equal({ rules: [], nextPageToken: '', totalCount: 0 });
    });

    it('of a flag that is gone, but for what is to be deleted: it is', async () => {
      const call = callAbout(app(), 'gone');
      expectFliptError(await call('listRules'), 404, 'flag "default/gone" not found');
      const path = { ruleId: 'rul_gone', rolloutId: 'rul_gone', distributionId: 'gone' };
      for (const id of ['deleteRule', 'deleteRollout']) expect(done(await call(id, { path }))).to.deep.equal({});
      expect(done(await call('deleteDistribution', { path, query: { variantId: 'gone' } }))).to.deep.equal({});
    });

    it('of an archived flag, and of namespaces that are not there', async () => {
      const { flag, call } = await make();
      await app().native.call('archiveFlag', { token: app().token, path: { flag_key: flag.key } });
      expectFliptError(await call('listRules'), 404, `flag "default/${flag.key}" not found`);
      const { flagKey } = await makeTenant(app());
      const foreign = await callAbout(app(), flagKey)('listRules', { path: { namespaceKey: 'default' } });
      expectFliptError(foreign, 404, `flag "default/${flagKey}" not found`);
      const { key } = await makeProject(app());
      const closed = await call('listRules', { path: { namespaceKey: key } });
      expectFliptError(closed, 404, notReached(key));
    });

    it('when there are too many', async () => {
      const { flag, call } = await make();
      const rules = Array.from({ length: 200 }, () => ({ when: null, serve: { variation: 'red' } }));
      const path = { flag_key: flag.key, environment_id: 'prod' };
      const written = await app().native.call('updateFlagEnvironment', { key: app().sk(), path, body: { rules } });
      expect(written.status).to.equal(200);
      const answer = await call('createRule', { body: { rank: 1, segmentKey: pro } });
      const message = `Flag '${flag.key}' would have 201 rules in environment 'prod': at most 200 are possible, with those that are not listed here.`;
      expectFliptError(answer, 400, message);
    });
  });
});
