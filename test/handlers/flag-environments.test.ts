import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { evaluate, inSwitzerland, makeColours, makeFlag, rollout, ruleWhen, swiss, target } from '../support/flags.js';
import { environmentOf, makeProject } from '../support/places.js';

onEveryDatabase("a flag's state in an environment", (app) => {
  const get = (flag_key: string, environment_id = 'prod') =>
    app().native.call('getFlagEnvironment', { token: app().token, path: { flag_key, environment_id } });
  const patch = (flag_key: string, body: object, environment_id = 'prod') =>
    app().native.call('updateFlagEnvironment', { token: app().token, path: { flag_key, environment_id }, body });

  it('is off, for nobody in particular and never written, until somebody writes it', async () => {
    const flag = await makeFlag(app());
    const { id } = await environmentOf(app());
    expect(dataOf(await get(flag.key))).to.deep.equal({
      flag_key: flag.key,
      environment_id: id,
      environment_key: 'prod',
      enabled: false,
      prerequisites: [],
      overrides: [],
      rules: [],
      default_serve: null,
      version: 0,
      updated_at: flag.created_at,
    });
  });

  it('is written as a whole, with what was left out filled in', async () => {
    const flag = await makeFlag(app());
    const rule = { name: 'Half', when: inSwitzerland, serve: rollout({ on: 50, off: 50 }) };
    const data = dataOf(await target(app(), flag.key, { rules: [rule], default_serve: { variation: 'off' } }));
    expect(data).to.include({ enabled: true, version: 1 });
    expect(data.default_serve).to.deep.equal({ variation: 'off' });
    const { id, ...written } = data.rules[0];
    expect(id).to.match(/^rul_[A-Za-z0-9]+$/);
    expect(written).to.deep.equal({
      name: 'Half',
      when: { ...inSwitzerland, type: 'string', negate: false, ignore_case: false, list: 'any' },
      window: null,
      serve: {
        rollout: {
          weights: [
            { variation: 'on', weight: 50 },
            { variation: 'off', weight: 50 },
          ],
          bucket_by: 'targeting_key',
          seed: null,
          algorithm: 'native',
        },
      },
    });
    expect(dataOf(await get(flag.key))).to.deep.equal(data);
  });

  it('replaced, goes back to its beginning in what is left out', async () => {
    const flag = await makeFlag(app());
    await target(app(), flag.key, { rules: [ruleWhen(null)], default_serve: { variation: 'off' } });
    const data = dataOf(await target(app(), flag.key, {}));
    expect(data).to.deep.include({ enabled: true, rules: [], default_serve: null, version: 2 });
    expect(dataOf(await target(app(), flag.key, { enabled: false })).enabled).to.equal(false);
  });

  it('replaced, must say whether it is on', async () => {
    const { native, token } = app();
    const { key } = await makeFlag(app());
    const path = { flag_key: key, environment_id: 'prod' };
    const answer = await native.call('replaceFlagEnvironment', { token, path, body: { rules: [] } });
    expectRefusal(answer, 400, 'VALIDATION_FAILED', '/body/enabled');
  });

  it('patched, stays in what is not named', async () => {
    const flag = await makeFlag(app());
    const before = dataOf(
      await target(app(), flag.key, { rules: [ruleWhen(inSwitzerland)], default_serve: { variation: 'off' } }),
    );
    const after = dataOf(await patch(flag.key, { enabled: false }));
    expect(after).to.deep.equal({ ...before, enabled: false, version: 2, updated_at: after.updated_at });
    const cleared = dataOf(await patch(flag.key, { default_serve: null, rules: [] }));
    expect(cleared).to.deep.include({ enabled: false, default_serve: null, rules: [] });
  });

  it('keeps the ids of rules that are sent back, and makes those that are absent', async () => {
    const flag = await makeFlag(app());
    const { rules } = dataOf(await target(app(), flag.key, { rules: [ruleWhen(inSwitzerland), ruleWhen(null)] }));
    const ids = rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).to.equal(2);
    const again = dataOf(await patch(flag.key, { rules: [rules[1], ruleWhen(null), rules[0]] })).rules;
    expect([again[0].id, again[2].id]).to.deep.equal([ids[1], ids[0]]);
    expect(ids).not.to.include(again[1].id);
  });

  it('is what `enabled` of the flag shows and switches', async () => {
    const { native, sk } = app();
    const flag = await makeFlag(app());
    dataOf(await patch(flag.key, { enabled: true }));
    const path = { flag_key: flag.key };
    expect(dataOf(await native.call('getFlag', { key: sk(), path })).enabled).to.equal(true);
    await native.call('updateFlag', { key: sk(), path, body: { enabled: false } });
    expect(dataOf(await get(flag.key))).to.include({ enabled: false, version: 2 });
  });

  it('is for its environment alone', async () => {
    const flag = await makeFlag(app());
    dataOf(await patch(flag.key, { enabled: true, rules: [ruleWhen(null)] }, 'staging'));
    expect(dataOf(await get(flag.key))).to.deep.include({ enabled: false, rules: [], version: 0 });
  });

  it('is found by id or key of the environment, and in the project that is named', async () => {
    const { native, token } = app();
    const project = await makeProject(app());
    const query = { project_id: project.key };
    const flag = await makeFlag(app(), {}, { token, query });
    const [environment] = dataOf(await native.call('listEnvironments', { token, query }));
    const state = (environment_id: string, given: Record<string, string>) =>
      native.call('getFlagEnvironment', { token, path: { flag_key: flag.key, environment_id }, query: given });
    expect(dataOf(await state('dev', query)).environment_id).to.equal(environment.id);
    expect(dataOf(await state(environment.id, {})).environment_id).to.equal(environment.id);
    expectRefusal(await state('dev', {}), 404, 'FLAG_NOT_FOUND');
  });

  it('is found only for a flag, an environment and a project that exist', async () => {
    const { native, token } = app();
    const { key } = await makeFlag(app());
    const requests = [
      ['getFlagEnvironment'],
      ['replaceFlagEnvironment', { enabled: true }],
      ['updateFlagEnvironment', {}],
    ] as const;
    for (const [operationId, body] of requests) {
      const at = (flag_key: string, environment_id: string, query = {}) =>
        native.call(operationId, { token, path: { flag_key, environment_id }, query, ...(body && { body }) });
      expectRefusal(await at('my-flag', 'prod'), 404, 'FLAG_NOT_FOUND');
      expectRefusal(await at(key, 'nowhere'), 404, 'ENVIRONMENT_NOT_FOUND');
      expectRefusal(await at(key, 'prod', { project_id: 'nowhere' }), 404, 'PROJECT_NOT_FOUND');
    }
  });

  it('can be written by a secret key of the environment, and by none of another', async () => {
    const { native, sk } = app();
    const { key: flag_key } = await makeFlag(app());
    const write = (key: string, environment_id: string) =>
      native.call('updateFlagEnvironment', { key, path: { flag_key, environment_id }, body: { enabled: true } });
    dataOf(await write(sk('prod'), 'prod'));
    expectRefusal(await write(sk('prod'), 'dev'), 404, 'ENVIRONMENT_NOT_FOUND');
    expectRefusal(await write(sk('dev'), 'prod'), 404, 'ENVIRONMENT_NOT_FOUND');
    const read = await native.call('getFlagEnvironment', {
      key: sk('dev'),
      path: { flag_key, environment_id: 'prod' },
    });
    expectRefusal(read, 404, 'ENVIRONMENT_NOT_FOUND');
  });

  it('can be written for an archived flag, and holds when it is restored', async () => {
    const { native, sk } = app();
    const flag = await makeColours(app());
    await native.call('archiveFlag', { key: sk(), path: { flag_key: flag.key } });
    dataOf(await target(app(), flag.key, { rules: [ruleWhen(inSwitzerland, { variation: 'red' })] }));
    await native.call('restoreFlag', { key: sk(), path: { flag_key: flag.key } });
    expect(await evaluate(app(), flag.key, swiss('u'))).to.include({ variation: 'red' });
  });
});
