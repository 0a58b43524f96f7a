import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onOneDatabase } from '../support/app.js';
import { makeFlag, ruleWhen, target } from '../support/flags.js';

onOneDatabase('an explanation of what cannot be read', (app) => {
  /** What it says of the condition, or of the first one inside it. */
  async function sentence(when: object, attributes: object): Promise<string> {
    const { native, sk } = app();
    const { key } = await makeFlag(app());
    dataOf(await target(app(), key, { rules: [ruleWhen(when)] }));
    const body = { flag_key: key, context: { targeting_key: 'user-1', attributes } };
    const { steps } = dataOf(await native.call('explainFlag', { key: sk(), body }));
    const { condition } = steps.find(({ step }: { step: string }) => step === 'rule');
    return (condition.conditions[0] ?? condition).sentence;
  }

  const unreadable: readonly [object, unknown, string][] = [
    [
      { type: 'number', operator: 'gte', values: [18] },
      'abc',
      'a is "abc", which cannot be read as a number: number gte [18] does not hold.',
    ],
    [
      { type: 'number', operator: 'neq', values: [18] },
      'abc',
      'a is "abc", which cannot be read as a number: number neq [18] does not hold.',
    ],
    [
      { type: 'semver', operator: 'lt', values: ['2.0'] },
      'new',
      'a is "new", which cannot be read as a version: semver lt ["2.0"] does not hold.',
    ],
    [
      { type: 'datetime', operator: 'lt', values: ['2026-01-01T00:00:00Z'] },
      'soon',
      'a is "soon", which cannot be read as a date and time: datetime lt ["2026-01-01T00:00:00Z"] does not hold.',
    ],
    [
      { type: 'ip', operator: 'in', values: ['10.0.0.0/8'] },
      'home',
      'a is "home", which cannot be read as an IP address: ip in ["10.0.0.0/8"] does not hold.',
    ],
    [
      { type: 'boolean', operator: 'eq', values: [true] },
      'perhaps',
      'a is "perhaps", which cannot be read as true or false: boolean eq [true] does not hold.',
    ],
    [
      { type: 'list', operator: 'size_gt', values: [1] },
      'x',
      'a is "x", which cannot be read as a list: list size_gt [1] does not hold.',
    ],
    [
      { operator: 'in', values: ['x'] },
      { b: 1 },
      'a is {"b":1}, which cannot be read as text: in ["x"] does not hold.',
    ],
    [
      { type: 'number', operator: 'gt', values: [1] },
      ['x', 'y'],
      'a is ["x","y"], which cannot be read as a number: number gt [1] does not hold.',
    ],
  ];
  for (const [condition, value, said] of unreadable) {
    it(`says so: ${said}`, async () => {
      expect(await sentence({ attribute: 'a', ...condition }, { a: value })).to.equal(said);
    });
  }

  it('says nothing of the kind where it can be read, be it in part', async () => {
    const when = { attribute: 'a', type: 'number', operator: 'gt', values: [1] };
    expect(await sentence(when, { a: ['x', 2] })).to.equal('a is ["x",2]: number gt [1] holds.');
    expect(await sentence(when, { a: '1' })).to.equal('a is "1": number gt [1] does not hold.');
    expect(await sentence(when, {})).to.equal('a is not set: number gt [1] does not hold.');
  });

  it('says it of the elements of a list', async () => {
    const when = { elements: 'orders', when: { attribute: 'total', type: 'number', operator: 'gt', values: [100] } };
    expect(await sentence(when, { orders: [{ total: 'much' }] })).to.equal(
      'total is "much", which cannot be read as a number: number gt [100] does not hold.',
    );
  });
});
