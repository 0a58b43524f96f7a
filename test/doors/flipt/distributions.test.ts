import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import { evaluate, makeColours } from '../../support/flags.js';
import { callAbout, done, expectFliptError, makePlan, variantId } from '../../support/flipt-rules.js';

onEveryDatabase('distributions of the Flipt door', (app) => {
  let pro: string;
  before(async () => {
    pro = await makePlan(app(), 'pro');
  });

  /** A flag that serves blue where nothing else is said, with a rule for `pro`. */
  const make = async (given: object = {}) => {
    const flag = await makeColours(app(), { enabled: true, ...given });
    const call = callAbout(app(), flag.key);
    const path = { ruleId: done(await call('createRule', { body: { rank: 1, segmentKey: pro } })).id };
    const distribute = (colour: string, rollout?: number) => {
      const body = { variantId: variantId(flag, colour), ...(rollout !== undefined && { rollout }) };
      return call('createDistribution', { path, body });
    };
    const listed = async () => done(await call('getRule', { path })).distributions;
    const served = async (targeting_key: string) =>
      (await evaluate(app(), flag.key, { targeting_key, attributes: { plan: 'pro' } })).variation;
    return { flag, call, path, distribute, listed, served };
  };

  it('are made, replaced and deleted, and act at once', async () => {
    // CRC-32 of the flag and the entity, modulo 1000: 489 for alice, 623 for bob.
    const { flag, call, path, distribute, listed, served } = await make({ key: 'new-checkout' });
    const inTurn = async () => [await served('alice'), await served('bob')];
    expect(await inTurn()).to.deep.equal(['blue', 'blue']);
    const red = done(await distribute('red', 48.9));
    const { id, createdAt, updatedAt } = red;
    const ids = { id, ruleId: path.ruleId, variantId: variantId(flag, 'red') };
    expect(red).to.deep.equal({ ...ids, rollout: 48.9, createdAt, updatedAt });
    expect(await inTurn()).to.deep.equal(['blue', 'blue']);

    const one = { ...path, distributionId: id };
    const body = { variantId: ids.variantId, rollout: 49 };
    expect(done(await call('replaceDistribution', { path: one, body }))).to.include({ ...ids, rollout: 49 });
    expect(await inTurn()).to.deep.equal(['red', 'blue']);
    const green = done(await distribute('green', 20));
    expect(await inTurn()).to.deep.equal(['red', 'green']);
    expect((await listed()).map((each: { id: string }) => each.id)).to.deep.equal([id, green.id]);

    const query = { variantId: ids.variantId };
    expect(done(await call('deleteDistribution', { path: one, query }))).to.deep.equal({});
    expect((await listed()).map((each: { id: string }) => each.id)).to.deep.equal([green.id]);
    expect(await inTurn()).to.deep.equal(['blue', 'blue']);
    expect(done(await call('deleteDistribution', { path: one, query }))).to.deep.equal({});
  });

  it('may be of more than 100 percent together, and are of nobody where they say nothing', async () => {
    const { distribute, listed } = await make();
    done(await distribute('red', 100));
    done(await distribute('green', 100));
    expect(done(await distribute('blue')).rollout).to.equal(0);
    expect((await listed()).map(({ rollout }: { rollout: number }) => rollout)).to.deep.equal([100, 100, 0]);
  });

  it('are the same when their variant is renamed', async () => {
    const { flag, call, distribute, listed } = await make();
    const { id } = done(await distribute('red', 10));
    const path = { variantId: variantId(flag, 'red') };
    done(await call('replaceVariant', { path, body: { key: 'crimson' } }));
    const [renamed] = await listed();
    expect(renamed).to.include({ id, variantId: path.variantId, rollout: 10 });
  });

  it('are at the paths without a namespace, too', async () => {
    const { flag, call, path, listed } = await make();
    const body = { variantId: variantId(flag, 'red'), rollout: 10 };
    const { id } = done(await call('createDistributionInDefault', { path, body }));
    const one = { ...path, distributionId: id };
    const more = { ...body, rollout: 20 };
    expect(done(await call('replaceDistributionInDefault', { path: one, body: more })).rollout).to.equal(20);
    expect(await listed()).to.have.length(1);
    done(await call('deleteDistributionInDefault', { path: one, query: { variantId: body.variantId } }));
    expect(await listed()).to.deep.equal([]);
  });

  describe('are refused', () => {
    it('outside 0 to 100 percent, and without a variant', async () => {
      const { call, path, distribute, listed } = await make();
      for (const rollout of [-1, 100.5]) {
        const message = 'invalid field rollout: must be within range [0, 100]';
        expectFliptError(await distribute('red', rollout), 400, message);
      }
      const without = await call('createDistribution', { path, body: { rollout: 1 } });
      expectFliptError(without, 400, 'invalid field variantId: must not be empty');
      expect(await listed()).to.deep.equal([]);
    });

    it('a second time for one variant', async () => {
      const { path, distribute, listed } = await make();
      done(await distribute('red', 10));
      const message = `variant "red" has a distribution in rule "${path.ruleId}" already: change that one`;
      expectFliptError(await distribute('red', 20), 400, message);
      expect(await listed()).to.have.length(1);
    });

    it('where variant, rule or flag does not exist', async () => {
      const { flag, call, path, distribute } = await make();
      const { id } = done(await distribute('red', 10));
      const other = await make();
      const absent = (variant: string, rule: string, key: string = flag.key) =>
        `variant "${variant}", rule "${rule}", flag "${key}" in namespace "default" not found`;
      const red = variantId(flag, 'red');
      const foreign = variantId(other.flag, 'red');
      for (const operation of ['createDistribution', 'replaceDistribution']) {
        const write = (ruleId: string, variant: string, about = call) =>
          about(operation, { path: { ruleId, distributionId: id }, body: { variantId: variant } });
        expectFliptError(await write(path.ruleId, foreign), 404, absent(foreign, path.ruleId));
        expectFliptError(await write(other.path.ruleId, red), 404, absent(red, other.path.ruleId));
        const nowhere = callAbout(app(), 'no-flag');
        expectFliptError(await write(path.ruleId, red, nowhere), 404, absent(red, path.ruleId, 'no-flag'));
      }
    });

    it('by another id or for another variant than theirs', async () => {
      const { flag, call, path, distribute, listed } = await make();
      const { id } = done(await distribute('red', 10));
      const message = (called: string) => `distribution "${called}" not found`;
      const replace = (distributionId: string, colour: string) =>
        call('replaceDistribution', {
          path: { ...path, distributionId },
          body: { variantId: variantId(flag, colour), rollout: 20 },
        });
      expectFliptError(await replace('no-id', 'red'), 404, message('no-id'));
      expectFliptError(await replace(id, 'green'), 404, message(id));
      const remove = (distributionId: string, query: Record<string, string>) =>
        call('deleteDistribution', { path: { ...path, distributionId }, query });
      expect((await remove(id, {})).status).to.equal(400);
      expect(done(await remove(id, { variantId: variantId(flag, 'green') }))).to.deep.equal({});
      expect(done(await remove('no-id', { variantId: variantId(flag, 'red') }))).to.deep.equal({});
      expect((await listed()).map(({ rollout }: { rollout: number }) => rollout)).to.deep.equal([10]);
    });
  });
});
