/** From stored conditions and bucketings to the engine's. */
import type { Bucketing as DefinitionBucketing, Reference, Tree } from '../evaluation/definition.js';
import type { AttributeCondition, Bucketing, Condition, DoorCondition, PercentageCondition } from './conditions.js';
import { IDENTITY_KEY, toPropertyReference } from './flagsmith-properties.js';
import { stepsOf } from './json-pointer.js';

/** The native algorithm's numbers are thousandths of a percent, 0 to 99,999. */
export function toBuckets(percent: number): number {
  return Math.round(percent * 1000);
}

/** `ownSeed`: the key of the flag or segment that the condition stands in. */
export function toTree(condition: Condition, ownSeed: string): Tree {
  const each = (conditions: readonly Condition[]) => conditions.map((one) => toTree(one, ownSeed));
  if ('all' in condition) return { all: each(condition.all) };
  if ('any' in condition) return { any: each(condition.any) };
  if ('none' in condition) return { none: each(condition.none) };
  if ('segment' in condition) return { segment: condition.segment };
  if ('elements' in condition) {
    const { elements, quantifier, when } = condition;
    return { elements: toReference(elements), quantifier, when: toTree(when, ownSeed) };
  }
  if ('percentage' in condition) {
    return toBucketLeaf(condition, ownSeed);
  }
  return 'doorType' in condition ? toDoorLeaf(condition) : toLeaf(condition);
}

function toBucketLeaf(condition: PercentageCondition, ownSeed: string): Tree {
  const bucket = toBucketing(condition, ownSeed);
  const { algorithm, percentage } = condition;
  if (algorithm === 'flagsmith') return { bucket, operator: 'lte', values: [percentage] };
  return { bucket, operator: 'lt', values: [algorithm === 'native' ? toBuckets(percentage) : percentage] };
}

function toDoorLeaf({ attribute, doorType, operator, values, negate }: DoorCondition): Tree {
  const reference = doorType === 'auto' ? toPropertyReference(attribute) : toReference(attribute);
  return { attribute: reference, type: doorType, operator, values: values, negate };
}

function toLeaf({ attribute, type, operator, values, negate, ignoreCase, list }: AttributeCondition): Tree {
  return {
    attribute: toReference(attribute),
    type,
    operator,
    values: values,
    ...(negate && { negate }),
    ...(ignoreCase && { ignore_case: ignoreCase }),
    ...(list !== 'any' && { list }),
  };
}

/** `targeting_key`, a JSON pointer (RFC 6901) into the attributes, or an attribute's name. */
function toReference(attribute: string): Reference {
  if (attribute === 'targeting_key') return ['targetingKey'];
  if (!attribute.startsWith('/')) return attribute;
  return ['attributes', ...stepsOf(attribute)];
}

/** `ownSeed`: the key of the flag or segment that it stands in. */
export function toBucketing({ algorithm, seed, bucketBy }: Bucketing, ownSeed: string): DefinitionBucketing {
  const salt = seed ?? ownSeed;
  switch (algorithm) {
    case 'native':
      return { algorithm, seed: salt, attribute: toReference(bucketBy) };
    case 'flagsmith':
      return { algorithm, prefix: `${salt},`, ...toFlagsmithAttribute(bucketBy) };
    case 'flipt-variant':
      return { algorithm, prefix: salt, attribute: orEmpty(toReference(bucketBy)) };
    case 'flipt-boolean':
      return { algorithm, suffix: salt, attribute: orEmpty(toReference(bucketBy)) };
  }
}

function toFlagsmithAttribute(bucketBy: string): Pick<DefinitionBucketing, 'attribute' | 'text'> {
  if (bucketBy === 'targeting_key') return { attribute: IDENTITY_KEY, text: 'plain' };
  return { attribute: toPropertyReference(bucketBy), text: 'core' };
}

/** Flipt hashes the empty text of whoever has no such attribute. */
function orEmpty(reference: Reference): Reference {
  return { first: [reference, { const: '' }] };
}
