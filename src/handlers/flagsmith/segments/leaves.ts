/** The conditions of Flagsmith's rules and single questions about the context. */
import type { AttributeCondition, Condition, DoorCondition, PercentageCondition } from '../../../domain/conditions.js';

export type SegmentOperator = keyof typeof OPERATORS | 'PERCENTAGE_SPLIT';

/** One condition of a rule. */
export interface LeafCondition {
  readonly operator: SegmentOperator;
  /** A trait, or a path that begins with `$.`; null: a percentage hashes the identity key. */
  readonly property: string | null;
  /** As text; null: the operator needs none. */
  readonly value: string | null;
}

/** The engine's name of each operator. */
const OPERATORS = {
  EQUAL: 'eq',
  NOT_EQUAL: 'neq',
  GREATER_THAN: 'gt',
  GREATER_THAN_INCLUSIVE: 'gte',
  LESS_THAN: 'lt',
  LESS_THAN_INCLUSIVE: 'lte',
  CONTAINS: 'contains',
  NOT_CONTAINS: 'not_contains',
  REGEX: 'matches',
  MODULO: 'modulo',
  IN: 'in',
  IS_SET: 'is_set',
  IS_NOT_SET: 'is_not_set',
} as const;

const NAMES = new Map<string, keyof typeof OPERATORS>();
for (const name of Object.keys(OPERATORS)) if (isOperator(name)) NAMES.set(OPERATORS[name], name);

function isOperator(name: string): name is keyof typeof OPERATORS {
  return Object.hasOwn(OPERATORS, name);
}

const IDENTITY_KEY = '$.identity.key';

/** `seed`: of the segment's percentages. */
export function toLeaf(
  { operator, property, value }: LeafCondition,
  seed: string,
): DoorCondition | PercentageCondition {
  if (operator === 'PERCENTAGE_SPLIT') {
    return { percentage: Number(value), bucketBy: toBucketBy(property), seed, algorithm: 'flagsmith' };
  }
  const takesNone = operator === 'IS_SET' || operator === 'IS_NOT_SET';
  return {
    attribute: property ?? '',
    doorType: 'auto',
    operator: OPERATORS[operator],
    // Flagsmith reads a missing value as Python spells it.
    values: takesNone ? [] : [value ?? 'None'],
    negate: false,
  };
}

/** A trait that has the name which stands for the identity key is told by its path. */
function toBucketBy(property: string | null): string {
  if (property === null || property === '' || property === IDENTITY_KEY) return 'targeting_key';
  return property === 'targeting_key' ? '$.identity.traits.targeting_key' : property;
}

/** Undefined: Flagsmith has no such question. */
export function leafOf(condition: Condition): LeafCondition | undefined {
  if ('percentage' in condition) return percentageOf(condition);
  if ('doorType' in condition) return doorLeafOf(condition);
  return 'attribute' in condition ? nativeLeafOf(condition) : undefined;
}

function percentageOf({ percentage, bucketBy, algorithm }: PercentageCondition): LeafCondition | undefined {
  if (algorithm !== 'flagsmith') return undefined;
  const property = bucketBy === 'targeting_key' ? null : bucketBy;
  return { operator: 'PERCENTAGE_SPLIT', property, value: String(percentage) };
}

function doorLeafOf({ attribute, doorType, operator, values, negate }: DoorCondition): LeafCondition | undefined {
  const name = NAMES.get(operator);
  if (doorType !== 'auto' || negate || name === undefined) return undefined;
  const [value] = values;
  return { operator: name, property: attribute, value: value === undefined ? null : String(value) };
}

/** What both systems ask alike. */
function nativeLeafOf(condition: AttributeCondition): LeafCondition | undefined {
  const { attribute, type, negate, ignoreCase, list } = condition;
  const property = attribute === 'targeting_key' ? '$.identity.identifier' : attribute;
  if (negate || ignoreCase || list !== 'any' || attribute.startsWith('/')) return undefined;
  if (type === 'any') return presenceOf(condition, property);
  if (type === 'string') return textOf(condition, property);
  return type === 'number' || type === 'boolean' ? comparisonOf(condition, property) : undefined;
}

function presenceOf({ operator }: AttributeCondition, property: string): LeafCondition | undefined {
  const name = NAMES.get(operator);
  return name && { operator: name, property, value: null };
}

function textOf({ operator, values }: AttributeCondition, property: string): LeafCondition | undefined {
  if (operator === 'in' || operator === 'eq') return { operator: 'IN', property, value: JSON.stringify(values) };
  const [value, ...others] = values;
  const name = operator === 'contains' || operator === 'not_contains' ? NAMES.get(operator) : undefined;
  return name && others.length === 0 ? { operator: name, property, value: String(value) } : undefined;
}

function comparisonOf({ operator, values }: AttributeCondition, property: string): LeafCondition | undefined {
  const [value, ...others] = values;
  const isComparison = ['eq', 'neq', 'lt', 'lte', 'gt', 'gte'].includes(operator) && others.length === 0;
  const name = NAMES.get(operator);
  return name && isComparison ? { operator: name, property, value: String(value) } : undefined;
}
