/** What conditions are made of, as plain JSON. See `Definition`. */

export type Scalar = string | number | boolean | null;
export type Json = Scalar | readonly Json[] | { readonly [key: string]: Json };

export type Algorithm = 'native' | 'flagsmith' | 'flipt-variant' | 'flipt-boolean' | 'unleash';

export interface Bucketing {
  readonly algorithm: Algorithm;
  /** `native`: text hashed apart from the value. `unleash`: murmur3's 32-bit seed. */
  readonly seed?: string | number;
  /** Text hashed in front of the value (`flagsmith`, `flipt-variant`, `unleash`). */
  readonly prefix?: string;
  /** Text hashed behind the value (`flagsmith`, `flipt-boolean`). */
  readonly suffix?: string;
  /** Default: the targeting key. */
  readonly attribute?: Reference;
  /** How a value that is not text is spelled: as JSON (`plain`, the default) or as Flagsmith Core does. */
  readonly text?: 'plain' | 'core';
  /** `unleash` only: numbers are 1 to modulo. Default: 100. */
  readonly modulo?: number;
}

/** Where a value is read from. */
export type Reference =
  /** An own property of `context.attributes`. */
  | string
  /** A path from the root of the context; one that begins with `environment` is a constant of the definition. */
  | readonly string[]
  /** The first that is set. */
  | { readonly first: readonly Reference[] }
  | { readonly const: Scalar }
  /** `text`, or a text of the definition's environment by its path, followed by the value of `of`; unset when one is. */
  | { readonly text: string | readonly ['environment', ...string[]]; readonly of: Reference };

export type Tree =
  | boolean
  | { readonly all: readonly Tree[] }
  | { readonly any: readonly Tree[] }
  | { readonly none: readonly Tree[] }
  | { readonly segment: string }
  | AttributeLeaf
  | ElementsLeaf
  | BucketLeaf
  | FlagLeaf;

export type OperandType =
  | 'any'
  | 'string'
  | 'number'
  | 'boolean'
  | 'datetime'
  | 'semver'
  | 'ip'
  | 'list'
  | 'json'
  | 'auto'
  | 'flipt.string'
  | 'flipt.number'
  | 'flipt.boolean'
  | 'flipt.datetime';

export interface AttributeLeaf {
  readonly attribute: Reference;
  readonly type: OperandType;
  readonly operator: string;
  /** Scalars; any JSON for the type `json`. */
  readonly values?: readonly unknown[];
  /** Turns the operator's answer. Answers given by `missing` and `invalid` stay as they are. */
  readonly negate?: boolean;
  /** The answer when the attribute is unset. */
  readonly missing?: boolean;
  /** The answer when the attribute cannot be read as the type. */
  readonly invalid?: boolean;
  /** Type `string` only. */
  readonly ignore_case?: boolean;
  /** How a list-valued attribute is asked. Native scalar types only. Default: any. */
  readonly list?: 'any' | 'all' | 'none';
}

/**
 * Asks a list of objects element by element: `{elements: 'orders', when: <total above 100 and country NL>}` holds when
 * one order is both, which no combination of leaves on the whole list can say.
 *
 * In `when` the element stands in place of the context's attributes: a name is a property of the element. Other roots are
 * read by path as ever (`["targetingKey"]`, `["identity", "key"]`); the attributes around the list are out of reach.
 * Attribute leaves may be asked there, in `all`, `any` and `none`; not segments, buckets and flags, which are about
 * whoever is asking, nor further elements.
 *
 * An attribute that is unset or no list makes the condition false, whatever the quantifier, just as an unset attribute
 * makes a leaf false whatever its operator: nothing is known, so nothing holds. An empty list is known, and is what lists
 * of scalars are: `any` is false, `all` and `none` are true. So are elements that are no objects: skipped by `any` and
 * `none`, failing `all`.
 */
export interface ElementsLeaf {
  readonly elements: Reference;
  /** Default: any. */
  readonly quantifier?: 'any' | 'all' | 'none';
  readonly when: Tree;
}

/** Holds when the bucket number is below (`lt`) or at most (`lte`) the value. */
export interface BucketLeaf {
  readonly bucket: Bucketing;
  readonly operator: 'lt' | 'lte';
  readonly values: readonly [number];
}

/** Holds when the other flag, evaluated for the same context, is as described. */
export interface FlagLeaf {
  readonly flag: string;
  readonly variations?: readonly (string | null)[];
  /** Absent: must be enabled. */
  readonly enabled?: boolean;
}
