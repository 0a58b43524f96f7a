/** Native boolean flags: Flipt's API tells of them what they answer where no rollout holds, and writes the same. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { inSwitzerland, makeFlag, newKey, rollout, ruleWhen, target } from '../../support/flags.js';
import { bodyOf } from '../../support/flipt-evaluations.js';
import { documentsIn, exportFeatures, importFeatures } from '../../support/flipt-files.js';
import { expectRefused, manage } from '../../support/flipt-management.js';
import { makePlan } from '../../support/flipt-rules.js';

type Json = TestAnswer['body'];

const FLAGS = 'namespaces/default/flags';
const IN_PROD = { 'X-Flipt-Environment': 'prod' };
const EVERYBODY = { threshold: { percentage: 100, value: true } };
/** A rule that Flipt cannot say, and whom it is for. */
const half = ruleWhen(inSwitzerland, rollout({ on: 50, off: 50 }));

onEveryDatabase('a native boolean flag of the Flipt door', (app) => {
  let pro: string;
  let needed: string;
  before(async () => {
    pro = await makePlan(app(), 'pro');
    needed = (await makeFlag(app())).key;
  });

  const flipt = () => manage(app(), { key: app().sk() });
  const make = async (state: object, flag: object = {}): Promise<string> => {
    const { key } = await makeFlag(app(), flag);
    dataOf(await target(app(), key, state));
    return key;
  };
  const stateOf = async (flag_key: string) => {
    const path = { flag_key, environment_id: 'prod' };
    return dataOf(await app().native.call('getFlagEnvironment', { key: app().sk(), path }));
  };
  const answer = async (flagKey: string, context: object = {}, namespaceKey = 'default') => {
    const body = { namespaceKey, flagKey, entityId: 'user-1', context };
    return bodyOf(await app().flipt.call('evaluateBoolean', { token: app().token, headers: IN_PROD, body })).enabled;
  };
  const exported = async (key: string): Promise<Json> => {
    const [document] = documentsIn(await exportFeatures(app(), 'default', { headers: IN_PROD }));
    return { ...document, flags: document.flags.filter((flag: Json) => flag.key === key) };
  };
  const imported = async (file: Json) => bodyOf(await importFeatures(app(), file, { headers: IN_PROD }));

  /** What it is, and what it answers where no rollout holds. */
  const kinds: readonly (readonly [title: string, state: object, enabled: boolean, flag?: object])[] = [
    ['is off', { enabled: false }, false],
    ['is on', {}, true],
    ['has another default', { default_serve: { variation: 'off' } }, false],
    [
      'has another default, and a rule that Flipt cannot say',
      { default_serve: { variation: 'off' }, rules: [half] },
      false,
    ],
    ['has a default that Flipt cannot say', { default_serve: rollout({ on: 50, off: 50 }) }, false],
    ['has a default variation that is false', {}, false, { default_variation: 'off' }],
    ['is off and true then', { enabled: false }, true, { off_variation: 'on' }],
  ];

  for (const [title, state, enabled, flag] of kinds) {
    it(`that ${title} is told as ${enabled ? '' : 'not '}enabled, and serves elsewhere no more than here`, async () => {
      const key = await make(state, flag);
      expect(await flipt().get(`${FLAGS}/${key}`)).to.include({ enabled });
      const { flags } = await flipt().get(FLAGS);
      expect(flags.find((one: Json) => one.key === key)).to.include({ enabled });
      const file = await exported(key);
      expect(file.flags[0]).to.include({ enabled });
      const namespace = newKey('elsewhere');
      await imported({ ...file, namespace });
      expect(await answer(key, {}, namespace)).to.equal(enabled);
    });
  }

  it('that needs another is told as it is where that is not as it needs it', async () => {
    const key = await make({ prerequisites: [{ flag_key: needed }], rules: [ruleWhen({ segment: pro })] });
    expect(await flipt().get(`${FLAGS}/${key}`)).to.include({ enabled: false });
    const file = await exported(key);
    expect(file.flags[0]).to.include({ enabled: false }).and.not.to.have.property('rollouts');
    expect((await imported(file)).unchanged.flags).to.equal(1);
  });

  it('that is off leaves its rollouts out of files, and keeps them when these are imported', async () => {
    const key = await make({ enabled: false, rules: [ruleWhen({ segment: pro })] });
    const file = await exported(key);
    expect(file.flags[0]).to.include({ enabled: false }).and.not.to.have.property('rollouts');
    const namespace = newKey('elsewhere');
    await imported({ ...file, namespace });
    expect(await answer(key, { plan: 'pro' }, namespace)).to.equal(false);
    const before = await stateOf(key);
    expect((await imported(file)).unchanged.flags).to.equal(1);
    expect(await stateOf(key)).to.deep.equal(before);
  });

  it('stays as it is when it is written as it is told', async () => {
    for (const [, state, enabled, flag] of kinds) {
      const key = await make(state, flag);
      const before = await stateOf(key);
      await flipt().put(`${FLAGS}/${key}`, { name: 'Renamed', enabled });
      expect(await stateOf(key)).to.deep.equal(before);
    }
  });

  it('answers what it is written to be, and is told so', async () => {
    for (const [title, state, , flag] of kinds) {
      const key = await make(state, flag);
      for (const enabled of [true, false, true]) {
        expect(await flipt().put(`${FLAGS}/${key}`, { name: 'F', enabled }), title).to.include({ enabled });
        expect(await answer(key), title).to.equal(enabled);
      }
    }
  });

  it('is off natively when it is written false, unless it has rollouts, which go on', async () => {
    const bare = await make({ rules: [half] });
    await flipt().put(`${FLAGS}/${bare}`, { name: 'F', enabled: false });
    expect(await stateOf(bare)).to.include({ enabled: false });
    const key = await make({ rules: [ruleWhen({ segment: pro })] });
    await flipt().put(`${FLAGS}/${key}`, { name: 'F', enabled: false });
    expect([await answer(key), await answer(key, { plan: 'pro' })]).to.deep.equal([false, true]);
  });

  it('that is off serves the rollout that it gets, and answers else what it answered', async () => {
    for (const [state, flag] of [
      [{ enabled: false }, {}],
      [{ enabled: false }, { default_variation: 'off' }],
    ]) {
      const key = await make(state ?? {}, flag);
      await flipt().post(`${FLAGS}/${key}/rollouts`, { segment: { segmentKey: pro, value: true } });
      expect([await answer(key), await answer(key, { plan: 'pro' })]).to.deep.equal([false, true]);
      expect(await flipt().get(`${FLAGS}/${key}`)).to.include({ enabled: false });
    }
  });

  it('that is off gets no rollout where its rules would count again', async () => {
    const key = await make({ enabled: false, rules: [half] });
    const sentence = `flag "default/${key}" is off natively, and the rules that it has there would count again with this rollout: turn it on natively, or delete them`;
    await expectRefused(
      app(),
      ['post', `${FLAGS}/${key}/rollouts`, { body: EVERYBODY, headers: IN_PROD }],
      400,
      sentence,
    );
    const flag = { key, name: 'F', type: 'BOOLEAN_FLAG_TYPE', rollouts: [EVERYBODY] };
    const refused = await importFeatures(app(), { flags: [flag] }, { headers: IN_PROD });
    expect(refused.status).to.equal(400);
    expect(refused.body.message).to.equal(
      'The file cannot be imported: /flags/0/rollouts must be empty: the flag is off natively, and rules that Flipt cannot say would count again; turn it on natively, or delete them.',
    );
    expect((await stateOf(key)).enabled).to.equal(false);
  });

  it('that is off serves the rollouts that a file gives it', async () => {
    const key = await make({ enabled: false });
    const rollouts = [{ segment: { key: pro, value: true } }];
    const flag = { key, name: 'F', type: 'BOOLEAN_FLAG_TYPE', rollouts };
    await imported({ flags: [flag] });
    expect([await answer(key), await answer(key, { plan: 'pro' })]).to.deep.equal([false, true]);
    expect((await imported({ flags: [flag] })).unchanged.flags).to.equal(1);
  });
});
