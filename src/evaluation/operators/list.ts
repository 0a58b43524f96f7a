import { isList } from '../conditions/entry.js';
import { textOf } from '../values/scalar.js';
import type { Family, Operator } from './family.js';
import { parseOnly, parseValues } from './family.js';

type List = readonly unknown[];

function sizeOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function sizeOperator(holds: (size: number, value: number) => boolean): Operator<List> {
  return (question) => {
    const only = parseOnly(question, sizeOf, 'a whole number of 0 or more');
    return only && ((list) => holds(list.length, only.value));
  };
}

/** Elements are compared as text, numbers and booleans in JSON spelling, like the type `string` does. */
function inclusion(holds: (values: readonly string[], elements: Set<string | undefined>) => boolean): Operator<List> {
  return (question) => {
    const values = parseValues(question, textOf, 'a text, a number, true or false');
    return values && ((list) => holds(values, new Set(list.map(textOf))));
  };
}

const operators = new Map<string, Operator<List>>([
  ['size_eq', sizeOperator((size, value) => size === value)],
  ['size_gt', sizeOperator((size, value) => size > value)],
  ['size_gte', sizeOperator((size, value) => size >= value)],
  ['size_lt', sizeOperator((size, value) => size < value)],
  ['size_lte', sizeOperator((size, value) => size <= value)],
  ['includes_any', inclusion((values, elements) => values.some((value) => elements.has(value)))],
  ['includes_all', inclusion((values, elements) => values.every((value) => elements.has(value)))],
]);

/** The attribute is a list, or else it is unset. */
export const listFamily: Family = {
  operators: [...operators.keys()],
  quantifies: false,
  compile(question) {
    const test = operators.get(question.operator)?.(question) ?? null;
    const { negate } = question;
    const missing = question.missing ?? false;
    return test && { ask: (raw) => (isList(raw) ? test(raw) !== negate : missing), cost: 4 };
  },
};
