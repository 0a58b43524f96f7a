import type { Outcome } from '../evaluation/index.js';

/** Who is asked for, as the engine and OpenFeature spell it. */
export interface EvaluationContext {
  readonly targetingKey?: string | null | undefined;
  readonly attributes?: Readonly<Record<string, unknown>>;
  /** Epoch milliseconds, for rules with a window. Default: now. */
  readonly now?: number | undefined;
}

/** Why an evaluation has only its default to answer with; OpenFeature's words. */
export type EvaluationErrorCode = 'PROVIDER_NOT_READY' | 'FLAG_NOT_FOUND' | 'TYPE_MISMATCH' | 'GENERAL';

export interface Evaluation<Value> {
  readonly flagKey: string;
  /** The default where there is an error, and where the flag serves no variation. */
  readonly value: Value;
  readonly variation: string | null;
  readonly enabled: boolean;
  /** As the server says it; `ERROR` where there is one. */
  readonly reason: string;
  /** The id of the rule that served. */
  readonly rule: string | null;
  readonly error: { readonly code: EvaluationErrorCode; readonly message: string } | null;
}

/** The answer of a flag, held against the type of the default. */
export function toEvaluation<Value>(outcome: Outcome, fallback: Value): Evaluation<Value> {
  const { flag: flagKey, value, variation, enabled, reason, rule } = outcome;
  if (variation === null) return { flagKey, value: fallback, variation, enabled, reason, rule, error: null };
  if (isOfType(value, fallback)) return { flagKey, value, variation, enabled, reason, rule, error: null };
  return errorEvaluation(flagKey, fallback, 'TYPE_MISMATCH', mistyped(flagKey, value, fallback));
}

/** Says that the flag has another type than the default. */
export function mistyped(flagKey: string, value: unknown, fallback: unknown): string {
  return `Flag '${flagKey}' has a ${typeOf(value)}, not a ${typeOf(fallback)}.`;
}

export function errorEvaluation<Value>(
  flagKey: string,
  value: Value,
  code: EvaluationErrorCode,
  message: string,
): Evaluation<Value> {
  return { flagKey, value, variation: null, enabled: false, reason: 'ERROR', rule: null, error: { code, message } };
}

/** A default of null or undefined takes every type. */
export function isOfType<Value>(value: unknown, like: Value): value is Value {
  return like === null || like === undefined || typeOf(value) === typeOf(like);
}

function typeOf(value: unknown): string {
  return value === null ? 'object' : typeof value;
}
