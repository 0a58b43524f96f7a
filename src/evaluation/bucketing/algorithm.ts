import type { Call } from '../call.js';
import type { Entry } from '../conditions/entry.js';

/** Gives a text its bucket number. */
export type Hash = (text: string, call: Call) => number;

export interface Algorithm {
  /** Compiles the settings; `prefix` is the text in front of the value. Null after reporting an unsound setting. */
  compile(settings: Entry, prefix: string): Hash | null;
  readonly takesPrefix: boolean;
  /** The least number it gives: where the first range begins unless it says otherwise. */
  readonly least: number;
  /** How far a range of this weight reaches. */
  width(weight: number): number;
  /** The written number of a bucket leaf, in the precision that the original compares in. */
  bound(value: number): number;
  /** Cost of one hash in the unit of a look-up in a set. */
  readonly cost: number;
}
