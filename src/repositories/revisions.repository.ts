import type { Knex } from 'knex';
import type { RevisionRepository } from '../domain/repositories.js';

export function revisionRepository(db: Knex): RevisionRepository {
  return {
    async bumpOrganization(id) {
      await db('organizations').where({ id }).increment('revision');
    },

    async bumpProject(id) {
      await db('projects').where({ id }).increment('revision');
    },

    async bumpEnvironments(ids) {
      // Postgres updates the rows of a list in any order, and two changes that meet would deadlock:
      // so they are locked in id order first, in the same statement (SQLite must begin with a write).
      const inOrder = db('environments').whereIn('id', ids).orderBy('id').forUpdate().select('id');
      await db('environments').whereIn('id', inOrder).increment('revision');
    },

    listEnvironmentIds: (projectId) => db('environments').where({ project_id: projectId }).orderBy('id').pluck('id'),
  };
}
