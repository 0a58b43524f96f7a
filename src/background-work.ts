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

interface BackgroundParts {
  readonly log: Logger;
  /** False: each does its work only when told. */
  readonly worksByItself?: boolean;
}

export function startUsageFlush(
  counter: UsageCounter,
  { quietTransaction: transaction, now }: ChangeServices,
  { log, worksByItself = true }: BackgroundParts,
): UsageFlush {
  const usageFlush = createUsageFlush({
    counter,
    transaction,
    now,
    isDatabaseAway,
    onKept: (error) => log.warn({ err: error }, 'counts of evaluations are kept until the database is back'),
    onLost: (evaluations, why) => log.error({ err: why, evaluations }, 'evaluations were not counted'),
  });
  if (worksByItself) usageFlush.start(FLUSH_INTERVAL);
  return usageFlush;
}

export function startLastUseFlush(
  lastUses: LastUses,
  { quietTransaction: transaction }: ChangeServices,
  { log, worksByItself = true }: BackgroundParts,
): LastUseFlush {
  const onLost = (error: unknown) => log.warn({ err: error }, 'when credentials were last used could not be written');
  const lastUseFlush = createLastUseFlush({ lastUses, transaction, onLost });
  if (worksByItself) lastUseFlush.start(FLUSH_INTERVAL);
  return lastUseFlush;
}

export function startPruning(
  { quietTransaction: transaction, now }: ChangeServices,
  { log, worksByItself = true }: BackgroundParts,
): Pruning {
  const onFailed = (error: unknown) => log.warn({ err: error }, 'answers that are kept no longer could not be deleted');
  const pruning = createPruning({ transaction, now, onFailed });
  if (worksByItself) pruning.start(PRUNING_INTERVAL);
  return pruning;
}
