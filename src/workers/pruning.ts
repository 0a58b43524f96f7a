/** Deletes what has been kept for long enough, in the background. */
import type { ChangeServices } from '../domain/change.js';
import { KEPT_FOR } from '../domain/kept-answers.js';

/** Rows that one transaction deletes, so that nobody waits long for it. */
const BATCH = 500;

export interface PruningServices extends Pick<ChangeServices, 'transaction' | 'now'> {
  /** What could not be deleted will be the next time. */
  readonly onFailed: (error: unknown) => void;
}

export interface Pruning {
  /** Deletes all answers that nobody can ask for any more. Never rejects. */
  prune(): Promise<void>;
  /** Prunes now and every so many milliseconds. */
  start(interval: number): void;
  /** Waits for what is under way. */
  stop(): Promise<void>;
}

export function createPruning({ transaction, now, onFailed }: PruningServices): Pruning {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let last: Promise<void> = Promise.resolve();

  const run = async (): Promise<void> => {
    const before = new Date(now().getTime() - KEPT_FOR).toISOString();
    for (let pruned = BATCH; pruned === BATCH && !isStopped; ) {
      pruned = await transaction(async ({ keptAnswers }) => ({
        commit: true,
        result: await keptAnswers.prune(before, BATCH),
      }));
    }
  };
  const prune = (): Promise<void> => {
    last = last.then(run).catch(onFailed);
    return last;
  };

  return {
    prune,
    start(interval) {
      void prune();
      timer = setInterval(() => void prune(), interval).unref();
    },
    stop() {
      isStopped = true;
      clearInterval(timer);
      return last;
    },
  };
}
