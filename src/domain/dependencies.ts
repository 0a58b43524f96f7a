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

/** The keys in an order in which each comes after those that it names; without those that a circle keeps from it. */
export function inOrder(dependencies: Dependencies): readonly string[] {
  const namedBy = new Map<string, string[]>([...dependencies.keys()].map((key) => [key, []]));
  const missing = new Map<string, number>();
  for (const [key, named] of dependencies) {
    const known = [...new Set(named)].filter((one) => dependencies.has(one));
    missing.set(key, known.length);
    for (const one of known) namedBy.get(one)?.push(key);
  }
  const order = [...dependencies.keys()].filter((key) => missing.get(key) === 0);
  // The list grows while it is read.
  for (const key of order) {
    for (const other of namedBy.get(key) ?? []) {
      const left = (missing.get(other) ?? 0) - 1;
      missing.set(other, left);
      if (left === 0) order.push(other);
    }
  }
  return order;
}

/**
 * A way from some key back to itself, both ends included; undefined: nothing names itself. `order` is from `inOrder`.
 * It begins with a key of `changed`: what was there before has no circle without them.
 */
export function anyCycle(
  dependencies: Dependencies,
  order: readonly string[],
  changed: ReadonlyMap<string, unknown>,
): readonly string[] | undefined {
  const placed = new Set(order);
  let key = [...dependencies.keys()].find((one) => !placed.has(one));
  const way = new Set<string>();
  // Whatever has no place names something that has none either.
  while (key !== undefined && !way.has(key)) {
    way.add(key);
    key = dependencies.get(key)?.find((named) => dependencies.has(named) && !placed.has(named));
  }
  if (key === undefined) return undefined;
  const members = [...way].slice([...way].indexOf(key));
  const first = members.findIndex((one) => changed.has(one));
  const turned = [...members.slice(first), ...members.slice(0, first)];
  return [...turned, ...turned.slice(0, 1)];
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
