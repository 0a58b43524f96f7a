/** The workers that run beside requests, at the server's pace. */
import type { Logger } from 'pino';
import { isDatabaseAway } from './database/dialect.js';
import type { ChangeServices } from './domain/change.js';
import type { LastUses } from './domain/last-uses.js';
import type { UsageCounter } from './domain/usage-counter.js';
import { createLastUseFlush, type LastUseFlush } from './workers/last-use-flush.js';
import { createPruning, type Pruning } from './workers/pruning.js';
import { createUsageFlush, type UsageFlush } from './workers/usage-flush.js';

/** Milliseconds: what is counted and noted is lost for so long when the process is killed. */
const FLUSH_INTERVAL = 10_000;

/** Milliseconds. */
const PRUNING_INTERVAL = 3_600_000;

interface Pace {
  readonly log: Logger;
  /** Milliseconds. Infinity: nothing runs by itself, pruning neither, which else has its own pace. */
  readonly usageFlushInterval?: number;
}

export function startUsageFlush(
  counter: UsageCounter,
  { transaction, now }: ChangeServices,
  { log, usageFlushInterval = FLUSH_INTERVAL }: Pace,
): UsageFlush {
  const usageFlush = createUsageFlush({
    counter,
    transaction,
    now,
    isDatabaseAway,
    onKept: (error) => log.warn({ err: error }, 'counts of evaluations are kept until the database is back'),
    onLost: (evaluations, why) => log.error({ err: why, evaluations }, 'evaluations were not counted'),
  });
  if (Number.isFinite(usageFlushInterval)) usageFlush.start(usageFlushInterval);
  return usageFlush;
}

export function startLastUseFlush(
  lastUses: LastUses,
  { transaction }: ChangeServices,
  { log, usageFlushInterval = FLUSH_INTERVAL }: Pace,
): LastUseFlush {
  const onLost = (error: unknown) => log.warn({ err: error }, 'when credentials were last used could not be written');
  const lastUseFlush = createLastUseFlush({ lastUses, transaction, onLost });
  if (Number.isFinite(usageFlushInterval)) lastUseFlush.start(usageFlushInterval);
  return lastUseFlush;
}

export function startPruning(
  { transaction, now }: ChangeServices,
  { log, usageFlushInterval = FLUSH_INTERVAL }: Pace,
): Pruning {
  const onFailed = (error: unknown) => log.warn({ err: error }, 'answers that are kept no longer could not be deleted');
  const pruning = createPruning({ transaction, now, onFailed });
  if (Number.isFinite(usageFlushInterval)) pruning.start(PRUNING_INTERVAL);
  return pruning;
}
