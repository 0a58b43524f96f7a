/** The JSON of answers. JavaScript writes 3.0 as 3; elsewhere that is no float, and providers refuse it as one. */
import type { Outcome } from '../../evaluation/index.js';
import type { Schemas } from '../../http/contract.js';
import { type FlagSet, toResolution } from '../../openfeature/resolution.js';
import type { EnvironmentSnapshot } from '../../snapshots/load-snapshot.js';
import { OutcomeTexts } from '../outcome-texts.js';
import { isFloat } from './floats.js';

type Evaluation = Schemas<'openfeature'>['Evaluation'];

export function evaluationTexts(): OutcomeTexts {
  return new OutcomeTexts((outcome, snapshot) => write(toEvaluation(outcome, snapshot), snapshot));
}

function toEvaluation(outcome: Outcome, snapshot: EnvironmentSnapshot): Evaluation {
  const { flag: key, value, variation } = outcome;
  const { reason, flagMetadata: metadata } = toResolution(outcome, toFlagSet(snapshot));
  return variation === null
    ? { key, variant: '', reason, metadata }
    : { key, value, variant: variation, reason, metadata };
}

export function toFlagSet({ environment: { key, revision } }: EnvironmentSnapshot): FlagSet {
  return { key, revision };
}

/** Whole numbers of a flag that serves floats are written as such: `{"key":"ratio","value":3.0,…}`. */
function write(answer: Evaluation, { flags }: EnvironmentSnapshot): string {
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
