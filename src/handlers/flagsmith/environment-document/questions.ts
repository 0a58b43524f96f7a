/**
 * What Burgee asks of a trait as Flagsmith does, written so that each of Flagsmith's engines gives the answer of its
 * server. They differ in what they make of texts that look like numbers, and some fail at a trait of another kind.
 */
import { memberList, writtenText } from '../../../evaluation/operators/auto.js';
import { pythonFloat } from '../../../evaluation/values/python.js';
import { strictVersionOf } from '../../../evaluation/values/version.js';
import { type Condition, condition, type Formula, type Question, type Rule, rule } from './formulas.js';
import { escaped, portablePattern } from './patterns.js';

type Operator = Condition['operator'];

const NUMBER = '^-?[0-9]+(?:\\.[0-9]+)?$';
/** What has a remainder: to the server true and false as well, and to no engine the number that a text begins with. */
const COUNTABLE = '^(?:-?[0-9]+(?:\\.[0-9]+)?|True|False)$';
const NUMERIC = '(?:0|[1-9][0-9]*)';
const IDENTIFIER = `(?:${NUMERIC}|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)`;
const BUILD = '(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?';
/** https://semver.org, which some engines read more leniently, and some fail at. */
const VERSION = `^${NUMERIC}\\.${NUMERIC}\\.${NUMERIC}(?:-${IDENTIFIER}(?:\\.${IDENTIFIER})*)?${BUILD}$`;
/** How engines spell true and false. */
const BOOLEANS = ['True', 'true', 'False', 'false'];

/** The question of an operator of the type `auto`; undefined: it has no common spelling. */
export function toFormula(property: string, operator: string, values: readonly unknown[]): Formula | undefined {
  const [first] = values;
  const value = writtenText(first) ?? '';
  switch (operator) {
    case 'eq':
    case 'neq':
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return value.endsWith(VERSION_MARK)
        ? versionQuestion(property, operator, value)
        : comparison(property, operator, value);
    case 'contains':
      return contains(property, value);
    case 'not_contains':
      return {
        ...asked('NOT_CONTAINS', property, value),
        alone: [lone('NOT_CONTAINS', property, value), noNumber(property)],
      };
    case 'matches': {
      const pattern = portablePattern(value);
      return pattern === undefined ? undefined : matches(property, `^(?:${pattern})`);
    }
    case 'modulo':
      return modulo(property, value);
    case 'in':
      return isIn(
        property,
        memberList({ values })
          .map(writtenText)
          .filter((text) => text !== undefined),
      );
    case 'is_set':
      return presence(property);
    case 'is_not_set':
      return absence(property);
    default:
      return undefined;
  }
}

function lone(operator: Operator, property: string, value: string | null): Rule {
  return rule('ALL', [condition(operator, property, value)]);
}

/** A question that is one condition. */
function asked(operator: Operator, property: string, value: string): Question {
  return { alone: [lone(operator, property, value)], oneOf: [condition(operator, property, value)] };
}

export function matches(property: string, pattern: string): Question {
  return asked('REGEX', property, pattern);
}

export function presence(property: string): Question {
  return {
    alone: [lone('IS_SET', property, null)],
    oneOf: [condition('IS_SET', property, null)],
    noneOf: [condition('IS_NOT_SET', property, null)],
  };
}

export function absence(property: string): Question {
  return {
    alone: [lone('IS_NOT_SET', property, null)],
    oneOf: [condition('IS_NOT_SET', property, null)],
    noneOf: [condition('IS_SET', property, null)],
  };
}

export function isNumber(property: string): Question {
  return matches(property, NUMBER);
}

/** Holds for texts which the server does not read as numbers, but some engines keep as texts. */
function noNumber(property: string): Rule {
  return rule('NONE', [condition('REGEX', property, NUMBER)]);
}

type Comparison = 'eq' | 'neq' | 'lt' | 'lte' | 'gt' | 'gte';

/** Of each, the conditions of which one must hold. One engine reads NOT_EQUAL as EQUAL. */
const COMPARISONS: Readonly<Record<Comparison, readonly Operator[]>> = {
  eq: ['EQUAL'],
  neq: ['GREATER_THAN', 'LESS_THAN'],
  lt: ['LESS_THAN'],
  lte: ['LESS_THAN_INCLUSIVE'],
  gt: ['GREATER_THAN'],
  gte: ['GREATER_THAN_INCLUSIVE'],
};
const OPPOSITES: Readonly<Record<Comparison, Comparison>> = {
  eq: 'neq',
  neq: 'eq',
  lt: 'gte',
  lte: 'gt',
  gt: 'lte',
  gte: 'lt',
};

