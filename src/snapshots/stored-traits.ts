/** Identities and their traits, as evaluation reads them: from memory where they were read a moment ago. */
import type { IdentityRecord, IdentityRepository, Traits } from '../domain/identities.js';
import { within } from '../domain/patience.js';

export interface StoredTraits {
  /** The whole identity; undefined: nothing is stored. Rejects as `get` does. */
  find(environmentId: number, identifier: string): Promise<IdentityRecord | undefined>;
  /** As it is now, whatever is in memory; as `find` while the database is away. */
  findNow(environmentId: number, identifier: string): Promise<IdentityRecord | undefined>;
  /** None where nothing is stored. While the database is away, as they were known last. Rejects when the database is away and they are not in memory. */
  get(environmentId: number, identifier: string): Promise<Traits>;
  /** What was just written is read anew. */
  forget(environmentId: number, identifiers: readonly string[]): void;
}

/** Kept at most: identities, and characters of JSON of their traits, which as objects take some 100 MB. */
const MOST_IDENTITIES = 10_000;
const MOST_CHARACTERS = 16_777_216;
/** Milliseconds after which they are read anew: another server may have written them. */
const LIFETIME = 10_000;
/** Milliseconds for which nobody waits longer to hear that what was known last still holds. */
const PATIENCE = 250;

interface Kept {
  readonly identity: Promise<IdentityRecord | undefined>;
  /** -Infinity: they were written since. */
  since: number;
  /** Of their JSON; 0 until they are read. */
  characters: number;
}

export interface StoredTraitServices {
  readonly identities: Pick<IdentityRepository, 'find'>;
  readonly clock: () => number;
  readonly isDatabaseAway: (error: unknown) => boolean;
}

export function createStoredTraits(services: StoredTraitServices): StoredTraits {
  return new TraitCache(services);
}

class TraitCache implements StoredTraits {
  /** The longest unused first: a Map keeps the order in which its entries were set. */
  private readonly kept = new Map<string, Kept>();
  private characters = 0;

  constructor(private readonly services: StoredTraitServices) {}

  async get(environmentId: number, identifier: string): Promise<Traits> {
    return (await this.find(environmentId, identifier))?.traits ?? {};
  }

  find(environmentId: number, identifier: string): Promise<IdentityRecord | undefined> {
    const key = keyOf(environmentId, identifier);
    const known = this.kept.get(key);
    const age = known ? this.services.clock() - known.since : Number.POSITIVE_INFINITY;
    if (!known || age === Number.POSITIVE_INFINITY) return this.findNow(environmentId, identifier);
    if (age >= LIFETIME) return within(this.findNow(environmentId, identifier), PATIENCE, () => known.identity);
    this.kept.delete(key);
    this.kept.set(key, known);
    return known.identity;
  }

  findNow(environmentId: number, identifier: string): Promise<IdentityRecord | undefined> {
    return this.read(keyOf(environmentId, identifier), environmentId, identifier);
  }

  forget(environmentId: number, identifiers: readonly string[]): void {
    for (const identifier of identifiers) {
      const known = this.kept.get(keyOf(environmentId, identifier));
      if (known) known.since = Number.NEGATIVE_INFINITY;
    }
  }

  private read(key: string, environmentId: number, identifier: string): Promise<IdentityRecord | undefined> {
    const last = this.kept.get(key)?.identity;
    this.drop(key);
    const identity = this.services.identities.find(environmentId, identifier).catch((error: unknown) => {
      if (!last || !this.services.isDatabaseAway(error)) throw error;
      return last;
    });
    const entry: Kept = { identity, since: this.services.clock(), characters: 0 };
    this.kept.set(key, entry);
    identity.then(
      (read) => this.weigh(key, entry, read?.traits ?? {}),
      () => this.kept.get(key) === entry && this.drop(key), // no answer for the next one who asks
    );
    return identity;
  }

  private weigh(key: string, entry: Kept, traits: Traits): void {
    if (this.kept.get(key) !== entry) return;
    entry.characters = JSON.stringify(traits).length;
    this.characters += entry.characters;
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_IDENTITIES && this.characters <= MOST_CHARACTERS) break;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    this.characters -= this.kept.get(key)?.characters ?? 0;
    this.kept.delete(key);
  }
}

function keyOf(environmentId: number, identifier: string): string {
  return `${environmentId} ${identifier}`;
}
