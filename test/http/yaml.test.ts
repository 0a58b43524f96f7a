import { expect } from 'chai';
import fc from 'fast-check';
import { parse } from 'yaml';
import { readYaml, writeYaml } from '../../src/http/yaml.js';

/** What YAML has marks for, and what it or an older version of it takes for something else than text. */
const awkward = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...' \n\t\r-:#?*&!|>%@`\'"{}[],.~=<0123456789eExobna_\u0000\u0085\u2028\ufeffé😀'),
    maxLength: 12,
  }),
  fc.constantFrom(
    'on',
    'No',
    'y',
    'null',
    'TRUE',
    '.inf',
    '.NaN',
    '0o7',
    '0b1',
    '1_0',
    '12:30',
    '2025-01-01',
    '---',
    '...',
  ),
  fc.string({ unit: 'binary' }),
);
const name = awkward.filter((text) => text !== '__proto__' && text !== '');
const { value: json } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    awkward,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}));

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('what is written as YAML', () => {
  it('is read as what it was, and written again is the same text', () => {
    fc.assert(
      fc.property(json, (inner) => {
        const value = [inner, { '...': inner }];
        const text = writeYaml(value);
        const read = readYaml(text, 32);
        expect(plain(read)).to.deep.equal(plain(value));
        expect(writeYaml(Object(read))).to.equal(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same to another reader', () => {
    fc.assert(
      fc.property(json, (inner) => {
        const value = [inner, { '...': inner }];
        const text = writeYaml(value);
        expect(plain(parse(text, { uniqueKeys: false, logLevel: 'silent' }))).to.deep.equal(plain(value));
      }),
      { numRuns: 500 },
    );
  });
});

describe('YAML', () => {
  for (const [text, value] of [
    ['+1', 1],
    ['-.5', -0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['0o17', 15],
    ['0x1F', 31],
    ['0b11', '0b11'],
    ['1_000', '1_000'],
    ['yes', 'yes'],
    ['True', true],
    ['2025-01-01', '2025-01-01'],
    ['~', null],
    ['# nothing', null],
    ['!!str 1', '1'],
    ['%YAML 1.1\n---\nno', 'no'],
    ['{1: a, null: b}', { 1: 'a', null: 'b' }],
  ] as const) {
    it(`${JSON.stringify(text)} is ${JSON.stringify(value)}`, () => {
      expect(readYaml(text, 32)).to.deep.equal(value);
    });
  }

  it('is as deep as it may be, and no deeper', () => {
    expect(readYaml('[[[1]]]', 3)).to.deep.equal([[[1]]]);
    for (const text of ['[[[[]]]]', '[[[[1]]]]', '- - - - a', 'a: {a: {a: {a: 1}}}']) {
      expect(() => readYaml(text, 3), text).to.throw(/nested deeper|maxDepth/);
    }
  });
});
