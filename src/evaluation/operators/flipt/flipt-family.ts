import { isList } from '../../conditions/entry.js';
import { goTrim } from '../../values/go.js';
import { textOf } from '../../values/scalar.js';
import type { CompiledQuestion, Family, Question } from '../family.js';
import { parseOnly } from '../family.js';

// The types of Flipt server v1. An unset attribute is the empty text there, and everything but the presence operators
// is false on it. They are families of their own on purpose: the native types differ in small ways that users see.

/** Undefined: the text cannot be read as the type. */
export type TextTest = (text: string) => boolean | undefined;

/** Turns a question's values into a test of a text that is not empty; null after `refuse`. */
export type TextOperator = (question: Question) => TextTest | null;

export interface FliptFamily {
  /** The operators that ask whether there is anything but white space, and that there is not. */
  readonly present: string;
  readonly absent: string;
  readonly operators: ReadonlyMap<string, TextOperator>;
}

export function fliptFamily({ present, absent, operators }: FliptFamily): Family {
  return {
    operators: [present, absent, ...operators.keys()],
    quantifies: false,
    compile(question) {
      const { operator, negate, invalid } = question;
      if (operator === present || operator === absent) return presence((operator === present) !== negate, question);
      const test = operators.get(operator)?.(question) ?? null;
      if (test === null) return null;
      const missing = question.missing ?? false;
      const ask = (raw: unknown): boolean => {
        const text = textOf(raw);
        if (text === undefined || text === '') return text === '' ? false : missing;
        const holds = test(text);
        return holds === undefined ? invalid : holds !== negate;
      };
      return { ask, cost: 3 };
    },
  };
}

function presence(whenPresent: boolean, { missing }: Question): CompiledQuestion {
  const ask = (raw: unknown): boolean => {
    const text = textOf(raw);
    if (text === undefined) return missing ?? !whenPresent;
    return (goTrim(text) !== '') === whenPresent;
  };
  return { ask, cost: 2 };
}

/** Written values are text; what is not is taken as its JSON spelling, and null as empty. */
export function writtenText(value: unknown): string | undefined {
  return value === null ? '' : textOf(value);
}

/** An operator that compares the attribute, read as a T, with the one written value, read as a T. */
export function comparing<T>(
  read: (text: string) => T | undefined,
  accepted: string,
  holds: (attribute: T, value: T) => boolean,
): TextOperator {
  return (question) => {
    const parse = (written: unknown): T | undefined => {
      const text = writtenText(written);
      return text === undefined ? undefined : read(text);
    };
    const only = parseOnly(question, parse, accepted);
    return (
      only &&
      ((text) => {
        const attribute = read(text);
        return attribute === undefined ? undefined : holds(attribute, only.value);
      })
    );
  };
}

/** `isoneof` and `isnotoneof`: the one value is the JSON text of a list. What is not one makes both of them false. */
export function oneOf<T>(
  read: (text: string) => T | undefined,
  readElement: (element: unknown) => T | undefined,
  accepted: string,
  wanted: boolean,
): TextOperator {
  return (question) => {
    const only = parseOnly(question, (written) => members(written, readElement), accepted);
    return (
      only &&
      ((text) => {
        const attribute = read(text);
        return attribute === undefined ? undefined : only.value.has(attribute) === wanted;
      })
    );
  };
}

/** The elements of a JSON list in a written text; undefined when it is no list of such elements. */
export function members<T>(written: unknown, readElement: (element: unknown) => T | undefined): Set<T> | undefined {
  const list = jsonList(writtenText(written) ?? '');
  const elements = new Set<T>();
  for (const item of list ?? []) {
    const element = readElement(item);
    if (element === undefined) return undefined;
    elements.add(element);
  }
  return list && elements;
}

/** Go reads JSON's null as an empty list. */
function jsonList(text: string): readonly unknown[] | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    if (parsed === null) return [];
    return isList(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
