import { setImmediate } from 'node:timers/promises';
import type { Knex } from 'knex';
import { isRetryable } from '../database/dialect.js';
import type { Repositories } from '../domain/repositories.js';
import { repositories } from './index.js';

/** What the work of a transaction decides and answers. */
export interface Decision<Result> {
  readonly commit: boolean;
  readonly result: Result;
}

/** How often a transaction is tried when Postgres undoes it because of another one. */
const TRIES = 3;

/** Thrown inside, so that knex rolls back; never seen outside. */
class RolledBack extends Error {}

/**
 * Runs `work` in one transaction and answers its result: saved when it says `commit`, undone when it does not
 * or throws. The work must use nothing but the repositories that it is given, and its first statement must
 * be a write (`revisions.bump…`): that takes the lock which makes it wait for others before it reads.
 * It may run up to three times (deadlock, serialization failure), and so must have no effect but its SQL.
 */
export async function transaction<Result>(
  db: Knex,
  work: (repositories: Repositories) => Promise<Decision<Result>>,
): Promise<Result> {
  // SQLite never lets go of the event loop by itself: others have their turn between what was read before and this.
  await setImmediate();
  for (let tries = 1; ; tries += 1) {
    try {
      return await once(db, work);
    } catch (error) {
      if (tries === TRIES || !isRetryable(error)) throw error;
    }
  }
}

async function once<Result>(
  db: Knex,
  work: (repositories: Repositories) => Promise<Decision<Result>>,
): Promise<Result> {
  let decision: Decision<Result> | undefined;
  const failures: unknown[] = [];
  try {
    await db.transaction(async (trx) => {
      trx.on('query-error', (error) => failures.push(error));
      decision = await work(repositories(trx));
      // Postgres answers COMMIT with success, and saves nothing, after any statement that failed.
      if (!decision.commit || failures.length > 0) throw new RolledBack();
    });
  } catch (error) {
    // The first failure: what follows it, such as a ROLLBACK on a lost connection, tells less.
    if (failures.length > 0) throw failures[0];
    if (!(error instanceof RolledBack)) throw error;
  }
  if (decision === undefined) throw new Error('a transaction ended before its work');
  return decision.result;
}
