import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { auditOf } from '../support/audit.js';
import type { RequestOptions } from '../support/contract-client.js';
import { evaluate, inSwitzerland, makeColours, makeFlag, rollout, ruleWhen, swiss, target } from '../support/flags.js';
import { makeNarrowed } from '../support/people.js';
import { environmentOf, makeApiKey, makeProject, makeTenant, revisionsOf } from '../support/places.js';
import { leavesNoTrace } from '../support/unchanged.js';

onEveryDatabase("a flag's state, copied from another environment,", (app) => {
  const stateIn = async (flag_key: string, environment_id: string) => {
    const path = { flag_key, environment_id };
    return dataOf(await app().native.call('getFlagEnvironment', { token: app().token, path }));
  };
  /** Without what is of the environment. */
  const targetingIn = async (flagKey: string, environment: string) => {
    const { enabled, prerequisites, overrides, rules, default_serve } = await stateIn(flagKey, environment);
    return { enabled, prerequisites, overrides, rules, default_serve };
  };
  const copy = (flag_key: string, to: string, body: object, options: RequestOptions = { token: app().token }) =>
    app().native.call('copyFlagEnvironment', { path: { flag_key, environment_id: to }, body, ...options });
  /** A flag with a full state in `dev`. */
  const makeTargeted = async (): Promise<string> => {
    const [{ key }, needed] = [await makeColours(app()), await makeFlag(app())];
    const state = {
      prerequisites: [{ flag_key: needed.key, enabled: false }],
      overrides: [{ variation: 'green', targeting_keys: ['vip', 'boss'] }],
      rules: [ruleWhen(inSwitzerland, { variation: 'red' })],
      default_serve: rollout({ blue: 50, green: 50 }),
    };
    dataOf(await target(app(), key, state, 'dev'));
    return key;
  };

  it('is what it is there, and evaluates so', async () => {
    const key = await makeTargeted();
    const copied = dataOf(await copy(key, 'prod', { from: 'dev' }));
    expect(copied).to.include({ flag_key: key, environment_key: 'prod', version: 1, enabled: true });
    expect(copied).to.deep.equal(await stateIn(key, 'prod'));
    expect(await targetingIn(key, 'prod')).to.deep.equal(await targetingIn(key, 'dev'));
    expect(await evaluate(app(), key, swiss('u'))).to.include({ variation: 'red' });
    expect(await evaluate(app(), key, { targeting_key: 'vip' })).to.include({ variation: 'green' });
  });

  it('replaces what was, as its next version, in this environment alone', async () => {
    const key = await makeTargeted();
    dataOf(await target(app(), key, { rules: [ruleWhen(null, { variation: 'green' })] }));
    const [revisions, there] = [await revisionsOf(app()), await stateIn(key, 'dev')];
    const answer = await copy(key, 'prod', { from: (await environmentOf(app(), 'dev')).id });
    expect(dataOf(answer).version).to.equal(2);
    expect(await targetingIn(key, 'prod')).to.deep.equal(await targetingIn(key, 'dev'));
    expect(await stateIn(key, 'dev')).to.deep.equal(there);
    expect(await revisionsOf(app())).to.deep.equal({ ...revisions, prod: (revisions['prod'] ?? 0) + 1 });
    const entries = await auditOf(app(), answer);
    expect(entries.map(({ resource, before, after }) => [resource, before.version, after.version])).to.deep.equal([
      ['flag-environment', 1, 2],
    ]);
    expect(JSON.stringify(entries)).not.to.include('vip');
  });

  for (const part of ['enabled', 'prerequisites', 'overrides', 'rules', 'default_serve']) {
    it(`can be its ${part} alone`, async () => {
      const key = await makeTargeted();
      const [before, there] = [await targetingIn(key, 'prod'), await targetingIn(key, 'dev')];
      dataOf(await copy(key, 'prod', { from: 'dev', include: [part] }));
      expect(await targetingIn(key, 'prod')).to.deep.equal({ ...before, [part]: Object(there)[part] });
    });
  }

  it('is not written where it is the same', async () => {
    const key = await makeTargeted();
    dataOf(await copy(key, 'prod', { from: 'dev', include: ['rules', 'overrides'] }));
    const state = await stateIn(key, 'prod');
    for (const body of [{ from: 'dev', include: ['overrides', 'rules'] }, { from: 'prod' }]) {
      expect(dataOf(await leavesNoTrace(app(), () => copy(key, 'prod', body)))).to.deep.equal(state);
    }
  });

  it('that nobody has written there is off, for nobody in particular', async () => {
    const { key } = await makeFlag(app());
    expect(dataOf(await leavesNoTrace(app(), () => copy(key, 'prod', { from: 'dev' }))).version).to.equal(0);
    dataOf(await target(app(), key, { rules: [ruleWhen(null)] }));
    expect(dataOf(await copy(key, 'prod', { from: 'dev' }))).to.deep.include({ enabled: false, rules: [], version: 2 });
  });

  it('is refused where its prerequisites would lead back to the flag', async () => {
    const [a, b] = [(await makeFlag(app())).key, (await makeFlag(app())).key];
    dataOf(await target(app(), a, { prerequisites: [{ flag_key: b }] }, 'dev'));
    dataOf(await target(app(), b, { prerequisites: [{ flag_key: a }] }, 'prod'));
    const answer = await leavesNoTrace(app(), () => copy(a, 'prod', { from: 'dev' }));
    expectRefusal(answer, 422, 'PREREQUISITE_CYCLE', '/body/from');
    expect(answer.body.error.message).to.equal(`The flag would need itself: ${a} -> ${b} -> ${a}.`);
    dataOf(await copy(a, 'prod', { from: 'dev', include: ['enabled'] }));
    dataOf(await copy(b, 'prod', { from: 'dev' }));
    dataOf(await copy(a, 'prod', { from: 'dev' }));
  });

  it('comes from an environment of the same project', async () => {
    const { native, token } = app();
    const key = await makeTargeted();
    const project = await makeProject(app(), { environments: [{ key: 'only' }] });
    const options = { token, path: { environment_id: 'only' }, query: { project_id: project.id } };
    const theirs = dataOf(await native.call('getEnvironment', options));
    const tenant = await makeTenant(app());
    for (const from of ['only', theirs.id, tenant.environment.id, 'never']) {
      const answer = await leavesNoTrace(app(), () => copy(key, 'prod', { from }));
      expectRefusal(answer, 404, 'ENVIRONMENT_NOT_FOUND');
      expect(answer.body.error.message).to.equal(`Environment '${from}' does not exist in project 'default'.`);
    }
    expectRefusal(await copy('my-flag', 'prod', { from: 'dev' }), 404, 'FLAG_NOT_FOUND');
    expectRefusal(await copy(key, 'never', { from: 'dev' }), 404, 'ENVIRONMENT_NOT_FOUND');
  });

  it('is nothing for API keys, which have one environment', async () => {
    const key = await makeTargeted();
    const { key: dev } = await makeApiKey(app(), 'dev');
    for (const credential of [app().sk(), dev]) {
      const answer = await leavesNoTrace(app(), () => copy(key, 'prod', { from: 'dev' }, { key: credential }));
      expectRefusal(answer, 403, 'INSUFFICIENT_PERMISSIONS');
    }
  });

  it('needs a role that may write in the project', async () => {
    const { token, edited, viewed, hidden } = await makeNarrowed(app());
    const ask = async (project: { id: string }) => {
      const query = { project_id: project.id };
      const { key } = await makeFlag(app(), { enabled: true }, { token: app().token, query });
      return copy(key, 'prod', { from: 'dev' }, { token, query });
    };
    expect(dataOf(await ask(edited)).environment_key).to.equal('prod');
    expectRefusal(await ask(viewed), 403, 'INSUFFICIENT_PERMISSIONS');
    expectRefusal(await ask(hidden), 404, 'PROJECT_NOT_FOUND');
  });
});
