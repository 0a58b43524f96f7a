import { expect } from 'chai';
import { mergePatch } from '../../src/domain/merge-patch.js';

type Json = Readonly<Record<string, unknown>>;

/** The examples of RFC 7396, appendix A, whose target and patch are objects. */
const EXAMPLES: readonly (readonly [target: Json, patch: Json, result: Json])[] = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
];

describe('a merge patch', () => {
  for (const [target, patch, result] of EXAMPLES) {
    it(`${JSON.stringify(patch)} onto ${JSON.stringify(target)} makes ${JSON.stringify(result)}`, () => {
      expect(mergePatch(target, patch)).to.deep.equal(result);
    });
  }

  it('leaves its target as it was', () => {
    const target = { a: { b: 1 } };
    mergePatch(target, { a: { b: null } });
    expect(target).to.deep.equal({ a: { b: 1 } });
  });

  it('takes a name that every object inherits for a name', () => {
    const patch: Json = JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}');
    const merged = mergePatch({}, patch);
    expect(Object.keys(merged)).to.have.members(['__proto__', 'constructor']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).to.equal(false);
  });
});
