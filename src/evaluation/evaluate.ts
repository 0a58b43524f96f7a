import type { Context } from './context.js';
import { soundContext } from './context.js';
import type { Outcome } from './outcome.js';
import type { Snapshot } from './snapshot.js';

/**
 * The outcome of one flag for one context; null when there is no such flag. Synchronous, never throws for a context of
 * plain data, and allocates nothing on the way for one that is well-formed.
 */
export function evaluate(snapshot: Snapshot, flagKey: string, context: Context): Outcome | null {
  const flag = snapshot.flags.get(flagKey);
  if (flag === undefined) return null;
  if (flag.only !== null) return flag.only;
  snapshot.call.number.current++;
  return flag.decide(soundContext(context), snapshot.call);
}
