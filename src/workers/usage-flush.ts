/** Writes what the counter has counted, in the background: no request waits for it. */
import type { ChangeServices } from '../domain/change.js';
import { randomText } from '../domain/ids.js';
import type { UsageBatch, UsageRecord } from '../domain/usage.js';
import type { UsageCounter } from '../domain/usage-counter.js';

/** Rows of a batch: one statement, in a transaction of some milliseconds. */
const MOST_ROWS = 300;
/** From here on a full counter is not emptied any more: some 300,000 rows, within 100 MB, wait for the database at most. */
const MOST_BATCHES = 350;
/** How often a batch is tried that the database refuses though it is there: a flag may go while it is written. */
const TRIES = 3;

export interface UsageFlushServices {
  readonly counter: UsageCounter;
  readonly transaction: ChangeServices['quietTransaction'];
  readonly now: () => Date;
  readonly isDatabaseAway: (error: unknown) => boolean;
  /** The database is away: what was counted is kept, and tried again. */
  readonly onKept: (error: unknown) => void;
  /** So many evaluations will never be written, and why. */
  readonly onLost: (evaluations: number, why: unknown) => void;
}

export interface UsageFlush {
  /** Writes all that was counted until now. Never rejects: what cannot be written is kept, or told to be lost. */
  flush(): Promise<void>;
  /** Flushes every so many milliseconds. */
  start(interval: number): void;
  /** Flushes a last time: what still cannot be written is lost. */
  stop(): Promise<void>;
}

export function createUsageFlush(services: UsageFlushServices): UsageFlush {
  const { counter, onLost } = services;
  const source = randomText(16);
  let lastNumber = 0;
  /** Taken from the counter, and not known to be written. */
  let batches: readonly UsageBatch[] = [];
  let last: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const take = (): void => {
    const taken = chunks(counter.take()).map((records) => {
      lastNumber += 1;
      return { source, number: lastNumber, records };
    });
    batches = [...batches, ...taken];
  };

  const drain = async (): Promise<void> => {
    for (let [batch] = batches; batch !== undefined; [batch] = batches) {
      if (!(await write(services, batch))) return;
      batches = batches.slice(1);
    }
  };

  /** While the database is away, the counter goes on counting: it needs less room than batches do. */
  const run = async (): Promise<void> => {
    await drain();
    if (batches.length === 0) {
      take();
      await drain();
    }
    const uncounted = counter.takeUncounted();
    if (uncounted > 0) onLost(uncounted, 'more flags, variations and hours than are held');
  };

  /** One runs and one waits at most: whoever asks while one waits has counted before it begins. */
  const flush = (): Promise<void> => {
    waiting ??= last.then(() => {
      waiting = undefined;
      return run();
    });
    last = waiting;
    return waiting;
  };

  counter.whenFull(() => {
    if (batches.length < MOST_BATCHES) take();
    void flush();
  });

  return {
    flush,
    start(interval) {
      timer = setInterval(() => void flush(), interval).unref();
    },
    async stop() {
      clearInterval(timer);
      await flush();
      const lost = [...batches.flatMap(({ records }) => records), ...counter.take()];
      batches = [];
      if (lost.length > 0) onLost(evaluationsIn(lost), 'the database was away until the end');
    },
  };
}

/** Whether the batch is done with: written, or lost. */
async function write(services: UsageFlushServices, batch: UsageBatch): Promise<boolean> {
  const { transaction, now, isDatabaseAway, onKept, onLost } = services;
  for (let tries = 1; ; tries += 1) {
    try {
      await transaction(async ({ usage }) => {
        await usage.add(batch, now().toISOString());
        return { commit: true, result: undefined };
      });
      return true;
    } catch (error) {
      if (isDatabaseAway(error)) {
        onKept(error);
        return false;
      }
      if (tries === TRIES) {
        onLost(evaluationsIn(batch.records), error);
        return true;
      }
    }
  }
}

function chunks(records: readonly UsageRecord[]): (readonly UsageRecord[])[] {
  return Array.from({ length: Math.ceil(records.length / MOST_ROWS) }, (_, index) =>
    records.slice(index * MOST_ROWS, (index + 1) * MOST_ROWS),
  );
}

function evaluationsIn(records: readonly UsageRecord[]): number {
  return records.reduce((sum, { count }) => sum + count, 0);
}
