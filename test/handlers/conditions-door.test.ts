import { expect } from 'chai';
import type { DoorCondition } from '../../src/domain/conditions.js';
import { repositories } from '../../src/repositories/index.js';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { evaluate, makeFlag, target } from '../support/flags.js';
import { environmentOf } from '../support/places.js';

onEveryDatabase("a condition of another system's API", (app) => {
  const flipt: DoorCondition = {
    attribute: 'plan',
    doorType: 'flipt.string',
    operator: 'isoneof',
    values: ['["pro","team"]'],
    negate: false,
  };
  const flagsmith: DoorCondition = { attribute: 'age', doorType: 'auto', operator: 'gt', values: ['18'], negate: true };

  /** As they are read: marked with their door. */
  const asRead = {
    any: [
      {
        door: 'flipt',
        attribute: 'plan',
        type: 'flipt.string',
        operator: 'isoneof',
        values: ['["pro","team"]'],
        negate: false,
      },
      { door: 'flagsmith', attribute: 'age', type: 'auto', operator: 'gt', values: ['18'], negate: true },
    ],
  };

  let flag_key = '';
  const get = async () =>
    dataOf(
      await app().native.call('getFlagEnvironment', { token: app().token, path: { flag_key, environment_id: 'prod' } }),
    );
  const patch = (body: object) =>
    app().native.call('updateFlagEnvironment', {
      token: app().token,
      path: { flag_key, environment_id: 'prod' },
      body,
    });

  /** A rule as a door leaves it behind, in place of one that was written natively. */
  beforeEach(async () => {
    flag_key = (await makeFlag(app())).key;
    dataOf(await target(app(), flag_key, { rules: [{ id: 'rul_door', serve: { variation: 'on' } }] }));
    const { environments, flags, flagEnvironments } = repositories(app().database);
    const { id } = await environmentOf(app());
    const environment = await environments.findByPublicId(1, id);
    const flag = environment && (await flags.findByKey(environment.projectId, flag_key));
    const state = flag && (await flagEnvironments.find(flag.id, environment.id));
    if (!state) return expect.fail('The flag has no state.');
    const rules = state.rules.map((rule) => ({ ...rule, when: { any: [flipt, flagsmith] } }));
    await flagEnvironments.saveAll([{ ...state, rules }]);
  });

  it('is read where it stands, marked with the system that it comes from', async () => {
    expect((await get()).rules[0].when).to.deep.equal(asRead);
  });

  it('survives a change that leaves the rules alone, and holds as that system reads values', async () => {
    const changed = dataOf(await patch({ default_serve: { variation: 'off' } }));
    expect(changed.rules[0].when).to.deep.equal(asRead);
    expect(await get()).to.deep.equal(changed);
    const serves = async (attributes: object) => (await evaluate(app(), flag_key, { attributes })).variation;
    expect(await serves({ plan: 'team', age: 40 })).to.equal('on');
    expect(await serves({ plan: '["pro","team"]', age: 40 })).to.equal('off');
    expect(await serves({ plan: 'free', age: 17 })).to.equal('on');
    expect(await serves({ plan: 'free', age: '40' })).to.equal('off');
  });

  it('is told in the ruleset and in an explanation', async () => {
    dataOf(await patch({ default_serve: { variation: 'off' } }));
    const { native, sk } = app();
    const ruleset = dataOf(await native.call('getRuleset', { key: sk() }));
    expect(ruleset.flags[flag_key].rules[0].when.any[0]).to.include({ type: 'flipt.string', operator: 'isoneof' });
    const body = { flag_key, context: { attributes: { plan: 'team' } } };
    const { steps } = dataOf(await native.call('explainFlag', { key: sk(), body }));
    const sentences = steps.at(-1).condition.conditions.map((one: { sentence: string }) => one.sentence);
    expect(sentences[0]).to.equal('plan is "team": flipt.string isoneof ["[\\"pro\\",\\"team\\"]"] holds.');
  });

  it('cannot be sent back natively: it would be written by who cannot check it', async () => {
    const before = await get();
    const { rules } = before;
    expectRefusal(await patch({ rules }), 400, 'VALIDATION_FAILED');
    expectRefusal(await target(app(), flag_key, { rules }), 400, 'VALIDATION_FAILED');
    expect(await get()).to.deep.equal(before);
  });

  it('gives way to one of this contract', async () => {
    const when = { attribute: 'plan', operator: 'in', values: ['pro'] };
    const data = dataOf(await patch({ rules: [{ id: 'rul_door', when, serve: { variation: 'on' } }] }));
    expect(data.rules[0].when).to.deep.equal({
      ...when,
      type: 'string',
      negate: false,
      ignore_case: false,
      list: 'any',
    });
  });
});
