import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { evaluate, makeColours, rollout, ruleWhen, target } from '../support/flags.js';

onEveryDatabase('targeting that makes no sense', (app) => {
  let flagKey = '';
  before(async () => {
    flagKey = (await makeColours(app())).key;
  });
  const write = (state: object) => target(app(), flagKey, state);
  const blue = { variation: 'blue' };
  const condition = (when: object) => write({ rules: [ruleWhen(when, blue)] });

  it('is refused as a whole: nothing of it is stored', async () => {
    const { native, token } = app();
    const path = { flag_key: flagKey, environment_id: 'dev' };
    const before = await native.call('getFlagEnvironment', { token, path });
    const body = { enabled: true, rules: [ruleWhen(null, { variation: 'pink' })] };
    expectRefusal(await native.call('replaceFlagEnvironment', { token, path, body }), 422, 'VARIATION_NOT_FOUND');
    expectRefusal(await native.call('updateFlagEnvironment', { token, path, body }), 422, 'VARIATION_NOT_FOUND');
    expect((await native.call('getFlagEnvironment', { token, path })).body).to.deep.equal(before.body);
  });

  it('serves a variation that the flag does not have', async () => {
    const pink = { variation: 'pink' };
    expectRefusal(
      await write({ rules: [ruleWhen(null, blue), ruleWhen(null, pink)] }),
      422,
      'VARIATION_NOT_FOUND',
      '/body/rules/1/serve/variation',
    );
    expectRefusal(await write({ default_serve: pink }), 422, 'VARIATION_NOT_FOUND', '/body/default_serve/variation');
    const shares = rollout({ blue: 1, pink: 1 });
    expectRefusal(
      await write({ default_serve: shares }),
      422,
      'VARIATION_NOT_FOUND',
      '/body/default_serve/rollout/weights/1/variation',
    );
    expectRefusal(
      await write({ rules: [ruleWhen(null, shares)] }),
      422,
      'VARIATION_NOT_FOUND',
      '/body/rules/0/serve/rollout/weights/1/variation',
    );
  });

  it('gives two rules one id', async () => {
    const rule = { id: 'rul_same', serve: blue };
    expectRefusal(await write({ rules: [rule, { serve: blue }, rule] }), 422, 'RULE_ID_DUPLICATE', '/body/rules/2/id');
  });

  it('allots more than 100 percent', async () => {
    const over = rollout({ blue: 50, red: 50.001 });
    expectRefusal(
      await write({ rules: [ruleWhen(null, over)] }),
      422,
      'RULE_ROLLOUT_EXCEEDS_100',
      '/body/rules/0/serve/rollout/weights',
    );
    expectRefusal(
      await write({ default_serve: over }),
      422,
      'RULE_ROLLOUT_EXCEEDS_100',
      '/body/default_serve/rollout/weights',
    );
    dataOf(await write({ default_serve: rollout({ blue: 33.333, red: 33.333, green: 33.334 }) }));
  });

  it('allots finer than a thousandth of a percent', async () => {
    for (const weight of [0.0001, 12.3456, 99.9999, 1e-9, 1e-10]) {
      const answer = await write({ default_serve: rollout({ blue: 0.001, red: weight }) });
      expectRefusal(answer, 422, 'ROLLOUT_WEIGHT_INVALID', '/body/default_serve/rollout/weights/1/weight');
    }
  });

  it('allots to one variation twice', async () => {
    const weights = [
      { variation: 'blue', weight: 1 },
      { variation: 'red', weight: 1 },
      { variation: 'blue', weight: 2 },
    ];
    const answer = await write({ rules: [ruleWhen(null, { rollout: { weights } })] });
    expectRefusal(answer, 422, 'ROLLOUT_WEIGHT_INVALID', '/body/rules/0/serve/rollout/weights/2/variation');
  });

  it('allots less than nothing, or to nobody', async () => {
    expectRefusal(await write({ default_serve: rollout({ blue: -1 }) }), 400, 'VALIDATION_FAILED');
    expectRefusal(await write({ default_serve: rollout({ blue: 101 }) }), 400, 'VALIDATION_FAILED');
    expectRefusal(await write({ default_serve: rollout({}) }), 400, 'VALIDATION_FAILED');
  });

  const WRONG_CONDITIONS: readonly (readonly [string, object, string])[] = [
    ['an operator of another type', { type: 'number', operator: 'starts_with', values: [1] }, '/operator'],
    ['an operator that booleans lack', { type: 'boolean', operator: 'lt', values: [true] }, '/operator'],
    ['a string for a number', { type: 'number', operator: 'eq', values: [1, 'many'] }, '/values/1'],
    ['a date that is none', { type: 'datetime', operator: 'gt', values: ['tomorrow'] }, '/values/0'],
    ['a version that is none', { type: 'semver', operator: 'gte', values: ['one.two'] }, '/values/0'],
    ['an address that is none', { type: 'ip', operator: 'in', values: ['10.0.0.0/8', '10.0.0.256'] }, '/values/1'],
    ['an address block that is none', { type: 'ip', operator: 'in', values: ['10.0.0.0/33'] }, '/values/0'],
    ['a pattern that is none', { operator: 'matches', values: ['(unclosed'] }, '/values/0'],
    ['a pattern that looks around', { operator: 'matches', values: ['^a', '(?=b)'] }, '/values/1'],
    ['a pattern that refers back', { operator: 'matches', values: ['(a)\\1'] }, '/values/0'],
    ['two values for one', { type: 'number', operator: 'lt', values: [1, 2] }, '/values'],
    ['no value for one', { type: 'number', operator: 'lt' }, '/values'],
    ['case ignored for a number', { type: 'number', operator: 'eq', values: [1], ignore_case: true }, '/ignore_case'],
  ];
  for (const [title, rest, spot] of WRONG_CONDITIONS) {
    it(`asks ${title}`, async () => {
      const when = { attribute: 'a', ...rest };
      expectRefusal(await condition(when), 422, 'CONDITION_INVALID', `/body/rules/0/when${spot}`);
      const nested = { all: [{ any: [] }, { none: [{ attribute: 'x', operator: 'is_set' }, when] }] };
      const rules = [ruleWhen(null, blue), ruleWhen(nested, blue)];
      expectRefusal(await write({ rules }), 422, 'CONDITION_INVALID', `/body/rules/1/when/all/1/none/1${spot}`);
    });
  }

  it('is refused in a sentence that the contract allows, however long the pattern', async () => {
    expectRefusal(
      await condition({ attribute: 'a', operator: 'matches', values: [`(${'x'.repeat(1990)}`] }),
      422,
      'CONDITION_INVALID',
    );
  });

  it('asks in a form that the contract does not know', async () => {
    expectRefusal(await condition({ attribute: 'a', operator: 'like' }), 400, 'VALIDATION_FAILED');
    expectRefusal(await condition({ some: [] }), 400, 'VALIDATION_FAILED');
    expectRefusal(await condition({ all: [], any: [] }), 400, 'VALIDATION_FAILED');
    expectRefusal(await write({ rules: [{ when: null }] }), 400, 'VALIDATION_FAILED', '/body/rules/0/serve');
  });

  it('is refused although the flag stays off, and evaluation goes on as before', async () => {
    const state = { enabled: false, rules: [ruleWhen({ attribute: 'a', operator: 'matches', values: ['('] }, blue)] };
    expectRefusal(await write(state), 422, 'CONDITION_INVALID');
    dataOf(await write({ default_serve: { variation: 'red' } }));
    expect(await evaluate(app(), flagKey)).to.include({ variation: 'red' });
  });
});
