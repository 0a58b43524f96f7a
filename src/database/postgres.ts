import knex, { type Knex } from 'knex';
import pg from 'pg';
import { type ConnectOptions, codeOf, type Dialect, messageOf } from './differences.js';
import { hearPostgresCommits, tellPostgresCommit } from './postgres-commits.js';
import { DatabaseUnusable } from './unusable.js';

/** Milliseconds that making a connection may take. */
const CONNECT_TIMEOUT = 4000;
/** Milliseconds that a request waits for a connection, new or free again, before it is told to come back later. */
const ACQUIRE_TIMEOUT = 5000;
/** Milliseconds that the server gives a statement, waiting for locks included. */
const STATEMENT_TIMEOUT = 15_000;
/** Milliseconds that we give it: only a server that is frozen or cut off lets it come to this. */
const ANSWER_TIMEOUT = 20_000;
/** "BRGE", as a number: the lock that migrations of this database are made under. */
const MIGRATION_LOCK = 0x42524745;

/** The parts of the URL as the driver reads it, or an explanation that does not repeat the URL. */
function targetOf(databaseUrl: string): pg.Client {
  // What follows the host is not expected to hold an @: it is the rest of a password with a bare / ? or #.
  const afterHost = databaseUrl.replace(/^[a-z]+:\/\/[^/?#]*/, '');
  try {
    if (afterHost.includes('@')) throw new Error('unencoded');
    return new pg.Client({ connectionString: databaseUrl });
  } catch {
    // Without the cause: an error about an invalid URL carries the URL, password included.
    throw new DatabaseUnusable('it is not a valid URL (special characters in the password must be percent-encoded)');
  }
}

function prepareConnection(connection: pg.Client, done: (error?: unknown) => void): void {
  // Not as start-up parameters, which connection poolers such as PgBouncer refuse. A transaction whose
  // process has frozen is ended by the server, so that it does not hold its row locks for ever.
  const sql = `set statement_timeout = ${STATEMENT_TIMEOUT}; set idle_in_transaction_session_timeout = ${STATEMENT_TIMEOUT}`;
  connection.query(sql, done);
}

/** Whether a connection may be used again: after a time-out it can still be busy, or inside a transaction. */
function isIdle(connection: pg.Client): boolean {
  return (
    'readyForQuery' in connection && connection.readyForQuery === true && connection.getTransactionStatus() === 'I'
  );
}

function configure(databaseUrl: string, options: ConnectOptions): Knex.Config {
  targetOf(databaseUrl);
  const warn = options.warn ?? (() => undefined);
  return {
    client: 'pg',
    connection: {
      connectionString: databaseUrl,
      application_name: 'burgee',
      keepAlive: true,
      connectionTimeoutMillis: options.connectTimeout ?? CONNECT_TIMEOUT,
      query_timeout: ANSWER_TIMEOUT,
    },
    pool: {
      min: 0,
      max: options.maxConnections ?? 10,
      afterCreate: prepareConnection,
      validate: isIdle,
    },
    acquireConnectionTimeout: ACQUIRE_TIMEOUT,
    // Otherwise the values, password hashes among them, would be in the messages of errors.
    compileSqlOnError: false,
    log: { warn, error: warn, deprecate: warn, debug: () => undefined },
  };
}

function whyUnusable(error: unknown, databaseUrl: string): string {
  const { host, port, database, user, password } = targetOf(databaseUrl);
  const server = `Postgres at ${host}:${port}`;
  const code = codeOf(error);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `the host ${host} is not known`;
  if (isUnreachable(error)) return `nothing answers at ${host}:${port} (${code})`;
  if (code === '28P01') return `${server} refuses the password of the user ${user}`;
  if (code === '28000') return `${server} refuses the user ${user}`;
  if (code === '3D000') return `${server} has no database ${database}`;
  const message = messageOf(error);
  if (message === 'timeout expired') return `${server} takes connections but does not answer`;
  return `${server} says "${password ? message.replaceAll(password, '***') : message}"`;
}

async function verify(db: Knex): Promise<void> {
  const answer: { rows: { server_encoding: string }[] } = await db.raw('show server_encoding');
  const encoding = answer.rows[0]?.server_encoding;
  // Text in another encoding could not hold every name, and would sort differently.
  if (encoding !== 'UTF8') throw new Error(`the encoding of the database is ${encoding}, not UTF8`);
}

function patient(db: Knex): { db: Knex; close(): Promise<void> } {
  // Typed here because knex leaves the client untyped.
  const config: Knex.Config & { connection?: unknown } = db.client.config;
  const connection = typeof config.connection === 'object' ? config.connection : {};
  const own = knex({
    ...config,
    connection: { ...connection, query_timeout: 0 },
    pool: { ...config.pool, max: 1 },
  });
  return { db: own, close: () => own.destroy() };
}

async function lockMigrations(transaction: Knex.Transaction): Promise<void> {
  await transaction.raw('set local statement_timeout = 0');
  await transaction.raw(`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
}

async function makeAppendOnly(db: Knex, table: string): Promise<void> {
  await db.raw(
    `create function ${table}_refuse() returns trigger language plpgsql as $$ begin raise exception '${table} is append-only'; end $$`,
  );
  const refusal = `for each statement execute function ${table}_refuse()`;
  await db.raw(`create trigger ${table}_append_only before update or delete or truncate on ${table} ${refusal}`);
}

/** Node's codes for a server that cannot be reached, or no longer. */
const NETWORK: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);

function isUnreachable(error: unknown): boolean {
  // ENOENT: the socket of a server on the same machine is gone. Files may be missing for other reasons.
  const noSocket = error instanceof Error && 'syscall' in error && error.syscall === 'connect';
  return NETWORK.has(codeOf(error)) || (codeOf(error) === 'ENOENT' && noSocket);
}

/**
 * SQLSTATE classes and codes for the same: connection failures (08), resources used up (53), shut down or
 * cancelled (57), the server's own I/O (58), log-in refused (28), database dropped (3D000), a standby (25006),
 * idle too long in a transaction (25P03), a lock that did not come (55P03), and the retryable ones.
 */
const AWAY = /^(08|53|57|58|28)...$|^(3D000|25006|25P03|55P03|40001|40P01)$/;

/** What the driver says, without any code, when a connection breaks. */
const BROKEN =
  /^(Connection (terminated|ended)|Client (has encountered a connection error|was closed)|timeout expired|Query read timeout)/;

/** Postgres, over the network: for several nodes. */
export const postgres: Dialect = {
  name: 'postgres',
  text: 'text collate "C"',
  comparesRows: true,
  configure,
  verify,
  whyUnusable,
  patient,
  lockMigrations,
  makeAppendOnly,
  // With its trigger, if the table is still there.
  dropAppendOnly: async (db, table) => db.raw(`drop function ${table}_refuse() cascade`),
  tellCommit: tellPostgresCommit,
  hearCommits: hearPostgresCommits,
  countElements: (column) => `json_array_length(${column}::json)`,
  laterThan: (column) =>
    `greatest(?, to_char(${column}::timestamptz at time zone 'UTC' + interval '1 millisecond', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`,
  hasItem: (column) => `exists (select 1 from json_array_elements_text(${column}::json) item where item = ?)`,
  countNested: (column, name) =>
    `(select coalesce(sum(json_array_length(element -> '${name}')), 0) from json_array_elements(${column}::json) element)`,
  uniqueViolation: (error) =>
    error instanceof pg.DatabaseError && error.code === '23505' ? error.constraint : undefined,
  isForeignKeyViolation: (error) => codeOf(error) === '23503',
  isAway: (error) => AWAY.test(codeOf(error)) || isUnreachable(error) || BROKEN.test(messageOf(error)),
  isRetryable: (error) => codeOf(error) === '40P01' || codeOf(error) === '40001',
  isLocked: () => false,
  isForbidden: (error) => codeOf(error) === '42501',
};
