/** Native conditions as far as Flagsmith can ask the same. Its traits are texts, numbers, true and false. */
import type { AttributeCondition } from '../../../domain/conditions.js';
import { condition, type Formula, rule } from './formulas.js';
import { escaped, portablePattern } from './patterns.js';
import { absence, comparison, isIn, isNumber, matches, presence } from './questions.js';

/** Undefined: Flagsmith has no such question. */
export function toNativeFormula(when: AttributeCondition, clientKey: string): Formula | undefined {
  const { attribute, type, operator, ignoreCase, negate } = when;
  if (ignoreCase) return undefined;
  if (attribute === 'targeting_key') return identityFormula(when, clientKey);
  if (attribute.startsWith('/') || attribute.startsWith('$.')) return undefined;
  if (type === 'any') return presenceFormula(attribute, (operator === 'is_set') !== negate);
  const asked = type === 'number' ? numberFormula(when) : type === 'boolean' ? booleanFormula(when) : textFormula(when);
  if (asked === undefined) return undefined;
  const { formula, isOpposite } = asked;
  const known = type === 'number' ? [isNumber(attribute)] : [];
  if (isOpposite === negate) return { all: [...known, formula] };
  // Nothing is known of a trait that there is not, and so nothing holds.
  return { all: [presence(attribute), ...known, { not: formula }] };
}

interface Asked {
  readonly formula: Formula;
  /** The operator asks for the opposite. */
  readonly isOpposite: boolean;
}

function presenceFormula(attribute: string, isSet: boolean): Formula {
  return isSet ? presence(attribute) : absence(attribute);
}

/** The identity's key is compared as it is, where its identifier would be read as a number. */
function identityFormula(
  { type, operator, values, negate }: AttributeCondition,
  clientKey: string,
): Formula | undefined {
  const isList = operator === 'in' || operator === 'eq';
  if (type !== 'string' || (!isList && operator !== 'not_in' && operator !== 'neq')) return undefined;
  const conditions = values.map((value) => condition('EQUAL', '$.identity.key', `${clientKey}_${textOf(value)}`));
  const formula = conditions.length > 0 && { alone: [rule('ANY', conditions)], oneOf: conditions };
  return isList === negate ? { not: formula } : formula;
}

const OPPOSITES: Readonly<Record<string, string>> = {
  neq: 'eq',
  not_in: 'in',
  not_contains: 'contains',
  not_starts_with: 'starts_with',
  not_ends_with: 'ends_with',
};

function textFormula({ attribute, type, operator, values }: AttributeCondition): Asked | undefined {
  if (type !== 'string') return undefined;
  const opposite = OPPOSITES[operator];
  const texts = values.map(textOf);
  const written = texts.map(escaped).join('|');
  const isOpposite = opposite !== undefined;
  switch (opposite ?? operator) {
    case 'eq':
    case 'in':
      return texts.every(isPlain) ? { formula: isIn(attribute, texts), isOpposite } : undefined;
    case 'contains':
      return { formula: matches(attribute, `^[\\s\\S]*?(?:${written})`), isOpposite };
    case 'starts_with':
      return { formula: matches(attribute, `^(?:${written})`), isOpposite };
    case 'ends_with':
      return { formula: matches(attribute, `^[\\s\\S]*(?:${written})$`), isOpposite };
    case 'matches': {
      const patterns = texts.map(portablePattern);
      const search = `^[\\s\\S]*?(?:${patterns.join('|')})`;
      return patterns.includes(undefined) ? undefined : { formula: matches(attribute, search), isOpposite };
    }
    default:
      return undefined;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Of a text that could be something else, Flagsmith takes other spellings for the same. */
function isPlain(text: string): boolean {
  return !/^(?:-?0\d+|-0|-?\d+\.\d+|true|false)$/.test(text);
}

function numberFormula({ attribute, operator, values }: AttributeCondition): Asked | undefined {
  const opposite = OPPOSITES[operator];
  const name = opposite ?? operator;
  const numbers = values.map((value) => comparisonWith(attribute, name === 'in' ? 'eq' : name, String(value)));
  const known = numbers.filter((one) => one !== undefined);
  if (known.length !== numbers.length) return undefined;
  return { formula: { any: known }, isOpposite: opposite !== undefined };
}

function comparisonWith(attribute: string, operator: string, value: string): Formula | undefined {
  switch (operator) {
    case 'eq':
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return comparison(attribute, operator, value);
    default:
      return undefined;
  }
}

function booleanFormula({ attribute, operator, values }: AttributeCondition): Asked | undefined {
  const opposite = OPPOSITES[operator];
  if ((opposite ?? operator) !== 'eq') return undefined;
  const any = values.map((value) => comparison(attribute, 'eq', String(value)));
  return { formula: { any }, isOpposite: opposite !== undefined };
}
