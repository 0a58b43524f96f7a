import { expect } from 'chai';
import { RulesetHolder } from '../../src/client/ruleset-holder.js';
import { type Definition, evaluate, evaluateAll, type Flag } from '../../src/evaluation/index.js';

function flag(value: unknown): Flag {
  return {
    kind: 'json',
    variations: [{ key: 'v', value }],
    rules: [{ when: { any: [{ segment: 'beta' }, false] }, serve: { variation: 'v' } }],
    default: { variation: 'v' },
  };
}

const ruleset = (revision: number, flags: Definition['flags'], size = 1): string =>
  JSON.stringify({ format: 1, revision, segments: { beta: { when: { all: Array(size).fill(true) } } }, flags });

describe('a ruleset that takes the place of another', () => {
  const held = (first: string, second: string) => {
    const holder = new RulesetHolder(undefined, () => {});
    return [first, second].map((text) => {
      void holder.replace(text);
      return holder.current?.compiled;
    });
  };
  const compiled = (first: string, second: string, key: string) =>
    held(first, second).map((snapshot) => snapshot?.flags.get(key));

  it('keeps each compiled flag that says the same', () => {
    const flags = (changed: unknown) => ({ same: flag({ deep: [1, { a: null }] }), changed: flag(changed) });
    const [first, second] = [ruleset(1, flags(1)), ruleset(2, flags(2))];
    const [before, after] = compiled(first, second, 'same');
    expect(before).to.be.an('object').and.equal(after);
    const [old, anew] = compiled(first, second, 'changed');
    expect(anew).to.be.an('object').and.not.equal(old);
  });

  it('compiles anew what says anything else', () => {
    const values = [
      1,
      '1',
      true,
      null,
      [],
      {},
      [1],
      { a: 1 },
      { a: 1, b: 2 },
      { b: 1 },
      [[1]],
      { 0: 1 },
      { a: [1, 2] },
    ];
    for (const [at, value] of values.entries()) {
      for (const other of values.slice(at + 1)) {
        for (const [one, two] of [
          [value, other],
          [other, value],
        ]) {
          const [before, after] = held(ruleset(1, { a: flag(one) }), ruleset(1, { a: flag(two) }));
          expect(before && evaluate(before, 'a', { attributes: {} })?.value).to.deep.equal(one);
          expect(after && evaluate(after, 'a', { attributes: {} })?.value).to.deep.equal(two);
        }
      }
    }
  });

  it('compiles anew what asks a segment that has changed', () => {
    const [before, after] = compiled(ruleset(1, { a: flag(1) }), ruleset(2, { a: flag(1) }, 2), 'a');
    expect(after).to.be.an('object').and.not.equal(before);
  });

  it('has its flags in the order of their keys, as the server has', () => {
    const flags = Object.fromEntries(['b', '2', 'a', '10', 'B'].map((key) => [key, flag(key)]));
    for (const snapshot of held(ruleset(1, flags), ruleset(2, { ...flags, 3: flag(3) }))) {
      const flagKeys = snapshot && evaluateAll(snapshot, { attributes: {} }).map(({ flag: key }) => key);
      expect(flagKeys?.filter((key) => key !== '3')).to.deep.equal(['10', '2', 'B', 'a', 'b']);
      expect(flagKeys).to.deep.equal(flagKeys?.toSorted());
    }
  });

  it('may have values of any depth', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const text = ruleset(1, { a: flag('deep'), b: flag(1) }).replace('"deep"', deep);
    const holder = new RulesetHolder(undefined, () => {});
    for (const given of [text, text]) await holder.replace(given);
    expect(holder.current && evaluate(holder.current.compiled, 'b', { attributes: {} })?.value).to.equal(1);
  });

  it('knows a flag by its own name only', () => {
    const text = '{"format":1,"flags":{"__proto__":{"kind":"boolean"},"constructor":{"kind":"boolean"}}}';
    const [before, after] = compiled(text, text, '__proto__');
    expect(before).to.be.an('object').and.equal(after);
  });
});
