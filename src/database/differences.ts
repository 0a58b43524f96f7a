import type { Knex } from 'knex';

export interface ConnectOptions {
  /** Connections to Postgres at most, 10 unless told. SQLite always has exactly one. */
  readonly maxConnections?: number;
  /** Milliseconds that connecting to Postgres may take, 4000 unless told. */
  readonly connectTimeout?: number;
  /** Where the driver's warnings go; unless told nowhere, since what goes wrong is thrown as well. */
  readonly warn?: (message: string) => void;
}

/** What a server tells the others on its database with a commit. */
export interface CommitNotice {
  /** The server that has committed. */
  readonly sender: string;
  /** Whose evaluations may have changed: none where it is about people and their credentials; undefined: too many to name. */
  readonly environmentIds: readonly number[] | undefined;
}

export interface CommitListener {
  /** Undefined: something may have been committed, and nobody says what. Called at once, and after each commit. */
  readonly onCommit: (notice: CommitNotice | undefined) => void;
  /** Nothing is heard any more, and tried again: whoever must know has to look. */
  readonly onDeaf: (error: unknown) => void;
}

/** Everything in which the two databases differ, by name. `sqlite.ts` and `postgres.ts` fill it in; nothing else asks which one it is. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  /** Type of a text column that sorts by code point on both, whatever the language of the server. */
  readonly text: string;
  /** Whether (a, b) > (?, ?) is one range of an index over a and an integer primary key b. */
  readonly comparesRows: boolean;
  /** What knex needs to connect. Throws `DatabaseUnusable` when that shows without connecting. */
  configure(databaseUrl: string, options: ConnectOptions): Knex.Config;
  /** Talks to the database once, and throws when it cannot serve. */
  verify(db: Knex): Promise<void>;
  /** Completes "DATABASE_URL cannot be used: …", without the password. */
  whyUnusable(error: unknown, databaseUrl: string): string;
  /** A connection whose statements may take as long as migrations take; `close` when it is no longer needed. */
  patient(db: Knex): { readonly db: Knex; close(): Promise<void> };
  /**
   * The first statement of the migrating transaction: keeps every other process out until that
   * transaction ends, however it ends. A process that is killed leaves no lock behind.
   */
  lockMigrations(transaction: Knex.Transaction): Promise<void>;
  /** Makes the database itself refuse to change or delete rows of the table. */
  makeAppendOnly(db: Knex, table: string): Promise<void>;
  /** Takes away what `makeAppendOnly` made; the table may be gone. */
  dropAppendOnly(db: Knex, table: string): Promise<void>;
  /** Tells the other servers of the transaction, when it is committed and only then. */
  tellCommit(transaction: Knex, notice: CommitNotice): Promise<void>;
  /** Hears of what is committed through other connections, for as long as it can; answers what ends it. */
  hearCommits(db: Knex, listener: CommitListener): () => Promise<void>;
  /** SQL for how many elements the JSON list in the column has. */
  countElements(column: string): string;
  /** SQL for how many elements the lists have that its elements hold under this name, all together. */
  countNested(column: string, name: string): string;
  /** SQL for the later of the instant that is bound and the millisecond after the column's, both ISO text in UTC. */
  laterThan(column: string): string;
  /** SQL for whether the column's JSON list of texts has the text that is bound. */
  hasItem(column: string): string;
  /** The unique index that an insert or update ran into, by the name that knex gives it: `flags_project_id_key_unique`. */
  uniqueViolation(error: unknown): string | undefined;
  /** An insert or update named a row of another table that is not there. */
  isForeignKeyViolation(error: unknown): boolean;
  /** The database is not there, or cannot answer just now: trying later may help. */
  isAway(error: unknown): boolean;
  /** The transaction lost against another one and was undone: doing it again at once helps. */
  isRetryable(error: unknown): boolean;
  /** Another process holds the lock that was asked for. */
  isLocked(error: unknown): boolean;
  /** The user of the URL may not create tables. */
  isForbidden(error: unknown): boolean;
}

/** The `code` of an error of Node or of a driver. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What went wrong, without the SQL that knex puts in front of a driver's message. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split(' - ').at(-1) ?? message;
}
