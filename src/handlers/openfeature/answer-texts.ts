/** The JSON of answers. JavaScript writes 3.0 as 3; elsewhere that is no float, and providers refuse it as one. */
import type { Schemas } from '../../http/contract.js';
import type { EnvironmentSnapshot } from '../../snapshots/load-snapshot.js';

type Answer = Schemas<'openfeature'>['Evaluation'] | Schemas<'openfeature'>['EvaluationFailure'];
type Batch = Schemas<'openfeature'>['EvaluationBatch'];

/** Whole numbers of a flag that has fractions, too, are written as floats: `{"key":"ratio","value":3.0,…}`. */
export function answerText(answer: Answer, { flags }: Pick<EnvironmentSnapshot, 'flags'>): string {
  if (!('value' in answer) || !Number.isInteger(answer.value)) return JSON.stringify(answer);
  const { key, value, ...others } = answer;
  const isFloat = flags.get(key)?.variations.some((variation) => !Number.isInteger(variation.value)) ?? false;
  if (!isFloat || !Number.isSafeInteger(value)) return JSON.stringify(answer);
  return `{"key":${JSON.stringify(key)},"value":${value}.0,${JSON.stringify(others).slice(1)}`;
}

export function batchText({ flags, ...others }: Batch, snapshot: Pick<EnvironmentSnapshot, 'flags'>): string {
  const answers = flags.map((answer) => answerText(answer, snapshot));
  return `{"flags":[${answers.join(',')}],${JSON.stringify(others).slice(1)}`;
}