export function comparison(property: string, operator: Comparison, value: string): Question {
  const conditions = (name: Comparison) => COMPARISONS[name].map((one) => condition(one, property, value));
  const isNumeric = pythonFloat(value) !== undefined;
  const isSafe = isNumeric || (operator === 'eq' && !BEGINS_LIKE_NUMBER.test(value));
  return {
    alone: [one(conditions(operator)), ...(isSafe ? [] : [noNumber(property)])],
    oneOf: conditions(operator),
    // Of a text and a number neither is less, and they are not the same either.
    ...((isNumeric || operator === 'eq' || operator === 'neq') && {
      noneOf: [condition('IS_NOT_SET', property, null), ...conditions(OPPOSITES[operator])],
    }),
  };
}

/** What JavaScript's parseFloat would read the beginning of. */
const BEGINS_LIKE_NUMBER = /^\s*[-+]?\.?[0-9]/;

function one(conditions: readonly Condition[]): Rule {
  return rule(conditions.length === 1 ? 'ALL' : 'ANY', conditions);
}

/** What ends a written value that is a version. */
const VERSION_MARK = ':semver';

/** A trait that is no version never gets as far as the comparison. */
function versionQuestion(property: string, operator: Comparison, value: string): Formula {
  if (!strictVersionOf(value.slice(0, -VERSION_MARK.length))) return false;
  const compared = one(COMPARISONS[operator].map((name) => condition(name, property, value)));
  return { alone: [rule('ALL', [condition('REGEX', property, VERSION)], [compared])] };
}

/** As a pattern, since one engine fails at CONTAINS where the trait is no text. */
function contains(property: string, value: string): Formula {
  const { alone, oneOf } = matches(property, `^[\\s\\S]*?${escaped(value)}`);
  const isInBoolean = BOOLEANS.some((word) => word.includes(value));
  const isInNumber = /^[-0-9.]*$/.test(value);
  return {
    alone: [
      ...alone,
      ...(isInNumber ? [noNumber(property)] : []),
      ...(isInBoolean ? [rule('NONE', [condition('REGEX', property, `^(?:${BOOLEANS.join('|')})$`)])] : []),
    ],
    ...(oneOf && { oneOf }),
  };
}

/** The server's remainder has the divisor's sign, that of engines the trait's: both are asked for. */
function modulo(property: string, value: string): Formula {
  const [divisor = Number.NaN, remainder = Number.NaN] = value.split('|').map(pythonFloat);
  const isPossible = divisor > 0 ? remainder >= 0 && remainder < divisor : remainder <= 0 && remainder > divisor;
  if (!isPossible) return false;
  const remainders = remainder === 0 ? [0] : [remainder, remainder - divisor];
  const conditions = remainders.map((each) => condition('MODULO', property, `${divisor}|${each}`));
  return { alone: [one(conditions), lone('REGEX', property, COUNTABLE)], oneOf: conditions };
}

/** Those of the texts that a trait can be, in as many conditions as they take. */
export function isIn(property: string, texts: readonly string[]): Formula {
  const members = [...new Set(texts)].filter(isPossibleMember);
  const listed = members.filter((text) => text !== '' && text !== '0');
  const patterns = members.filter((text) => text === '' || text === '0').map((text) => `^(?:${text})$`);
  const conditions = [
    ...(listed.length > 0 ? [membership(property, listed)] : []),
    ...patterns.map((pattern) => condition('REGEX', property, pattern)),
  ];
  return conditions.length > 0 && { alone: [one(conditions)], oneOf: conditions };
}

/** Numbers are spelled in one way when they are compared, and fractions never. */
function isPossibleMember(text: string): boolean {
  if (/^-?\d+\.\d+$/.test(text)) return false;
  return !/^-?\d+$/.test(text) || /^(?:0|-?[1-9]\d*)$/.test(text);
}

function membership(property: string, texts: readonly string[]): Condition {
  const joined = texts.join(',');
  const isPlain = !joined.trimStart().startsWith('[') && !texts.some((text) => text.includes(','));
  if (isPlain) return condition('IN', property, joined);
  const isPattern = !texts.some((text) => BOOLEANS.includes(text));
  if (isPattern) return condition('REGEX', property, `^(?:${texts.map(escaped).join('|')})$`);
  return condition('IN', property, JSON.stringify(texts));
}
