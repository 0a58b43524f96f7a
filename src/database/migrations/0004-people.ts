import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { dialectOf } from '../dialect.js';
import { dropColumns, optionalTextColumns, parentColumn, textColumns } from './columns.js';
import type { Migration } from './migration.js';

/** A login, and the chain of refresh tokens that keeps it going. */
async function createSessions(db: Knex): Promise<void> {
  await db.schema.createTable('sessions', (table) => {
    table.increments('id');
    textColumns(db, table, 'public_id', 'created_at', 'expires_at');
    optionalTextColumns(db, table, 'ended_at');
    parentColumn(table, 'user_id', 'users');
    parentColumn(table, 'organization_id', 'organizations');
    table.unique(['public_id']);
    table.index(['user_id']);
    table.index(['organization_id']);
  });
  await db.schema.createTable('refresh_tokens', (table) => {
    table.increments('id');
    textColumns(db, table, 'hash', 'created_at');
    optionalTextColumns(db, table, 'used_at');
    parentColumn(table, 'session_id', 'sessions');
    table.unique(['hash']);
    table.index(['session_id']);
  });
}

async function createMembers(db: Knex): Promise<void> {
  await db.schema.alterTable('memberships', (table) => {
    optionalTextColumns(db, table, 'created_at');
    table.boolean('is_narrowed').notNullable().defaultTo(false);
  });
  await db.raw(
    'update memberships set created_at = (select users.created_at from users where users.id = memberships.user_id)',
  );
  await db.schema.createTable('membership_projects', (table) => {
    table.increments('id');
    textColumns(db, table, 'role');
    parentColumn(table, 'membership_id', 'memberships');
    parentColumn(table, 'project_id', 'projects');
    table.unique(['membership_id', 'project_id']);
    table.index(['project_id']);
  });
  await db.schema.createTable('invitations', (table) => {
    table.increments('id');
    textColumns(db, table, 'public_id', 'email', 'role', 'projects', 'hash', 'invited_by', 'created_at', 'expires_at');
    optionalTextColumns(db, table, 'accepted_at', 'revoked_at');
    table.boolean('is_narrowed').notNullable();
    parentColumn(table, 'organization_id', 'organizations');
    table.unique(['public_id']);
    table.unique(['hash']);
    table.index(['organization_id', 'created_at', 'id']);
    table.index(['organization_id', 'email']);
  });
}

async function createTokens(db: Knex): Promise<void> {
  await db.schema.createTable('personal_tokens', (table) => {
    table.increments('id');
    textColumns(db, table, 'public_id', 'name', 'prefix', 'hash', 'scopes', 'created_at');
    optionalTextColumns(db, table, 'expires_at', 'last_used_at', 'revoked_at');
    parentColumn(table, 'user_id', 'users');
    parentColumn(table, 'organization_id', 'organizations');
    table.unique(['public_id']);
    table.unique(['hash']);
    table.index(['user_id', 'organization_id', 'created_at', 'id']);
    table.index(['user_id', 'organization_id', 'name', 'id']);
  });
  await db.schema.alterTable('api_keys', (table) => optionalTextColumns(db, table, 'last_used_at'));
}

/** Every environment has a client key, those that were there before as well. */
async function addClientKeys(db: Knex): Promise<void> {
  await db.schema.alterTable('environments', (table) => optionalTextColumns(db, table, 'client_key'));
  const rows: { id: number }[] = await db('environments').select('id');
  for (const { id } of rows) {
    await db('environments')
      .where({ id })
      .update({ client_key: randomBytes(16).toString('base64url') });
  }
  await db.schema.alterTable('environments', (table) => table.unique(['client_key']));
}

/**
 * Entries get the public ids of their project and environment, which the log itself tells where those are gone. The
 * table is append-only again afterwards.
 */
async function namePlaces(db: Knex): Promise<void> {
  await db.schema.alterTable('audit_log', (table) =>
    optionalTextColumns(db, table, 'credential_id', 'project_public_id', 'environment_public_id'),
  );
  await dialectOf(db).dropAppendOnly(db, 'audit_log');
  for (const [noun, table] of [
    ['project', 'projects'],
    ['environment', 'environments'],
  ]) {
    await db.raw(
      `update audit_log set ${noun}_public_id = known.public_id
       from (select id, public_id from ${table}
             union select ${noun}_id, resource_id from audit_log
             where resource = '${noun}' and ${noun}_id is not null) as known
       where known.id = audit_log.${noun}_id`,
    );
  }
  await dialectOf(db).makeAppendOnly(db, 'audit_log');
  await db.schema.alterTable('audit_log', (table) => {
    for (const column of AUDIT_INDEXES) table.index(['organization_id', column, 'id']);
    table.index(['organization_id', 'id']);
  });
}

/** What the log is most often asked by. */
const AUDIT_INDEXES = [
  'actor_id',
  'resource_id',
  'project_public_id',
  'environment_public_id',
  'request_id',
  'created_at',
] as const;

/** People: their logins, roles, invitations and tokens; what an organization may use; who did what. */
export const people: Migration = {
  name: '0004-people',

  async up(db) {
    await createSessions(db);
    await createMembers(db);
    await createTokens(db);
    await addClientKeys(db);
    // A plan or limits of its own; null: what the server is configured with.
    await db.schema.alterTable('organizations', (table) => {
      optionalTextColumns(db, table, 'plan', 'limits', 'updated_at');
      table.integer('version').notNullable().defaultTo(1);
    });
    await namePlaces(db);
  },

  async down(db) {
    await db.schema.alterTable('audit_log', (table) => {
      table.dropIndex(['organization_id', 'id']);
      for (const column of AUDIT_INDEXES) table.dropIndex(['organization_id', column, 'id']);
    });
    await dropColumns(db, 'audit_log', 'environment_public_id', 'project_public_id', 'credential_id');
    await dropColumns(db, 'organizations', 'plan', 'limits', 'updated_at', 'version');
    await db.schema.alterTable('environments', (table) => table.dropUnique(['client_key']));
    await dropColumns(db, 'environments', 'client_key');
    await dropColumns(db, 'api_keys', 'last_used_at');
    await db.schema.dropTable('personal_tokens');
    await db.schema.dropTable('invitations');
    await db.schema.dropTable('membership_projects');
    await dropColumns(db, 'memberships', 'created_at', 'is_narrowed');
    await db.schema.dropTable('refresh_tokens');
    await db.schema.dropTable('sessions');
  },
};
