import type { Migration } from './migration.js';

/** Each list of the contract is read along an index, whatever it is sorted by. */
export const lists: Migration = {
  name: '0006-lists',

  async up(db) {
    await db.schema.alterTable('environments', (table) => {
      table.index(['project_id', 'name', 'id']);
      table.index(['project_id', 'updated_at', 'id']);
    });
    await db.schema.alterTable('invitations', (table) => {
      table.dropIndex(['organization_id', 'email']);
      table.index(['organization_id', 'email', 'id']);
    });
    await db.schema.alterTable('users', (table) => table.index(['name']));
    await db.schema.alterTable('memberships', (table) => {
      table.dropIndex(['organization_id']);
      table.index(['organization_id', 'created_at', 'id']);
    });
  },

  async down(db) {
    await db.schema.alterTable('memberships', (table) => {
      table.dropIndex(['organization_id', 'created_at', 'id']);
      table.index(['organization_id']);
    });
    await db.schema.alterTable('users', (table) => table.dropIndex(['name']));
    await db.schema.alterTable('invitations', (table) => {
      table.dropIndex(['organization_id', 'email', 'id']);
      table.index(['organization_id', 'email']);
    });
    await db.schema.alterTable('environments', (table) => {
      table.dropIndex(['project_id', 'updated_at', 'id']);
      table.dropIndex(['project_id', 'name', 'id']);
    });
  },
};
