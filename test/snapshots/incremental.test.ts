import { expect } from 'chai';
import { connect } from '../../src/database/connect.js';
import type { Repositories } from '../../src/domain/repositories.js';
import { repositories as repositoriesOf } from '../../src/repositories/index.js';
import { createSnapshots } from '../../src/snapshots/snapshots.js';
import { dataOf } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { evaluate, inSwitzerland, makeColours, makeFlag, newKey, ruleWhen, swiss, target } from '../support/flags.js';
import { makeEnvironment } from '../support/places.js';

onEveryDatabase('an environment in memory', (app) => {
  /** Snapshots of their own, over their own connection, of an environment that the tests change over HTTP. */
  async function watchProd() {
    const db = connect(app().databaseUrl);
    const failures: unknown[] = [];
    const repositories = repositoriesOf(db);
    let change: (() => Promise<unknown>) | undefined;
    const listByEnvironment: Repositories['flagEnvironments']['listByEnvironment'] = async (...given) => {
      const now = change;
      change = undefined;
      await now?.();
      return repositories.flagEnvironments.listByEnvironment(...given);
    };
    const interrupted = { ...repositories, flagEnvironments: { ...repositories.flagEnvironments, listByEnvironment } };
    const snapshots = createSnapshots(interrupted, (error) => failures.push(error));
    /** Makes a change in the middle of the next load. */
    const meanwhile = (made: () => Promise<unknown>) => {
      change = made;
    };
    const { id = 0 } = (await db('environments').where({ key: 'prod' }).first('id')) ?? {};
    const get = async () => {
      const snapshot = await snapshots.get(id);
      if (!snapshot) throw new Error('The environment is gone.');
      return snapshot;
    };
    const refresh = async () => {
      await snapshots.refresh([id]);
      return get();
    };
    return { db, id, failures, snapshots, get, refresh, meanwhile };
  }

  const patch = async (key: string, body: object) =>
    dataOf(await app().native.call('updateFlag', { key: app().sk(), path: { flag_key: key }, body }));
  const on = (operationId: string, key: string) =>
    app().native.call(operationId, { key: app().sk(), path: { flag_key: key } });
  const remove = async (operationId: string, path: Record<string, string>) =>
    expect((await app().native.call(operationId, { token: app().token, path })).status).to.equal(204);
  const makeSegment = async (key = newKey('segment'), when: object = inSwitzerland) =>
    dataOf(await app().native.call('createSegment', { token: app().token, body: { key, when } }), 201);

  it('keeps the very same definitions of the flags that did not change, and compiles only the one that did', async () => {
    const segment = await makeSegment();
    const flags = [await makeFlag(app()), await makeColours(app()), await makeFlag(app())];
    const [one = {}, two = {}] = flags;
    await target(app(), two.key, { rules: [ruleWhen({ segment: segment.key }, { variation: 'red' })] });
    const { db, get, refresh } = await watchProd();
    const before = await get();
    await patch(one.key, { name: 'Renamed', default_variation: 'off' });
    const after = await refresh();
    expect([...after.flags.keys()]).to.include.members(flags.map(({ key }) => key));
    for (const key of after.flags.keys()) {
      const isSame = key !== one.key;
      expect(after.definition.flags.get(key) === before.definition.flags.get(key), key).to.equal(isSame);
      expect(after.compiled.flags.get(key) === before.compiled.flags.get(key), key).to.equal(isSame);
    }
    expect(after.definition.segments.get(segment.key)).to.equal(before.definition.segments.get(segment.key));
    expect(after.compiled.segments.get(segment.key)).to.equal(before.compiled.segments.get(segment.key));
    await db.destroy();
  });

  it('has the rules of an archived flag when it is restored, and what was changed meanwhile', async () => {
    const flag = await makeColours(app());
    const other = await makeFlag(app());
    await target(app(), flag.key, { rules: [ruleWhen(inSwitzerland, { variation: 'red' })] });
    const { db, get, refresh } = await watchProd();
    const before = await get();
    dataOf(await on('archiveFlag', flag.key));
    expect((await refresh()).definition.flags.has(flag.key)).to.equal(false);
    await patch(other.key, { name: 'Something else' });
    await refresh();
    dataOf(await on('restoreFlag', flag.key));
    const after = await refresh();
    expect(after.definition.flags.get(flag.key)).to.deep.equal(before.definition.flags.get(flag.key));
    expect(await evaluate(app(), flag.key, swiss('ada'))).to.include({ variation: 'red', reason: 'TARGETING_MATCH' });
    await db.destroy();
  });

  it('has nothing of a deleted flag in another one of the same key', async () => {
    const flag = await makeColours(app());
    await target(app(), flag.key, { rules: [ruleWhen(null, { variation: 'red' })] });
    const { db, get, refresh } = await watchProd();
    await get();
    await remove('deleteFlag', { flag_key: flag.key });
    await makeFlag(app(), { key: flag.key });
    const { definition } = await refresh();
    expect(definition.flags.get(flag.key)).to.deep.include({ kind: 'boolean', on: false, rules: [] });
    await db.destroy();
  });

  it('has the segment that was made anew, also if it missed that the other was deleted', async () => {
    const { key } = await makeSegment();
    const flag = await makeFlag(app());
    await target(app(), flag.key, { rules: [ruleWhen({ segment: key })] });
    const { db, get, refresh } = await watchProd();
    const before = await get();
    await target(app(), flag.key, { rules: [] });
    await remove('deleteSegment', { segment_key: key });
    await makeSegment(key, { ...inSwitzerland, values: ['DE'] });
    await target(app(), flag.key, { rules: [ruleWhen({ segment: key })] });
    const after = await refresh();
    expect(after.definition.segments.get(key)).to.not.deep.equal(before.definition.segments.get(key));
    expect(after.compiled.problems).to.deep.equal([]);
    await db.destroy();
  });

  it('catches up with all changes that it missed while it could not be loaded', async () => {
    const [one, two, three] = [await makeFlag(app()), await makeFlag(app()), await makeFlag(app())];
    const { db, failures, get, refresh } = await watchProd();
    await get();
    await db.destroy();
    await target(app(), one.key, {});
    await remove('deleteFlag', { flag_key: two.key });
    const stale = await refresh();
    expect(failures).to.have.length(1);
    expect(stale.definition.flags.get(one.key)?.on).to.equal(false);
    expect(stale.definition.flags.has(two.key)).to.equal(true);
    db.initialize();
    await patch(three.key, { enabled: true });
    const { definition } = await refresh();
    expect(definition.flags.get(one.key)?.on).to.equal(true);
    expect(definition.flags.has(two.key)).to.equal(false);
    expect(definition.flags.get(three.key)?.on).to.equal(true);
    await db.destroy();
  });

  it('is tried again by itself, as long as somebody evaluates', async () => {
    const flag = await makeFlag(app());
    const { db, id, snapshots, get, refresh } = await watchProd();
    await get();
    await db.destroy();
    await target(app(), flag.key, {});
    await refresh();
    db.initialize();
    const loaded = new Promise<void>((resolve) => snapshots.watch(id, resolve));
    const asking = setInterval(() => void get(), 50);
    await loaded;
    clearInterval(asking);
    expect((await get()).definition.flags.get(flag.key)?.on).to.equal(true);
    await db.destroy();
  });

  it('has every change as a whole, also one that is saved while it is loaded', async () => {
    const flag = await makeColours(app());
    const { db, get, refresh, meanwhile } = await watchProd();
    await get();
    meanwhile(() => patch(flag.key, { default_variation: 'green', enabled: true }));
    const between = (await refresh()).definition;
    const { on: isOn, default: standard } = between.flags.get(flag.key) ?? {};
    expect({ isOn, standard }).to.be.deep.oneOf([
      { isOn: false, standard: { variation: 'blue' } },
      { isOn: true, standard: { variation: 'green' } },
    ]);
    const { definition } = await refresh();
    expect(definition.flags.get(flag.key)).to.deep.include({ on: true, default: { variation: 'green' } });
    await db.destroy();
  });

  it('has the segments that its rules name, also when both come while it is loaded', async () => {
    const [flag, key] = [await makeFlag(app()), newKey('segment')];
    const { db, get, refresh, meanwhile } = await watchProd();
    await get();
    meanwhile(async () => {
      await makeSegment(key);
      await target(app(), flag.key, { rules: [ruleWhen({ segment: key })] });
    });
    expect((await refresh()).compiled.problems).to.deep.equal([]);
    expect((await refresh()).definition.segments.has(key)).to.equal(true);
    await db.destroy();
  });

  it('has a new segment at once, and in another environment that is made later', async () => {
    const { key } = await makeSegment();
    const segmentsOf = async (environment: string) =>
      dataOf(await app().native.call('getRuleset', { token: app().token, query: { environment_id: environment } }))
        .segments;
    expect(await segmentsOf('prod')).to.have.property(key);
    const environment = await makeEnvironment(app());
    expect(await segmentsOf(environment.key)).to.have.property(key);
  });
});
