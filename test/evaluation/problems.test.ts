import { expect } from 'chai';

import { compile, evaluate, evaluateAll } from '../../src/evaluation/index.js';
import { re2 } from '../../src/evaluation/regex-re2.js';

/** The paths and texts of a definition's problems. */
function problemsOf(definition: unknown): { at: readonly (string | number)[]; what: string }[] {
  return [...compile(definition, { regex: re2 }).problems];
}

function flagWith(fields: object): object {
  return { format: 1, flags: { f: { kind: 'boolean', variations: [{ key: 'on', value: true }], ...fields } } };
}

function whenIs(when: unknown): object {
  return flagWith({ rules: [{ when, serve: { variation: 'on' } }] });
}

function expectProblem(definition: unknown, at: readonly (string | number)[], what: RegExp): void {
  const problems = problemsOf(definition);
  expect(problems.map((problem) => problem.at.join('/'))).to.deep.equal([at.join('/')]);
  expect(problems[0]?.at).to.deep.equal(at);
  expect(problems[0]?.what).to.match(what);
}

const WHEN = ['flags', 'f', 'rules', 0, 'when'];
const leaf = (fields: object) => ({ attribute: 'a', type: 'string', operator: 'eq', values: ['x'], ...fields });

describe('problems of a definition', () => {
  it('a sound definition has none', () => {
    expect(problemsOf(whenIs({ all: [leaf({}), { segment: 's' }] }))).to.have.length(1);
    expect(problemsOf({ ...whenIs({ segment: 's' }), segments: { s: { when: leaf({}) } } })).to.deep.equal([]);
  });

  it('what is no definition is refused as a whole', () => {
    for (const definition of [null, undefined, 7, 'x', []]) expectProblem(definition, [], /not a definition/);
    expectProblem({ format: 2, flags: { f: {} } }, ['format'], /2 is not a known format. Accepted: 1/);
    expect(evaluateAll(compile({ format: 2, flags: { f: {} } }), { attributes: {} })).to.deep.equal([]);
  });

  it('a flag that is no object, and fields of the wrong type', () => {
    expectProblem({ format: 1, flags: { f: 7 } }, ['flags', 'f'], /not an object/);
    expectProblem({ format: 1, flags: [] }, ['flags'], /not an object/);
    expectProblem(flagWith({ on: 'yes' }), ['flags', 'f', 'on'], /"yes" is not true or false/);
    expectProblem(flagWith({ rules: {} }), ['flags', 'f', 'rules'], /not a list/);
    expectProblem(flagWith({ rules: [7] }), ['flags', 'f', 'rules', 0], /not an object/);
    expectProblem(flagWith({ rules: [{}] }), ['flags', 'f', 'rules', 0, 'serve'], /needs a serve/);
    expectProblem(flagWith({ kind: 'bool' }), ['flags', 'f', 'kind'], /Accepted: boolean, string, number, json/);
  });

  it('variations', () => {
    const variations = (...list: unknown[]) => flagWith({ variations: list });
    expectProblem(variations({ value: true }), ['flags', 'f', 'variations', 0, 'key'], /not the key/);
    expectProblem(
      variations({ key: 'a', value: 1 }),
      ['flags', 'f', 'variations', 0, 'value'],
      /kind of the flag, boolean/,
    );
    expectProblem(variations({ key: 'a' }), ['flags', 'f', 'variations', 0, 'value'], /needs a value/);
    expectProblem(
      variations({ key: 'a', value: true }, { key: 'a', value: false }),
      ['flags', 'f', 'variations', 1, 'key'],
      /there already/,
    );
  });

  it('unknown variations, wherever they are served', () => {
    const nope = { variation: 'nope' };
    const split = (fields: object) => ({ split: { bucketing: { algorithm: 'native' }, ranges: [], ...fields } });
    expectProblem(flagWith({ default: nope }), ['flags', 'f', 'default', 'variation'], /no variation "nope".*"on"/);
    expectProblem(flagWith({ off: nope }), ['flags', 'f', 'off', 'variation'], /no variation/);
    expectProblem(
      flagWith({ rules: [{ serve: nope }] }),
      ['flags', 'f', 'rules', 0, 'serve', 'variation'],
      /no variation/,
    );
    expectProblem(
      flagWith({ overrides: [{ keys: ['u'], serve: nope }] }),
      ['flags', 'f', 'overrides', 0, 'serve', 'variation'],
      /no variation/,
    );
    expectProblem(
      flagWith({ default: split({ ranges: [{ to: 1 }, { to: 2, variation: 'nope' }] }) }),
      ['flags', 'f', 'default', 'split', 'ranges', 1, 'variation'],
      /no variation/,
    );
    expectProblem(
      flagWith({ default: split({ otherwise: nope }) }),
      ['flags', 'f', 'default', 'split', 'otherwise', 'variation'],
      /no variation/,
    );
  });

  it('rules that are never reached are checked all the same', () => {
    const rules = [{ serve: {} }, { when: { any: [leaf({ operator: 'is' })] }, serve: {} }];
    expectProblem(flagWith({ rules }), ['flags', 'f', 'rules', 1, 'when', 'any', 0, 'operator'], /no operator "is"/);
    expectProblem(
      flagWith({ on: false, rules }),
      ['flags', 'f', 'rules', 1, 'when', 'any', 0, 'operator'],
      /no operator/,
    );
  });

  it('conditions of no known form', () => {
    expectProblem(whenIs(null), WHEN, /not a condition/);
    expectProblem(whenIs({ every: [] }), WHEN, /exactly one of all, any, none/);
    expectProblem(whenIs({ all: [], any: [] }), WHEN, /cannot be all and any at once/);
    expectProblem(whenIs({ all: {} }), [...WHEN, 'all'], /not a list of conditions/);
    expectProblem(whenIs({ none: [true, 7] }), [...WHEN, 'none', 1], /not a condition/);
  });

  it('leaves of no known type or operator', () => {
    expectProblem(whenIs(leaf({ type: 'text' })), [...WHEN, 'type'], /"text" is not a type. Accepted: any, string/);
    expectProblem(
      whenIs(leaf({ operator: 'equals' })),
      [...WHEN, 'operator'],
      /no operator "equals". Accepted: eq, in/,
    );
    expectProblem(whenIs(leaf({ list: 'some' })), [...WHEN, 'list'], /not one of any, all, none/);
    expectProblem(whenIs(leaf({ type: 'json', list: 'all' })), [...WHEN, 'list'], /does not ask a list/);
    expectProblem(whenIs(leaf({ type: 'number', values: [1], ignore_case: true })), [...WHEN, 'ignore_case'], /string/);
    expectProblem(whenIs(leaf({ values: 'x' })), [...WHEN, 'values'], /not a list/);
    expectProblem(whenIs(leaf({ negate: 1 })), [...WHEN, 'negate'], /not true or false/);
    expectProblem(whenIs(leaf({ attribute: 7 })), [...WHEN, 'attribute'], /not an attribute reference/);
    expectProblem(whenIs(leaf({ attribute: { first: ['a', []] } })), [...WHEN, 'attribute', 'first', 1], /not a path/);
    expectProblem(whenIs(leaf({ attribute: { const: {} } })), [...WHEN, 'attribute', 'const'], /not a text/);
    expectProblem(whenIs(leaf({ attribute: { of: 'a' } })), [...WHEN, 'attribute', 'text'], /not text/);
    for (const text of [['identity', 'key'], ['environment'], ['environment', 7], []]) {
      const reference = { text, of: 'a' };
      expectProblem(
        whenIs(leaf({ attribute: reference })),
        [...WHEN, 'attribute', 'text'],
        /no path of the environment/,
      );
    }
  });

  it('conditions on elements', () => {
    const elements = (fields: object) => whenIs({ elements: 'orders', when: leaf({}), ...fields });
    expect(problemsOf(elements({ when: { all: [true, { none: [leaf({})] }] } }))).to.deep.equal([]);
    expectProblem(elements({ elements: 7 }), [...WHEN, 'elements'], /not an attribute reference/);
    expectProblem(elements({ quantifier: 'some' }), [...WHEN, 'quantifier'], /"some" is not one of any, all, none/);
    expectProblem(elements({ when: undefined }), [...WHEN, 'when'], /needs a `when`/);
    expectProblem(elements({ when: leaf({ type: 'text' }) }), [...WHEN, 'when', 'type'], /"text" is not a type/);
    expectProblem(elements({ all: [] }), WHEN, /cannot be all and elements at once/);
    const about = { segment: 's', flag: 'f', bucket: { algorithm: 'native' }, elements: 'lines' };
    for (const [form, value] of Object.entries(about)) {
      const when = { any: [leaf({}), { [form]: value, operator: 'lt', values: [1], when: true }] };
      const definition = { ...elements({ when }), segments: { s: {} } };
      expectProblem(definition, [...WHEN, 'when', 'any', 1, form], /no segment, share of users, flag or list/);
    }
  });

  it('a condition on elements that has a problem is false for every quantifier', () => {
    for (const quantifier of ['any', 'all', 'none']) {
      const definition = whenIs({ elements: 'orders', quantifier, when: leaf({ operator: 'is' }) });
      const context = { attributes: { orders: [] } };
      expect(evaluate(compile(definition), 'f', context)?.source).to.equal('default');
    }
  });

  const unreadable: [type: string, operator: string, values: unknown[], at: (string | number)[], what: RegExp][] = [
    ['string', 'eq', ['a', null], ['values', 1], /null is not a text/],
    ['string', 'lt', ['a', 'b'], ['values'], /exactly one value, not 2/],
    ['string', 'matches', ['(?=a)'], ['values', 0], /RE2/],
    ['string', 'matches', ['a)(b'], ['values', 0], /RE2/],
    ['number', 'eq', ['one'], ['values', 0], /not a number/],
    ['number', 'modulo', [3], ['values'], /exactly two/],
    ['number', 'modulo', [0, 1], ['values', 0], /divisor is 0/],
    ['boolean', 'eq', ['yes'], ['values', 0], /not true or false/],
    ['datetime', 'lt', ['tomorrow'], ['values', 0], /RFC 3339/],
    ['semver', 'eq', ['1.2.3.4.5'], ['values', 0], /not a version such as/],
    ['semver', 'eq', ['1.x'], ['values', 0], /not a version such as/],
    ['ip', 'in', ['10.0.0.0/33'], ['values', 0], /CIDR/],
    ['list', 'size_eq', [-1], ['values', 0], /whole number/],
    ['list', 'includes_any', [[]], ['values', 0], /not a text/],
    ['json', 'eq', [null], ['values', 0], /not a JSON value other than null/],
    ['auto', 'eq', [], ['values'], /exactly one value, not 0/],
    ['auto', 'modulo', ['2'], ['values', 0], /divisor and a remainder/],
    ['auto', 'matches', ['\\Z'], ['values', 0], /RE2/],
    ['flipt.string', 'isoneof', ['a,b'], ['values', 0], /JSON text of a list of strings/],
    ['flipt.number', 'eq', ['0x'], ['values', 0], /ParseFloat/],
    ['flipt.number', 'isoneof', ['["1"]'], ['values', 0], /list of numbers/],
    ['flipt.datetime', 'lt', ['2024-1-1'], ['values', 0], /RFC 3339/],
  ];
  for (const [type, operator, values, at, what] of unreadable) {
    it(`${type} ${operator} refuses ${JSON.stringify(values)}, and the leaf is false`, () => {
      const definition = whenIs({ attribute: { const: 'x' }, type, operator, values, negate: true, invalid: true });
      expectProblem(definition, [...WHEN, ...at], what);
      expect(evaluate(compile(definition), 'f', { attributes: {} })?.source).to.equal('default');
    });
  }

  it('patterns without a library', () => {
    const snapshot = compile(whenIs(leaf({ operator: 'matches' })));
    expect(snapshot.problems.map(({ what }) => what).join()).to.match(/need a regular expression library/);
  });

  it('every value that does not parse is reported', () => {
    const at = problemsOf(whenIs(leaf({ type: 'number', values: ['a', 1, 'b'] }))).map((problem) => problem.at.at(-1));
    expect(at).to.deep.equal([0, 2]);
  });

  it('bucketings and ranges', () => {
    const bucket = (bucketing: unknown, fields: object = {}) =>
      whenIs({ bucket: bucketing, operator: 'lt', values: [50], ...fields });
    expectProblem(bucket({ algorithm: 'sha1' }), [...WHEN, 'bucket', 'algorithm'], /Accepted: native, flagsmith/);
    expectProblem(bucket({ algorithm: 'native', seed: 7 }), [...WHEN, 'bucket', 'seed'], /not text/);
    expectProblem(bucket({ algorithm: 'unleash', modulo: 0 }), [...WHEN, 'bucket', 'modulo'], /whole number/);
    expectProblem(bucket({ algorithm: 'native', text: 'python' }), [...WHEN, 'bucket', 'text'], /plain, core/);
    expectProblem(bucket({ algorithm: 'native', attribute: [] }), [...WHEN, 'bucket', 'attribute'], /not a path/);
    expectProblem(bucket({ algorithm: 'native' }, { operator: 'gt' }), [...WHEN, 'operator'], /lt, lte/);
    expectProblem(bucket({ algorithm: 'native' }, { values: ['5'] }), [...WHEN, 'values', 0], /not a number/);
    expectProblem(bucket({ algorithm: 'native' }, { values: [] }), [...WHEN, 'values'], /exactly one number/);
    const ranges = (...list: object[]) =>
      flagWith({ default: { split: { bucketing: { algorithm: 'native' }, ranges: list } } });
    const at = ['flags', 'f', 'default', 'split', 'ranges', 0];
    expectProblem(ranges({ variation: 'on' }), at, /needs `to` or `weight`/);
    expectProblem(ranges({ to: null, weight: null }), at, /needs `to` or `weight`/);
    expectProblem(ranges({ weight: 'half' }), [...at, 'weight'], /"half" is not a number/);
    expectProblem(ranges({ to: 'half' }), [...at, 'to'], /"half" is not a number/);
    expectProblem(ranges({ from: 5, to: 4 }), at, /ends at 4, before it begins at 5/);
    expectProblem(
      flagWith({ default: { split: { bucketing: { algorithm: 'native' }, ranges: [], otherwise: 'next' } } }),
      ['flags', 'f', 'default', 'split', 'otherwise'],
      /Nothing comes after/,
    );
  });

  it('windows', () => {
    const window = (value: unknown) => flagWith({ rules: [{ serve: {}, window: value }] });
    const at = ['flags', 'f', 'rules', 0, 'window'];
    expectProblem(window({ from: 'noon' }), [...at, 'from'], /RFC 3339/);
    expectProblem(window({ until: 5 }), [...at, 'until'], /not text/);
    expectProblem(window({ from: '2024-01-02', until: '2024-01-02' }), [...at, 'until'], /ends before it begins/);
    expectProblem(window('always'), at, /not an object/);
  });

  it('segments that are not there, or contain themselves', () => {
    expectProblem(whenIs({ any: [{ segment: 'x' }] }), [...WHEN, 'any', 0, 'segment'], /no segment "x"/);
    const circle = { a: { when: { segment: 'b' } }, b: { when: { none: [{ segment: 'a' }] } } };
    expect(problemsOf({ ...whenIs(true), segments: circle })).to.deep.equal([
      { at: ['segments', 'a', 'when', 'segment'], what: 'The segment "b" contains itself.' },
      { at: ['segments', 'b', 'when', 'none', 0, 'segment'], what: 'The segment "a" contains itself.' },
    ]);
    expectProblem({ ...whenIs(true), segments: { s: 7 } }, ['segments', 's'], /not a segment/);
  });

  it('a problem in a segment is reported once, where it is', () => {
    const segments = { s: { when: { all: [leaf({ type: 'x' })] } } };
    const flag = { kind: 'boolean', rules: [{ when: { segment: 's' }, serve: {} }] };
    expectProblem(
      { format: 1, segments, flags: { a: flag, b: flag } },
      ['segments', 's', 'when', 'all', 0, 'type'],
      /type/,
    );
  });

  it('flags that are not there, or depend on each other in a circle', () => {
    const asking = (flag: string, fields: object = {}) => ({ kind: 'boolean', prerequisites: [{ flag, ...fields }] });
    const PREREQUISITE = ['flags', 'f', 'prerequisites', 0];
    expectProblem({ format: 1, flags: { f: asking('g') } }, [...PREREQUISITE, 'flag'], /no flag "g"/);
    expectProblem({ format: 1, flags: { f: asking('f') } }, [...PREREQUISITE, 'flag'], /circle/);
    expectProblem(
      { format: 1, flags: { f: asking('g', { variations: ['on'] }), g: { kind: 'boolean' } } },
      [...PREREQUISITE, 'variations', 0],
      /"g" has no variation "on"/,
    );
    const circle = { format: 1, flags: { a: asking('b'), b: asking('c'), c: asking('a'), d: asking('a') } };
    expect(problemsOf(circle).map(({ at }) => at[1])).to.deep.equal(['a', 'b', 'c']);
    expect(evaluateAll(compile(circle), { attributes: {} }).map(({ source }) => source)).to.deep.equal(
      Array.from({ length: 4 }, () => 'prerequisite'),
    );
  });

  it('a circle by way of a segment', () => {
    const segments = { s: { when: { segment: 't' } }, t: { when: { none: [{ flag: 'f' }] } } };
    const flags = { f: { kind: 'boolean', rules: [{ when: { segment: 's' }, serve: {} }] } };
    expectProblem({ format: 1, segments, flags }, [...WHEN, 'segment'], /"s" cannot be used here.*circle/);
  });

  it('trees, references and serves that nest absurdly deep are refused, not overflowed', () => {
    const nest = (depth: number, wrap: (inner: unknown) => unknown, innermost: unknown) =>
      Array.from({ length: depth }).reduce<unknown>((inner) => wrap(inner), innermost);
    const deep = 50_000;
    expect(problemsOf(whenIs(nest(deep, (inner) => ({ all: [inner] }), true)))).to.have.length(1);
    expect(problemsOf(whenIs(leaf({ attribute: nest(deep, (inner) => ({ first: [inner] }), 'a') })))).to.have.length(1);
    expect(
      problemsOf(flagWith({ kind: 'json', variations: [{ key: 'a', value: nest(deep, (i) => [i], 1) }] })),
    ).to.have.length(1);
    const serve = nest(
      deep,
      (otherwise) => ({ split: { bucketing: { algorithm: 'native' }, ranges: [], otherwise } }),
      {},
    );
    expect(problemsOf(flagWith({ default: serve }))).to.have.length(1);
  });

  it('very many of one thing are not too many', () => {
    const many = 200_000;
    const list = <Item>(item: (index: number) => Item) => Array.from({ length: many }, (_, index) => item(index));
    expect(problemsOf(flagWith({ rules: list(() => 7) }))).to.have.length(many);

    const segments = { s: { when: { any: list((index) => ({ segment: `x${index}` })) } } };
    expect(problemsOf({ ...whenIs({ segment: 's' }), segments })).to.have.length(many);

    const previous = compile({ format: 1, flags: new Map(list((index) => [`f${index}`, { kind: 'json' }])) });
    expect(compile({ format: 1, flags: {} }, { previous }).flags.keys()).to.deep.equal([]);
  });

  it('long chains of flags and segments end, and doubling ones do not explode', () => {
    const context = { attributes: {} };
    const flags = Object.fromEntries(
      Array.from({ length: 5000 }, (_, i) => [
        `f${i}`,
        { kind: 'boolean', prerequisites: i === 0 ? [] : [{ flag: `f${i - 1}` }] },
      ]),
    );
    expect(evaluate(compile({ format: 1, flags }), 'f32', context)?.source).to.equal('default');
    expect(evaluate(compile({ format: 1, flags }), 'f33', context)?.source).to.equal('prerequisite');
    expect(evaluateAll(compile({ format: 1, flags }), context)).to.have.length(5000);

    const either = (i: number) => ({
      any: [
        { flag: `f${i - 1}`, variations: ['a'] },
        { flag: `f${i - 1}`, variations: [null] },
      ],
    });
    const doubling = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [
        `f${i}`,
        { kind: 'json', variations: [{ key: 'a', value: 1 }], rules: i === 0 ? [] : [{ when: either(i), serve: {} }] },
      ]),
    );
    expect(evaluate(compile({ format: 1, flags: doubling }), 'f29', context)?.source).to.equal('rule');

    const below = (i: number, key: string) => ({ all: [{ segment: `s${i - 1}` }, leaf({ attribute: key })] });
    const segments = Object.fromEntries(
      Array.from({ length: 5000 }, (_, i) => [
        `s${i}`,
        { when: i === 0 ? leaf({}) : { any: [below(i, 'b'), below(i, 'c')] } },
      ]),
    );
    const flag = { kind: 'boolean', rules: [{ when: { segment: 's15' }, serve: {} }] };
    const snapshot = compile({ format: 1, segments, flags: { flag } });
    expect(evaluate(snapshot, 'flag', { attributes: { a: 'x', c: 'x' } })?.source).to.equal('rule');
    expect(evaluate(snapshot, 'flag', context)?.source).to.equal('default');
  });
});
