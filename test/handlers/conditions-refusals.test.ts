import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onOneDatabase } from '../support/app.js';
import type { TestAnswer } from '../support/contract-client.js';
import { makeFlag, newKey, ruleWhen, target } from '../support/flags.js';

type Refused = (answer: TestAnswer) => void;

onOneDatabase('a condition that makes no sense', (app) => {
  let flag_key = '';
  let segment_key = '';
  before(async () => {
    flag_key = (await makeFlag(app())).key;
    dataOf(await target(app(), flag_key, { rules: [ruleWhen({ percentage: 1 })] }));
    segment_key = newKey('segment');
    const body = { key: segment_key, when: { percentage: 1 } };
    dataOf(await app().native.call('createSegment', { token: app().token, body }), 201);
  });

  const state = async () => {
    const path = { flag_key, environment_id: 'prod' };
    return dataOf(await app().native.call('getFlagEnvironment', { token: app().token, path }));
  };
  const segment = async () =>
    dataOf(await app().native.call('getSegment', { token: app().token, path: { segment_key } }));

  /** In a rule, in a new segment and in one that is there: refused alike, and nothing of it is stored. */
  const refuseEverywhere = async (when: unknown, inRule: Refused, inSegment: Refused): Promise<void> => {
    const { native, token } = app();
    const before = [await state(), await segment()];
    const key = newKey('segment');
    const rules = [ruleWhen({ all: [] }), { when, serve: { variation: 'on' } }];
    inRule(await target(app(), flag_key, { rules }));
    const path = { flag_key, environment_id: 'prod' };
    inRule(await native.call('updateFlagEnvironment', { token, path, body: { rules } }));
    inSegment(await native.call('createSegment', { token, body: { key, when } }));
    inSegment(await native.call('updateSegment', { token, path: { segment_key }, body: { when } }));
    expect([await state(), await segment()]).to.deep.equal(before);
    expectRefusal(await native.call('getSegment', { token, path: { segment_key: key } }), 404, 'SEGMENT_NOT_FOUND');
  };

  const isInvalid = (when: unknown, spot: string) =>
    refuseEverywhere(
      when,
      (answer) => expectRefusal(answer, 422, 'CONDITION_INVALID', `/body/rules/1/when${spot}`),
      (answer) => expectRefusal(answer, 422, 'CONDITION_INVALID', `/body/when${spot}`),
    );
  const isMisformed = (when: unknown) => {
    const refused: Refused = (answer) => expectRefusal(answer, 400, 'VALIDATION_FAILED');
    return refuseEverywhere(when, refused, refused);
  };

  it('takes a percentage finer than a thousandth', async () => {
    for (const percentage of [0.0001, 12.3456, 99.9999, 1e-10]) await isInvalid({ percentage }, '/percentage');
    await isInvalid({ any: [{ percentage: 10 }, { none: [{ percentage: 0.0005 }] }] }, '/any/1/none/0/percentage');
    dataOf(await target(app(), flag_key, { rules: [ruleWhen({ percentage: 33.333 })] }));
  });

  it('takes a percentage of less than nothing, or more than all', async () => {
    await isMisformed({ percentage: -0.001 });
    await isMisformed({ percentage: 100.001 });
    await isMisformed({ percentage: '10' });
  });

  it('asks of the elements of a list what is no question about one of them', async () => {
    const elements = (when: object) => ({ elements: 'orders', when });
    await isInvalid(elements({ segment: 'staff' }), '/when/segment');
    await isInvalid(elements({ percentage: 10 }), '/when/percentage');
    await isInvalid(elements(elements({ all: [] })), '/when/elements');
    await isInvalid(
      { none: [elements({ all: [{ any: [{ segment: 'staff' }] }] })] },
      '/none/0/when/all/0/any/0/segment',
    );
    await isInvalid(
      elements({ attribute: 'total', type: 'number', operator: 'gt', values: ['much'] }),
      '/when/values/0',
    );
  });

  it('asks of the elements of a list in a form that the contract does not know', async () => {
    await isMisformed({ elements: 'orders' });
    await isMisformed({ elements: 'orders', when: null });
    await isMisformed({ elements: 'orders', quantifier: 'some', when: { all: [] } });
    await isMisformed({ elements: '', when: { all: [] } });
  });

  const UNREADABLE: readonly (readonly [string, object, string])[] = [
    ['a number', { type: 'number', operator: 'in', values: [1, '2', 'three'] }, '/values/2'],
    ['a divisor', { type: 'number', operator: 'modulo', values: [0, 0] }, '/values/0'],
    ['a boolean', { type: 'boolean', operator: 'eq', values: ['perhaps'] }, '/values/0'],
    ['a time', { type: 'datetime', operator: 'lt', values: ['2026-13-01T00:00:00Z'] }, '/values/0'],
    ['a version', { type: 'semver', operator: 'eq', values: ['1.2.x'] }, '/values/0'],
    ['an address', { type: 'ip', operator: 'in', values: ['::1', '1.2.3'] }, '/values/1'],
    ['a size', { type: 'list', operator: 'size_eq', values: ['many'] }, '/values/0'],
    ['text', { operator: 'eq', values: [['a', 'list']] }, '/values/0'],
    ['a pattern', { operator: 'matches', values: ['a', '[z-a]'] }, '/values/1'],
    ['a pattern of reasonable size', { operator: 'matches', values: ['((a{1000}){1000}){1000}'] }, '/values/0'],
    ['an operator of json', { type: 'json', operator: 'gt', values: [1] }, '/operator'],
    ['an operator of lists', { type: 'list', operator: 'eq', values: [1] }, '/operator'],
    ['a case that json can ignore', { type: 'json', operator: 'eq', values: ['a'], ignore_case: true }, '/ignore_case'],
    ['an element of json', { type: 'json', operator: 'eq', values: ['a'], list: 'all' }, '/list'],
  ];
  for (const [title, rest, spot] of UNREADABLE) {
    it(`compares with what cannot be read as ${title}`, () => isInvalid({ attribute: 'a', ...rest }, spot));
  }

  it('has a type, an operator or a quantifier outside of the contract', async () => {
    await isMisformed({ attribute: 'a', type: 'text', operator: 'eq', values: ['a'] });
    await isMisformed({ attribute: 'a', type: 'flipt.string', operator: 'eq', values: ['a'] });
    await isMisformed({ attribute: 'a', operator: 'isoneof', values: ['a'] });
    await isMisformed({ attribute: 'a', operator: 'eq', values: ['a'], list: 'some' });
    await isMisformed({ attribute: 'a', operator: 'eq', values: [null] });
  });

  it("is another system's: only its own API can write that", async () => {
    const values = ['["pro"]'];
    await isMisformed({
      door: 'flipt',
      attribute: 'plan',
      type: 'flipt.string',
      operator: 'isoneof',
      values,
      negate: false,
    });
    await isMisformed({
      door: 'flagsmith',
      attribute: 'plan',
      type: 'auto',
      operator: 'EQUAL',
      values: ['pro'],
      negate: false,
    });
    await isMisformed({
      door: 'flipt',
      attribute: 'plan',
      type: 'string',
      operator: 'eq',
      values: ['pro'],
      negate: false,
    });
  });

  describe('in its size', () => {
    const is_set = { attribute: 'a', operator: 'is_set' };
    const nested = (levels: number): object => (levels === 1 ? is_set : { all: [nested(levels - 1)] });

    it('nests deeper than JSON of a request may', async () => {
      const deep = (answer: TestAnswer) => {
        expectRefusal(answer, 400, 'VALIDATION_FAILED');
        expect(answer.body.error.details.errors[0].message).to.equal('is nested deeper than 32 levels');
      };
      await refuseEverywhere(nested(17), deep, deep);
      dataOf(await target(app(), flag_key, { rules: [ruleWhen(nested(14))] }));
    });

    it('has more than a hundred parts', async () => {
      await isMisformed({ any: Array(101).fill(is_set) });
      dataOf(await target(app(), flag_key, { rules: [ruleWhen({ any: Array(100).fill(is_set) })] }));
    });

    it('has more than a thousand values, or a value of more than 2000 characters', async () => {
      const oneOf = (values: readonly unknown[]) => ({ attribute: 'a', operator: 'in', values });
      await isMisformed(oneOf(Array(1001).fill('a')));
      await isMisformed(oneOf(['a'.repeat(2001)]));
      await isMisformed({ ...oneOf([Array(101).fill('a')]), type: 'json' });
      dataOf(await target(app(), flag_key, { rules: [ruleWhen(oneOf(Array(1000).fill('a'.repeat(500))))] }));
    });
  });
});
