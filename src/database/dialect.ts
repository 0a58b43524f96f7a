import type { Knex } from 'knex';
import type { Dialect } from './differences.js';
import { messageOf } from './differences.js';
import { postgres } from './postgres.js';
import { sqlite } from './sqlite.js';
import { DatabaseUnusable } from './unusable.js';

const DIALECTS: readonly Dialect[] = [sqlite, postgres];

const DIALECT_OF_SCHEME: ReadonlyMap<string, Dialect> = new Map([
  ['sqlite', sqlite],
  ['postgres', postgres],
  ['postgresql', postgres],
]);

/** By the scheme of DATABASE_URL. */
export function dialectOfUrl(databaseUrl: string): Dialect {
  const scheme = /^([a-z0-9+.-]+):/i.exec(databaseUrl)?.[1];
  if (scheme === undefined) throw new DatabaseUnusable('it has no scheme');
  const dialect = DIALECT_OF_SCHEME.get(scheme);
  if (dialect === undefined) throw new DatabaseUnusable(`the scheme ${scheme}: is not known`);
  return dialect;
}

/** Of a connection or a transaction. */
export function dialectOf(db: Knex): Dialect {
  return db.client.config.client === 'pg' ? postgres : sqlite;
}

/** What knex says when its pool is empty for too long, or closed. */
const POOL = /^(Knex: Timeout acquiring a connection|Unable to acquire a connection|aborted$|operation timed out$)/;

/** The database is not there, or cannot answer just now: trying later may help. */
export function isDatabaseAway(error: unknown): boolean {
  return POOL.test(messageOf(error)) || DIALECTS.some((dialect) => dialect.isAway(error));
}

/**
 * The unique index that an insert or update ran into, if that is what went wrong: `users_email_unique`,
 * `flags_project_id_key_unique`; the name is made of table and columns.
 */
export function uniqueViolation(error: unknown): string | undefined {
  for (const dialect of DIALECTS) {
    const index = dialect.uniqueViolation(error);
    if (index !== undefined) return index;
  }
  return undefined;
}

/** An insert or update named a row of another table that is not there: it was deleted meanwhile. */
export function isForeignKeyViolation(error: unknown): boolean {
  return DIALECTS.some((dialect) => dialect.isForeignKeyViolation(error));
}

/** The transaction lost against another one and was undone: doing it again at once helps. */
export function isRetryable(error: unknown): boolean {
  return DIALECTS.some((dialect) => dialect.isRetryable(error));
}
