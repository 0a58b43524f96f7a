import { expect } from 'chai';

import { compile, evaluate, evaluateAll } from '../../src/evaluation/index.js';
import { re2 } from '../../src/evaluation/regex-re2.js';
import type { OperatorTable } from './support/cases.js';
import { attributesWith, operatorTables } from './support/cases.js';

/** The answer in a rule by itself, in a run of rules, and among so many flags that `evaluateAll` uses its index. */
function answers({ type, leaf }: OperatorTable, value: unknown): boolean {
  const rule = { when: { attribute: 'attribute', type, ...leaf }, serve: {} };
  const alone = { kind: 'boolean', rules: [rule] };
  const run = { kind: 'boolean', rules: [rule, rule, rule, rule] };
  const flags = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`f${index}`, index === 0 ? alone : run]));
  const snapshot = compile({ format: 1, flags }, { regex: re2 });
  expect(snapshot.problems).to.deep.equal([]);

  const context = { attributes: attributesWith(value) };
  const sources = new Set(evaluateAll(snapshot, context).map(({ source }) => source));
  for (const key of ['f0', 'f1']) sources.add(evaluate(snapshot, key, context)?.source ?? 'off');
  expect(sources.size, 'all ways of asking agree').to.equal(1);
  return sources.has('rule');
}

describe('operators, however they are asked', () => {
  for (const table of operatorTables()) {
    it(`${table.type}: ${table.title}`, () => {
      const holding = table.holds.filter((value) => !answers(table, value));
      const failing = table.fails.filter((value) => answers(table, value));
      expect(holding, 'should hold').to.deep.equal([]);
      expect(failing, 'should not hold').to.deep.equal([]);
    });
  }

  it('a text of millions of characters is read, or is not of the type', () => {
    const millions = 16_000_000;
    const version = `1.0.0-${'a.'.repeat(millions / 2)}a`;
    const number = `${'1_'.repeat(millions / 2)}1`;
    const answerTo = (leaf: object, attribute: string): string | undefined => {
      const rules = [{ when: { attribute: 'attribute', invalid: true, ...leaf }, serve: {} }];
      const snapshot = compile({ format: 1, flags: { f: { kind: 'boolean', rules } } });
      return evaluate(snapshot, 'f', { attributes: { attribute } })?.source;
    };
    for (const [type, value, text] of [
      ['semver', '1.0.0', version],
      ['flipt.number', '1', number],
    ] as const) {
      expect(answerTo({ type, operator: 'eq', values: [value] }, text)).to.equal('rule');
    }
    expect(answerTo({ type: 'auto', operator: 'lt', values: ['1.0.0:semver'] }, version)).to.equal('default');
    expect(answerTo({ type: 'auto', operator: 'eq', values: [number] }, number)).to.equal('rule');
    expect(answerTo({ type: 'auto', operator: 'eq', values: [number] }, '1')).to.equal('default');
  });
});
