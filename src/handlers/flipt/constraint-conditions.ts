/** What a constraint asks, and the condition that asks it. */
import type { AttributeCondition, Condition, DoorCondition, DoorType } from '../../domain/conditions.js';
import { pointerTo, stepsOf } from '../../domain/json-pointer.js';
import type { Schemas } from '../../http/contract.js';

type ComparisonType = Exclude<Schemas<'flipt'>['ComparisonType'], 'UNKNOWN_COMPARISON_TYPE'>;

/** What a constraint asks of the context. */
export interface Question {
  readonly type: ComparisonType;
  readonly property: string;
  readonly operator: string;
  /** Empty where the operator needs none. */
  readonly value: string;
}

/** The property of every constraint that asks for the entity's id. */
export const ENTITY_ID = 'entityId';

const TARGETING_KEY = 'targeting_key';

const DOOR_TYPES = {
  STRING_COMPARISON_TYPE: 'flipt.string',
  ENTITY_ID_COMPARISON_TYPE: 'flipt.string',
  NUMBER_COMPARISON_TYPE: 'flipt.number',
  BOOLEAN_COMPARISON_TYPE: 'flipt.boolean',
  DATETIME_COMPARISON_TYPE: 'flipt.datetime',
} as const satisfies Record<ComparisonType, DoorType>;

/** Of what is no entity's id. */
const TYPES: Readonly<Partial<Record<DoorType, ComparisonType>>> = {
  'flipt.string': 'STRING_COMPARISON_TYPE',
  'flipt.number': 'NUMBER_COMPARISON_TYPE',
  'flipt.boolean': 'BOOLEAN_COMPARISON_TYPE',
  'flipt.datetime': 'DATETIME_COMPARISON_TYPE',
};

export function toCondition({ type, property, operator, value }: Question): DoorCondition {
  return {
    attribute: type === 'ENTITY_ID_COMPARISON_TYPE' ? TARGETING_KEY : toAttribute(property),
    doorType: DOOR_TYPES[type],
    operator,
    values: value === '' ? [] : [value],
    negate: false,
  };
}

/** A name that would mean something else as an attribute is written as a pointer. */
function toAttribute(property: string): string {
  return property === TARGETING_KEY || property.startsWith('/') ? pointerTo([property]) : property;
}

/** What the condition asks, where a constraint asks exactly the same of whatever context. */
export function toQuestion(condition: Condition): Question | undefined {
  if (!('attribute' in condition)) return undefined;
  const property = toProperty(condition.attribute);
  if (property === undefined) return undefined;
  return 'doorType' in condition ? ofDoor(condition, property) : ofNative(condition, property);
}

/** Undefined: it lies deeper than the context of an evaluation reaches in Flipt. */
function toProperty(attribute: string): string | undefined {
  if (attribute === TARGETING_KEY) return ENTITY_ID;
  if (!attribute.startsWith('/')) return attribute;
  const [step, ...deeper] = stepsOf(attribute);
  return deeper.length > 0 ? undefined : step || undefined;
}

function ofDoor(condition: DoorCondition, property: string): Question | undefined {
  const { attribute, doorType, operator, values, negate } = condition;
  const [value = ''] = values;
  const type = attribute === TARGETING_KEY ? entityType(doorType) : TYPES[doorType];
  if (type === undefined || negate || typeof value !== 'string') return undefined;
  return { type, property, operator, value };
}

function entityType(doorType: DoorType): ComparisonType | undefined {
  return doorType === 'flipt.string' ? 'ENTITY_ID_COMPARISON_TYPE' : undefined;
}

/**
 * Of native questions, those about texts that are no for whoever has no such property. Where they are yes, Flipt's are
 * no; and numbers and moments it reads in other spellings.
 */
function ofNative(condition: AttributeCondition, property: string): Question | undefined {
  const { attribute, type, operator, values, negate, ignoreCase, list } = condition;
  const texts = values.filter((value) => typeof value === 'string' && value !== '');
  const isPlain = type === 'string' && !negate && !ignoreCase && list === 'any';
  if (!isPlain || texts.length === 0 || texts.length < values.length) return undefined;
  const asked = asks(operator, texts.map(String));
  const isEntity = attribute === TARGETING_KEY;
  return asked && { type: isEntity ? 'ENTITY_ID_COMPARISON_TYPE' : 'STRING_COMPARISON_TYPE', property, ...asked };
}

function asks(
  operator: AttributeCondition['operator'],
  texts: readonly string[],
): Pick<Question, 'operator' | 'value'> | undefined {
  const [value = '', ...others] = texts;
  if (operator === 'in' || (operator === 'eq' && others.length > 0)) {
    return { operator: 'isoneof', value: JSON.stringify(texts) };
  }
  const isSame = (operator === 'eq' || operator === 'contains') && others.length === 0;
  return isSame ? { operator, value } : undefined;
}
