/** How a server hears of what other processes commit to its SQLite file. */
import type { Database } from 'better-sqlite3';
import type { Knex } from 'knex';
import type { CommitListener } from './differences.js';

/** Milliseconds between two looks, each of which takes some microseconds: SQLite tells nobody by itself. */
const INTERVAL = 20;

/**
 * `PRAGMA data_version` of a connection changes with the commits of all others, and only with them. It is read from the
 * server's own connection, past the pool: it needs no turn of its own there.
 */
export function hearSqliteCommits(db: Knex, { onCommit, onDeaf }: CommitListener): () => Promise<void> {
  let known: unknown;
  let isDeaf = false;
  const look = (connection: Database) => {
    try {
      const version = connection.pragma('data_version', { simple: true });
      if (version !== known || isDeaf) onCommit(undefined);
      known = version;
      isDeaf = false;
    } catch (error) {
      if (!isDeaf) onDeaf(error);
      isDeaf = true;
    }
  };
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const begin = async () => {
    // Typed here because knex leaves the client untyped.
    const connection: Database = await db.client.acquireConnection();
    await db.client.releaseConnection(connection);
    if (!isOver) timer = setInterval(look, INTERVAL, connection).unref();
  };
  const begun = begin().catch(onDeaf);
  return async () => {
    isOver = true;
    await begun;
    clearInterval(timer);
  };
}
