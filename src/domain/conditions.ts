/** A tree of questions about the evaluation context. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly none: readonly Condition[] }
  | SegmentCondition
  | PercentageCondition
  | ElementsCondition
  | AttributeCondition
  | DoorCondition;

/** Holds for whoever is in the segment. */
export interface SegmentCondition {
  /** The segment's key. */
  readonly segment: string;
}

/** How users are spread over buckets. */
export interface Bucketing<Algorithm extends BucketingAlgorithm = BucketingAlgorithm> {
  /**
   * The attribute that is hashed, written as in a condition. For `flagsmith` it is a property as Flagsmith names it, and
   * `targeting_key` is its identity key: the environment's client key, `_`, and the targeting key. For those of Flipt an
   * unset attribute is the empty text.
   */
  readonly bucketBy: string;
  /** Where the seed is the same, a user's bucket is; null: the key of the flag, or of the segment. */
  readonly seed: string | null;
  readonly algorithm: Algorithm;
}

export type PercentageAlgorithm = 'native' | 'flagsmith' | 'flipt-boolean';
export type RolloutAlgorithm = 'native' | 'flagsmith' | 'flipt-variant';
export type BucketingAlgorithm = PercentageAlgorithm | RolloutAlgorithm;

/** Whether a share is finer than the algorithm's buckets: the native one has 100,000, of 0.001 percent each. */
export function isTooFine({ algorithm }: Bucketing, percent: number): boolean {
  return algorithm === 'native' && Math.round(percent * 1000) / 1000 !== percent;
}

/** Holds for a share of the users. */
export interface PercentageCondition extends Bucketing<PercentageAlgorithm> {
  /** 0 to 100; in steps of 0.001 for the native algorithm. */
  readonly percentage: number;
}

/** Holds when the condition holds for any, all or none of the elements of a list of objects. */
export interface ElementsCondition {
  /** The attribute that is the list, written as in a condition. */
  readonly elements: string;
  readonly quantifier: 'any' | 'all' | 'none';
  /** Its attributes are the properties of an element. */
  readonly when: Condition;
}

/** The types whose values are read as another system reads them, and that system. */
export const DOOR_OF_TYPE = {
  auto: 'flagsmith',
  'flipt.string': 'flipt',
  'flipt.number': 'flipt',
  'flipt.boolean': 'flipt',
  'flipt.datetime': 'flipt',
} as const;

export type DoorType = keyof typeof DOOR_OF_TYPE;

/** A question that another system's API has written: an operator of the engine's family for that system. */
export interface DoorCondition {
  readonly attribute: string;
  readonly doorType: DoorType;
  readonly operator: string;
  readonly values: readonly ConditionValue[];
  readonly negate: boolean;
}

export type ConditionValue = string | number | boolean | readonly unknown[] | Readonly<Record<string, unknown>>;

export type AttributeType = 'any' | 'string' | 'number' | 'boolean' | 'datetime' | 'semver' | 'ip' | 'list' | 'json';

/** Which of them go with which type, the engine knows (`checkTargeting` asks it). */
export type Operator =
  | 'is_set'
  | 'is_not_set'
  | 'eq'
  | 'neq'
  | 'in'
  | 'not_in'
  | 'lt'
  | 'lte'
  | 'gt'
  | 'gte'
  | 'contains'
  | 'not_contains'
  | 'contains_all'
  | 'starts_with'
  | 'not_starts_with'
  | 'ends_with'
  | 'not_ends_with'
  | 'empty'
  | 'not_empty'
  | 'matches'
  | 'modulo'
  | 'size_eq'
  | 'size_gt'
  | 'size_gte'
  | 'size_lt'
  | 'size_lte'
  | 'includes_any'
  | 'includes_all';

/** One question about one attribute. Operators and values are those of the engine's native families. */
export interface AttributeCondition {
  /** A name, a JSON pointer into the attributes (`/address/city`), or `targeting_key`. */
  readonly attribute: string;
  readonly type: AttributeType;
  readonly operator: Operator;
  readonly values: readonly ConditionValue[];
  readonly negate: boolean;
  readonly ignoreCase: boolean;
  /** How a list-valued attribute is read. */
  readonly list: 'any' | 'all' | 'none';
}

/** A condition, and its JSON pointer. */
export interface PlacedCondition {
  readonly condition: Condition;
  readonly path: string;
}

/** The condition and all that it consists of, at every level. */
export function allIn(condition: Condition, path: string): readonly PlacedCondition[] {
  return [{ condition, path }, ...partsOf(condition, path).flatMap((part) => allIn(part.condition, part.path))];
}

/** The keys of the segments that a condition names, each with its JSON pointer below `path`. */
export function segmentsIn(condition: Condition, path: string): readonly { key: string; path: string }[] {
  return segmentsNamedBy(allIn(condition, path));
}

/** The same of conditions that are taken apart already. */
export function segmentsNamedBy(conditions: readonly PlacedCondition[]): readonly { key: string; path: string }[] {
  return conditions.flatMap(({ condition, path }) =>
    'segment' in condition ? [{ key: condition.segment, path: `${path}/segment` }] : [],
  );
}

/** The conditions that a condition consists of. */
function partsOf(condition: Condition, path: string): readonly PlacedCondition[] {
  const list = (name: string, conditions: readonly Condition[]) =>
    conditions.map((one, index) => ({ condition: one, path: `${path}/${name}/${index}` }));
  if ('all' in condition) return list('all', condition.all);
  if ('any' in condition) return list('any', condition.any);
  if ('none' in condition) return list('none', condition.none);
  if ('elements' in condition) return [{ condition: condition.when, path: `${path}/when` }];
  return [];
}

/** How deep a condition nests, with segments in their place: 1 for a single question. */
export function heightOf(condition: Condition, heightOfSegment: (key: string) => number): number {
  if ('segment' in condition) return heightOfSegment(condition.segment);
  const parts = partsOf(condition, '').map((part) => heightOf(part.condition, heightOfSegment));
  return 1 + Math.max(0, ...parts);
}
