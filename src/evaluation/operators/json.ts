import { isShallow, jsonEquals } from '../values/json-equality.js';
import type { Family, Operator } from './family.js';
import { memberships } from './memberships.js';

const MAX_DEPTH = 32;
const ACCEPTED = `a JSON value other than null, nested at most ${MAX_DEPTH} deep`;

function jsonOf(value: unknown): unknown {
  return value === null || !isShallow(value, MAX_DEPTH) ? undefined : value;
}

const operators = new Map<string, Operator<unknown>>(
  memberships<unknown>(
    (values) => (value) => values.some((candidate) => jsonEquals(candidate, value)),
    jsonOf,
    ACCEPTED,
  ),
);

/** Equality of whole JSON values without coercion: `"1"` is not `1`, and a list is compared as a list. */
export const jsonFamily: Family = {
  operators: [...operators.keys()],
  quantifies: false,
  compile(question) {
    const test = operators.get(question.operator)?.(question) ?? null;
    const { negate } = question;
    const missing = question.missing ?? false;
    return test && { ask: (raw) => (raw === undefined || raw === null ? missing : test(raw) !== negate), cost: 5 };
  },
};
