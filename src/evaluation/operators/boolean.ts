import type { Operator } from './family.js';
import { parseOnly, scalarFamily } from './family.js';

function booleanOf(value: unknown): boolean | undefined {
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  return undefined;
}

const equality =
  (wanted: boolean): Operator<boolean> =>
  (question) => {
    const only = parseOnly(question, booleanOf, 'true or false');
    return only && ((value) => (value === only.value) === wanted);
  };

export const booleanFamily = scalarFamily<boolean>({
  cost: 2,
  coerce: booleanOf,
  operators: new Map([
    ['eq', equality(true)],
    ['neq', equality(false)],
  ]),
});
