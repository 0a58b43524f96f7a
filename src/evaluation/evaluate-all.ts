import type { Context } from './context.js';
import { soundContext } from './context.js';
import { FlagIndex } from './flag-index/flag-index.js';
import type { Outcome } from './outcome.js';
import type { Snapshot } from './snapshot.js';

/**
 * The outcomes of all flags for one context, in the order of the definition: the same as `evaluate` flag by flag. The
 * first call on a snapshot takes longer: it builds the index that makes the others fast.
 */
export function evaluateAll(snapshot: Snapshot, context: Context): readonly Outcome[] {
  const index = indexOf(snapshot);
  snapshot.call.number.current++;
  return index.outcomes(soundContext(context), snapshot.call);
}

function indexOf(snapshot: Snapshot): FlagIndex {
  const { flags, index, scopes } = snapshot;
  if (index?.flags === flags) return index;
  const own = FlagIndex.of(flags, scopes.dependencies.askedFlags, index);
  snapshot.index = own;
  return own;
}
