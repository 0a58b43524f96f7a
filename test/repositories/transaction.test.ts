import { setTimeout } from 'node:timers/promises';
import { expect } from 'chai';
import { transaction } from '../../src/repositories/transaction.js';
import { databases } from '../support/databases.js';
import { auditEntry, environment, flag, LATER, plant, project } from '../support/records.js';
import { rejection, useDatabase } from './fixture.js';

for (const database of databases()) {
  describe(`a transaction in ${database.name}`, () => {
    const fixture = useDatabase(database);

    it('saves everything when its work says so, and answers the result', async () => {
      const { db, repositories } = fixture();
      const planted = await plant(repositories);
      const result = await transaction(db, async (tx) => {
        await tx.revisions.bumpProject(planted.project.id);
        const { key } = await tx.flags.insert(flag(planted.project));
        return { commit: true, result: key };
      });
      expect(await repositories.flags.findByKey(planted.project.id, result)).to.not.equal(undefined);
    });

    it('sees what it wrote, saves nothing when its work says so, and still answers', async () => {
      const { db, repositories } = fixture();
      const planted = await plant(repositories);
      const result = await transaction(db, async (tx) => {
        await tx.projects.update({ ...planted.project, name: 'Renamed' });
        const { id } = await tx.projects.insert(project(planted.organization));
        await tx.environments.insert(environment({ id }));
        return { commit: false, result: (await tx.projects.findById(planted.project.id))?.name };
      });
      expect(result).to.equal('Renamed');
      expect(await repositories.projects.findById(planted.project.id)).to.deep.equal(planted.project);
    });

    it('saves nothing when its work throws, and throws the same', async () => {
      const { db, repositories } = fixture();
      const planted = await plant(repositories);
      const bug = new Error('a bug');
      const thrown = await rejection(
        transaction(db, async (tx) => {
          await tx.projects.delete(planted.project.id);
          throw bug;
        }),
      );
      expect(thrown).to.equal(bug);
      expect(await repositories.projects.findById(planted.project.id)).to.deep.equal(planted.project);
    });

    it('never pretends to have saved after a statement failed, even if its work ignored that', async () => {
      const { db, repositories } = fixture();
      const planted = await plant(repositories);
      const { publicId } = planted.environment;
      const thrown = await rejection(
        transaction(db, async (tx) => {
          await tx.projects.update({ ...planted.project, name: 'Renamed' });
          await tx.environments.insert(environment(planted.project, { publicId })).catch(() => undefined);
          return { commit: true, result: 'saved' };
        }),
      );
      expect(String(thrown)).to.match(/unique/i);
      expect(await repositories.projects.findById(planted.project.id)).to.deep.equal(planted.project);
    });

    it('does not show others what is not saved', async () => {
      const { db, repositories } = fixture();
      const planted = await plant(repositories);
      const { id } = planted.project;
      let read: Promise<unknown> | undefined;
      await transaction(db, async (tx) => {
        await tx.projects.update({ ...planted.project, name: 'Renamed' });
        // On SQLite it waits for the one connection; on Postgres it answers at once.
        read = repositories.projects.findById(id).then((found) => found?.name);
        await setTimeout(20);
        return { commit: false, result: undefined };
      });
      expect(await read).to.equal('Shop');
    });

    it('lets no update be lost: ten at once that read, think and write count to ten', async () => {
      const { db, repositories } = fixture();
      const planted = await plant(repositories);
      const { key } = await repositories.flags.insert(flag(planted.project, { version: 0 }));
      const increment = () =>
        transaction(db, async (tx) => {
          await tx.revisions.bumpProject(planted.project.id);
          const found = await tx.flags.findByKey(planted.project.id, key);
          await setTimeout(1);
          if (found) await tx.flags.saveAll([{ ...found, version: found.version + 1, updatedAt: LATER }]);
          return { commit: true, result: found?.version };
        });
      const seen = await Promise.all(Array.from({ length: 10 }, increment));
      expect(seen.sort()).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
      const found = await repositories.flags.findByKey(planted.project.id, key);
      expect(found?.version).to.equal(10);
      const row = await db('projects').where({ id: planted.project.id }).first('revision');
      expect(row?.revision).to.equal(11);
    });

    it('that meets another in the opposite order is done again', async () => {
      const { db, repositories } = fixture();
      const { project: one } = await plant(repositories);
      const { project: two } = await plant(repositories);
      let runs = 0;
      const bumpBoth = (first: number, second: number) =>
        transaction(db, async (tx) => {
          runs += 1;
          await tx.revisions.bumpProject(first);
          await setTimeout(50);
          await tx.revisions.bumpProject(second);
          return { commit: true, result: undefined };
        });
      await Promise.all([bumpBoth(one.id, two.id), bumpBoth(two.id, one.id)]);
      // SQLite has one writer at a time, and so no deadlock.
      expect(runs).to.equal({ sqlite: 2, postgres: 3 }[database.name]);
      const revisions = await db('projects').whereIn('id', [one.id, two.id]).pluck('revision');
      expect(revisions).to.deep.equal([3, 3]);
    });

    it('saves a change and its audit entry, or neither', async () => {
      const { db, repositories } = fixture();
      const planted = await plant(repositories);
      const entry = auditEntry();
      await repositories.audit.append([entry]);
      await rejection(
        transaction(db, async (tx) => {
          await tx.projects.delete(planted.project.id);
          await tx.audit.append([entry]);
          return { commit: true, result: undefined };
        }),
      );
      expect(await repositories.projects.findById(planted.project.id)).to.deep.equal(planted.project);
    });
  });
}
