import { textColumns } from './columns.js';
import type { Migration } from './migration.js';

/** What was answered to requests with an `Idempotency-Key`. */
export const keptAnswers: Migration = {
  name: '0005-kept-answers',

  async up(db) {
    await db.schema.createTable('kept_answers', (table) => {
      table.increments('id');
      textColumns(db, table, 'caller', 'key_hash', 'fingerprint', 'answer', 'created_at');
      table.unique(['caller', 'key_hash']);
      table.index(['created_at']);
    });
  },

  async down(db) {
    await db.schema.dropTable('kept_answers');
  },
};
