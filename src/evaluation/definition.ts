/**
 * The definition: everything one environment evaluates, as plain JSON.
 * `compile` takes it as `unknown` and checks it; these types are for whoever writes one.
 */

export type Scalar = string | number | boolean | null;
export type Json = Scalar | readonly Json[] | { readonly [key: string]: Json };

export interface Definition {
  /** Version of this description. A definition of another format is refused. */
  readonly format: 1;
  /** The environment's revision: copied into the snapshot, no part in evaluation. */
  readonly revision?: number;
  /** Constants (`key`, `name`, ...) that conditions may read as `["environment", name]`. */
  readonly environment?: Readonly<Record<string, Scalar>>;
  readonly segments?: Readonly<Record<string, Segment>>;
  /** The order of the keys is the order of `evaluateAll`. */
  readonly flags: Readonly<Record<string, Flag>>;
}

export interface Segment {
  readonly name?: string;
  /** Absent: everyone. */
  readonly when?: Tree;
}

export type FlagKind = 'boolean' | 'string' | 'number' | 'json';

export interface Flag {
  /** The type of every variation's value. It takes no part in evaluation. */
  readonly kind: FlagKind;
  readonly variations?: readonly Variation[];
  /** The hard switch: `false` serves `off` and looks at nothing else. Default: true. */
  readonly on?: boolean;
  /** Served when `on` is false or a prerequisite does not hold. Its `enabled` is false unless it says otherwise. */
  readonly off?: Serve;
  /** All must hold; normally flag leaves, but any tree is allowed. */
  readonly prerequisites?: readonly Tree[];
  /** Individual targets. A key named twice belongs to the first entry. */
  readonly overrides?: readonly Override[];
  /** What the overrides' keys are compared with, as exact text. Default: the targeting key. */
  readonly override_by?: Reference;
  readonly rules?: readonly Rule[];
  /** Served when no rule has served. Default: no variation, enabled. */
  readonly default?: Serve;
}

export interface Variation {
  readonly key: string;
  readonly value: unknown;
  /** Opaque to the engine. */
  readonly attachment?: Json;
}

export interface Override {
  readonly id?: string;
  readonly keys: readonly string[];
  readonly serve: Serve;
  readonly note?: unknown;
}

export interface Rule {
  readonly id?: string;
  /** Absent: always. */
  readonly when?: Tree;
  /** The rule holds only inside it. Read against `context.now`. */
  readonly window?: Window;
  readonly serve: Serve;
  /** Opaque: handed back in the outcome, never read. */
  readonly note?: unknown;
}

/** Half-open `[from, until)`, RFC 3339 date-times. An absent end is open. */
export interface Window {
  readonly from?: string;
  readonly until?: string;
}

/** The fields an outcome is made of. */
export interface Served {
  /** The key of a variation; null or absent: no variation, value null. */
  readonly variation?: string | null;
  /** Default: true (false in `off`). */
  readonly enabled?: boolean;
  /** Default: true in rules and overrides, false in `off` and `default`. */
  readonly matched?: boolean;
  /** Default: by source, or SPLIT for a range. */
  readonly reason?: string;
  /** Only reported, except in a range without `to`. */
  readonly weight?: number | null;
  readonly note?: unknown;
}

/**
 * What is served: fixed, or split by a bucket number.
 * Ranges, `otherwise` and `unbucketed` take `enabled`, `matched`, `reason` and `note` from the serve around them
 * where they do not give their own.
 */
export interface Serve extends Served {
  readonly split?: Split;
}

export interface Split {
  readonly bucketing: Bucketing;
  readonly ranges: readonly Range[];
  /**
   * The number is in no range. A serve is the answer and later rules are not tried; `next` goes on with the next rule.
   * Default: the serve's own fields, without the split.
   */
  readonly otherwise?: Serve | 'next';
  /** There was nothing to hash. Default: the same as `otherwise`. */
  readonly unbucketed?: Serve | 'next';
}

/** Half-open `[from, to)` in the unit of the algorithm. */
export interface Range extends Served {
  /** Default: the previous range's `to`; for the first, the algorithm's least number. */
  readonly from?: number;
  /** Default: `from` plus the width of `weight`. */
  readonly to?: number;
}

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
  /** `text` followed by the value of `of`; unset when that is unset. */
  | { readonly text: string; readonly of: Reference };

export type Tree =
  | boolean
  | { readonly all: readonly Tree[] }
  | { readonly any: readonly Tree[] }
  | { readonly none: readonly Tree[] }
  | { readonly segment: string }
  | AttributeLeaf
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
