/** How a condition came to its answer, in the contract's form and in words. */
import { pointerTo } from '../domain/json-pointer.js';
import type { Trace } from '../evaluation/index.js';
import type { Schemas } from '../http/contract.js';
import { bounded } from '../http/errors.js';
import type { ValueTexts } from './value-texts.js';

/** The contract's bound on the conditions of one condition. */
const MOST_CONDITIONS = 1000;

export function toConditionTrace(trace: Trace, texts: ValueTexts): Schemas['ConditionTrace'] {
  return {
    path: toDefinitionPath(trace.at),
    holds: trace.holds,
    sentence: bounded(conditionSentence(trace, texts)),
    ...('value' in trace && { value: texts.shown(trace.value) }),
    conditions: partsOf(trace)
      .slice(0, MOST_CONDITIONS)
      .map((part) => toConditionTrace(part, texts)),
  };
}

/** A JSON pointer into the ruleset. */
export function toDefinitionPath(at: Trace['at']): string {
  return bounded(pointerTo(at));
}

function partsOf(trace: Trace): readonly Trace[] {
  if ('children' in trace) return trace.children;
  if (trace.form === 'elements') return trace.elements.flatMap(({ condition }) => condition ?? []);
  return trace.form === 'segment' && trace.condition ? [trace.condition] : [];
}

export function conditionSentence(trace: Trace, texts: ValueTexts): string {
  const holds = trace.holds ? 'holds' : 'does not hold';
  switch (trace.form) {
    case 'constant':
      return trace.holds ? 'Everybody.' : 'Nobody.';
    case 'all':
    case 'any':
    case 'none':
      return `${trace.form} of these conditions: ${holds}.`;
    case 'segment':
      return `The user is ${trace.holds ? '' : 'not '}in segment '${trace.segment}'.`;
    case 'attribute':
      return `${nameOf(trace.condition['attribute'])} is ${seen(trace, texts)}: ${questionOf(trace.condition, texts)} ${holds}.`;
    case 'elements':
      return elementsSentence(trace);
    case 'bucket':
      return trace.text === null
        ? 'There is nothing to hash: the attribute is not set.'
        : `${texts.quoted(trace.text)} has bucket ${trace.number}: below ${limitOf(trace.condition)} ${holds}.`;
    case 'flag':
      return `Feature flag '${trace.flag}' ${servedBy(trace.outcome)}: this ${trace.holds ? 'is' : 'is not'} what is needed.`;
    case 'problem':
      return `This cannot be evaluated, and so does not hold: ${trace.what}`;
  }
}

function elementsSentence({ condition, size, decided, holds }: Extract<Trace, { form: 'elements' }>): string {
  const list = nameOf(condition['elements']);
  const answer = holds ? 'holds' : 'does not hold';
  if (size === null) return `${list} is not set, or no list: ${answer}.`;
  const decision = decided === null ? '' : `, decided by element ${decided + 1}`;
  return `${String(condition['quantifier'] ?? 'any')} of the ${size} elements of ${list}: ${answer}${decision}.`;
}

function servedBy(outcome: Extract<Trace, { form: 'flag' }>['outcome']): string {
  if (!outcome) return 'does not exist';
  const served = outcome.variation === null ? 'no variation' : `'${outcome.variation}'`;
  return `${outcome.enabled ? 'is on' : 'is off'} and serves ${served}`;
}

/** As the contract writes references: `targeting_key`, a name, or a JSON pointer into the attributes. */
function nameOf(reference: unknown): string {
  if (!Array.isArray(reference)) return typeof reference === 'string' ? reference : JSON.stringify(reference);
  const [root, ...steps] = reference.map(String);
  return root === 'targetingKey' ? 'targeting_key' : pointerTo(steps);
}

/** What each type reads an attribute as; other systems' types have no words of ours. */
const READ_AS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  datetime: 'a date and time',
  semver: 'a version',
  ip: 'an IP address',
  list: 'a list',
};

function seen(trace: Extract<Trace, { form: 'attribute' }>, texts: ValueTexts): string {
  if (!('value' in trace)) return 'not set';
  const value = texts.quoted(trace.value);
  const type = String(trace.condition['type']);
  return trace.isRead ? value : `${value}, which cannot be read as ${READ_AS[type] ?? type}`;
}

/** `in ["CH"]`, `number not gte [18]`, `starts_with ["a"] in any case for all elements`. */
function questionOf(condition: Readonly<Record<string, unknown>>, texts: ValueTexts): string {
  const { type, operator, values, negate, ignore_case, list } = condition;
  const words = [
    type === 'string' || type === 'any' ? '' : String(type),
    negate ? 'not' : '',
    String(operator),
    type === 'any' ? '' : texts.quoted(values),
    ignore_case ? 'in any case' : '',
    list === 'all' ? 'for all elements' : '',
    list === 'none' ? 'for no element' : '',
  ];
  return words.filter((word) => word !== '').join(' ');
}

function limitOf(condition: Readonly<Record<string, unknown>>): string {
  return String(condition['values']);
}
