import { isList } from '../conditions/entry.js';
import type { CoreValue } from '../values/core-value.js';
import { coreText, coreValueOf } from '../values/core-value.js';
import { flooredModulo } from '../values/decimal.js';
import { pythonFloat } from '../values/python.js';
import { scalarOf } from '../values/scalar.js';
import { autoComparison } from './auto-comparison.js';
import type { Family, Operator, Question } from './family.js';
import { parseOnly } from './family.js';
import { compilePatterns } from './patterns.js';

/**
 * The type `auto`: the written value is read as the type that the attribute turns out to have. These are the semantics
 * of Flagsmith Core, a Python program; where it raises, the answer is false.
 */
const ACCEPTED = 'a text, a number, true, false or null';

/** A written value as Python's `str` would spell it. */
export function writtenText(value: unknown): string | undefined {
  if (value === null) return 'None';
  const core = scalarOf(value) === undefined ? undefined : coreValueOf(value);
  if (core === undefined) return undefined;
  return typeof value === 'string' ? value : coreText(core);
}

function textOperator(answer: (text: string, value: string) => boolean): Operator<CoreValue> {
  return (question) => {
    const only = parseOnly(question, writtenText, ACCEPTED);
    return only && ((attribute) => attribute.kind === 'text' && answer(attribute.value, only.value));
  };
}

const comparison =
  (operator: Parameters<typeof autoComparison>[0]): Operator<CoreValue> =>
  (question) => {
    const only = parseOnly(question, writtenText, ACCEPTED);
    return only && autoComparison(operator, only.value);
  };

/** Anchored at the start only, like Python's `re.match`. */
const matches: Operator<CoreValue> = (question) => {
  if (question.values.length !== 1) return question.refuse('The operator matches takes exactly one pattern.');
  const [test] = compilePatterns(question, (pattern) => `\\A(?:${pattern})`) ?? [];
  return test === undefined ? null : (attribute) => test(coreText(attribute));
};

/** The value is `divisor|remainder`. */
const modulo: Operator<CoreValue> = (question) => {
  const only = parseOnly(question, writtenText, ACCEPTED);
  if (only === null) return null;
  const [divisor, remainder, ...rest] = only.value.split('|').map(pythonFloat);
  if (divisor === undefined || remainder === undefined || rest.length > 0) {
    return question.refuse('The value of modulo is a divisor and a remainder, such as "4|1".', 0);
  }
  if (divisor === 0) return question.refuse('The divisor is 0; it may be any other number.', 0);
  return (attribute) => attribute.kind !== 'text' && flooredModulo(Number(attribute.value), divisor) === remainder;
};

/** Several values as they stand; one text may itself be a JSON list, or a list separated by commas. */
const isIn: Operator<CoreValue> = (question) => {
  const members = new Set<string>();
  for (const value of memberList(question)) {
    const text = writtenText(value);
    if (text !== undefined) members.add(text);
  }
  return (attribute) => (attribute.kind === 'text' || isWhole(attribute)) && members.has(coreText(attribute));
};

function isWhole({ kind }: CoreValue): boolean {
  return kind === 'integer' || kind === 'whole';
}

/** The members that `in` is written with. */
export function memberList({ values }: Pick<Question, 'values'>): readonly unknown[] {
  const [only] = values;
  if (values.length !== 1 || typeof only !== 'string') return values;
  return (only.startsWith('[') ? jsonList(only) : null) ?? only.split(',');
}

function jsonList(text: string): readonly unknown[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return isList(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

const operators = new Map<string, Operator<CoreValue>>([
  ['eq', comparison('eq')],
  ['neq', comparison('neq')],
  ['lt', comparison('lt')],
  ['lte', comparison('lte')],
  ['gt', comparison('gt')],
  ['gte', comparison('gte')],
  ['contains', textOperator((text, value) => text.includes(value))],
  ['not_contains', textOperator((text, value) => !text.includes(value))],
  ['matches', matches],
  ['modulo', modulo],
  ['in', isIn],
]);

export const autoFamily: Family = {
  operators: [...operators.keys(), 'is_set', 'is_not_set'],
  quantifies: false,
  compile(question) {
    const { operator, negate } = question;
    if (operator === 'is_set' || operator === 'is_not_set') {
      const whenSet = (operator === 'is_set') !== negate;
      const whenUnset = question.missing ?? !whenSet;
      return { ask: (raw) => (coreValueOf(raw) === undefined ? whenUnset : whenSet), cost: 1 };
    }
    const test = operators.get(operator)?.(question) ?? null;
    const missing = question.missing ?? false;
    if (test === null) return null;
    const ask = (raw: unknown): boolean => {
      const attribute = coreValueOf(raw);
      return attribute === undefined ? missing : test(attribute) !== negate;
    };
    return { ask, cost: operator === 'matches' ? 10 : 3 };
  },
};
