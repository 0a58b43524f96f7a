import type { Knex } from 'knex';
import { dialectOf } from '../dialect.js';
import { optionalTextColumns, parentColumn, textColumns } from './columns.js';
import type { Migration } from './migration.js';

async function createAccounts(db: Knex): Promise<void> {
  await db.schema.createTable('organizations', (table) => {
    table.increments('id');
    textColumns(db, table, 'public_id', 'name', 'created_at');
    table.integer('revision').notNullable().defaultTo(1);
    table.unique(['public_id']);
  });
  await db.schema.createTable('users', (table) => {
    table.increments('id');
    textColumns(db, table, 'public_id', 'email', 'name', 'password_hash', 'created_at');
    table.unique(['public_id']);
    table.unique(['email']);
  });
  await db.schema.createTable('memberships', (table) => {
    table.increments('id');
    parentColumn(table, 'user_id', 'users');
    parentColumn(table, 'organization_id', 'organizations');
    textColumns(db, table, 'role');
    table.unique(['user_id', 'organization_id']);
    table.index(['organization_id']);
  });
}

async function createProjects(db: Knex): Promise<void> {
  await db.schema.createTable('projects', (table) => {
    table.increments('id');
    textColumns(db, table, 'public_id', 'key', 'name', 'description', 'created_at', 'updated_at');
    parentColumn(table, 'organization_id', 'organizations');
    table.integer('revision').notNullable().defaultTo(1);
    table.integer('version').notNullable();
    table.unique(['public_id']);
    table.unique(['organization_id', 'key']);
    table.index(['organization_id', 'name', 'id']);
    table.index(['organization_id', 'created_at', 'id']);
    table.index(['organization_id', 'updated_at', 'id']);
  });
  await db.schema.createTable('environments', (table) => {
    table.increments('id');
    textColumns(db, table, 'public_id', 'key', 'name', 'description', 'created_at', 'updated_at');
    parentColumn(table, 'project_id', 'projects');
    table.integer('revision').notNullable().defaultTo(1);
    table.integer('version').notNullable();
    table.unique(['public_id']);
    table.unique(['project_id', 'key']);
    table.index(['project_id', 'created_at', 'id']);
  });
  await db.schema.createTable('api_keys', (table) => {
    table.increments('id');
    textColumns(db, table, 'public_id', 'type', 'name', 'prefix', 'hash', 'created_at');
    optionalTextColumns(db, table, 'expires_at', 'revoked_at', 'replaced_at');
    parentColumn(table, 'environment_id', 'environments');
    table.unique(['public_id']);
    table.unique(['hash']);
    table.index(['environment_id', 'name', 'id']);
    table.index(['environment_id', 'created_at', 'id']);
  });
}

async function createFlags(db: Knex): Promise<void> {
  await db.schema.createTable('flags', (table) => {
    table.increments('id');
    textColumns(db, table, 'public_id', 'key', 'name', 'description', 'type', 'status');
    textColumns(db, table, 'variations', 'tags', 'metadata', 'created_at', 'updated_at');
    optionalTextColumns(db, table, 'default_variation', 'off_variation', 'owner');
    parentColumn(table, 'project_id', 'projects');
    table.boolean('server_only').notNullable();
    table.integer('version').notNullable();
    table.unique(['public_id']);
    table.unique(['project_id', 'key']);
    table.index(['project_id', 'name', 'id']);
    table.index(['project_id', 'created_at', 'id']);
    table.index(['project_id', 'updated_at', 'id']);
  });
  await db.schema.createTable('flag_environments', (table) => {
    table.increments('id');
    parentColumn(table, 'flag_id', 'flags');
    parentColumn(table, 'environment_id', 'environments');
    table.boolean('enabled').notNullable();
    textColumns(db, table, 'rules', 'updated_at');
    optionalTextColumns(db, table, 'default_serve');
    table.integer('version').notNullable();
    table.unique(['flag_id', 'environment_id']);
    table.index(['environment_id']);
  });
}

/** Without foreign keys: an entry outlives what it tells of. */
async function createAudit(db: Knex): Promise<void> {
  await db.schema.createTable('audit_log', (table) => {
    table.bigIncrements('id');
    textColumns(db, table, 'public_id', 'actor_kind', 'actor_id', 'request_id', 'operation_id');
    textColumns(db, table, 'resource', 'resource_id', 'created_at');
    optionalTextColumns(db, table, 'before', 'after');
    table.integer('organization_id').notNullable();
    table.integer('project_id').nullable();
    table.integer('environment_id').nullable();
    table.unique(['public_id']);
  });
  await dialectOf(db).makeAppendOnly(db, 'audit_log');
}

/** The tables of the first release. */
export const firstTables: Migration = {
  name: '0001-first-tables',

  async up(db) {
    await createAccounts(db);
    await createProjects(db);
    await createFlags(db);
    await createAudit(db);
    await db.schema.createTable('settings', (table) => {
      table.specificType('name', dialectOf(db).text).primary();
      textColumns(db, table, 'value');
    });
  },

  async down(db) {
    await db.schema.dropTable('settings');
    await db.schema.dropTable('audit_log');
    await dialectOf(db).dropAppendOnly(db, 'audit_log');
    await db.schema.dropTable('flag_environments');
    await db.schema.dropTable('flags');
    await db.schema.dropTable('api_keys');
    await db.schema.dropTable('environments');
    await db.schema.dropTable('projects');
    await db.schema.dropTable('memberships');
    await db.schema.dropTable('users');
    await db.schema.dropTable('organizations');
  },
};
