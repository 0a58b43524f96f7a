/** The traits of identities, as evaluation reads them: from memory where they were read a moment ago. */
import type { IdentityRepository, Traits } from '../domain/identities.js';

export interface StoredTraits {
  /** None where nothing is stored. Rejects when the database is away and they are not in memory. */
  get(environmentId: number, identifier: string): Promise<Traits>;
  /** What was just written is read anew. */
  forget(environmentId: number, identifiers: readonly string[]): void;
}

/** Identities kept at most: with traits of 1 kB each, 10 MB. */
const MOST_IDENTITIES = 10_000;
/** Milliseconds after which they are read anew: another server may have written them. */
const LIFETIME = 10_000;

interface Kept {
  readonly traits: Promise<Traits>;
  readonly since: number;
}

export function createStoredTraits(identities: Pick<IdentityRepository, 'find'>, clock: () => number): StoredTraits {
  /** The longest unused first: a Map keeps the order in which its entries were set. */
  const kept = new Map<string, Kept>();

  const read = (key: string, environmentId: number, identifier: string): Kept => {
    const traits = identities.find(environmentId, identifier).then((identity) => identity?.traits ?? {});
    // What could not be read is no answer for the next one who asks.
    traits.catch(() => kept.delete(key));
    return { traits, since: clock() };
  };

  return {
    get(environmentId, identifier) {
      const key = `${environmentId} ${identifier}`;
      const known = kept.get(key);
      const entry = known && clock() - known.since < LIFETIME ? known : read(key, environmentId, identifier);
      kept.delete(key);
      kept.set(key, entry);
      const [oldest] = kept.size > MOST_IDENTITIES ? kept.keys() : [];
      if (oldest !== undefined) kept.delete(oldest);
      return entry.traits;
    },
    forget(environmentId, identifiers) {
      for (const identifier of identifiers) kept.delete(`${environmentId} ${identifier}`);
    },
  };
}
