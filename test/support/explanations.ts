/** Explanations of evaluations as tests want them. */
import { expect } from 'chai';
import { dataOf } from './answers.js';
import type { TestApp } from './app.js';
import type { TestAnswer } from './contract-client.js';
import { evaluate } from './flags.js';

type Json = TestAnswer['body'];

/** An explanation, whose answer must be the very one that evaluating gives. */
export async function explain(app: TestApp, flag_key: string, context: object = {}): Promise<Json> {
  const body = { flag_key, context };
  const data = dataOf(await app.native.call('explainFlag', { key: app.sk(), body }));
  expect(data.evaluation).to.deep.equal(await evaluate(app, flag_key, context));
  return data;
}

/** Every sentence in its order; what explains another one is indented below it. */
export function sentencesOf({ steps }: Json): string[] {
  const ofCondition = (trace: Json, indent: string): string[] => [
    indent + trace.sentence,
    ...trace.conditions.flatMap((part: Json) => ofCondition(part, `${indent}  `)),
  ];
  return steps.flatMap((step: Json) => [
    step.sentence,
    ...(step.condition ? ofCondition(step.condition, '  ') : []),
    ...(step.bucket ? [`  ${step.bucket.sentence}`] : []),
  ]);
}
