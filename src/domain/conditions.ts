/** A tree of questions about the evaluation context. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly none: readonly Condition[] }
  | AttributeCondition;

export type AttributeType =
  | 'any'
  | 'string'
  | 'number'
  | 'boolean'
  | 'datetime'
  | 'semver'
  | 'ip'
  | 'list';

/** One question about one attribute. Operators and values are those of the engine's native families. */
export interface AttributeCondition {
  /** A name, a JSON pointer into the attributes (`/address/city`), or `targeting_key`. */
  readonly attribute: string;
  readonly type: AttributeType;
  readonly operator: string;
  readonly values: readonly (string | number | boolean)[];
  readonly negate: boolean;
  readonly ignoreCase: boolean;
  /** How a list-valued attribute is read. */
  readonly list: 'any' | 'all' | 'none';
}
