import { readdirSync, readFileSync } from 'node:fs';

import { expect } from 'chai';

import { compile, evaluate, evaluateAll } from '../../src/evaluation/index.js';
import { families } from '../../src/evaluation/operators/families.js';
import { re2 } from '../../src/evaluation/regex-re2.js';

/** One leaf, the attribute values that it holds for, and those that it does not. */
interface Table {
  readonly title: string;
  readonly leaf: { readonly operator: string };
  readonly holds: readonly unknown[];
  readonly fails: readonly unknown[];
}

const FOLDER = new URL('operators/', import.meta.url);

function tablesOf(file: string): readonly Table[] {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as readonly Table[];
}

/** `{"$unset": true}` is no attribute at all, `{"$bigint": digits}` an integer that the caller is sure of. */
function attributesOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return { attribute: value };
  if ('$unset' in value) return {};
  return { attribute: '$bigint' in value ? BigInt(String(value.$bigint)) : value };
}

/** The answer in a rule by itself, in a run of rules, and among so many flags that `evaluateAll` uses its index. */
function answers(type: string, leaf: Table['leaf'], value: unknown): boolean {
  const rule = { when: { attribute: 'attribute', type, ...leaf }, serve: {} };
  const alone = { kind: 'boolean', rules: [rule] };
  const run = { kind: 'boolean', rules: [rule, rule, rule, rule] };
  const flags = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`f${index}`, index === 0 ? alone : run]));
  const snapshot = compile({ format: 1, flags }, { regex: re2 });
  expect(snapshot.problems).to.deep.equal([]);

  const context = { attributes: attributesOf(value) };
  const sources = new Set(evaluateAll(snapshot, context).map(({ source }) => source));
  for (const key of ['f0', 'f1']) sources.add(evaluate(snapshot, key, context)?.source ?? 'off');
  expect(sources.size, 'all ways of asking agree').to.equal(1);
  return sources.has('rule');
}

describe('operators', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  const tables = files.flatMap((file) =>
    tablesOf(file).map((table) => ({ type: file.slice(0, -'.json'.length), table })),
  );

  it('every operator of every type has a table of answers', () => {
    const documented = [...families].flatMap(([type, { operators }]) => operators.map((name) => `${type} ${name}`));
    const tested = new Set(tables.map(({ type, table }) => `${type} ${table.leaf.operator}`));
    const SAME_AS_ANOTHER = new Set(['datetime neq', 'datetime in', 'semver neq', 'semver in']);
    expect(documented.filter((name) => !tested.has(name) && !SAME_AS_ANOTHER.has(name))).to.deep.equal([]);
  });

  for (const { type, table } of tables) {
    it(`${type}: ${table.title}`, () => {
      const holding = table.holds.filter((value) => !answers(type, table.leaf, value));
      const failing = table.fails.filter((value) => answers(type, table.leaf, value));
      expect(holding, 'should hold').to.deep.equal([]);
      expect(failing, 'should not hold').to.deep.equal([]);
    });
  }
});
