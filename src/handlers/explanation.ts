/** An explanation of the engine in the contract's form, with a sentence for people at each step. */
import { RuleNote } from '../domain/definition.js';
import { type Context, explain, type Outcome, type ServeTrace, type Step } from '../evaluation/index.js';
import type { Schemas } from '../http/contract.js';
import { bounded } from '../http/errors.js';
import type { EnvironmentSnapshot } from '../snapshots/load-snapshot.js';
import { conditionSentence, toConditionTrace, toDefinitionPath } from './condition-trace.js';
import { ValueTexts } from './value-texts.js';

export function explainSteps(
  snapshot: EnvironmentSnapshot,
  flagKey: string,
  context: Context,
): Schemas['ExplanationStep'][] {
  const { outcome, steps } = explain(snapshot.compiled, flagKey, context);
  const texts = new ValueTexts();
  return steps.map((step) => ({
    step: step.step,
    path: toDefinitionPath(step.at),
    rule: step.step === 'rule' ? step.rule : null,
    holds: holds(step),
    sentence: bounded(sentence(step, outcome, snapshot, texts)),
    condition: 'condition' in step ? toConditionTrace(step.condition, texts) : null,
    bucket: 'serve' in step && step.serve ? toBucket(step.serve, outcome, texts) : null,
  }));
}

/** Whether the step held, or answered. */
function holds(step: Step): boolean {
  if (step.step === 'switch') return step.on;
  return 'holds' in step ? step.holds : true;
}

function sentence(
  step: Step,
  outcome: Outcome | null,
  { environment, definition }: EnvironmentSnapshot,
  texts: ValueTexts,
): string {
  const served = outcome?.variation == null ? 'no variation' : `'${outcome.variation}'`;
  switch (step.step) {
    case 'switch':
      return `The flag is ${step.on ? 'on' : 'off'} in environment '${environment.key}'.`;
    case 'prerequisite':
      return `Prerequisite: ${conditionSentence(step.condition, texts)}`;
    case 'overrides':
      return step.holds
        ? `The targeting key has an override and gets ${served}.`
        : 'The targeting key has no override.';
    case 'rule':
      return `${ruleNamed(step.at, definition)} ${ruleSentence(step, served)}`;
    case 'off':
      return `The flag serves what it serves when it is off: ${served}.`;
    case 'default':
      return `No rule served: the default is ${served}.`;
  }
}

function ruleSentence({ condition, window, serve }: Extract<Step, { step: 'rule' }>, served: string): string {
  if (window && !window.holds) return `does not hold: ${window.what}`;
  if (!condition.holds || !serve) return 'does not hold.';
  return serve.from === 'next'
    ? 'holds, but its rollout leaves the user out: on with the next.'
    : `holds and serves ${served}.`;
}

/** By its name, or by its number from 1. `at` is `flags, key, rules, index`. */
function ruleNamed([, flagKey, , index]: Step['at'], { flags }: EnvironmentSnapshot['definition']): string {
  const note = flags.get(String(flagKey))?.rules?.[Number(index)]?.note;
  return note instanceof RuleNote && note.name !== '' ? `Rule '${note.name}'` : `Rule ${Number(index) + 1}`;
}

function toBucket(
  { from, bucket }: ServeTrace,
  outcome: Outcome | null,
  texts: ValueTexts,
): Schemas['BucketTrace'] | null {
  if (!bucket) return null;
  const { text, number } = bucket;
  if (text === null || number === null) {
    return { text: null, number: null, sentence: 'There is nothing to hash: the attribute is not set.' };
  }
  const where = from === 'range' ? `in the share of '${outcome?.variation}'` : 'in no share';
  return { text: bounded(text), number, sentence: bounded(`${texts.quoted(text)} has bucket ${number}, ${where}.`) };
}
