/**
 * The definition: everything one environment evaluates, as plain JSON.
 * `compile` takes it as `unknown` and checks it; these types are for whoever writes one.
 */

import type { Bucketing, Json, Reference, Scalar, Tree } from './condition.js';

export type * from './condition.js';

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
