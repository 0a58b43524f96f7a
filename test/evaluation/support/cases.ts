import { readdirSync, readFileSync } from 'node:fs';

import type { Context, Outcome } from '../../../src/evaluation/index.js';

/** One question to the engine and its answer. The definitions need the regular expression library. */
export interface EvaluationCase {
  /** The file that it is from. */
  readonly suite: string;
  readonly title: string;
  /** The very same object for cases in a row that share it: it need not be stored or compiled for each of them. */
  readonly definition: unknown;
  /** Plain JSON, so that it can be sent as well as handed over. */
  readonly context: Context;
  readonly flag: string;
  /** The fields of the outcome that the case is about; null: there is no such flag. */
  readonly expected: Partial<Outcome> | null;
}

/** One leaf, the attribute values that it holds for, and those that it does not. */
export interface OperatorTable {
  readonly type: string;
  readonly title: string;
  readonly leaf: { readonly operator: string; readonly [field: string]: unknown };
  readonly holds: readonly unknown[];
  readonly fails: readonly unknown[];
}

/** All cases: those that are written out in `cases/`, and one for each value in the tables of `operators/`. */
export function evaluationCases(): EvaluationCase[] {
  return [...writtenCases(), ...operatorTables().flatMap(casesOfTable)];
}

export function operatorTables(): OperatorTable[] {
  return filesIn<Omit<OperatorTable, 'type'>>('operators').flatMap(({ name, rows }) =>
    rows.map((table) => ({ type: name, ...table })),
  );
}

/**
 * The attributes of a context in which `attribute` has the value. Two kinds of values have no JSON: `{"$unset": true}` is
 * no attribute at all, and `{"$bigint": digits}` an integer that the caller is sure of.
 */
export function attributesWith(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return { attribute: value };
  if ('$unset' in value) return {};
  return { attribute: '$bigint' in value ? BigInt(String(value.$bigint)) : value };
}

function writtenCases(): EvaluationCase[] {
  return filesIn<Omit<EvaluationCase, 'suite'>>('cases').flatMap(({ name, rows }) =>
    rows.map((written) => ({ suite: name, ...written })),
  );
}

/** One for each value that can be sent as JSON. */
function casesOfTable({ type, title, leaf, holds, fails }: OperatorTable): EvaluationCase[] {
  const rules = [{ id: 'leaf', when: { attribute: 'attribute', type, ...leaf }, serve: {} }];
  const definition = { format: 1, flags: { flag: { kind: 'boolean', rules } } };
  const caseOf = (value: unknown, answer: 'holds' | 'fails'): EvaluationCase => ({
    suite: `operators of ${type}`,
    title: `${title}: ${answer} for ${JSON.stringify(value)}`,
    definition,
    context: { attributes: attributesWith(value) },
    flag: 'flag',
    expected: answer === 'holds' ? { source: 'rule', rule: 'leaf' } : { source: 'default', rule: null },
  });
  return [
    ...holds.filter(isJson).map((value) => caseOf(value, 'holds')),
    ...fails.filter(isJson).map((value) => caseOf(value, 'fails')),
  ];
}

function isJson(value: unknown): boolean {
  return !JSON.stringify(value).includes('"$bigint"');
}

/** The JSON files of a folder, each a list of rows. An empty folder or file is a mistake. */
function filesIn<Row>(folder: string): { readonly name: string; readonly rows: readonly Row[] }[] {
  const url = new URL(`../${folder}/`, import.meta.url);
  const files = readdirSync(url).filter((name) => name.endsWith('.json'));
  if (files.length === 0) throw new Error(`there are no files in ${folder}/`);
  return files.map((file) => {
    const rows = JSON.parse(readFileSync(new URL(file, url), 'utf8')) as readonly Row[];
    if (rows.length === 0) throw new Error(`there are no rows in ${folder}/${file}`);
    return { name: file.slice(0, -'.json'.length), rows };
  });
}
