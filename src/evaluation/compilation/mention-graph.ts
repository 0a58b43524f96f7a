/** How things that name each other (flags, segments) hang together, as far as anybody asks. */
export interface MentionGraph {
  /** These keys and all that they lead to: before each key every key that it names outside its own cycle. */
  order(keys: Iterable<string>): readonly string[];
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
 * as there are keys. Each question visits what its key leads to and no visit has seen, so a change of one flag among
 * thousands never pays for the others.
 */
export function mentionGraph(namesOf: (key: string) => ReadonlySet<string>): MentionGraph {
  const number = new Map<string, number>();
  const lowest = new Map<string, number>();
  const component = new Map<string, number>();
  const chain = new Map<string, number>();
  const open: string[] = [];

  function visitAllBelow(root: string): void {
    if (number.has(root)) return;
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
    return { key, named: namesOf(key).values() };
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
    for (const named of namesOf(key)) {
      if (component.get(named) !== component.get(key)) longest = Math.max(longest, (chain.get(named) ?? 0) + 1);
    }
    return longest;
  }

  return {
    order(keys) {
      for (const key of keys) visitAllBelow(key);
      return [...chain.keys()];
    },
    inOneCycle(from, to) {
      visitAllBelow(from);
      return from === to || component.get(from) === component.get(to);
    },
    chainBelow(key) {
      visitAllBelow(key);
      return chain.get(key) ?? 0;
    },
  };
}
