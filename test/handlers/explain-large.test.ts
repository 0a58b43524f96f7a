import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onOneDatabase } from '../support/app.js';
import { explain, sentencesOf } from '../support/explanations.js';
import { makeColours, makeFlag, rollout, ruleWhen, target } from '../support/flags.js';

onOneDatabase('an explanation of much about much', (app) => {
  async function explained(flag_key: string, context: object) {
    const { native, sk } = app();
    return dataOf(await native.call('explainFlag', { key: sk(), body: { flag_key, context } }));
  }

  const large: readonly [string, unknown][] = [
    ['a text', 'y'.repeat(500_000)],
    ['a list', Array(120_000).fill('y')],
    ['an object', { deep: { y: 'y'.repeat(500_000) } }],
  ];
  for (const [kind, a] of large) {
    it(`asks 2,000 conditions about ${kind} of 500,000 characters, and is small`, async () => {
      const { key } = await makeFlag(app());
      const leaves = Array.from({ length: 100 }, (_, index) => ({
        attribute: 'a',
        type: 'json',
        operator: 'eq',
        values: [index],
      }));
      const rule = ruleWhen({ any: Array(10).fill({ any: leaves }) });
      dataOf(await target(app(), key, { rules: [rule, rule] }));
      const { steps } = await explained(key, { attributes: { a } });
      for (const { condition } of steps.slice(1, 3)) {
        const last = condition.conditions[9].conditions[99];
        expect(last).to.include({ value: `${JSON.stringify(a).slice(0, 197)}...`, holds: false });
      }
      expect(JSON.stringify(steps)).to.have.length.below(5_000_000);
    });
  }

  it('says the bucket of a text of 500,000 characters by its beginning', async () => {
    const { key } = await makeColours(app());
    const serve = rollout({ red: 100 }, { bucket_by: 'a', seed: 'fixed' });
    const when = { percentage: 100, bucket_by: 'a', seed: 'fixed' };
    dataOf(await target(app(), key, { rules: [ruleWhen(when, serve)] }));
    const { steps } = await explained(key, { attributes: { a: 'y'.repeat(500_000) } });
    const said = `"${'y'.repeat(196)}... has bucket ${steps[1].bucket.number}`;
    expect(steps[1].bucket.sentence).to.equal(`${said}, in the share of 'red'.`);
    expect(steps[1].condition.sentence).to.match(/^"y{196}\.\.\. has bucket \d+: below \d+ holds\.$/);
  });

  it('shows what conditions consist of until there are 5,000, and tells the truth about the others', async () => {
    const { key } = await makeFlag(app());
    const leaves = Array.from({ length: 100 }, (_, index) => ({
      attribute: 'a',
      operator: 'eq',
      values: [`${index}`],
    }));
    const perElement = { elements: 'list', quantifier: 'all', when: { any: leaves } };
    const when = { all: [...Array(40).fill(perElement), { any: leaves }, { none: leaves }] };
    dataOf(await target(app(), key, { rules: [ruleWhen(when)] }));
    const explanation = await explain(app(), key, { attributes: { a: '99', list: Array(9).fill({ a: '99' }) } });
    const { condition } = explanation.steps[1];
    expect(condition.conditions).to.have.length(42);
    expect(condition.conditions[0].conditions[0].conditions).to.have.length(100);
    const told = condition.conditions.slice(-2).map(({ holds, conditions }: typeof condition) => [holds, conditions]);
    expect(told).to.deep.equal([
      [true, []],
      [false, []],
    ]);
    expect(sentencesOf(explanation)).to.have.length.within(5000, 5300);
  });
});
