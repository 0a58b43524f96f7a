import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onOneDatabase } from '../support/app.js';
import { evaluate, makeFlag, ruleWhen, target } from '../support/flags.js';

type Attributes = Readonly<Record<string, unknown>>;

onOneDatabase('a condition', (app) => {
  /** What of these attributes the condition holds for. */
  const holdingFor = async (when: object, all: readonly Attributes[]): Promise<readonly Attributes[]> => {
    const { key } = await makeFlag(app());
    dataOf(await target(app(), key, { rules: [ruleWhen(when)], default_serve: { variation: 'off' } }));
    const values = await Promise.all(all.map((attributes) => evaluate(app(), key, { targeting_key: 'u', attributes })));
    return all.filter((_, index) => values[index].value === true);
  };

  describe('on a json attribute', () => {
    const holdingValues = async (rest: object, values: readonly unknown[]) => {
      const when = { attribute: 'a', type: 'json', ...rest };
      const held = await holdingFor(
        when,
        values.map((a) => ({ a })),
      );
      return held.map(({ a }) => a);
    };

    it('converts nothing', async () => {
      const values = ['1', 1, 1.5, true, 'true', null, [1], { 0: 1 }];
      expect(await holdingValues({ operator: 'eq', values: [1] }, values)).to.deep.equal([1]);
      expect(await holdingValues({ operator: 'eq', values: ['1'] }, values)).to.deep.equal(['1']);
      expect(await holdingValues({ operator: 'eq', values: [true] }, values)).to.deep.equal([true]);
    });

    it('compares the whole value: names in any order, lists in theirs, nothing more and nothing less', async () => {
      const wanted = { plan: 'pro', seats: { max: 5, used: [1, 2] } };
      const values = [
        { seats: { used: [1, 2], max: 5 }, plan: 'pro' },
        { plan: 'pro', seats: { max: 5, used: [2, 1] } },
        { plan: 'pro', seats: { max: 5, used: [1, 2] }, more: null },
        { plan: 'pro' },
        { plan: 'pro', seats: { max: '5', used: [1, 2] } },
      ];
      expect(await holdingValues({ operator: 'eq', values: [wanted] }, values)).to.deep.equal([values[0]]);
      expect(await holdingValues({ operator: 'neq', values: [wanted] }, values)).to.deep.equal(values.slice(1));
    });

    it('is one of several, or none of them; what is not set is neither', async () => {
      const values = [[1, 2], [2, 1], [], {}, null];
      expect(await holdingValues({ operator: 'in', values: [[1, 2], {}] }, values)).to.deep.equal([[1, 2], {}]);
      expect(await holdingValues({ operator: 'not_in', values: [[1, 2], {}] }, values)).to.deep.equal([[2, 1], []]);
    });

    it('is read back as it was written', async () => {
      const { key } = await makeFlag(app());
      const values = [{ list: [1, 'two', null, { three: false }] }, [[]], 'text'];
      const when = { attribute: 'a', type: 'json', operator: 'in', values };
      const { rules } = dataOf(await target(app(), key, { rules: [ruleWhen(when)] }));
      expect(rules[0].when).to.deep.equal({ ...when, negate: false, ignore_case: false, list: 'any' });
    });
  });

  describe('on the elements of a list', () => {
    const dear = { attribute: 'total', type: 'number', operator: 'gt', values: [100] };
    const orders = {
      none: { orders: [] },
      cheap: { orders: [{ total: 5 }, { total: 100 }] },
      mixed: { orders: [{ total: 5 }, { total: 500 }] },
      dear: { orders: [{ total: 101 }, { total: 500 }] },
      odd: { orders: [500, 'total', null, [{ total: 500 }]] },
      oddToo: { orders: [500, { total: 500 }] },
      noList: { orders: { total: 500 } },
      unset: {},
    };
    const holding = async (rest: object) => {
      const held = await holdingFor({ elements: 'orders', when: dear, ...rest }, Object.values(orders));
      return Object.entries(orders).flatMap(([name, attributes]) => (held.includes(attributes) ? [name] : []));
    };

    it('holds for any of them, which is what is meant unless it is said', async () => {
      expect(await holding({ quantifier: 'any' })).to.deep.equal(['mixed', 'dear', 'oddToo']);
      expect(await holding({})).to.deep.equal(['mixed', 'dear', 'oddToo']);
    });

    it('holds for all of them, and of an empty list; an element that is no object fails it', async () => {
      expect(await holding({ quantifier: 'all' })).to.deep.equal(['none', 'dear']);
    });

    it('holds for none of them, where there is a list at all', async () => {
      expect(await holding({ quantifier: 'none' })).to.deep.equal(['none', 'cheap', 'odd']);
    });

    it('asks several questions of the same element, and properties inside its properties', async () => {
      const paid = { attribute: '/payment/state', operator: 'eq', values: ['paid'] };
      const when = { elements: '/shop/orders', when: { all: [dear, paid] } };
      const shop = (...orders: object[]) => ({ shop: { orders } });
      const both = shop({ total: 5 }, { total: 500, payment: { state: 'paid' } });
      const apart = shop({ total: 5, payment: { state: 'paid' } }, { total: 500, payment: { state: 'open' } });
      expect(await holdingFor(when, [both, apart])).to.deep.equal([both]);
    });

    it('asks about the element, never about who has the list', async () => {
      const when = { elements: 'orders', when: { attribute: 'country', operator: 'in', values: ['CH'] } };
      expect(await holdingFor(when, [{ country: 'CH', orders: [{}] }])).to.deep.equal([]);
    });
  });

  describe('on a list of plain values', () => {
    const tags = { any: ['beta', 'old'], all: ['beta', 'beta'], none: ['old'], empty: [], one: 'beta' };
    const holding = async (list: string) => {
      const when = { attribute: 'tags', operator: 'eq', values: ['beta'], list };
      const attributes = Object.values(tags).map((value) => ({ tags: value }));
      const held = await holdingFor(when, attributes);
      return Object.keys(tags).filter((_, index) => held.some((one) => one === attributes[index]));
    };

    it('holds for any, all or none of its elements', async () => {
      expect(await holding('any')).to.deep.equal(['any', 'all', 'one']);
      expect(await holding('all')).to.deep.equal(['all', 'empty', 'one']);
      expect(await holding('none'), 'a value that is no list is asked as it is').to.deep.equal([
        'none',
        'empty',
        'one',
      ]);
    });
  });

  it('finds nested attributes by JSON pointer, with slashes and tildes escaped', async () => {
    const at = (attribute: string) => ({ attribute, operator: 'eq', values: ['x'] });
    const everything = [
      { a: { b: 'x' } },
      { a: ['y', 'x'] },
      { 'a/b': 'x' },
      { 'a~b': 'x' },
      { '/a/b': 'x' },
      { a: 'x' },
    ];
    expect(await holdingFor(at('/a/b'), everything)).to.deep.equal([{ a: { b: 'x' } }]);
    expect(await holdingFor(at('/a/1'), everything)).to.deep.equal([{ a: ['y', 'x'] }]);
    expect(await holdingFor(at('/a~1b'), everything)).to.deep.equal([{ 'a/b': 'x' }]);
    expect(await holdingFor(at('/a~0b'), everything)).to.deep.equal([{ 'a~b': 'x' }]);
    expect(await holdingFor(at('a/b'), everything)).to.deep.equal([{ 'a/b': 'x' }]);
    expect(await holdingFor(at('/a'), everything)).to.deep.equal([{ a: ['y', 'x'] }, { a: 'x' }]);
    expect(await holdingFor(at('/constructor/name'), everything)).to.deep.equal([]);
  });

  it('evaluates a sound pattern that other engines choke on', async () => {
    const when = { attribute: 'a', operator: 'matches', values: ['^(a+)+$'] };
    const started = Date.now();
    expect(await holdingFor(when, [{ a: `${'a'.repeat(50_000)}!` }, { a: 'aaa' }])).to.deep.equal([{ a: 'aaa' }]);
    expect(Date.now() - started).to.be.below(5_000);
  });
});
