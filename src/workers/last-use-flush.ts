/** Writes when credentials were last used, in the background: no request waits for it. */
import type { ChangeServices } from '../domain/change.js';
import { BETWEEN_USES, type LastUses, type Uses } from '../domain/last-uses.js';

export interface LastUseFlushServices {
  readonly lastUses: LastUses;
  readonly transaction: ChangeServices['quietTransaction'];
  /** What was noted is forgotten: whoever goes on using their credential is noted again. */
  readonly onLost: (error: unknown) => void;
}

export interface LastUseFlush {
  /** Writes what was noted until now. Never rejects. */
  flush(): Promise<void>;
  /** Flushes every so many milliseconds. */
  start(interval: number): void;
  /** Flushes a last time. */
  stop(): Promise<void>;
}

export function createLastUseFlush({ lastUses, transaction, onLost }: LastUseFlushServices): LastUseFlush {
  let last: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const run = async (): Promise<void> => {
    const uses = lastUses.take();
    if (uses) await write(transaction, uses).catch(onLost);
  };
  /** One after the other, so that the last one has waited for those before it. */
  const flush = (): Promise<void> => {
    last = last.then(run);
    return last;
  };

  return {
    flush,
    start(interval) {
      timer = setInterval(() => void flush(), interval).unref();
    },
    stop() {
      clearInterval(timer);
      return flush();
    },
  };
}

function write(transaction: ChangeServices['quietTransaction'], { apiKeys, personalTokens, at }: Uses): Promise<void> {
  // Another server may have written one of them meanwhile.
  const since = new Date(Date.parse(at) - BETWEEN_USES).toISOString();
  return transaction(async (repositories) => {
    if (apiKeys.length > 0) await repositories.apiKeys.markUsed(apiKeys, at, since);
    if (personalTokens.length > 0) await repositories.personalTokens.markUsed(personalTokens, at, since);
    return { commit: true, result: undefined };
  });
}
