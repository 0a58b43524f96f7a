import type { Knex } from 'knex';
import { open } from '../../src/database/connect.js';
import { migrate } from '../../src/database/migrate.js';
import type { Repositories } from '../../src/domain/repositories.js';
import { repositories } from '../../src/repositories/index.js';
import type { TestDatabase, TestDatabaseKind } from '../support/databases.js';

/** What a test of repositories works with. */
export interface Fixture {
  readonly url: string;
  readonly db: Knex;
  readonly repositories: Repositories;
}

/** Gives the tests of one describe block a migrated database of their own; to be asked for inside a test. */
export function useDatabase(kind: TestDatabaseKind): () => Fixture {
  let database: TestDatabase | undefined;
  let fixture: Fixture | undefined;

  before('a migrated database', async () => {
    // The first one starts Postgres, and may have to copy its binaries.
    database = await kind.create();
    const db = await open(database.url);
    await migrate(db);
    fixture = { url: database.url, db, repositories: repositories(db) };
  });

  after(async () => {
    await fixture?.db.destroy();
    await database?.drop();
  });

  return () => {
    if (fixture === undefined) throw new Error('there is no database before the tests');
    return fixture;
  };
}

/** What the promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('this should have been refused');
}
