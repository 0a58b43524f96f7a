import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { type PostgresServer, startPostgres } from './postgres.js';
import { scratchFolder } from './scratch.js';

/** An empty database for one test or one file of tests. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

export interface TestDatabaseKind {
  readonly name: 'sqlite' | 'postgres';
  create(): Promise<TestDatabase>;
}

/** Both databases, or the one that TEST_DATABASE names: `for (const database of databases()) describe(…)`. */
export function databases(): readonly TestDatabaseKind[] {
  const wanted = process.env['TEST_DATABASE'];
  const kinds = KINDS.filter(({ name }) => !wanted || name === wanted);
  if (kinds.length === 0) throw new Error(`TEST_DATABASE=${wanted}: it takes sqlite or postgres`);
  return kinds;
}

const KINDS: readonly TestDatabaseKind[] = [
  { name: 'sqlite', create: createSqlite },
  { name: 'postgres', create: createPostgres },
];

async function createSqlite(): Promise<TestDatabase> {
  const folder = await scratchFolder('sqlite');
  return {
    url: `sqlite:${path.join(folder, 'test.db')}`,
    drop: () => rm(folder, { recursive: true }),
  };
}

async function createPostgres(): Promise<TestDatabase> {
  const server = await serverUrl();
  const name = `burgee_${randomBytes(8).toString('hex')}`;
  // Sorts by language unless a column says otherwise, as many servers do: ours must not depend on it.
  await run(
    server,
    `create database ${name} template template0 encoding 'UTF8' locale_provider icu icu_locale 'en-US' strategy file_copy`,
  );
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(server, `drop database ${name} with (force)`) };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** One server for all tests of this process, started by the first that needs it. It ends with the process. */
let shared: Promise<PostgresServer> | undefined;

/** The URL of a running Postgres: TEST_DATABASE_URL's, if set, else our own. */
async function serverUrl(): Promise<string> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return given;
  shared ??= startPostgres();
  return (await shared).url;
}
