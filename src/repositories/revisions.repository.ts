import type { Knex } from 'knex';
import { dialectOf } from '../database/dialect.js';
import type { RemovalRow } from '../database/flag-rows.js';
import type { Removal, RevisionRepository } from '../domain/repositories.js';

type Row = Omit<RemovalRow, 'id' | 'project_id'> & Pick<Removal, 'resource'>;

export function revisionRepository(db: Knex): RevisionRepository {
  return {
    async bumpOrganization(id) {
      await db('organizations').where({ id }).increment('revision');
    },

    async bumpProject(id) {
      const rows: { revision: number }[] = await db('projects')
        .where({ id })
        .increment('revision')
        .returning('revision');
      return rows[0]?.revision ?? 0; // it was deleted meanwhile, and whoever asked finds out
    },

    async noteRemoval(projectId, { resource, key, removedIn }) {
      await db('removals').insert({ project_id: projectId, resource, key, removed_in: removedIn });
    },

    async listRemovals(projectId, after) {
      const rows: Row[] = await db('removals')
        .where({ project_id: projectId })
        .where('removed_in', '>', after)
        .orderBy('removed_in')
        .select(['resource', 'key', 'removed_in']);
      return rows.map(({ resource, key, removed_in }) => ({ resource, key, removedIn: removed_in }));
    },

    async bumpEnvironments(ids, now) {
      // Postgres updates the rows of a list in any order, and two changes that meet would deadlock:
      // so they are locked in id order first, in the same statement (SQLite must begin with a write).
      const inOrder = db('environments').whereIn('id', ids).orderBy('id').forUpdate().select('id');
      // Clients that are told of a change ask again only where it is later than what they have: it never stands still,
      // whatever the clocks of two servers say.
      const changedAt = db.raw(dialectOf(db).laterThan('changed_at'), [now]);
      await db('environments').whereIn('id', inOrder).increment('revision').update('changed_at', changedAt);
    },

    tellOthers: (sender, environmentIds) => dialectOf(db).tellCommit(db, { sender, environmentIds }),

    listEnvironmentIds: (projectId) => db('environments').where({ project_id: projectId }).orderBy('id').pluck('id'),
  };
}
