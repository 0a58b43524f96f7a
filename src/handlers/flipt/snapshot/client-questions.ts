/**
 * Constraints as Flipt's clients read them. Their engine takes numbers only where they are whole, times only with a time
 * of day, and lists without escapes: what says the same in both engines is written so that theirs reads it, too.
 */
import type { Question } from '../constraint-conditions.js';
import { listIn } from '../constraint-values.js';

type Rewriting = (question: Question) => Question;

export function toClientQuestion(question: Question): Question {
  const rewrite = REWRITINGS[question.type];
  return rewrite && question.value !== '' ? rewrite(question) : question;
}

const REWRITINGS: Readonly<Partial<Record<Question['type'], Rewriting>>> = {
  STRING_COMPARISON_TYPE: withPlainList(() => true),
  ENTITY_ID_COMPARISON_TYPE: withPlainList(() => true),
  NUMBER_COMPARISON_TYPE: withWholeNumbers,
  DATETIME_COMPARISON_TYPE: withTimeOfDay,
};

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** No whole number is one of the others in a list. */
function withWholeNumbers(question: Question): Question {
  const { operator, value } = question;
  if (operator === 'isoneof' || operator === 'isnotoneof') return withPlainList(Number.isInteger)(question);
  if (!DECIMAL.test(value)) return question;
  const number = Number(value);
  return Number.isInteger(number) ? { ...question, value: String(number) } : withWholeBound(question, number);
}

/** Whole numbers are below 9.5 where they are at most 9. */
function withWholeBound(question: Question, bound: number): Question {
  const { operator } = question;
  if (operator === 'lt' || operator === 'lte')
    return { ...question, operator: 'lte', value: String(Math.floor(bound)) };
  if (operator === 'gt' || operator === 'gte') return { ...question, operator: 'gte', value: String(Math.ceil(bound)) };
  return question;
}

function withTimeOfDay(question: Question): Question {
  return /^\d{4}-\d\d-\d\d$/.test(question.value) ? { ...question, value: `${question.value}T00:00:00Z` } : question;
}

/** Without the escapes that JSON does not need, and of the elements that count. */
function withPlainList(counts: (element: unknown) => boolean): Rewriting {
  return (question) => {
    const { operator, value } = question;
    const list = operator === 'isoneof' || operator === 'isnotoneof' ? listIn(value) : undefined;
    return list ? { ...question, value: JSON.stringify(list.filter(counts)) } : question;
  };
}
