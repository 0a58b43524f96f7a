import { expect } from 'chai';
import type { Context, Flag } from '../../src/evaluation/index.js';
import { compile, evaluate, evaluateAll, matchingSegments } from '../../src/evaluation/index.js';

const beta = { attribute: 'group', type: 'string', operator: 'eq', values: ['beta'] } as const;
const nobody: Context = { attributes: {} };

function flag(fields: Partial<Flag> = {}): Flag {
  return { kind: 'json', variations: [{ key: 'v', value: { list: [1] } }], default: { variation: 'v' }, ...fields };
}

describe('a snapshot', () => {
  it('carries the revision of the definition', () => {
    expect(compile({ format: 1, revision: 42, flags: {} }).revision).to.equal(42);
    expect(compile({ format: 1, flags: {} }).revision).to.equal(null);
  });

  it('hands out the same frozen outcome each time', () => {
    const snapshot = compile({ format: 1, flags: { f: flag({ rules: [{ when: beta, serve: { variation: 'v' } }] }) } });
    const outcome = evaluate(snapshot, 'f', nobody);
    expect(evaluate(snapshot, 'f', { attributes: { group: 'alpha' } })).to.equal(outcome);
    expect(outcome).to.be.frozen;
    expect(outcome?.value).to.be.frozen;
    expect(outcome).to.have.nested.property('value.list').that.is.frozen;
  });

  it('leaves the definition as it was, and does not change with it', () => {
    const value = { list: [1] };
    const definition = { format: 1, flags: { f: flag({ variations: [{ key: 'v', value }] }) } };
    const snapshot = compile(definition);
    expect(value).to.not.be.frozen;
    value.list.push(2);
    expect(evaluate(snapshot, 'f', nobody)?.value).to.deep.equal({ list: [1] });
  });

  it('answers in the order of the definition', () => {
    const snapshot = compile({ format: 1, flags: { b: flag(), a: flag(), c: flag({ on: false }) } });
    expect(evaluateAll(snapshot, nobody).map((outcome) => outcome.flag)).to.deep.equal(['b', 'a', 'c']);
  });

  it('remembers nothing from one call to the next', () => {
    const when = { all: [{ segment: 's' }, { any: [{ segment: 's' }, { segment: 't' }] }] };
    const segments = {
      s: { when: { none: [beta, { ...beta, values: ['x'] }] } },
      t: { when: { none: [{ segment: 's' }] } },
    };
    const asks = flag({ prerequisites: [{ flag: 'f', variations: ['v'] }] });
    const f = flag({ rules: [{ when, serve: {} }] });
    const snapshot = compile({ format: 1, segments, flags: { f, g: asks, h: asks } });
    const contexts = [nobody, { attributes: { group: 'beta' } }, nobody, { attributes: { group: ['beta'] } }];
    const expected = ['rule prerequisite prerequisite', 'default default default'];
    for (const [index, context] of contexts.entries()) {
      expect(
        evaluateAll(snapshot, context)
          .map(({ source }) => source)
          .join(' '),
      ).to.equal(expected[index % 2]);
      expect(evaluate(snapshot, 'h', context)?.source).to.equal(expected[index % 2]?.split(' ')[2]);
    }
  });

  it('remembers and shares nothing from one element of a list to the next, nor with the conditions around it', () => {
    const small = { attribute: 'total', type: 'number', operator: 'lt', values: [10] } as const;
    // What is asked twice is shared, remembered and indexed everywhere else.
    const cheap = { all: [small, { none: [beta] }] };
    const when = { all: [{ any: [cheap, { ...small, values: [0] }] }, { any: [cheap, { ...small, values: [1] }] }] };
    const inside = [{ when: { elements: 'orders', when }, serve: {} }];
    const around = [{ when: { any: [when, { none: [{ none: [when, beta] }] }] }, serve: {} }];
    const flags = Array.from({ length: 12 }, (_, i) => [`f${i}`, flag({ rules: i % 2 === 0 ? inside : around })]);
    const segments = { s: { when: { elements: 'orders', when } } };
    const snapshot = compile({ format: 1, segments, flags: Object.fromEntries(flags) });

    const [dear, fit, wrong] = [
      { group: 'a', total: 50 },
      { group: 'a', total: 5 },
      { group: 'beta', total: 5 },
    ];
    const answers: [attributes: Context['attributes'], inside: boolean, around: boolean][] = [
      [{ orders: [dear, wrong, fit, dear] }, true, false],
      [{ orders: [fit, dear] }, true, false],
      [{ orders: [dear, wrong] }, false, false],
      [{ orders: [dear, wrong], ...fit }, false, true],
      [{ orders: [fit], ...dear }, true, false],
      [{ orders: [], ...wrong }, false, true],
    ];
    for (const [attributes, isIn, isAround] of answers) {
      const expected = [isIn, isAround].map((holds) => (holds ? 'rule' : 'default'));
      const all = evaluateAll(snapshot, { attributes }).map(({ source }) => source);
      expect(all).to.deep.equal(Array.from({ length: 12 }, (_, i) => expected[i % 2]));
      expect(['f0', 'f1'].map((key) => evaluate(snapshot, key, { attributes })?.source)).to.deep.equal(expected);
      expect(matchingSegments(snapshot, { attributes }, ['s'])).to.deep.equal(isIn ? ['s'] : []);
    }
  });

  it('asks the conditions of a large segment once in a call, however many flags name it beside something else', () => {
    const ends = (end: string) =>
      ({ attribute: 'mail', type: 'string', operator: 'ends_with', values: [end] }) as const;
    const segments = { s: { when: { any: Array.from({ length: 20 }, (_, i) => ends(`@${i}.example`)) } } };
    const rulesOf = (i: number) => [{ when: { any: [{ segment: 's' }, { ...beta, values: [`g${i}`] }] }, serve: {} }];
    const flags = Array.from({ length: 50 }, (_, i) => [`f${i}`, flag({ rules: rulesOf(i) })]);
    const snapshot = compile({ format: 1, segments, flags: Object.fromEntries(flags) });

    let reads = 0;
    const attributes = {
      group: 'g7',
      get mail(): string {
        reads++;
        return 'a@other.example';
      },
    };
    const holding = evaluateAll(snapshot, { attributes }).filter(({ source }) => source === 'rule');
    expect(holding.map((outcome) => outcome.flag)).to.deep.equal(['f7']);
    expect(reads).to.equal(20);
  });

  it('takes no condition for another that JSON would spell the same', () => {
    const auto = (operator: string, value: unknown) => ({ attribute: 'a', type: 'auto', operator, values: [value] });
    const orFloat = (float: number) => ({
      attribute: { first: ['a', { const: { float } }] },
      type: 'auto',
      operator: 'eq',
      values: ['2'],
    });
    const inList = (value: unknown) => ({ elements: 'list', when: auto('eq', value) });
    const infinity: unknown = JSON.parse('1e999');
    const pairs: [holds: unknown, fails: unknown, attributes: Context['attributes']][] = [
      [auto('eq', null), auto('eq', infinity), { a: 'None' }],
      [auto('eq', infinity), auto('eq', null), { a: 'inf' }],
      [auto('contains', { float: 0 }), auto('contains', { float: -0 }), { a: 'x0.0' }],
      [auto('eq', '1n'), auto('eq', 1n), { a: '1n' }],
      [orFloat(2), orFloat(1), {}],
      [inList(infinity), inList(null), { list: [{ a: 'inf' }] }],
    ];
    for (const [holds, fails, attributes] of pairs) {
      const rules = [fails, holds].map((when, index) => ({ id: `${index}`, when, serve: {} }));
      const asked = { ...flag(), rules };
      const snapshot = compile({ format: 1, flags: { f: asked, g: { ...asked, rules: [...rules].reverse() } } });
      expect(snapshot.problems).to.deep.equal([]);
      expect(evaluateAll(snapshot, { attributes }).map(({ rule }) => rule)).to.deep.equal(['1', '1']);
    }
  });

  it('leaves nothing behind in what all snapshots share', () => {
    const compileSome = () =>
      compile({ format: 1, segments: { all: {} }, flags: { f: flag({ rules: [{ serve: {} }] }) } });
    const askers = () => compileSome().segments.get('all')?.node.askers;
    expect(askers()).to.equal(askers());
  });

  it('goes on answering right when the counter of calls and of marks is large', () => {
    const rules = Array.from({ length: 10 }, (_, i) => ({
      id: `r${i}`,
      when: { ...beta, values: [`g${i}`] },
      serve: {},
    }));
    const snapshot = compile({ format: 1, flags: { f: flag({ rules }) } });
    snapshot.call.number.current = 2 ** 40;
    evaluateAll(snapshot, nobody);
    for (const group of ['g3', 'g7', 'none', 'g3']) {
      const [outcome] = evaluateAll(snapshot, { attributes: { group } });
      expect(outcome?.rule ?? 'none').to.equal(group.replace('g', 'r'));
    }
  });

  it('tells which segments a context is in', () => {
    const segments = { beta: { when: beta }, all: {}, not: { when: { none: [{ segment: 'beta' }] } } };
    const snapshot = compile({ format: 1, segments, flags: {} });
    const asked = ['not', 'beta', 'unknown', 'all'];
    expect(matchingSegments(snapshot, { attributes: { group: 'beta' } }, asked)).to.deep.equal(['beta', 'all']);
    expect(matchingSegments(snapshot, nobody, asked)).to.deep.equal(['not', 'all']);
  });
});
