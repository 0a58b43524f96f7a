import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import { evaluate, inSwitzerland, makeColours, makeFlag, ruleWhen, swiss } from '../../support/flags.js';
import {
  callAbout,
  done,
  expectFliptError,
  makePlan,
  nativeRules,
  writeNativeRules,
} from '../../support/flipt-rules.js';

const OR = 'OR_SEGMENT_OPERATOR';
const AND = 'AND_SEGMENT_OPERATOR';

onEveryDatabase('rollouts of the Flipt door', (app) => {
  let pro: string;
  let team: string;
  before(async () => {
    pro = await makePlan(app(), 'pro');
    team = await makePlan(app(), 'team');
  });

  /** A flag that is false where nothing else is said. */
  const make = async (given: object = {}) => {
    const flag = await makeFlag(app(), { toggle: 'value', ...given });
    const call = callAbout(app(), flag.key);
    const create = (body: object) => call('createRollout', { body });
    const nobody = async () => done(await create({ threshold: { percentage: 0 } })).id;
    const listed = async (): Promise<[id: string, rank: number][]> =>
      done(await call('listRollouts')).rules.map(({ id, rank }: { id: string; rank: number }) => [id, rank]);
    const served = async (plan: string, targeting_key = 'ada') =>
      (await evaluate(app(), flag.key, { targeting_key, attributes: { plan } })).value;
    return { flag, call, create, nobody, listed, served };
  };

  it('by segment are made, read, replaced and deleted, and act at once', async () => {
    const { flag, call, create, listed, served } = await make();
    const segment = { segmentKey: pro, segmentKeys: [], segmentOperator: OR, value: true };
    const created = done(await create({ rank: 1, description: 'Pros', segment: { segmentKey: pro, value: true } }));
    const { id, createdAt, updatedAt } = created;
    const rest = { namespaceKey: 'default', flagKey: flag.key, rank: 1, createdAt, updatedAt };
    const whole = { id, type: 'SEGMENT_ROLLOUT_TYPE', description: 'Pros', segment, ...rest };
    expect(created).to.deep.equal(whole);
    const path = { rolloutId: id };
    expect(done(await call('getRollout', { path }))).to.deep.equal(created);
    expect([await served('pro'), await served('team')]).to.deep.equal([true, false]);

    const both = { segmentKeys: [pro, team], value: true };
    const replace = (wanted: object) => call('replaceRollout', { path, body: { segment: wanted } });
    const any = done(await replace(both));
    expect(any).to.deep.include({ id, rank: 1, description: '' });
    expect(any.segment).to.deep.equal({ ...both, segmentKey: '', segmentOperator: OR });
    expect([await served('pro'), await served('team')]).to.deep.equal([true, true]);
    const all = done(await replace({ ...both, segmentOperator: AND }));
    expect(all.segment).to.deep.equal({ ...both, segmentKey: '', segmentOperator: AND });
    expect(await served('pro')).to.equal(false);

    expect(done(await call('deleteRollout', { path }))).to.deep.equal({});
    expect(await listed()).to.deep.equal([]);
    expect(done(await call('deleteRollout', { path }))).to.deep.equal({});
  });

  it('by threshold count whole buckets of the entity', async () => {
    // CRC-32 of the entity and the flag, modulo 100: 98 for alice, 81 for bob.
    const { call, create, served } = await make({ key: 'new-checkout' });
    const threshold = { percentage: 81, value: true };
    const created = done(await create({ threshold }));
    expect(created).to.deep.include({ type: 'THRESHOLD_ROLLOUT_TYPE', rank: 1, description: '', threshold });
    expect(created).not.to.have.property('segment');
    const inTurn = async () => [await served('pro', 'alice'), await served('pro', 'bob')];
    expect(await inTurn()).to.deep.equal([false, false]);
    const path = { rolloutId: created.id };
    const replace = async (more: object) => done(await call('replaceRollout', { path, body: { threshold: more } }));
    await replace({ percentage: 82, value: true });
    expect(await inTurn()).to.deep.equal([false, true]);
    await replace({ percentage: 100, value: true });
    expect(await inTurn()).to.deep.equal([true, true]);
    expect((await replace({})).threshold).to.deep.equal({ percentage: 0, value: false });
    expect(await inTurn()).to.deep.equal([false, false]);
  });

  it('are put into another order', async () => {
    const { call, create, listed, served } = await make();
    const yes = done(await create({ threshold: { percentage: 100, value: true } })).id;
    const no = done(await create({ threshold: { percentage: 100, value: false } })).id;
    expect(await served('pro')).to.equal(true);
    expect(done(await call('replaceRolloutOrder', { body: { rolloutIds: [no, yes] } }))).to.deep.equal({});
    expect((await listed()).map(([id]) => id)).to.deep.equal([no, yes]);
    expect(await served('pro')).to.equal(false);
  });

  it('are listed in pages', async () => {
    const { call, nobody } = await make();
    const ids = [await nobody(), await nobody(), await nobody()];
    const page = async (query: Record<string, string | number>) => {
      const { rules, nextPageToken, totalCount } = done(await call('listRollouts', { query }));
      expect(totalCount).to.equal(3);
      return { ids: rules.map(({ id }: { id: string }) => id), nextPageToken };
    };
    const first = await page({ limit: 2 });
    expect(first.ids).to.deep.equal(ids.slice(0, 2));
    const rest = { ids: ids.slice(2), nextPageToken: '' };
    expect(await page({ limit: 2, pageToken: first.nextPageToken })).to.deep.equal(rest);
    expect(await page({ pageToken: first.nextPageToken })).to.deep.equal(rest);
    const bad = await call('listRollouts', { query: { pageToken: 'x' } });
    expectFliptError(bad, 400, 'pageToken is not valid: "x"');
  });

  it('leave natively written rules where they are', async () => {
    const { flag, call, nobody } = await make();
    const [native] = await writeNativeRules(app(), flag.key, [ruleWhen(inSwitzerland)]);
    const [first, second] = [await nobody(), await nobody()];
    const order = async () => (await nativeRules(app(), flag.key)).map(({ id }: { id: string }) => id);
    expect(await order()).to.deep.equal([first, second, native.id]);
    done(await call('replaceRolloutOrder', { body: { rolloutIds: [second, first] } }));
    expect(await order()).to.deep.equal([second, first, native.id]);
    expect(await evaluate(app(), flag.key, swiss('ada'))).to.include({ value: true, rule: native.id });
  });

  describe('are refused', () => {
    it('without segment or threshold, with both, and without segments', async () => {
      const { call, create, nobody, listed } = await make();
      const path = { rolloutId: await nobody() };
      const replace = (body: object) => call('replaceRollout', { path, body });
      const threshold = { percentage: 10, value: true };
      const field = 'invalid field segmentKey or segmentKeys:';
      for (const write of [create, replace]) {
        expectFliptError(await write({}), 400, 'rollout rule is missing: send segment or threshold');
        const both = await write({ threshold, segment: { segmentKey: pro } });
        expectFliptError(both, 400, 'a rollout has either segment or threshold: send only one of them');
        expectFliptError(await write({ segment: {} }), 400, `${field} must not be empty`);
        const twice = await write({ segment: { segmentKey: pro, segmentKeys: [team] } });
        expectFliptError(twice, 400, `${field} only one can be present`);
        expect((await write({ threshold: { percentage: 101 } })).status).to.equal(400);
        expect((await write({ threshold, description: 'x'.repeat(201) })).status).to.equal(400);
      }
      expect(await listed()).to.have.length(1);
    });

    it('as another type than they are', async () => {
      const { call, create, nobody } = await make();
      const types = (have: string, attempted: string) =>
        `cannot change type of rollout: have "${have}_ROLLOUT_TYPE" attempted "${attempted}_ROLLOUT_TYPE"`;
      const share = { rolloutId: await nobody() };
      const toSegment = await call('replaceRollout', { path: share, body: { segment: { segmentKey: pro } } });
      expectFliptError(toSegment, 400, types('THRESHOLD', 'SEGMENT'));
      const segment = { rolloutId: done(await create({ segment: { segmentKey: pro } })).id };
      const toShare = await call('replaceRollout', { path: segment, body: { threshold: { percentage: 1 } } });
      expectFliptError(toShare, 400, types('SEGMENT', 'THRESHOLD'));
    });

    it('where flag or segment does not exist, and by ids that no rollout has', async () => {
      const { flag, call, create, nobody } = await make();
      const path = { rolloutId: await nobody() };
      const body = { segment: { segmentKeys: ['nobody', pro] } };
      const absent = (flagKey: string) => `flag "default/${flagKey} or segment nobody" not found`;
      expectFliptError(await create(body), 404, absent(flag.key));
      expectFliptError(await call('replaceRollout', { path, body }), 404, absent(flag.key));
      expectFliptError(await callAbout(app(), 'no-flag')('createRollout', { body }), 404, absent('no-flag'));
      const other = { rolloutId: await (await make()).nobody() };
      const message = `rollout "default/${other.rolloutId}" not found`;
      expectFliptError(await call('getRollout', { path: other }), 404, message);
      expectFliptError(await call('replaceRollout', { path: other, body }), 404, message);
      const rolloutIds = [path.rolloutId, other.rolloutId];
      expectFliptError(await call('replaceRolloutOrder', { body: { rolloutIds } }), 404, message);
    });

    it('of a variant flag', async () => {
      const { key } = await makeColours(app());
      const call = callAbout(app(), key);
      const answer = await call('createRollout', { body: { threshold: { percentage: 10 } } });
      expectFliptError(answer, 400, `flag "default/${key}" is a variant flag: it has rules, and no rollouts`);
      expect(done(await call('listRollouts'))).to.deep.equal({ rules: [], nextPageToken: '', totalCount: 0 });
    });
  });
});
