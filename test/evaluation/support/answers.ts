/** What the engine itself answers to a case, for other ways to be held against. */
import { compile, type Definition, evaluate, type Outcome } from '../../../src/evaluation/index.js';
import { re2 } from '../../../src/evaluation/regex-re2.js';
import type { EvaluationCase } from './cases.js';

/** What every way tells; text: the code of the error. */
export type Answer = Readonly<Record<'value' | 'variation' | 'enabled' | 'reason' | 'rule', unknown>> | string;

/** Parts of a context that requests and clients know. */
const ROOTS = ['targetingKey', 'attributes', 'now'];

/** Only the engine's own callers can name further roots of the context, or say that the time is not known. */
export const isForAll = ({ context, definition }: EvaluationCase) =>
  Object.keys(context).every((root) => ROOTS.includes(root)) &&
  (typeof context.now === 'number' || !JSON.stringify(definition).includes('"window"'));

export const told = ({ value, variation, enabled, reason, rule }: Exclude<Answer, string>) => ({
  value,
  variation,
  enabled,
  reason,
  rule,
});

export function outcomeOf({ definition, flag, context }: EvaluationCase): Outcome | undefined {
  return evaluate(compile(definition as Definition, { regex: re2 }), flag, context) ?? undefined;
}

export function byEngine(one: EvaluationCase): Answer {
  const outcome = outcomeOf(one);
  return outcome ? told(outcome) : 'FLAG_NOT_FOUND';
}
