/** The JSON of answers. JavaScript writes 3.0 as 3; elsewhere that is no float, and providers refuse it as one. */
import type { Schemas } from '../../http/contract.js';
import type { EnvironmentSnapshot } from '../../snapshots/load-snapshot.js';
import { isFloat } from './floats.js';

type Answer = Schemas<'openfeature'>['Evaluation'] | Schemas<'openfeature'>['EvaluationFailure'];
type Batch = Schemas<'openfeature'>['EvaluationBatch'];

/** Whole numbers of a flag that serves floats are written as such: `{"key":"ratio","value":3.0,…}`. */
export function answerText(answer: Answer, { flags }: Pick<EnvironmentSnapshot, 'flags'>): string {
  if (!('value' in answer) || !isWrittenWhole(answer.value)) return JSON.stringify(answer);
  const flag = flags.get(answer.key);
  if (flag?.type !== 'number' || !isFloat(flag)) return JSON.stringify(answer);
  const { key, value, ...others } = answer;
  return `{"key":${JSON.stringify(key)},"value":${value}.0,${JSON.stringify(others).slice(1)}`;
}

/** Whether JavaScript writes the number with digits alone; from 1e21 on it writes an exponent, which is a float to everybody. */
function isWrittenWhole(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1e21;
}

export function batchText({ flags, ...others }: Batch, snapshot: Pick<EnvironmentSnapshot, 'flags'>): string {
  const answers = flags.map((answer) => answerText(answer, snapshot));
  return `{"flags":[${answers.join(',')}],${JSON.stringify(others).slice(1)}`;
}
