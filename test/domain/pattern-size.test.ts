import { expect } from 'chai';
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { patternSize } from '../../src/domain/pattern-size.js';

/** Patterns of everything that has a size, in each other. */
const patterns = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(
      'a',
      'é',
      '.',
      '\\d',
      '\\.',
      '[a-z]',
      '[^]a]',
      '[[:alpha:])]',
      '\\pL',
      '\\p{Greek}',
      '\\Q(a)\\E',
      '\\x{10FFFF}',
    ),
    fc.array(tie('pattern'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    fc.array(tie('pattern'), { minLength: 1, maxLength: 3 }).map((parts) => `(${parts.join('|')})`),
    fc
      .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{3}', '{2,}', '{0,7}', '{2,9}'))
      .map(([part, times]) => `(?:${part})${times}`),
  ),
})).pattern;

describe('the size of a pattern', () => {
  it('is never less than what it compiles to', () => {
    fc.assert(
      fc.property(patterns, (pattern) => {
        expect(patternSize(pattern)).to.be.at.least(RE2JS.compile(pattern).programSize());
      }),
    );
  });

  it('is near it for patterns as people write them', () => {
    for (const pattern of [
      '^.*@example\\.org$',
      '^(?:alice|bob)-[0-9]{1,5}$',
      '^v?[0-9]+(\\.[0-9]+){0,3}$',
      '(?i)beta',
    ]) {
      expect(patternSize(pattern), pattern).to.be.at.most(RE2JS.compile(pattern).programSize() * 5);
    }
  });

  it('knows repetitions of repetitions, and what only looks like one', () => {
    expect(patternSize('(a{1,100})'.repeat(190))).to.be.within(38_000, 40_000);
    expect(patternSize('((a{10}){10}){10}')).to.be.within(1000, 2000);
    expect(patternSize('(\\Q)\\Eabcdefghij){1000}')).to.be.above(10_000);
    expect(patternSize('\\Qa{1000}\\E')).to.be.below(20);
    expect(patternSize('[a{1000}]')).to.be.below(20);
    expect(patternSize('a\\{1000}')).to.be.below(20);
  });
});
