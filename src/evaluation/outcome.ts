/** Which step of the evaluation answered. */
export type Source = 'off' | 'prerequisite' | 'override' | 'rule' | 'default';

/**
 * The answer of one evaluation. Every possible outcome is built and frozen at compile time and the same object is
 * handed out each time: compare by identity, keep things beside it in a WeakMap, never decorate it.
 */
export interface Outcome {
  readonly flag: string;
  /** The variation's value, deeply frozen; null without a variation. */
  readonly value: unknown;
  readonly variation: string | null;
  readonly enabled: boolean;
  /** Whether targeting matched, as the definition says. */
  readonly matched: boolean;
  /** DISABLED, PREREQUISITE_FAILED, TARGETING_MATCH, SPLIT, DEFAULT, or the definition's own word. */
  readonly reason: string;
  readonly source: Source;
  /** The id of the rule, or of the override, that served. */
  readonly rule: string | null;
  readonly weight: number | null;
  /** What the definition put there for its caller; the engine never reads it. */
  readonly note: unknown;
}
