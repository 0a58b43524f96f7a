import type { Knex } from 'knex';
import type { KeptAnswer, KeptAnswerRepository } from '../domain/kept-answers.js';

const KEY = ['caller', 'key_hash'] as const;

export function keptAnswerRepository(db: Knex): KeptAnswerRepository {
  return {
    async find(caller, keyHash) {
      const row = await db('kept_answers').where({ caller, key_hash: keyHash }).first();
      return (
        row && {
          caller: row.caller,
          keyHash: row.key_hash,
          fingerprint: row.fingerprint,
          answer: row.answer,
          createdAt: row.created_at,
        }
      );
    },

    async insert({ caller, keyHash, fingerprint, answer, createdAt }: KeptAnswer) {
      const rows = await db('kept_answers')
        .insert({ caller, key_hash: keyHash, fingerprint, answer, created_at: createdAt })
        .onConflict([...KEY])
        .ignore()
        .returning('id');
      return rows.length > 0;
    },

    async delete(caller, keyHash) {
      await db('kept_answers').where({ caller, key_hash: keyHash }).delete();
    },

    prune(before, limit) {
      const old = db('kept_answers').where('created_at', '<', before).orderBy('created_at').limit(limit).select('id');
      return db('kept_answers').whereIn('id', old).delete();
    },
  };
}
