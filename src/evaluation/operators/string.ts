import { compareCodePoints } from '../values/code-points.js';
import { plainText, textOf } from '../values/scalar.js';
import type { Family, GeneralQuestion, MembershipQuestion, Operator, Question } from './family.js';
import { orderings, parseValues, scalarFamily } from './family.js';
import { memberByIdentity, memberships } from './memberships.js';
import { compilePatterns } from './patterns.js';

const ACCEPTED = 'a text (or a number, true or false, read as its JSON spelling)';

type Comparison = (text: string, value: string) => boolean;

/** Holds when the comparison holds for any of the values; its opposite when for none of them. */
function anyOf(holds: Comparison, wanted: boolean): Operator<string> {
  return (question) => {
    const values = parseValues(question, textOf, ACCEPTED);
    return values && ((text) => values.some((value) => holds(text, value)) === wanted);
  };
}

const containsAll: Operator<string> = (question) => {
  const values = parseValues(question, textOf, ACCEPTED);
  return values && ((text) => values.every((value) => text.includes(value)));
};

const matches: Operator<string> = (question) => {
  // The case of a pattern is not the case of its letters (\D is not \d), so it is the library that ignores case.
  const patterns = compilePatterns(question, (pattern) => (question.ignoreCase ? `(?i:${pattern})` : pattern));
  return patterns && ((text) => patterns.some((test) => test(text)));
};

const operators = new Map<string, Operator<string>>([
  ...memberships<string>(memberByIdentity, textOf, ACCEPTED),
  ...orderings(compareCodePoints, textOf, ACCEPTED),
  ['contains', anyOf((text, value) => text.includes(value), true)],
  ['not_contains', anyOf((text, value) => text.includes(value), false)],
  ['contains_all', containsAll],
  ['starts_with', anyOf((text, value) => text.startsWith(value), true)],
  ['not_starts_with', anyOf((text, value) => text.startsWith(value), false)],
  ['ends_with', anyOf((text, value) => text.endsWith(value), true)],
  ['not_ends_with', anyOf((text, value) => text.endsWith(value), false)],
  ['empty', () => (text) => text.trim() === ''],
  ['not_empty', () => (text) => text.trim() !== ''],
  ['matches', matches],
]);

const general = scalarFamily<string>({ cost: 2, coerce: plainText, operators });

export const stringFamily: Family = {
  ...general,
  compile(question) {
    if (question.operator === 'matches') return withCost(general.compile(question), 10);
    if (question.ignoreCase) return compileIgnoringCase(question);
    if (isPlainMembership(question)) return compileMembership(question);
    return general.compile(question);
  },
};

function withCost(compiled: GeneralQuestion | null, cost: number): GeneralQuestion | null {
  return compiled && { ...compiled, cost };
}

const lowerCasing = scalarFamily<string>({
  cost: 3,
  coerce: (scalar) => plainText(scalar)?.toLowerCase(),
  operators,
});

/** Both sides in lower case. */
function compileIgnoringCase(question: Question): ReturnType<Family['compile']> {
  const values = question.values.map((value) => textOf(value)?.toLowerCase() ?? value);
  return lowerCasing.compile({ ...question, values });
}

/** The commonest question by far: is it one of these texts, and no in every other case. */
function isPlainMembership({ operator, negate, missing, invalid, list }: Question): boolean {
  return (operator === 'eq' || operator === 'in') && !negate && missing !== true && !invalid && list === 'any';
}

function compileMembership(question: Question): MembershipQuestion | null {
  const texts = parseValues(question, textOf, ACCEPTED);
  return texts && { texts: [...new Set(texts)] };
}
