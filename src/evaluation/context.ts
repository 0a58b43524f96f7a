/**
 * Who is asking. Plain data: only own properties count, and getters must not call the engine.
 * Further roots may be added and are read by path: `["identity", "key"]`.
 */
export interface Context {
  readonly targetingKey?: string | null | undefined;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Epoch milliseconds, set by the caller: the engine has no clock. Rules with a window need it. */
  readonly now?: number | undefined;
  readonly [root: string]: unknown;
}

const NO_ATTRIBUTES: Readonly<Record<string, unknown>> = Object.freeze({});
const NOBODY: Context = Object.freeze({ attributes: NO_ATTRIBUTES });

/** The context as compiled conditions expect it: an object with an `attributes` object. Only a malformed one is copied. */
export function soundContext(context: unknown): Context {
  if (!isSoundObject(context)) return NOBODY;
  if (hasAttributes(context)) return context;
  return { ...context, attributes: NO_ATTRIBUTES };
}

function isSoundObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function hasAttributes(context: Readonly<Record<string, unknown>>): context is Context {
  return isSoundObject(context['attributes']);
}
