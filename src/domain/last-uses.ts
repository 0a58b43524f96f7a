/** Milliseconds for which a credential that is used goes unnoted, once a use of it was written: an hour. */
export const BETWEEN_USES = 3_600_000;

/**
 * Credentials of one kind that wait for their use to be written. Whoever finds no room is noted when they come again,
 * after the next flush.
 */
const MOST_WAITING = 1000;

export type UsedKind = 'apiKeys' | 'personalTokens';

/** As much of a credential as is needed to know whether a use of it is worth writing. */
interface Used {
  readonly id: number;
  readonly lastUsedAt: string | null;
}

/** What is to be written: which credentials were used, and when, within the time between two flushes. */
export interface Uses {
  readonly apiKeys: readonly number[];
  readonly personalTokens: readonly number[];
  readonly at: string;
}

/** Notes the use of credentials, at most once an hour for each: what was written last comes with the credential. */
export class LastUses {
  private readonly waiting = { apiKeys: new Set<number>(), personalTokens: new Set<number>() };
  private at = 0;

  note(kind: UsedKind, { id, lastUsedAt }: Used, now: Date): void {
    const at = now.getTime();
    if (lastUsedAt !== null && at - Date.parse(lastUsedAt) < BETWEEN_USES) return;
    const ids = this.waiting[kind];
    if (ids.size >= MOST_WAITING) return;
    ids.add(id);
    this.at = at;
  }

  /** What was noted since the last time; undefined: nothing. */
  take(): Uses | undefined {
    const { apiKeys, personalTokens } = this.waiting;
    if (apiKeys.size + personalTokens.size === 0) return undefined;
    const uses = { apiKeys: [...apiKeys], personalTokens: [...personalTokens], at: new Date(this.at).toISOString() };
    apiKeys.clear();
    personalTokens.clear();
    return uses;
  }
}
