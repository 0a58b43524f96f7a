/** Things that need each other, by key: which keys each of them names. */
export type Dependencies = ReadonlyMap<string, readonly string[]>;

/** The way from `key` back to itself, both ends included, such as `a, b, a`; undefined when there is none. */
export function findCycle(dependencies: Dependencies, key: string): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const open = [key];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    for (const named of dependencies.get(current) ?? []) {
      if (named === key) return [...wayTo(current, key, cameFrom), key];
      if (cameFrom.has(named)) continue;
      cameFrom.set(named, current);
      open.push(named);
    }
  }
  return undefined;
}

function wayTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [end];
  for (let at = end; at !== start; ) {
    at = cameFrom.get(at) ?? start;
    way.push(at);
  }
  return way.reverse();
}

/**
 * A number for each key that follows from those of the keys that it names, such as how deep they go. Where they name
 * each other in a circle, each key of it counts as 0 for the others.
 */
export function foldDependencies<Key extends string>(
  fold: (key: Key, numberOf: (named: Key) => number) => number,
): (key: Key) => number {
  const known = new Map<Key, number>();
  const numberOf = (key: Key): number => {
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, 0);
    const value = fold(key, numberOf);
    known.set(key, value);
    return value;
  };
  return numberOf;
}
