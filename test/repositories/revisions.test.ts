import { expect } from 'chai';
import { databases } from '../support/databases.js';
import { environment, plant } from '../support/records.js';
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
      await repositories.revisions.bumpEnvironments([third.id, first.id]);
      await repositories.revisions.bumpEnvironments([first.id, first.id]);
      await repositories.revisions.bumpEnvironments([]);
      const revisionOf = async (id: number) => (await repositories.environments.findById(id))?.revision;
      expect(await Promise.all([first, second, third].map(({ id }) => revisionOf(id)))).to.deep.equal([3, 1, 2]);
      const read = (table: 'organizations' | 'projects') => db(table).orderBy('id').pluck('revision');
      expect(await read('organizations')).to.deep.equal([2, 1]);
      expect(await read('projects')).to.deep.equal([2, 1]);
    });

    it('know the environments of a project in id order', async () => {
      const { repositories } = fixture();
      const { project, environment: first } = await plant(repositories);
      const second = await repositories.environments.insert(environment(project, { key: 'a' }));
      const ids = await repositories.revisions.listEnvironmentIds(project.id);
      expect(ids).to.deep.equal([first.id, second.id]);
    });
  });
}
