/**
 * A copy of a map whose keys are in order, with some of its values changed or, where they are undefined, taken away.
 * As long as no key is new this is one plain copy, which is what it costs to change one flag of many.
 */
export function withChanges<Value>(
  ordered: ReadonlyMap<string, Value>,
  changes: Iterable<readonly [string, Value | undefined]>,
): ReadonlyMap<string, Value> {
  const changed = new Map(ordered);
  let isInOrder = true;
  for (const [key, value] of changes) {
    if (value === undefined) changed.delete(key);
    else {
      isInOrder &&= changed.has(key);
      changed.set(key, value);
    }
  }
  return isInOrder ? changed : new Map([...changed].sort(([a], [b]) => (a < b ? -1 : 1)));
}
