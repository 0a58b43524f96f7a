/** Keeps what is in memory up to what other servers have committed, by the revisions of environments. */
import type { EnvironmentRepository } from '../domain/environments.js';
import { within } from '../domain/patience.js';
import type { StoredSnapshots } from './snapshots.js';

export interface FollowerServices {
  readonly environments: Pick<EnvironmentRepository, 'revisions'>;
  readonly stored: Pick<StoredSnapshots, 'revisions' | 'refresh'>;
  /** Something was found that this server did not know of. */
  readonly onNews: () => void;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
  /** The database cannot be asked; told once, until it can. */
  readonly onAway: (error: unknown) => void;
  readonly onBack: () => void;
}

/** Environments by id; every one that is in memory. */
type Asked = ReadonlySet<number> | 'all';

export class CommitFollower {
  #waiting: { readonly promise: Promise<void>; asked: Asked } | undefined;
  #last: Promise<void> = Promise.resolve();
  #currentAt: number;
  #isAway = false;

  constructor(private readonly services: FollowerServices) {
    this.#currentAt = services.clock();
  }

  /** Milliseconds since everything in memory was as the database has it, as far as this server knows. */
  get age(): number {
    return this.services.clock() - this.#currentAt;
  }

  /** Asks the database now; false: it does not answer, or not within so many milliseconds. */
  async isAnswered(most: number): Promise<boolean> {
    const done = await within(this.catchUp('all'), most, () => 'late' as const);
    return done !== 'late' && !this.#isAway;
  }

  /**
   * Loads those whose revision is another one by now; with one query for all of them. One looks and one waits at most:
   * whoever asks while one waits has heard of it before that one looks. Never rejects.
   */
  catchUp(environmentIds: readonly number[] | 'all'): Promise<void> {
    const asked: Asked = environmentIds === 'all' ? 'all' : new Set(environmentIds);
    if (this.#waiting) {
      this.#waiting.asked = union(this.#waiting.asked, asked);
      return this.#waiting.promise;
    }
    const promise = this.#last.then(() => {
      const now = this.#waiting?.asked ?? asked;
      this.#waiting = undefined;
      return this.#look(now);
    });
    this.#waiting = { promise, asked };
    this.#last = promise;
    return promise;
  }

  async #look(asked: Asked): Promise<void> {
    const { environments, stored, onNews, onAway, onBack, clock } = this.services;
    const began = clock();
    try {
      const known = stored.revisions();
      const held = asked === 'all' ? [...known.keys()] : [...asked].filter((id) => known.has(id));
      if (asked !== 'all' && held.length === 0) return;
      const found = await environments.revisions(asked === 'all' ? undefined : held);
      const changed = held.filter((id) => found.get(id) !== known.get(id));
      if (changed.length > 0) {
        onNews();
        await stored.refresh(changed);
      }
      if (this.#isAway) onBack();
      this.#isAway = false;
      if (asked === 'all') this.#currentAt = began;
    } catch (error) {
      if (!this.#isAway) onAway(error);
      this.#isAway = true;
    }
  }
}

function union(one: Asked, other: Asked): Asked {
  return one === 'all' || other === 'all' ? 'all' : new Set([...one, ...other]);
}
