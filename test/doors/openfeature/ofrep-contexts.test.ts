/** What OFREP's context says, as rules read it. What it must not be is in ofrep-errors.test.ts. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import { inSwitzerland, makeColours, rollout, ruleWhen, target } from '../../support/flags.js';
import { askFor, resolve } from '../../support/ofrep.js';

onEveryDatabase('a context of OFREP', (app) => {
  const flagWith = async (...rules: object[]): Promise<string> => {
    const { key } = await makeColours(app());
    dataOf(await target(app(), key, { rules }));
    return key;
  };
  const red = (when: object) => ruleWhen(when, { variation: 'red' });
  const variantFor = async (key: string, context?: unknown) => (await resolve(app(), key, context)).variant;

  it('needs no targeting key, and need not be there at all', async () => {
    const key = await flagWith(red(inSwitzerland));
    for (const context of [undefined, {}, { targetingKey: null }, { targetingKey: '' }]) {
      expect(await variantFor(key, context)).to.equal('blue');
    }
    expect(await variantFor(key, { country: 'CH' })).to.equal('red');
    expect(await variantFor(key, { targetingKey: null, country: 'CH' })).to.equal('red');
  });

  it('without a targeting key is reached by no rollout by it', async () => {
    const key = await flagWith(ruleWhen(null, rollout({ red: 50, green: 50 })));
    expect(await variantFor(key)).to.equal('blue');
    expect(await variantFor(key, { targetingKey: null })).to.equal('blue');
    expect(await variantFor(key, { targetingKey: 'ada' })).to.be.oneOf(['red', 'green']);
  });

  it('tells who asks by its targeting key, to overrides and to conditions', async () => {
    const { key } = await makeColours(app());
    const overrides = [{ variation: 'green', targeting_keys: ['ada'] }];
    const when = { attribute: 'targeting_key', operator: 'in', values: ['bob'] };
    dataOf(await target(app(), key, { overrides, rules: [red(when)] }));
    expect(await variantFor(key, { targetingKey: 'ada' })).to.equal('green');
    expect(await variantFor(key, { targetingKey: 'bob' })).to.equal('red');
    expect(await variantFor(key, { targetingKey: 'eve' })).to.equal('blue');
  });

  it('has attributes of any type, which conditions read as they are', async () => {
    const key = await flagWith(
      red({ attribute: 'age', operator: 'gte', values: [18] }),
      red({ attribute: 'staff', operator: 'eq', values: [true] }),
      red({ attribute: '/payment/state', operator: 'eq', values: ['paid'] }),
      red({ attribute: 'since', operator: 'lt', values: ['2026-01-01T00:00:00Z'] }),
    );
    const reached = [
      { age: 18 },
      { staff: true },
      { payment: { state: 'paid' } },
      { since: '2025-12-31T23:59:59.999Z' },
    ];
    for (const context of reached) expect(await variantFor(key, context), JSON.stringify(context)).to.equal('red');
    const others = [{ age: 17 }, { staff: 'yes' }, { payment: 'paid' }, { since: [] }, { age: null }];
    for (const context of others) expect(await variantFor(key, context), JSON.stringify(context)).to.equal('blue');
  });

  it('may have attributes with the names that objects have anyway', async () => {
    const key = await flagWith(red({ attribute: 'constructor', operator: 'eq', values: ['x'] }));
    expect(await variantFor(key, { constructor: 'x' })).to.equal('red');
    expect(await variantFor(key, { toString: 1, hasOwnProperty: 2, prototype: { x: 1 } })).to.equal('blue');
  });

  it('may have 501 properties', async () => {
    const key = await flagWith(red(inSwitzerland));
    const many = Object.fromEntries([...Array(500).keys()].map((n) => [`a${n}`, n]));
    expect(await variantFor(key, { ...many, country: 'CH' })).to.equal('red');
  });

  it('is all that is read of the body: what else providers send is passed over', async () => {
    const key = await flagWith(red(inSwitzerland));
    const body = { context: { country: 'CH' }, flagConfigEtag: 'x', options: { deep: [null] } };
    expect(await resolve(app(), key, undefined, { key: app().sk(), body })).to.include({ variant: 'red' });
  });

  it('comes in JSON, with a charset or without', async () => {
    const key = await flagWith(red(inSwitzerland));
    for (const type of ['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON;charset=UTF-8']) {
      const answer = await askFor(
        app(),
        key,
        { country: 'CH' },
        { key: app().sk(), headers: { 'Content-Type': type } },
      );
      expect(answer.body.variant, type).to.equal('red');
    }
  });
});
