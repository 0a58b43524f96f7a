/** A tree of questions about the evaluation context. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly none: readonly Condition[] }
  | AttributeCondition;

export type AttributeType = 'any' | 'string' | 'number' | 'boolean' | 'datetime' | 'semver' | 'ip' | 'list';

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
  readonly values: readonly (string | number | boolean)[];
  readonly negate: boolean;
  readonly ignoreCase: boolean;
  /** How a list-valued attribute is read. */
  readonly list: 'any' | 'all' | 'none';
}
