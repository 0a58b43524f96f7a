import knex, { type Knex } from 'knex';
import { dialectOf, dialectOfUrl } from './dialect.js';
import type { CommitListener, ConnectOptions } from './differences.js';
import { DatabaseUnusable } from './unusable.js';

export type { ConnectOptions } from './differences.js';
export { DatabaseUnusable } from './unusable.js';

/**
 * A pool of connections to `sqlite:./data/burgee.db` (the folder is created), `sqlite::memory:` or
 * `postgres://…`. Only an unusable URL or file throws here; the first query connects.
 */
export function connect(databaseUrl: string, options: ConnectOptions = {}): Knex {
  return knex(dialectOfUrl(databaseUrl).configure(databaseUrl, options));
}

/** Connects, and talks to the database before it returns: what a start should fail on, fails here. */
export async function open(databaseUrl: string, options: ConnectOptions = {}): Promise<Knex> {
  const db = connect(databaseUrl, options);
  const dialect = dialectOf(db);
  try {
    await dialect.verify(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw new DatabaseUnusable(dialect.whyUnusable(error, databaseUrl));
  }
}

/** Hears of what other servers commit, for as long as it can; answers what ends it. */
export function hearCommits(db: Knex, listener: CommitListener): () => Promise<void> {
  return dialectOf(db).hearCommits(db, listener);
}

/** Whether the database answers: throws what it says when it does not. */
export async function ping(db: Knex): Promise<void> {
  await db.raw('select 1');
}
