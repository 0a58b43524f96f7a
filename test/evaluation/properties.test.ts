import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Bucketing, Context, Flag } from '../../src/evaluation/index.js';
import { compile, evaluate, evaluateAll, explain, matchingSegments } from '../../src/evaluation/index.js';
import { re2 } from '../../src/evaluation/regex-re2.js';
import { referenceEvaluate } from './reference/evaluate.js';
import { contexts, definitions } from './support/definitions.js';

const FLAG_KEYS = ['f0', 'f1', 'f2', 'f3'];

describe('properties of the engine', () => {
  it('the compiled evaluation is that of a deliberately naive reading of the definition', () => {
    fc.assert(
      fc.property(definitions, fc.array(contexts, { minLength: 1, maxLength: 5 }), (definition, asking) => {
        const snapshot = compile(definition);
        expect(snapshot.problems).to.deep.equal([]);
        for (const context of asking) {
          for (const key of Object.keys(definition.flags)) {
            expect(evaluate(snapshot, key, context)).to.deep.equal(referenceEvaluate(definition, key, context));
          }
        }
      }),
      { numRuns: 800 },
    );
  });

  it('evaluateAll is evaluate flag by flag, in the order of the definition', () => {
    fc.assert(
      fc.property(definitions, fc.array(contexts, { minLength: 1, maxLength: 5 }), (definition, asking) => {
        const snapshot = compile(definition);
        for (const context of asking) {
          const all = evaluateAll(snapshot, context);
          const each = Object.keys(definition.flags).map((key) => evaluate(snapshot, key, context));
          expect(all.every((outcome, index) => outcome === each[index])).to.equal(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('an explanation gives the same outcome, and its last step is the one that answered', () => {
    fc.assert(
      fc.property(definitions, contexts, (definition, context) => {
        const snapshot = compile(definition);
        for (const key of Object.keys(definition.flags)) {
          const { outcome, steps } = explain(snapshot, key, context);
          expect(outcome).to.equal(evaluate(snapshot, key, context));
          const last = steps.at(-1);
          const source =
            last?.step === 'overrides'
              ? 'override'
              : last?.step === 'off' && steps.length > 2
                ? 'prerequisite'
                : last?.step;
          expect(source === 'off' && outcome?.source === 'prerequisite' ? 'prerequisite' : source).to.equal(
            outcome?.source,
          );
          if (last?.step === 'rule') expect(last.rule).to.equal(outcome?.rule);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('nothing throws, whatever the definition and the context', () => {
    const json = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(mutilated(), fc.oneof(contexts, fc.anything() as fc.Arbitrary<Context>), (definition, context) => {
        const snapshot = compile(definition, { regex: re2 });
        for (const key of [...snapshot.flags.keys(), 'no such flag']) {
          evaluate(snapshot, key, context);
          explain(snapshot, key, context);
        }
        evaluateAll(snapshot, context);
        matchingSegments(snapshot, context, [...snapshot.segments.keys(), 'no such segment']);
      }),
      { numRuns: 600 },
    );
    fc.assert(
      fc.property(fc.oneof(json, fc.anything()), (definition) => void compile(definition)),
      { numRuns: 500 },
    );
  });

  it('what problems there are, their paths lead into the definition', () => {
    fc.assert(
      fc.property(mutilated(), (definition) => {
        for (const { at, what } of compile(definition, { regex: re2 }).problems) {
          expect(what).to.match(/\.$/);
          // The last step may be a field that is absent; all before it are there.
          const parent = at.slice(0, -1).reduce<unknown>((inner, step) => Object(inner)[step], definition);
          expect(parent, at.join('/')).to.be.an.instanceOf(Object);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('a snapshot compiled from the one before answers like one compiled from scratch', () => {
    fc.assert(
      fc.property(definitions, definitions, contexts, (first, second, context) => {
        const mixed = {
          ...first,
          segments: { ...first.segments, s1: second.segments?.['s1'] ?? {} },
          flags: { ...first.flags, ...pick(second.flags, ['f1', 'f2']) },
        };
        const previous = compile(first);
        evaluateAll(previous, context);
        const incremental = compile(mixed, { previous });
        const fresh = compile(mixed);
        expect(evaluateAll(incremental, context)).to.deep.equal(evaluateAll(fresh, context));
        expect(incremental.problems).to.deep.equal(fresh.problems);
        expect(evaluateAll(previous, context)).to.deep.equal(evaluateAll(compile(first), context));
      }),
      { numRuns: 300 },
    );
  });

  it('every snapshot of a long line answers like one compiled from scratch, its index taken over or made anew', () => {
    const when = (text: string) =>
      ({ attribute: 'plan', type: 'string', operator: 'in', values: [text, 'ab'] }) as const;
    const plain = (text: string): Flag => ({ kind: 'boolean', rules: [{ id: text, when: when(text), serve: {} }] });
    const others = Object.fromEntries(Array.from({ length: 24 }, (_, index) => [`x${index}`, plain('a')]));
    const revisions = fc.array(fc.tuple(definitions, fc.subarray(FLAG_KEYS), fc.boolean()), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        definitions,
        revisions,
        fc.array(contexts, { minLength: 1, maxLength: 3 }),
        (first, changes, asking) => {
          let definition = { ...first, flags: { ...others, ...first.flags } };
          let previous = compile(definition);
          const line = [{ definition, snapshot: previous }];
          for (const [other, keys, isAsked] of changes) {
            definition = { ...definition, flags: { ...definition.flags, ...pick(other.flags, keys), x0: plain('b') } };
            const snapshot = compile(definition, { previous });
            if (isAsked) evaluateAll(snapshot, { attributes: {} });
            line.push({ definition, snapshot });
            previous = snapshot;
          }
          for (const context of asking) {
            for (const { definition: own, snapshot } of line) {
              const fresh = compile(own);
              const all = evaluateAll(snapshot, context);
              expect(all).to.deep.equal(evaluateAll(fresh, context));
              expect(all.every((outcome) => outcome === evaluate(snapshot, outcome.flag, context))).to.equal(true);
              const segments = [...snapshot.segments.keys()];
              expect(matchingSegments(snapshot, context, segments)).to.deep.equal(
                matchingSegments(fresh, context, segments),
              );
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('properties of rollouts', () => {
  const algorithms: [bucketing: Bucketing, whole: number][] = [
    [{ algorithm: 'native', seed: 'rollout' }, 100_000],
    [{ algorithm: 'flagsmith', prefix: 'rollout,' }, 100],
    [{ algorithm: 'flipt-variant', prefix: 'rollout' }, 1000],
    [{ algorithm: 'flipt-boolean', suffix: 'rollout' }, 100],
    [{ algorithm: 'unleash', prefix: 'rollout:' }, 100],
  ];

  function rollout(bucketing: Bucketing, to: number) {
    const serve = { split: { bucketing, ranges: [{ to, variation: 'on' }], otherwise: 'next' } };
    const variations = [{ key: 'on', value: true }];
    return compile({ format: 1, flags: { flag: { kind: 'boolean', variations, rules: [{ serve }] } } });
  }
  const isIn = (snapshot: ReturnType<typeof rollout>, targetingKey: string) =>
    evaluate(snapshot, 'flag', { targetingKey, attributes: {} })?.variation === 'on';

  for (const [bucketing, whole] of algorithms) {
    it(`${bucketing.algorithm}: raising a percentage never evicts anybody`, () => {
      const share = fc.double({ min: 0, max: 1, noNaN: true });
      fc.assert(
        fc.property(share, share, fc.array(fc.string({ unit: 'binary' }), { minLength: 20 }), (one, other, users) => {
          const [less, more] = one < other ? [one, other] : [other, one];
          const before = rollout(bucketing, less * whole);
          const after = rollout(bucketing, more * whole);
          return users.every((user) => !isIn(before, user) || isIn(after, user));
        }),
        { numRuns: 60 },
      );
    });

    it(`${bucketing.algorithm}: shares are as large as they say`, () => {
      const USERS = 20_000;
      for (const share of [0.1, 0.5, 0.9]) {
        const snapshot = rollout(bucketing, share * whole + (bucketing.algorithm === 'unleash' ? 1 : 0));
        let count = 0;
        for (let user = 0; user < USERS; user++) if (isIn(snapshot, `user-${user}`)) count++;
        // Five standard deviations of a fair draw are at most 1.8 percent.
        expect(count / USERS).to.be.closeTo(share, 0.018);
      }
    });

    it(`${bucketing.algorithm}: everybody is in a whole rollout, nobody in an empty one`, () => {
      const everyone = rollout(bucketing, whole + (bucketing.algorithm === 'unleash' ? 1 : 0));
      const nobody = rollout(bucketing, bucketing.algorithm === 'unleash' ? 1 : 0);
      fc.assert(fc.property(fc.string(), (user) => isIn(everyone, user) && !isIn(nobody, user)));
    });
  }

  it('native: rollouts of different flags are independent', () => {
    const one = rollout({ algorithm: 'native', seed: 'one' }, 50_000);
    const other = rollout({ algorithm: 'native', seed: 'other' }, 50_000);
    const users = Array.from({ length: 20_000 }, (_, index) => `user-${index}`);
    const both = users.filter((user) => isIn(one, user) && isIn(other, user)).length;
    expect(both / users.length).to.be.closeTo(0.25, 0.016);
  });
});

function pick<Value>(record: Readonly<Record<string, Value>>, keys: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
}

/** Sound definitions in which one spot was replaced by something else. */
function mutilated(): fc.Arbitrary<unknown> {
  const junk = fc.oneof(
    fc.constantFrom<unknown>(null, 7, '', 'f3', [], {}, true, { flag: 'f3' }, { segment: 's2' }, 'next'),
    fc.jsonValue({ maxDepth: 2 }),
  );
  return fc.tuple(definitions, fc.infiniteStream(fc.nat()), junk).map(([definition, choices, value]) => {
    const copy: unknown = structuredClone(definition);
    let spot = copy;
    for (const choice of choices) {
      const fields = Object.entries(Object(spot)).filter(([, inner]) => inner !== undefined);
      const [name, inner] = fields[choice % Math.max(fields.length, 1)] ?? [];
      if (name === undefined || typeof spot !== 'object' || spot === null) break;
      if (typeof inner !== 'object' || inner === null || choice % 5 === 0) {
        Reflect.set(spot, name, value);
        break;
      }
      spot = inner;
    }
    return copy;
  });
}
