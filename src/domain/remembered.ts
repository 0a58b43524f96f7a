/** What requests ask of the database again and again, answered from memory. */
import { within } from './patience.js';

export interface RememberedSettings<Key, Value> {
  /** Undefined: there is no such thing, which is not remembered. */
  readonly read: (key: Key) => Promise<Value | undefined>;
  readonly isDatabaseAway: (error: unknown) => boolean;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  /** Milliseconds after which something is read anew: another server may have written it. */
  readonly lifetime: number;
  /** That are kept at most; the oldest goes first. */
  readonly most: number;
}

/** Milliseconds for which nobody waits longer to hear that what was known last still holds. */
const PATIENCE = 250;
/**
 * The same where it has changed, as far as anybody knows: a database that takes longer to find one row is frozen, and
 * takes nothing away.
 */
const PATIENCE_IN_DOUBT = 2000;

/** One thing as it was when the database was asked last. */
interface Kept<Value> {
  readonly value: Value;
  /** When that was; -Infinity: it has changed since. */
  since: number;
}

/** A database that is away takes nothing away: what was known last still holds. */
export class Remembered<Key, Value> {
  readonly #kept = new Map<Key, Kept<Value>>();
  readonly #reading = new Map<Key, Promise<Value | undefined>>();
  /** Raised when everything may have changed: what was read before is not kept. */
  #generation = 0;

  constructor(private readonly settings: RememberedSettings<Key, Value>) {}

  /** As it is known, or as the database has it. Rejects when that is away and nothing is known. */
  async get(key: Key): Promise<Value | undefined> {
    const kept = this.#kept.get(key);
    if (!kept) return this.#readOnce(key);
    const age = this.settings.clock() - kept.since;
    if (age < this.settings.lifetime) return kept.value;
    const read = this.#readOnce(key);
    return within(read, age === Number.POSITIVE_INFINITY ? PATIENCE_IN_DOUBT : PATIENCE, () => {
      kept.since = this.settings.clock();
      return kept.value;
    });
  }

  /** What `get` answers without asking the database; undefined: it has to be asked. Asks beforehand, so that this is rare. */
  peek(key: Key): Value | undefined {
    const kept = this.#kept.get(key);
    if (!kept) return undefined;
    const age = this.settings.clock() - kept.since;
    if (age >= this.settings.lifetime / 2) this.#readOnce(key).catch(() => undefined); // whoever needs it is told
    return age < this.settings.lifetime ? kept.value : undefined;
  }

  /** It was just written: it is read anew. */
  forget(key: Key): void {
    this.#generation += 1;
    this.#kept.delete(key);
    this.#reading.delete(key);
  }

  /** Anything may have changed: everything is read anew, and what is known is good only while the database is away. */
  doubtAll(): void {
    this.#generation += 1;
    this.#reading.clear();
    for (const kept of this.#kept.values()) kept.since = Number.NEGATIVE_INFINITY;
  }

  /** One query for all who ask at the same time. */
  #readOnce(key: Key): Promise<Value | undefined> {
    const reading = this.#reading.get(key);
    if (reading) return reading;
    const begun = this.#read(key).finally(() => {
      if (this.#reading.get(key) === begun) this.#reading.delete(key);
    });
    this.#reading.set(key, begun);
    return begun;
  }

  async #read(key: Key): Promise<Value | undefined> {
    const generation = this.#generation;
    try {
      const value = await this.settings.read(key);
      if (generation === this.#generation) this.#keep(key, value);
      return value;
    } catch (error) {
      const last = this.#kept.get(key);
      if (!last || !this.settings.isDatabaseAway(error)) throw error;
      last.since = this.settings.clock();
      return last.value;
    }
  }

  #keep(key: Key, value: Value | undefined): void {
    this.#kept.delete(key);
    if (value === undefined) return;
    this.#kept.set(key, { value, since: this.settings.clock() });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.settings.most && oldest !== undefined) this.#kept.delete(oldest);
  }
}
