import { decimalOf, flooredModulo } from '../values/decimal.js';
import type { Operator } from './family.js';
import { orderings, parseValues, scalarFamily } from './family.js';
import { memberByIdentity, memberships } from './memberships.js';

const ACCEPTED = 'a number, or text in decimal form such as "-1.5e3"';

/** Values: divisor, remainder. */
const modulo: Operator<number> = (question) => {
  if (question.values.length !== 2) {
    return question.refuse('The operator modulo takes exactly two values: the divisor and the remainder.');
  }
  const [divisor, remainder] = parseValues(question, decimalOf, ACCEPTED) ?? [];
  if (divisor === undefined || remainder === undefined) return null;
  if (divisor === 0) return question.refuse('The divisor is 0; it may be any other number.', 0);
  return (value) => flooredModulo(value, divisor) === remainder;
};

export const numberFamily = scalarFamily<number>({
  cost: 2,
  coerce: decimalOf,
  operators: new Map<string, Operator<number>>([
    ...memberships<number>(memberByIdentity, decimalOf, ACCEPTED),
    ...orderings<number>((left, right) => left - right, decimalOf, ACCEPTED),
    ['modulo', modulo],
  ]),
});
