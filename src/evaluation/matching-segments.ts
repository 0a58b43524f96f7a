import type { Test } from './call.js';
import type { Context } from './context.js';
import { soundContext } from './context.js';
import type { Snapshot } from './snapshot.js';

/** Which of these segments the context is in, in the order of `keys`. Unknown segments contain nobody. */
export function matchingSegments(snapshot: Snapshot, context: Context, keys: readonly string[]): string[] {
  const { call } = snapshot;
  const sound = soundContext(context);
  call.number.current++;
  return keys.filter((key) => testOf(snapshot, key)?.(sound, call) === true);
}

function testOf({ segments, segmentTests, linker }: Snapshot, key: string): Test | null {
  const known = segmentTests.get(key);
  const segment = segments.get(key);
  if (known !== undefined || segment === undefined) return known ?? null;
  const test = linker.test(segment.node);
  segmentTests.set(key, test);
  return test;
}
