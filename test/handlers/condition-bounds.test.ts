import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onOneDatabase } from '../support/app.js';
import { makeFlag, newKey, ruleWhen, target } from '../support/flags.js';

onOneDatabase('a condition', (app) => {
  const inSegment = (when: object) =>
    app().native.call('createSegment', { key: app().sk(), body: { key: newKey('segment'), when } });
  const matches = (...values: string[]) => ({ attribute: 'email', operator: 'matches', values });
  const percentage = (percent: number) => ({ percentage: percent });

  it('may have a percentage of thousandths, and nothing finer', async () => {
    const { key } = await makeFlag(app());
    dataOf(await target(app(), key, { rules: [ruleWhen(percentage(12.345))] }));
    const fine = { any: [percentage(1), percentage(12.3456)] };
    const inRule = await target(app(), key, { rules: [ruleWhen(null), ruleWhen(fine)] });
    expectRefusal(inRule, 422, 'CONDITION_INVALID');
    expect(inRule.body.error.details.errors).to.deep.equal([
      { path: '/body/rules/1/when/any/1/percentage', message: 'must be a multiple of 0.001' },
    ]);
    const refused = await inSegment(fine);
    expectRefusal(refused, 422, 'CONDITION_INVALID');
    expect(refused.body.error.details.errors[0].path).to.equal('/body/when/any/1/percentage');
  });

  it('cannot have a pattern that would take long to compile, which is not tried', async () => {
    const { key } = await makeFlag(app());
    const huge = `(${'a'.repeat(1900)}){1000}`;
    const inRule = await target(app(), key, { rules: [ruleWhen({ all: [matches('^a', huge)] })] });
    expectRefusal(inRule, 422, 'CONDITION_INVALID');
    expect(inRule.body.error.details.errors[0].path).to.equal('/body/rules/0/when/all/0/values/1');
    expectRefusal(await inSegment(matches(huge)), 422, 'CONDITION_INVALID');
  });

  it('cannot have many patterns that are too large together, of several rules', async () => {
    const { key } = await makeFlag(app());
    const patterns = Array.from({ length: 30 }, (_, number) => `${number}(a{1,100})`);
    const rules = (count: number) => Array.from({ length: count }, () => ruleWhen(matches(...patterns)));
    dataOf(await target(app(), key, { rules: rules(1) }));
    const refused = await target(app(), key, { rules: rules(2) });
    expectRefusal(refused, 422, 'CONDITION_INVALID');
    expect(refused.body.error.details.errors[0].path).to.match(/^\/body\/rules\/1\/when\/values\/\d+$/);
    expect(refused.body.error.details.errors[0].message).to.contain('larger than 10000 instructions');
  });
});
