import { expect } from 'chai';
import type { Removal } from '../../src/domain/repositories.js';
import { databases } from '../support/databases.js';
import { environment, LATER, NOW, plant } from '../support/records.js';
import { useDatabase } from './fixture.js';

for (const database of databases()) {
  describe(`revisions in ${database.name}`, () => {
    const fixture = useDatabase(database);

    it('start at 1, and rise by one where they are bumped only', async () => {
      const { db, repositories } = fixture();
      const { organization, project, environment: first } = await plant(repositories);
      const second = await repositories.environments.insert(environment(project));
      const third = await repositories.environments.insert(environment(project));
      await plant(repositories);
      await repositories.revisions.bumpOrganization(organization.id);
      await repositories.revisions.bumpProject(project.id);
      await repositories.revisions.bumpEnvironments([third.id, first.id], NOW);
      await repositories.revisions.bumpEnvironments([first.id, first.id], LATER);
      await repositories.revisions.bumpEnvironments([], LATER);
      const revisionOf = async (id: number) => (await repositories.environments.findById(id))?.revision;
      expect(await Promise.all([first, second, third].map(({ id }) => revisionOf(id)))).to.deep.equal([3, 1, 2]);
      const read = (table: 'organizations' | 'projects') => db(table).orderBy('id').pluck('revision');
      expect(await read('organizations')).to.deep.equal([2, 1]);
      expect(await read('projects')).to.deep.equal([2, 1]);
    });

    it('are each of a later instant, although a clock stands still or goes back', async () => {
      const { repositories } = fixture();
      const { project } = await plant(repositories);
      const { id } = await repositories.environments.insert(environment(project));
      const changedAt = async (now: string) => {
        await repositories.revisions.bumpEnvironments([id], now);
        return (await repositories.environments.findById(id))?.changedAt;
      };
      const told = [];
      const nows = ['50.998', '50.998', '50.998', '49.500', '52.000', '51.999'];
      for (const now of nows) told.push(await changedAt(`2040-12-31T23:59:${now}Z`));
      const wanted = ['50.998', '50.999', '51.000', '51.001', '52.000', '52.001'];
      expect(told).to.deep.equal(wanted.map((second) => `2040-12-31T23:59:${second}Z`));
    });

    it('know the environments of a project in id order', async () => {
      const { repositories } = fixture();
      const { project, environment: first } = await plant(repositories);
      const second = await repositories.environments.insert(environment(project, { key: 'a' }));
      const ids = await repositories.revisions.listEnvironmentIds(project.id);
      expect(ids).to.deep.equal([first.id, second.id]);
    });

    it('are answered by the change that raises them, 0 where the project is gone', async () => {
      const { revisions, ...repositories } = fixture().repositories;
      const { project } = await plant({ revisions, ...repositories });
      expect(await revisions.bumpProject(project.id)).to.equal(2);
      expect(await revisions.bumpProject(project.id)).to.equal(3);
      expect(await revisions.bumpProject(-1)).to.equal(0);
    });

    it('remember what was deleted after each of them', async () => {
      const { revisions, ...repositories } = fixture().repositories;
      const [{ project }, other] = [
        await plant({ revisions, ...repositories }),
        await plant({ revisions, ...repositories }),
      ];
      const removals: Removal[] = [
        { resource: 'flag', key: 'same', removedIn: 2 },
        { resource: 'segment', key: 'same', removedIn: 3 },
        { resource: 'flag', key: 'same', removedIn: 5 },
      ];
      for (const removal of [...removals].reverse()) await revisions.noteRemoval(project.id, removal);
      await revisions.noteRemoval(other.project.id, { resource: 'flag', key: 'theirs', removedIn: 4 });
      expect(await revisions.listRemovals(project.id, 0)).to.deep.equal(removals);
      expect(await revisions.listRemovals(project.id, 2)).to.deep.equal(removals.slice(1));
      expect(await revisions.listRemovals(project.id, 5)).to.deep.equal([]);
      await repositories.projects.delete(project.id);
      expect(await revisions.listRemovals(project.id, 0)).to.deep.equal([]);
      expect(await revisions.listRemovals(other.project.id, 0)).to.have.length(1);
    });
  });
}
