/** Identities and their traits, as evaluation reads them: from memory where they were read a moment ago. */
import type { IdentityRecord, IdentityRepository, Traits } from '../domain/identities.js';

export interface StoredTraits {
  /** The whole identity; undefined: nothing is stored. Rejects as `get` does. */
  find(environmentId: number, identifier: string): Promise<IdentityRecord | undefined>;
  /** None where nothing is stored. Rejects when the database is away and they are not in memory. */
  get(environmentId: number, identifier: string): Promise<Traits>;
  /** What was just written is read anew. */
  forget(environmentId: number, identifiers: readonly string[]): void;
}

/** Kept at most: identities, and characters of JSON of their traits, which as objects take some 100 MB. */
const MOST_IDENTITIES = 10_000;
const MOST_CHARACTERS = 16_777_216;
/** Milliseconds after which they are read anew: another server may have written them. */
const LIFETIME = 10_000;

interface Kept {
  readonly identity: Promise<IdentityRecord | undefined>;
  readonly since: number;
  /** Of their JSON; 0 until they are read. */
  characters: number;
}

export function createStoredTraits(identities: Pick<IdentityRepository, 'find'>, clock: () => number): StoredTraits {
  return new TraitCache(identities, clock);
}

class TraitCache implements StoredTraits {
  /** The longest unused first: a Map keeps the order in which its entries were set. */
  private readonly kept = new Map<string, Kept>();
  private characters = 0;

  constructor(
    private readonly identities: Pick<IdentityRepository, 'find'>,
    private readonly clock: () => number,
  ) {}

  async get(environmentId: number, identifier: string): Promise<Traits> {
    return (await this.find(environmentId, identifier))?.traits ?? {};
  }

  find(environmentId: number, identifier: string): Promise<IdentityRecord | undefined> {
    const key = keyOf(environmentId, identifier);
    const known = this.kept.get(key);
    if (!known || this.clock() - known.since >= LIFETIME) return this.read(key, environmentId, identifier);
    this.kept.delete(key);
    this.kept.set(key, known);
    return known.identity;
  }

  forget(environmentId: number, identifiers: readonly string[]): void {
    for (const identifier of identifiers) this.drop(keyOf(environmentId, identifier));
  }

  private read(key: string, environmentId: number, identifier: string): Promise<IdentityRecord | undefined> {
    this.drop(key);
    const identity = this.identities.find(environmentId, identifier);
    const entry: Kept = { identity, since: this.clock(), characters: 0 };
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
