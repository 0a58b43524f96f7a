import type { Question } from './family.js';
import { parseValues } from './family.js';

/** Characters: linear time is milliseconds for these, and seconds for all that a request may hold. Longer ones match nothing. */
const LONGEST_TEXT = 10_000;

/**
 * Compiles the values of a `matches` leaf. `wrap` adds what the operator needs around a pattern that is sound by
 * itself; so `a)(b` cannot become sound by being wrapped. Null after refusing what is not a pattern.
 */
export function compilePatterns(
  question: Question,
  wrap: (pattern: string) => string,
): ((text: string) => boolean)[] | null {
  const { regex } = question;
  if (regex === null) return question.refuse('Patterns need a regular expression library, and none was given.');
  const patterns = parseValues(question, (value) => (typeof value === 'string' ? value : undefined), 'a pattern');
  if (patterns === null) return null;
  const tests: ((text: string) => boolean)[] = [];
  for (const [index, pattern] of patterns.entries()) {
    try {
      const alone = regex.compile(pattern);
      const wrapped = wrap(pattern);
      const test = wrapped === pattern ? alone : regex.compile(wrapped);
      tests.push((text) => text.length <= LONGEST_TEXT && test(text));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      question.refuse(`The pattern is not in RE2 syntax: ${reason}.`, index);
    }
  }
  return tests.length === patterns.length ? tests : null;
}
