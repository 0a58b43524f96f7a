/** What was answered to a request with an `Idempotency-Key`, for whoever sends it again. */
export interface KeptAnswer {
  /** Whose key it is: organization, kind and public id. */
  readonly caller: string;
  /** SHA-256 of the key. */
  readonly keyHash: string;
  /** SHA-256 of all that the request asked for. */
  readonly fingerprint: string;
  /** Sealed: an answer may hold a secret that is told once. */
  readonly answer: string;
  readonly createdAt: string;
}

export interface KeptAnswerRepository {
  find(caller: string, keyHash: string): Promise<KeptAnswer | undefined>;
  /** False: another transaction has just kept one under the same key, and nothing was written. */
  insert(answer: KeptAnswer): Promise<boolean>;
  delete(caller: string, keyHash: string): Promise<void>;
  /** Deletes up to so many that were kept before this moment; answers how many. */
  prune(before: string, limit: number): Promise<number>;
}

/** Milliseconds for which an answer is kept: the contract promises 24 hours. */
export const KEPT_FOR = 24 * 3_600_000;
