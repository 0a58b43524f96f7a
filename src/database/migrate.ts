import { setTimeout } from 'node:timers/promises';
import type { Knex } from 'knex';
import { dialectOf } from './dialect.js';
import { firstTables } from './migrations/0001-first-tables.js';
import { targeting } from './migrations/0002-targeting.js';
import { usage } from './migrations/0003-usage.js';
import { people } from './migrations/0004-people.js';
import { keptAnswers } from './migrations/0005-kept-answers.js';
import { lists } from './migrations/0006-lists.js';
import { doors } from './migrations/0007-doors.js';
import { webhooks } from './migrations/0008-webhooks.js';
import type { Migration } from './migrations/migration.js';
import { DatabaseUnusable } from './unusable.js';

/** In the order in which they are made. Imported rather than found in a folder: the same from source and from dist. */
export const MIGRATIONS: readonly Migration[] = [
  firstTables,
  targeting,
  usage,
  people,
  keptAnswers,
  lists,
  doors,
  webhooks,
];

const TABLE = 'migrations';
/** Milliseconds between two tries for a lock that another process holds, and how many: together a minute. */
const LOCK_INTERVAL = 50;
const LOCK_TRIES = 1200;

/**
 * Brings the database up to this version and answers what it did. Safe when several processes start at once:
 * one makes all that is missing in one transaction, under a lock that ends with that transaction, and the
 * others find nothing left to do. Migrations that this version does not know are left alone, so that a
 * release can be taken back without taking back its tables.
 */
export async function migrate(db: Knex, migrations: readonly Migration[] = MIGRATIONS): Promise<readonly string[]> {
  return underLock(db, async (transaction, made) => {
    const missing = migrations.filter(({ name }) => !made.includes(name));
    for (const migration of missing) {
      await migration.up(transaction);
      await transaction(TABLE).insert({ name: migration.name, made_at: new Date().toISOString() });
    }
    return missing.map(({ name }) => name);
  });
}

/** Takes the last `count` migrations back, with all data that they made room for; answers which. */
export async function migrateBack(
  db: Knex,
  count: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<readonly string[]> {
  return underLock(db, async (transaction, made) => {
    const last = migrations
      .filter(({ name }) => made.includes(name))
      .slice(-count)
      .reverse();
    for (const migration of last) {
      await migration.down(transaction);
      await transaction(TABLE).where({ name: migration.name }).delete();
    }
    return last.map(({ name }) => name);
  });
}

type Work = (transaction: Knex.Transaction, made: readonly string[]) => Promise<readonly string[]>;

async function underLock(db: Knex, work: Work): Promise<readonly string[]> {
  const dialect = dialectOf(db);
  const patient = dialect.patient(db);
  try {
    for (let tries = 1; ; tries += 1) {
      try {
        return await patient.db.transaction((transaction) => locked(transaction, work));
      } catch (error) {
        if (!dialect.isLocked(error) || tries === LOCK_TRIES) throw error;
        await setTimeout(LOCK_INTERVAL);
      }
    }
  } catch (error) {
    if (dialect.isForbidden(error)) throw new DatabaseUnusable('its user may not create tables');
    throw error;
  } finally {
    await patient.close();
  }
}

async function locked(transaction: Knex.Transaction, work: Work): Promise<readonly string[]> {
  await dialectOf(transaction).lockMigrations(transaction);
  await transaction.raw(`create table if not exists ${TABLE} (name text primary key, made_at text not null)`);
  const made: { name: string }[] = await transaction(TABLE).select('name');
  return work(
    transaction,
    made.map(({ name }) => name),
  );
}
