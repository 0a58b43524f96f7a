import { isList } from '../conditions/entry.js';
import { quote } from '../problem.js';
import type { RegexLibrary } from '../regex.js';
import type { ScalarValue } from '../values/scalar.js';
import { floatIn } from '../values/scalar.js';

/** Answers a leaf for the raw value of its attribute; null or undefined: unset. */
export type Ask = (raw: unknown) => boolean;

export const QUANTIFIERS = ['any', 'all', 'none'] as const;
export type Quantifier = (typeof QUANTIFIERS)[number];

/** A leaf as its family of operators sees it: checked, and defaults filled in. */
export interface Question {
  readonly operator: string;
  readonly values: readonly unknown[];
  readonly negate: boolean;
  /** The answer for an unset attribute; null: the operator's own. */
  readonly missing: boolean | null;
  /** The answer for an attribute that cannot be read as the type. */
  readonly invalid: boolean;
  readonly ignoreCase: boolean;
  readonly list: Quantifier;
  readonly regex: RegexLibrary | null;
  /** Reports what is wrong with the values, or with one of them. The leaf is then false. */
  refuse(what: string, index?: number): null;
}

export interface GeneralQuestion {
  readonly ask: Ask;
  /** Rough cost of one answer in the unit of a look-up in a set; decides the order inside a tree. */
  readonly cost: number;
}

/** The question is only "is the attribute's text one of these", so that many leaves share a look-up. */
export interface MembershipQuestion {
  readonly texts: readonly string[];
}

export type CompiledQuestion = GeneralQuestion | MembershipQuestion;

export interface Family {
  readonly operators: readonly string[];
  /** Whether a list-valued attribute is asked element by element. */
  readonly quantifies: boolean;
  /** Null, after `refuse`, when the values do not fit the operator. */
  compile(question: Question): CompiledQuestion | null;
}

/** A family without memberships. */
export interface GeneralFamily extends Family {
  compile(question: Question): GeneralQuestion | null;
}

/** Turns a question's values into a test of one value of the type; null after `refuse`. */
export type Operator<T> = (question: Question) => ((value: T) => boolean) | null;

export interface ScalarFamily<T> {
  readonly cost: number;
  /** The attribute as the type, or undefined when it is not one. */
  readonly coerce: (scalar: ScalarValue) => T | undefined;
  readonly operators: ReadonlyMap<string, Operator<T>>;
}

/** A native family: unset, then list, then coercion, then the operator. */
export function scalarFamily<T>({ cost, coerce, operators }: ScalarFamily<T>): GeneralFamily {
  return {
    operators: [...operators.keys()],
    quantifies: true,
    compile(question) {
      const test = operators.get(question.operator)?.(question) ?? null;
      if (test === null) return null;
      const { negate, invalid, list } = question;
      const missing = question.missing ?? false;
      const askScalar = (scalar: ScalarValue): boolean => {
        const value = coerce(scalar);
        return value === undefined ? invalid : test(value) !== negate;
      };
      return { ask: (raw) => askRaw(raw, askScalar, missing, list), cost };
    },
  };
}

export function askRaw(
  raw: unknown,
  askScalar: (scalar: ScalarValue) => boolean,
  missing: boolean,
  list: Quantifier,
): boolean {
  switch (typeof raw) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'bigint':
      return askScalar(raw);
    case 'object': {
      if (raw === null) return missing;
      if (isList(raw)) return askElements(raw, askScalar, list);
      const float = floatIn(raw);
      return float === undefined ? missing : askScalar(float);
    }
    default:
      return missing;
  }
}

/** Elements that are null or objects are skipped for `any` and `none`, and fail `all`. */
function askElements(
  elements: readonly unknown[],
  askScalar: (scalar: ScalarValue) => boolean,
  list: Quantifier,
): boolean {
  const wanted = list !== 'all';
  for (const element of elements) {
    // An element that is no scalar gives whatever changes nothing for any and none, and the deciding false for all.
    if (askRaw(isList(element) ? null : element, askScalar, false, 'any') === wanted) return list === 'any';
  }
  return list !== 'any';
}

/** Parses every written value; null after refusing each one that does not parse. */
export function parseValues<T>(
  question: Question,
  parse: (value: unknown) => T | undefined,
  accepted: string,
): T[] | null {
  const parsed: T[] = [];
  for (const [index, value] of question.values.entries()) {
    const item = parse(value);
    if (item === undefined) question.refuse(`${quote(value)} is not ${accepted}.`, index);
    else parsed.push(item);
  }
  return parsed.length === question.values.length ? parsed : null;
}

/** The only value of an operator that takes exactly one; null after `refuse`. */
export function parseOnly<T>(
  question: Question,
  parse: (value: unknown) => T | undefined,
  accepted: string,
): { readonly value: T } | null {
  if (question.values.length !== 1) {
    return question.refuse(`The operator ${question.operator} takes exactly one value, not ${question.values.length}.`);
  }
  const parsed = parseValues(question, parse, accepted);
  const [value] = parsed ?? [];
  return value === undefined ? null : { value };
}

/** `lt lte gt gte` over a comparison that answers negative, zero or positive; NaN makes all four false. */
export function orderings<T>(
  compare: (left: T, right: T) => number,
  parse: (value: unknown) => T | undefined,
  accepted: string,
): [string, Operator<T>][] {
  const ordering =
    (holds: (sign: number) => boolean): Operator<T> =>
    (question) => {
      const only = parseOnly(question, parse, accepted);
      return only && ((value) => holds(compare(value, only.value)));
    };
  return [
    ['lt', ordering((sign) => sign < 0)],
    ['lte', ordering((sign) => sign <= 0)],
    ['gt', ordering((sign) => sign > 0)],
    ['gte', ordering((sign) => sign >= 0)],
  ];
}
