import type { Snapshot } from './snapshot.js';

/**
 * The keys of the flags that may answer otherwise than before, in key order: whose definition or segments have changed,
 * which are new or gone, and those that depend on such a flag. All of them where there was no snapshot before.
 */
export function changedFlags(previous: Snapshot | undefined, present: Snapshot): readonly string[] {
  const changed = new Set(
    [...(previous?.flags.keys() ?? []), ...present.flags.keys()].filter(
      (key) => previous?.flags.get(key) !== present.flags.get(key),
    ),
  );
  addDependents(changed, present);
  return [...changed].sort();
}

/** Each round finds what depends on the flags that the round before has found. */
function addDependents(changed: Set<string>, { scopes }: Snapshot): void {
  const dependents = [...scopes.dependencies.allOfFlags.entries()].filter(([, { flags }]) => flags.size > 0);
  for (let before = -1; before < changed.size; ) {
    before = changed.size;
    for (const [key, { flags }] of dependents) {
      if ([...flags].some((flag) => changed.has(flag))) changed.add(key);
    }
  }
}
