import type { Knex } from 'knex';
import { optionalTextColumns, parentColumn, textColumns } from './columns.js';
import type { Migration } from './migration.js';

async function createWebhooks(db: Knex): Promise<void> {
  await db.schema.createTable('webhooks', (table) => {
    table.increments('id');
    textColumns(db, table, 'public_id', 'format', 'url', 'claim', 'claimed_until', 'retry_at');
    textColumns(db, table, 'created_at', 'updated_at');
    optionalTextColumns(db, table, 'secret');
    table.boolean('enabled').notNullable();
    table.integer('failures').notNullable();
    table.integer('version').notNullable();
    parentColumn(table, 'environment_id', 'environments');
    table.unique(['public_id']);
    table.index(['environment_id', 'id']);
  });
}

/** What waits to be delivered: written with the change that it tells of, gone once it is delivered. */
async function createDeliveries(db: Knex): Promise<void> {
  await db.schema.createTable('webhook_deliveries', (table) => {
    table.increments('id');
    textColumns(db, table, 'public_id', 'event_type', 'body', 'created_at');
    parentColumn(table, 'webhook_id', 'webhooks');
    table.unique(['public_id']);
    table.index(['webhook_id', 'id']);
  });
}

/** Whom an environment tells of its changes, and what it has still to tell them. */
export const webhooks: Migration = {
  name: '0008-webhooks',

  async up(db) {
    await createWebhooks(db);
    await createDeliveries(db);
  },

  async down(db) {
    await db.schema.dropTable('webhook_deliveries');
    await db.schema.dropTable('webhooks');
  },
};
