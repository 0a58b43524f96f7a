/** How things that name each other (flags, segments) hang together. */
export interface MentionGraph {
  /** Every key, and before it every key that it names outside its own cycle. */
  readonly order: readonly string[];
  /** Whether the two lead to each other (a key that names itself does). */
  inOneCycle(from: string, to: string): boolean;
  /** The longest chain of keys named one after the other below this one; 0 for a key that names none. */
  chainBelow(key: string): number;
}

interface Visit {
  readonly key: string;
  readonly named: Iterator<string>;
}

/**
 * Tarjan's strongly connected components (https://doi.org/10.1137/0201010), without recursion: a chain may be as long
 * as there are keys. Keys that name nothing may be left out of `names`.
 */
export function mentionGraph(names: ReadonlyMap<string, ReadonlySet<string>>): MentionGraph {
  const number = new Map<string, number>();
  const lowest = new Map<string, number>();
  const component = new Map<string, number>();
  const chain = new Map<string, number>();
  const open: string[] = [];

  for (const root of names.keys()) {
    if (number.has(root)) continue;
    const visits: Visit[] = [enter(root)];
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const { key } = visit;
      const named = visit.named.next();
      if (named.done) {
        visits.pop();
        leave(key);
        const parent = visits.at(-1);
        if (parent !== undefined) lower(parent.key, lowest.get(key));
      } else if (!number.has(named.value)) {
        visits.push(enter(named.value));
      } else if (!component.has(named.value)) {
        lower(key, number.get(named.value));
      }
    }
  }

  function enter(key: string): Visit {
    lowest.set(key, number.size);
    number.set(key, number.size);
    open.push(key);
    return { key, named: (names.get(key) ?? new Set<string>()).values() };
  }

  function lower(key: string, candidate = Number.POSITIVE_INFINITY): void {
    lowest.set(key, Math.min(lowest.get(key) ?? candidate, candidate));
  }

  /** Closes the component whose first key this is. What it names outside of it is closed already. */
  function leave(key: string): void {
    if (lowest.get(key) !== number.get(key)) return;
    const members = open.splice(open.lastIndexOf(key));
    for (const member of members) component.set(member, number.get(key) ?? 0);
    for (const member of members) chain.set(member, longestChain(member));
  }

  function longestChain(key: string): number {
    let longest = 0;
    for (const named of names.get(key) ?? []) {
      if (component.get(named) !== component.get(key)) longest = Math.max(longest, (chain.get(named) ?? 0) + 1);
    }
    return longest;
  }

  return {
    order: [...chain.keys()],
    inOneCycle: (from, to) => from === to || (component.has(from) && component.get(from) === component.get(to)),
    chainBelow: (key) => chain.get(key) ?? 0,
  };
}
