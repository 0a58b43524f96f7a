import { soundContext } from './context.js';
import type { Context } from './context.js';
import type { Snapshot } from './snapshot.js';

/** Which of these segments the context is in, in the order of `keys`. Unknown segments contain nobody. */
export function matchingSegments(snapshot: Snapshot, context: Context, keys: readonly string[]): string[] {
  const { call, segments } = snapshot;
  const sound = soundContext(context);
  call.clock.call++;
  return keys.filter((key) => segments.get(key)?.test(sound, call) === true);
}
