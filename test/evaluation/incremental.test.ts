import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Definition, Flag, Segment, Tree } from '../../src/evaluation/index.js';
import { compile, evaluate, evaluateAll, matchingSegments } from '../../src/evaluation/index.js';
import { re2 } from '../../src/evaluation/regex-re2.js';

const beta = { attribute: 'group', type: 'string', operator: 'eq', values: ['beta'] } as const;
const nobody = { attributes: {} };

function flag(fields: Partial<Flag> = {}): Flag {
  return { kind: 'json', variations: [{ key: 'v', value: 1 }], default: { variation: 'v' }, ...fields };
}

describe('compiling from an earlier snapshot', () => {
  const sources: Definition = {
    format: 1,
    environment: { name: 'live' },
    segments: { s: { when: { segment: 't' } }, t: { when: beta }, asks: { when: { flag: 'plain' } } },
    flags: {
      plain: flag(),
      segmented: flag({ rules: [{ when: { segment: 's' }, serve: {} }] }),
      asking: flag({ prerequisites: [{ flag: 'plain', variations: ['v'] }] }),
      bySegment: flag({ rules: [{ when: { segment: 'asks' }, serve: {} }] }),
      last: flag({ prerequisites: [{ flag: 'asking' }] }),
    },
  };
  const { flags } = sources;
  const previous = compile(sources);
  const everything = Object.keys(flags);
  const keptOf = (definition: Definition, options = {}) => {
    const snapshot = compile(definition, { previous, ...options });
    return Object.keys(definition.flags).filter((key) => snapshot.flags.get(key) === previous.flags.get(key));
  };
  const without = (...keys: string[]) => everything.filter((key) => !keys.includes(key));

  it('keeps the flags that are the same objects', () => {
    expect(keptOf({ ...sources, revision: 2 })).to.deep.equal(everything);
    expect(keptOf({ ...sources, flags: { ...flags, segmented: flag() } })).to.deep.equal(without('segmented'));
  });

  it('keeps what asks a flag that changed, which answers for itself', () => {
    const definition = { ...sources, flags: { ...flags, plain: flag({ on: false }) } };
    expect(keptOf(definition)).to.deep.equal(without('plain'));
    const sourcesOf = (snapshot: typeof previous) => evaluateAll(snapshot, nobody).map(({ source }) => source);
    const off = ['off', 'default', 'prerequisite', 'default', 'prerequisite'];
    expect(sourcesOf(compile(definition, { previous }))).to.deep.equal(off);
    expect(sourcesOf(previous)).to.deep.equal(['default', 'default', 'default', 'rule', 'default']);
  });

  it('compiles again what asks a flag that is new, gone or has other variations', () => {
    const others = flag({ variations: [{ key: 'w', value: 1 }], default: {} });
    expect(keptOf({ ...sources, flags: { ...flags, plain: others } })).to.deep.equal(['segmented', 'last']);
    const { plain, ...rest } = flags;
    expect(keptOf({ ...sources, flags: rest })).to.deep.equal(['segmented', 'last']);
    expect(keptOf({ ...sources, flags: { added: flag(), ...flags } })).to.deep.equal(everything);
  });

  it('compiles again the flags of a circle that came or went, and no others', () => {
    const round = flag({ prerequisites: [{ flag: 'asking' }] });
    const circle = { ...sources, flags: { ...flags, plain: round } };
    expect(keptOf(circle)).to.deep.equal(['segmented', 'bySegment', 'last']);
    expect(compile(circle, { previous }).problems).to.deep.equal(compile(circle).problems);
    expect(compile(sources, { previous: compile(circle) }).problems).to.deep.equal([]);
  });

  it('compiles again what uses a segment that changed, also by way of another', () => {
    const segments = { ...sources.segments, t: { when: true } };
    expect(keptOf({ ...sources, segments })).to.deep.equal(without('segmented'));
    const snapshot = compile({ ...sources, segments }, { previous });
    expect(evaluate(snapshot, 'segmented', nobody)?.source).to.equal('rule');
    expect(evaluate(previous, 'segmented', nobody)?.source).to.equal('default');
  });

  it('keeps nothing when the environment or the regular expression library changed', () => {
    expect(keptOf({ ...sources, environment: { name: 'test' } })).to.deep.equal([]);
    expect(keptOf(sources, { regex: re2 })).to.deep.equal([]);
  });

  it('takes maps as well as objects, and does not mind when the map changes afterwards', () => {
    const map = new Map(Object.entries(flags));
    const first = compile({ ...sources, flags: map });
    expect(evaluateAll(first, nobody)).to.deep.equal(evaluateAll(previous, nobody));
    map.set('plain', flag({ on: false }));
    map.delete('last');
    const second = compile({ ...sources, flags: map }, { previous: first });
    expect(evaluateAll(second, nobody).map(({ flag: key }) => key)).to.deep.equal(without('last'));
    expect(evaluate(second, 'asking', nobody)?.source).to.equal('prerequisite');
    expect(evaluateAll(first, nobody)).to.deep.equal(evaluateAll(previous, nobody));
    expect(compile({ ...sources, flags: new Map<unknown, unknown>([[7, flag()]]) }).flags.keys()).to.deep.equal([]);
  });

  it('takes over the index of the earlier snapshot, and makes a new one when much has changed', () => {
    const rules = [{ when: beta, serve: {} }];
    let definition: Definition = {
      format: 1,
      flags: Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`f${i}`, flag({ rules })])),
    };
    let snapshot = compile(definition);
    evaluateAll(snapshot, nobody);
    const lengths = new Set<number>();
    for (let change = 0; change < 12; change++) {
      const changed = flag({ rules: [{ id: `${change}`, when: { ...beta, values: [`g${change}`] }, serve: {} }] });
      definition = { ...definition, flags: { ...definition.flags, f3: changed } };
      snapshot = compile(definition, { previous: snapshot });
      const [inside] = evaluateAll(snapshot, { attributes: { group: `g${change}` } }).filter(
        ({ source }) => source === 'rule',
      );
      expect(inside).to.include({ flag: 'f3', rule: `${change}` });
      expect(
        evaluateAll(snapshot, { attributes: { group: `g${change - 1}` } }).some(({ source }) => source === 'rule'),
      ).to.equal(false);
      lengths.add(snapshot.index?.size ?? 0);
    }
    // It grew with every change until it was a quarter larger than at first, and was then made anew.
    expect([...lengths]).to.deep.equal([21, 22, 23, 24, 25, 20]);
  });

  it('reports the problems of what it keeps', () => {
    const definition = { format: 1, flags: { bad: flag({ default: { variation: 'nope' } }), worse: 7 } };
    const first = compile(definition);
    expect(compile({ ...definition }, { previous: first }).problems).to.deep.equal(first.problems);
    expect(first.problems).to.have.length(2);
  });

  it('gives what compiling from scratch gives, however flags and segments name each other', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const segmentKey = fc.constantFrom('s', 't', 'u');
    const asks = fc
      .tuple(key, fc.constantFrom(undefined, ['x'], ['y'], [null]))
      .map(([named, variations]): Tree => ({ flag: named, ...(variations && { variations }) }));
    const tree: fc.Arbitrary<Tree> = fc.oneof(
      asks,
      segmentKey.map((segment) => ({ none: [{ segment }] })),
      fc.constant(beta),
    );
    const flags: fc.Arbitrary<Flag> = fc
      .record({
        variations: fc.constantFrom(['x'], ['x', 'y'], []),
        prerequisites: fc.array(tree, { maxLength: 2 }),
        rules: fc.array(tree, { maxLength: 1 }),
        on: fc.boolean(),
      })
      .map(({ variations, rules, ...rest }) =>
        flag({
          ...rest,
          variations: variations.map((name) => ({ key: name, value: name })),
          rules: rules.map((when) => ({ when, serve: { variation: variations[0] ?? null } })),
          default: {},
        }),
      );
    const segments: fc.Arbitrary<Segment> = tree.map((when) => ({ when }));
    const change = fc.record({
      flags: fc.dictionary(key, fc.option(flags), { maxKeys: 2 }),
      segments: fc.dictionary(segmentKey, fc.option(segments), { maxKeys: 1 }),
      isMap: fc.boolean(),
      isTurned: fc.constantFrom(false, false, false, true),
    });
    fc.assert(
      fc.property(fc.dictionary(key, flags), fc.array(change, { maxLength: 6 }), (first, changes) => {
        const own = { flags: new Map(Object.entries(first)), segments: new Map<string, Segment>() };
        let snapshot = compile({ format: 1, ...own });
        for (const { isMap, isTurned, ...changed } of changes) {
          patch(own.flags, changed.flags);
          patch(own.segments, changed.segments);
          if (isTurned) own.flags = new Map([...own.flags].reverse());
          const written = { flags: Object.fromEntries(own.flags), segments: Object.fromEntries(own.segments) };
          snapshot = compile({ format: 1, ...(isMap ? own : written) }, { previous: snapshot });
          const fresh = compile({ format: 1, ...written });
          expect(snapshot.problems).to.deep.equal(fresh.problems);
          for (const context of [nobody, { attributes: { group: 'beta' } }]) {
            expect(evaluateAll(snapshot, context)).to.deep.equal(evaluateAll(fresh, context));
            const inside = matchingSegments(fresh, context, ['s', 't', 'u']);
            expect(matchingSegments(snapshot, context, ['s', 't', 'u'])).to.deep.equal(inside);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });
});

function patch<Value>(map: Map<string, Value>, changes: Readonly<Record<string, Value | null>>): void {
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) map.delete(key);
    else map.set(key, value);
  }
}
