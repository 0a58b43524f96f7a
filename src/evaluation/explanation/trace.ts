import type { JsonObject } from '../conditions/entry.js';
import type { Outcome } from '../outcome.js';

interface Traced {
  /** Where the condition stands in the definition. */
  readonly at: readonly (string | number)[];
  readonly holds: boolean;
}

export interface ConstantTrace extends Traced {
  readonly form: 'constant';
}

export interface TreeTrace extends Traced {
  readonly form: 'all' | 'any' | 'none';
  /** Empty, too, where the explanation has shown as many conditions as it may. */
  readonly children: readonly Trace[];
}

export interface SegmentTrace extends Traced {
  readonly form: 'segment';
  readonly segment: string;
  /** Null where the segment was shown before in the same explanation, or as many conditions as it may show. */
  readonly condition: Trace | null;
}

export interface AttributeTrace extends Traced {
  readonly form: 'attribute';
  readonly condition: JsonObject;
  /** The raw value of the attribute; absent when it is unset. */
  readonly value?: unknown;
  /** Whether the condition's type could read the value. Where it could not, that alone is why it does not hold. */
  readonly isRead: boolean;
}

/** A list asked element by element. */
export interface ElementsTrace extends Traced {
  readonly form: 'elements';
  readonly condition: JsonObject;
  /** How many elements the list has; null: the attribute is unset or no list, so the condition does not hold. */
  readonly size: number | null;
  /** The index of the element that settled the answer; null: none did, all were asked. */
  readonly decided: number | null;
  /** The first few elements that were asked, and the one that decided. */
  readonly elements: readonly ElementTrace[];
}

export interface ElementTrace {
  readonly index: number;
  readonly holds: boolean;
  /** Null: the element is no object, so nothing holds for it. */
  readonly condition: Trace | null;
}

export interface BucketLeafTrace extends Traced {
  readonly form: 'bucket';
  readonly condition: JsonObject;
  /** What was hashed, and the bucket number; null when there was nothing to hash. */
  readonly text: string | null;
  readonly number: number | null;
}

export interface FlagTrace extends Traced {
  readonly form: 'flag';
  readonly flag: string;
  readonly outcome: Outcome | null;
}

/** The definition has a problem here, so the condition is false. */
export interface ProblemTrace extends Traced {
  readonly form: 'problem';
  readonly what: string;
}

/** How one condition came to its answer. */
export type Trace =
  | ConstantTrace
  | TreeTrace
  | SegmentTrace
  | AttributeTrace
  | ElementsTrace
  | BucketLeafTrace
  | FlagTrace
  | ProblemTrace;
