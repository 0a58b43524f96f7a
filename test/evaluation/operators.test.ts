import { readdirSync, readFileSync } from 'node:fs';

import { expect } from 'chai';

import { compile, evaluate } from '../../src/evaluation/index.js';
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

function answers(type: string, leaf: Table['leaf'], value: unknown): boolean {
  const when = { attribute: 'attribute', type, ...leaf };
  const definition = { format: 1, flags: { flag: { kind: 'boolean', rules: [{ when, serve: {} }] } } };
  const snapshot = compile(definition, { regex: re2 });
  expect(snapshot.problems).to.deep.equal([]);
  return evaluate(snapshot, 'flag', { attributes: attributesOf(value) })?.source === 'rule';
}

describe('operators', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  const tables = files.flatMap((file) => tablesOf(file).map((table) => ({ type: file.slice(0, -'.json'.length), table })));

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
