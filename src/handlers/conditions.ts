/** Conditions between contract and domain; what a request leaves out is filled in here. */
import {
  type AttributeCondition,
  type AttributeType,
  type Bucketing,
  type BucketingAlgorithm,
  type Condition,
  type ConditionValue,
  DOOR_OF_TYPE,
  type DoorCondition,
  type Operator,
  type PercentageCondition,
} from '../domain/conditions.js';
import type { Schemas } from '../http/contract.js';

/** What a request writes, or a project's document, which may also hold what another system's API has written. */
export function toConditionRecord(condition: Schemas['ConditionInput'] | Schemas['DocumentCondition']): Condition {
  if ('all' in condition) return { all: condition.all.map(toConditionRecord) };
  if ('any' in condition) return { any: condition.any.map(toConditionRecord) };
  if ('none' in condition) return { none: condition.none.map(toConditionRecord) };
  if ('segment' in condition) return { segment: condition.segment };
  if ('percentage' in condition) {
    const { percentage, ...bucketing } = condition;
    return { percentage, ...toBucketingRecord(bucketing) };
  }
  if ('elements' in condition) {
    const { elements, quantifier = 'any', when } = condition;
    return { elements, quantifier, when: toConditionRecord(when) };
  }
  if ('door' in condition) {
    const { attribute, type: doorType, operator, values, negate } = condition;
    return { attribute, doorType, operator, values, negate };
  }
  return toAttributeRecord(condition);
}

function toAttributeRecord(condition: Schemas['AttributeConditionInput']): AttributeCondition {
  const { attribute, operator, values = [], negate = false, ignore_case: ignoreCase = false, list = 'any' } = condition;
  const type = condition.type ?? usualTypeFor(operator);
  return { attribute, type, operator, values, negate, ignoreCase, list };
}

/** The type that a condition has which names none. */
export function usualTypeFor(operator: Operator): AttributeType {
  return operator === 'is_set' || operator === 'is_not_set' ? 'any' : 'string';
}

/** How the contract writes it, for rollouts and percentages. */
type BucketingInput<Algorithm> = Pick<Schemas['RolloutInput'], 'bucket_by' | 'seed'> & {
  readonly algorithm?: Algorithm;
};

export function toBucketingRecord<Algorithm extends BucketingAlgorithm>({
  bucket_by,
  seed = null,
  algorithm,
}: BucketingInput<Algorithm>): Bucketing<Algorithm | 'native'> {
  return { bucketBy: bucket_by ?? 'targeting_key', seed, algorithm: algorithm ?? 'native' };
}

export function toCondition(condition: Condition): Schemas['Condition'] {
  if ('all' in condition) return { all: condition.all.map(toCondition) };
  if ('any' in condition) return { any: condition.any.map(toCondition) };
  if ('none' in condition) return { none: condition.none.map(toCondition) };
  if ('segment' in condition) return { segment: condition.segment };
  if ('percentage' in condition) return toPercentage(condition);
  if ('elements' in condition) {
    const { elements, quantifier, when } = condition;
    return { elements, quantifier, when: toCondition(when) };
  }
  return 'doorType' in condition ? toDoorCondition(condition) : toAttributeCondition(condition);
}

function toPercentage({ percentage, bucketBy, seed, algorithm }: PercentageCondition): Schemas['PercentageCondition'] {
  return { percentage, bucket_by: bucketBy, seed, algorithm };
}

export function toDoorCondition(condition: DoorCondition): Schemas['DoorCondition'] {
  const { attribute, doorType, operator, values, negate } = condition;
  return { door: DOOR_OF_TYPE[doorType], attribute, type: doorType, operator, values: values.map(toValue), negate };
}

function toAttributeCondition(condition: AttributeCondition): Schemas['AttributeCondition'] {
  const { attribute, type, operator, values, negate, ignoreCase, list } = condition;
  return { attribute, type, operator, values: values.map(toValue), negate, ignore_case: ignoreCase, list };
}

export function toValue(value: ConditionValue): Schemas['ConditionValue'] {
  return isList(value) ? [...value] : value;
}

/** Array.isArray does not know read-only lists. */
function isList(value: ConditionValue): value is readonly unknown[] {
  return Array.isArray(value);
}
