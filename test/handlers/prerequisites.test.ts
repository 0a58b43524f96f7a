import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { evaluate, inSwitzerland, makeColours, makeFlag, ruleWhen, swiss, target } from '../support/flags.js';
import { makeProject, revisionsOf } from '../support/places.js';

onEveryDatabase('a prerequisite', (app) => {
  /** The flag, once it needs the others, in `prod` unless said otherwise. */
  const need = (flagKey: string, prerequisites: readonly object[], environment = 'prod') =>
    target(app(), flagKey, { prerequisites, overrides: [{ variation: 'on', targeting_keys: ['vip'] }] }, environment);
  /** What a new flag answers that needs this. */
  const servedTo = async (prerequisites: readonly object[], context: object = {}) => {
    const { key } = await makeFlag(app());
    dataOf(await need(key, prerequisites));
    return evaluate(app(), key, context);
  };
  const unmet = { variation: 'off', value: false, enabled: false, reason: 'PREREQUISITE_FAILED', rule: null };

  it('is written with a key alone: the flag must be on, whatever it serves', async () => {
    const needed = await makeFlag(app());
    const { key } = await makeFlag(app());
    const state = dataOf(await need(key, [{ flag_key: needed.key }]));
    expect(state.prerequisites).to.deep.equal([{ flag_key: needed.key, enabled: true, variations: null }]);
    const path = { flag_key: key, environment_id: 'prod' };
    const read = await app().native.call('getFlagEnvironment', { key: app().sk(), path });
    expect(dataOf(read)).to.deep.equal(state);
  });

  it('that is off, serves the off variation to everybody, whatever overrides and rules say', async () => {
    const needed = await makeFlag(app());
    expect(await servedTo([{ flag_key: needed.key }])).to.include(unmet);
    expect(await servedTo([{ flag_key: needed.key }], { targeting_key: 'vip' })).to.include(unmet);
    dataOf(await target(app(), needed.key, {}));
    expect(await servedTo([{ flag_key: needed.key }])).to.include({
      variation: 'on',
      enabled: true,
      reason: 'DEFAULT',
    });
  });

  it('that changes, is seen by the next evaluation of the flag that needs it', async () => {
    const needed = await makeFlag(app());
    const { key } = await makeFlag(app());
    await need(key, [{ flag_key: needed.key }]);
    for (const enabled of [true, false, true]) {
      dataOf(await target(app(), needed.key, { enabled }));
      expect(await evaluate(app(), key)).to.include({ variation: enabled ? 'on' : 'off' });
    }
  });

  it('may ask for variations: it is held against what this very user gets', async () => {
    const needed = await makeColours(app());
    const rules = [ruleWhen(inSwitzerland, { variation: 'red' })];
    dataOf(await target(app(), needed.key, { rules }));
    const wanted = [{ flag_key: needed.key, variations: ['red', 'green'] }];
    expect(await servedTo(wanted, swiss('u'))).to.include({ variation: 'on' });
    expect(await servedTo(wanted)).to.include(unmet);
  });

  it('may ask that the other flag is off, and which variation it then serves', async () => {
    const needed = await makeColours(app());
    expect(await servedTo([{ flag_key: needed.key, enabled: false }])).to.include({ variation: 'on' });
    const green = { flag_key: needed.key, enabled: false, variations: ['green'] };
    expect(await servedTo([green])).to.include({ variation: 'on' });
    expect(await servedTo([{ ...green, variations: ['blue'] }])).to.include(unmet);
    dataOf(await target(app(), needed.key, {}));
    expect(await servedTo([green])).to.include(unmet);
  });

  it('is one of several: all must be met', async () => {
    const [on, off] = [await makeFlag(app(), { enabled: true }), await makeFlag(app())];
    expect(await servedTo([{ flag_key: on.key }, { flag_key: off.key }])).to.include(unmet);
    expect(await servedTo([{ flag_key: on.key }, { flag_key: off.key, enabled: false }])).to.include({
      variation: 'on',
    });
  });

  it('counts with what it needs itself', async () => {
    const bottom = await makeFlag(app());
    const middle = await makeFlag(app());
    await need(middle.key, [{ flag_key: bottom.key }]);
    expect(await servedTo([{ flag_key: middle.key }])).to.include(unmet);
    dataOf(await target(app(), bottom.key, {}));
    expect(await servedTo([{ flag_key: middle.key }])).to.include({ variation: 'on' });
  });

  it('holds in its environment alone', async () => {
    const needed = await makeFlag(app());
    const { key } = await makeFlag(app());
    await need(key, [{ flag_key: needed.key }]);
    await need(key, [], 'dev');
    expect(await evaluate(app(), key)).to.include(unmet);
    expect(await evaluate(app(), key, {}, app().sk('dev'))).to.include({ variation: 'on' });
  });

  it('goes when the list is replaced, and stays when it is not named', async () => {
    const needed = await makeFlag(app());
    const { key } = await makeFlag(app());
    const { prerequisites } = dataOf(await need(key, [{ flag_key: needed.key }]));
    const path = { flag_key: key, environment_id: 'prod' };
    const patch = (body: object) => app().native.call('updateFlagEnvironment', { token: app().token, path, body });
    expect(dataOf(await patch({ enabled: true, rules: [] })).prerequisites).to.deep.equal(prerequisites);
    expect(dataOf(await patch({ prerequisites: [] })).prerequisites).to.deep.equal([]);
  });

  it('names an active flag of the project; nothing is stored otherwise', async () => {
    const { native, token } = app();
    const flag = await makeFlag(app());
    const archived = await makeFlag(app());
    await native.call('archiveFlag', { token, path: { flag_key: archived.key } });
    const query = { project_id: (await makeProject(app())).key };
    const elsewhere = await makeFlag(app(), {}, { token, query });
    const known = { flag_key: (await makeFlag(app())).key };
    const before = await revisionsOf(app());
    for (const flag_key of ['my-flag', archived.key, elsewhere.key]) {
      const answer = await need(flag.key, [known, { flag_key }]);
      expectRefusal(answer, 422, 'PREREQUISITE_INVALID', '/body/prerequisites/1/flag_key');
      expect(answer.body.error.message).to.include(`'${flag_key}'`);
    }
    expect(await revisionsOf(app())).to.deep.equal(before);
  });

  it('names variations of that flag', async () => {
    const [flag, colours] = [await makeFlag(app()), await makeColours(app())];
    const variations = ['red', 'on'];
    const answer = await need(flag.key, [{ flag_key: colours.key, variations }]);
    expectRefusal(answer, 422, 'PREREQUISITE_INVALID', '/body/prerequisites/0/variations/1');
    for (const wrong of [[], ['red', 'red'], 'red']) {
      const malformed = await need(flag.key, [{ flag_key: colours.key, variations: wrong }]);
      expectRefusal(malformed, 400, 'VALIDATION_FAILED', '/body/prerequisites/0/variations');
    }
  });
});
