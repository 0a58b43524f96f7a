import { accessSync, closeSync, constants, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Knex } from 'knex';
import { type ConnectOptions, codeOf, type Dialect, messageOf } from './differences.js';
import { hearSqliteCommits } from './sqlite-commits.js';
import { DatabaseUnusable } from './unusable.js';

const MEMORY = ':memory:';
/** How long a statement waits while another process writes, in milliseconds. It blocks the event loop meanwhile. */
const BUSY_TIMEOUT = 5000;
/** "BRGE": marks the file as Burgee's (`file` shows it). */
const APPLICATION_ID = 0x42524745;
/** Nobody but the server's user: the file holds the secret that signs tokens. SQLite gives -wal and -shm the same mode. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/** `sqlite:./a.db`, `sqlite:/a.db` and `sqlite:///a.db` all name a file. */
function fileOf(databaseUrl: string): string {
  const name = databaseUrl.replace(/^sqlite:(\/\/)?/, '');
  return name === MEMORY ? MEMORY : name && path.resolve(name);
}

function prepareFile(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: FOLDER_MODE });
  try {
    // Only ever a new file: closing a descriptor of one that SQLite has open would drop SQLite's locks.
    closeSync(openSync(file, 'wx', FILE_MODE));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  accessSync(file, constants.R_OK | constants.W_OK);
  accessSync(path.dirname(file), constants.W_OK);
}

/** Statements that are kept prepared; lists of ids make texts of every length. */
const MOST_STATEMENTS = 500;

/** Knex prepares each statement anew, which takes longer than running most of them. */
function keepStatements(connection: Database): void {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, ReturnType<typeof prepare>>();
  Object.assign(connection, {
    prepare(sql: string) {
      const statement = kept.get(sql) ?? prepare(sql);
      kept.delete(sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > MOST_STATEMENTS && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
  });
}

function prepareConnection(connection: Database, done: (error?: unknown) => void): void {
  try {
    keepStatements(connection);
    connection.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
    connection.pragma('journal_mode = WAL');
    // In WAL mode NORMAL does not sync at COMMIT: a power loss could undo what a client was told is saved.
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    done();
  } catch (error) {
    done(error);
  }
}

function configure(databaseUrl: string, options: ConnectOptions): Knex.Config {
  const filename = fileOf(databaseUrl);
  if (filename === '') throw new DatabaseUnusable('it names no file');
  try {
    if (filename !== MEMORY) prepareFile(filename);
  } catch (error) {
    throw new DatabaseUnusable(whyUnusable(error, databaseUrl));
  }
  const warn = options.warn ?? (() => undefined);
  return {
    client: 'better-sqlite3',
    connection: { filename },
    useNullAsDefault: true,
    // One connection: SQLite has one writer anyway, and a database in memory lives and dies with its connection.
    pool: { min: 1, max: 1, afterCreate: prepareConnection },
    acquireConnectionTimeout: 2 * BUSY_TIMEOUT,
    // Otherwise the values, password hashes among them, would be in the messages of errors.
    compileSqlOnError: false,
    log: { warn, error: warn, deprecate: warn, debug: () => undefined },
  };
}

function whyUnusable(error: unknown, databaseUrl: string): string {
  const file = fileOf(databaseUrl);
  const code = codeOf(error);
  if (code === 'SQLITE_NOTADB') return `${file} is not an SQLite database`;
  if (code.startsWith('SQLITE_BUSY')) return `another process keeps ${file} locked`;
  return `the file ${file} cannot be read and written (${code || messageOf(error)})`;
}

async function verify(db: Knex): Promise<void> {
  await db.raw('select count(*) from sqlite_master');
}

async function lockMigrations(transaction: Knex.Transaction): Promise<void> {
  // Without waiting, because waiting blocks the event loop: the caller tries again.
  await transaction.raw('pragma busy_timeout = 0');
  try {
    // A write, and so the write lock, that needs no table.
    await transaction.raw(`pragma application_id = ${APPLICATION_ID}`);
  } finally {
    await transaction.raw(`pragma busy_timeout = ${BUSY_TIMEOUT}`);
  }
}

async function makeAppendOnly(db: Knex, table: string): Promise<void> {
  const refusal = `begin select raise(abort, '${table} is append-only'); end`;
  await db.raw(`create trigger ${table}_no_update before update on ${table} ${refusal}`);
  await db.raw(`create trigger ${table}_no_delete before delete on ${table} ${refusal}`);
}

async function dropAppendOnly(db: Knex, table: string): Promise<void> {
  await db.raw(`drop trigger if exists ${table}_no_update`);
  await db.raw(`drop trigger if exists ${table}_no_delete`);
}

const AWAY = /^SQLITE_(BUSY|LOCKED|PROTOCOL|IOERR|CANTOPEN|FULL|READONLY)/;

/** SQLite, embedded in the process: the default. */
export const sqlite: Dialect = {
  name: 'sqlite',
  // Compared byte by byte (BINARY) unless told otherwise.
  text: 'text',
  // It uses no more than a of it (3.53, its explain query plan says so).
  comparesRows: false,
  configure,
  verify,
  whyUnusable,
  patient: (db) => ({ db, close: async () => undefined }),
  lockMigrations,
  makeAppendOnly,
  dropAppendOnly,
  // Its file says that there was one.
  tellCommit: async () => undefined,
  hearCommits: hearSqliteCommits,
  countElements: (column) => `json_array_length(${column})`,
  laterThan: (column) => `max(?, strftime('%Y-%m-%dT%H:%M:%fZ', ${column}, '+0.001 seconds'))`,
  hasItem: (column) => `exists (select 1 from json_each(${column}) where value = ?)`,
  countNested: (column, name) =>
    `(select coalesce(sum(json_array_length(value, '$.${name}')), 0) from json_each(${column}))`,
  uniqueViolation(error) {
    if (!/^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/.test(codeOf(error))) return undefined;
    // "UNIQUE constraint failed: flags.project_id, flags.key"
    const columns = messageOf(error).split(': ').at(-1)?.split(', ') ?? [];
    const [table] = columns[0]?.split('.') ?? [];
    return [table, ...columns.map((column) => column.split('.')[1]), 'unique'].join('_');
  },
  isForeignKeyViolation: (error) => codeOf(error) === 'SQLITE_CONSTRAINT_FOREIGNKEY',
  isAway: (error) => AWAY.test(codeOf(error)) || messageOf(error) === 'The database connection is not open',
  isRetryable: (error) => codeOf(error) === 'SQLITE_BUSY_SNAPSHOT',
  isLocked: (error) => codeOf(error).startsWith('SQLITE_BUSY'),
  isForbidden: (error) => codeOf(error).startsWith('SQLITE_READONLY'),
};
