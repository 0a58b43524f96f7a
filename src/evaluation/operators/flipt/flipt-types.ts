import { goBoolean, goFloat, goInstant, goTrim } from '../../values/go.js';
import type { Instant } from '../../values/instant.js';
import { compareInstants } from '../../values/instant.js';
import type { Family, Question } from '../family.js';
import type { TextOperator } from './flipt-family.js';
import { comparing, fliptFamily, members, oneOf, writtenText } from './flipt-family.js';

const asItIs = (text: string): string => text;
const textElement = (element: unknown): string | undefined =>
  element === null ? '' : typeof element === 'string' ? element : undefined;
const numberElement = (element: unknown): number | undefined =>
  element === null ? 0 : typeof element === 'number' ? element : undefined;

const TEXT = 'a text';
const TEXTS = 'the JSON text of a list of strings, such as "[\\"a\\",\\"b\\"]"';
const NUMBER = "a number as Go's ParseFloat reads it";
const NUMBERS = 'the JSON text of a list of numbers, such as "[1,2]"';
const DATETIME = 'an RFC 3339 date-time or a date';

/** Both texts raw, but for prefix and suffix, which look at the trimmed attribute. */
const generalString = fliptFamily({
  present: 'notempty',
  absent: 'empty',
  operators: new Map<string, TextOperator>([
    ['eq', comparing(asItIs, TEXT, (text, value) => text === value)],
    ['neq', comparing(asItIs, TEXT, (text, value) => text !== value)],
    ['contains', comparing(asItIs, TEXT, (text, value) => text.includes(value))],
    ['notcontains', comparing(asItIs, TEXT, (text, value) => !text.includes(value))],
    ['prefix', comparing(asItIs, TEXT, (text, value) => goTrim(text).startsWith(value))],
    ['suffix', comparing(asItIs, TEXT, (text, value) => goTrim(text).endsWith(value))],
    ['isoneof', oneOf(asItIs, textElement, TEXTS, true)],
    ['isnotoneof', oneOf(asItIs, textElement, TEXTS, false)],
  ]),
});

export const fliptString: Family = {
  ...generalString,
  compile(question) {
    const compiled = generalString.compile(question);
    const texts = compiled && membershipTexts(question);
    return compiled && texts ? { texts } : compiled;
  },
};

/** The texts of a question that asks for nothing but being one of them. Never the empty text: nothing holds for it. */
function membershipTexts({ operator, values, negate, missing }: Question): string[] | null {
  const [value] = values;
  if (negate || missing === true) return null;
  const texts = new Set<string>();
  if (operator === 'eq') texts.add(writtenText(value) ?? '');
  if (operator === 'isoneof') for (const text of members(value, textElement) ?? []) texts.add(text);
  texts.delete('');
  return texts.size === 0 ? null : [...texts];
}

export const fliptNumber = fliptFamily({
  present: 'present',
  absent: 'notpresent',
  operators: new Map<string, TextOperator>([
    ['eq', comparing(goFloat, NUMBER, (number, value) => number === value)],
    ['neq', comparing(goFloat, NUMBER, (number, value) => number !== value)],
    ['lt', comparing(goFloat, NUMBER, (number, value) => number < value)],
    ['lte', comparing(goFloat, NUMBER, (number, value) => number <= value)],
    ['gt', comparing(goFloat, NUMBER, (number, value) => number > value)],
    ['gte', comparing(goFloat, NUMBER, (number, value) => number >= value)],
    ['isoneof', oneOf(goFloat, numberElement, NUMBERS, true)],
    ['isnotoneof', oneOf(goFloat, numberElement, NUMBERS, false)],
  ]),
});

const isBoolean =
  (wanted: boolean): TextOperator =>
  () =>
  (text) => {
    const boolean = goBoolean(text);
    return boolean === undefined ? undefined : boolean === wanted;
  };

export const fliptBoolean = fliptFamily({
  present: 'present',
  absent: 'notpresent',
  operators: new Map([
    ['true', isBoolean(true)],
    ['false', isBoolean(false)],
  ]),
});

const ordering = (holds: (sign: number) => boolean): TextOperator =>
  comparing<Instant>(goInstant, DATETIME, (instant, value) => holds(compareInstants(instant, value)));

export const fliptDatetime = fliptFamily({
  present: 'present',
  absent: 'notpresent',
  operators: new Map([
    ['eq', ordering((sign) => sign === 0)],
    ['neq', ordering((sign) => sign !== 0)],
    ['lt', ordering((sign) => sign < 0)],
    ['lte', ordering((sign) => sign <= 0)],
    ['gt', ordering((sign) => sign > 0)],
    ['gte', ordering((sign) => sign >= 0)],
  ]),
});
