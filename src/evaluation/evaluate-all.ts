import { decideOnce } from './call.js';
import { soundContext } from './context.js';
import type { Context } from './context.js';
import type { Outcome } from './outcome.js';
import type { Snapshot } from './snapshot.js';

/** The outcomes of all flags for one context, in the order of the definition: the same as `evaluate` flag by flag. */
export function evaluateAll(snapshot: Snapshot, context: Context): readonly Outcome[] {
  const sound = soundContext(context);
  const { call } = snapshot;
  call.clock.call++;
  const outcomes: Outcome[] = [];
  for (const flag of snapshot.flags.values()) outcomes.push(flag.only ?? decideOnce(flag, sound, call));
  return outcomes;
}
