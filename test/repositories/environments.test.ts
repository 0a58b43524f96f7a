import { expect } from 'chai';
import { uniqueViolation } from '../../src/database/dialect.js';
import { databases } from '../support/databases.js';
import { pageBy } from '../support/pages.js';
import { environment, LATER, NOW, plant, project } from '../support/records.js';
import { rejection, useDatabase } from './fixture.js';

for (const database of databases()) {
  describe(`environments in ${database.name}`, () => {
    const fixture = useDatabase(database);

    it('come back as they were written, with their project and the first revision', async () => {
      const { repositories } = fixture();
      const { organization, project } = await plant(repositories);
      const draft = environment(project, { name: 'Prod 🚀' });
      const inserted = await repositories.environments.insert(draft);
      const whole = {
        ...draft,
        id: inserted.id,
        projectPublicId: project.publicId,
        revision: 1,
        changedAt: draft.createdAt,
      };
      expect(inserted).to.deep.equal(whole);
      expect(await repositories.environments.findById(inserted.id)).to.deep.equal(whole);
      expect(await repositories.environments.findByKey(project.id, draft.key)).to.deep.equal(whole);
      expect(await repositories.environments.findByPublicId(organization.id, draft.publicId)).to.deep.equal(whole);
    });

    it('are not found from another organization or project', async () => {
      const { environments, ...others } = fixture().repositories;
      const one = await plant({ environments, ...others });
      const two = await plant({ environments, ...others });
      const { publicId, key } = one.environment;
      expect(await environments.findByPublicId(two.organization.id, publicId)).to.equal(undefined);
      expect(await environments.findByKey(two.project.id, key)).to.equal(undefined);
    });

    it('are found by their client key, with the organization that they belong to', async () => {
      const { repositories } = fixture();
      const { organization, environment: env } = await plant(repositories);
      const found = await repositories.environments.findByClientKey(env.clientKey);
      expect(found).to.deep.equal({ environment: env, organizationId: organization.id });
      expect(await repositories.environments.findByClientKey(env.clientKey.toUpperCase())).to.equal(undefined);
    });

    it('are left out where another environment of any organization has their client key', async () => {
      const { repositories } = fixture();
      const { environment: theirs } = await plant(repositories);
      const { project: ours } = await plant(repositories);
      const drafts = [
        environment(ours),
        environment(ours, { clientKey: theirs.clientKey }),
        environment(ours, { clientKey: 'shared-by-two' }),
        environment(ours, { clientKey: 'shared-by-two' }),
      ];
      const inserted = await repositories.environments.insertAll(drafts);
      expect(inserted.map(({ key }) => key)).to.deep.equal([drafts[0]?.key, drafts[2]?.key]);
    });

    it('are inserted and changed however many they are, in this order', async () => {
      const { environments, ...others } = fixture().repositories;
      const { project: prj } = await plant({ environments, ...others });
      const drafts = Array.from({ length: 501 }, () => environment(prj));
      const inserted = await environments.insertAll(drafts);
      expect(inserted.map(({ key }) => key)).to.deep.equal(drafts.map(({ key }) => key));
      const changed = inserted.map((one) => ({ ...one, name: 'New', version: 2, updatedAt: LATER }));
      await environments.updateAll(changed);
      expect((await environments.listAll(prj.id)).filter(({ name }) => name === 'New')).to.have.deep.members(changed);
      expect(await environments.insertAll([])).to.deep.equal([]);
      await environments.updateAll([]);
    });

    it('have keys that are unique in their project', async () => {
      const { repositories } = fixture();
      const { organization, project: prj, environment: env } = await plant(repositories);
      const error = await rejection(repositories.environments.insert(environment(prj, { key: env.key })));
      expect(uniqueViolation(error)).to.equal('environments_project_id_key_unique');
      const other = await repositories.projects.insert(project(organization));
      await repositories.environments.insert(environment(other, { key: env.key }));
    });

    it('keep key and revision when they are changed', async () => {
      const { environments, ...others } = fixture().repositories;
      const { environment: old } = await plant({ environments, ...others });
      const changed = { ...old, name: 'New', description: '', version: 2, updatedAt: LATER };
      await environments.updateAll([{ ...changed, clientKey: 'ignored', revision: 99 }]);
      expect(await environments.findById(old.id)).to.deep.equal(changed);
    });

    it('are counted, listed and deleted in their project', async () => {
      const { repositories } = fixture();
      const { environments } = repositories;
      const { id: projectId, ...project } = (await plant(repositories)).project;
      const [first] = (await environments.list({ projectId }, pageBy('created_at', { perPage: 1 }))).items;
      const a = await environments.insert(environment({ id: projectId }, { key: 'a', createdAt: LATER }));
      const b = await environments.insert(environment({ id: projectId }, { key: 'b', createdAt: LATER }));
      expect(await environments.count(projectId)).to.equal(3);
      const page = pageBy('created_at', { perPage: 2, order: 'desc' });
      expect(await environments.list({ projectId }, page)).to.deep.include({ items: [b, a], total: 3 });
      expect(a.projectPublicId).to.equal(project.publicId);
      expect(await environments.findFirst(projectId)).to.deep.equal(first);
      expect(await environments.keysOf(projectId)).to.deep.equal(
        new Map([a, b, ...(first ? [first] : [])].map(({ id, key }) => [id, key])),
      );
      await environments.delete(a.id);
      expect(await environments.findById(a.id)).to.equal(undefined);
      expect(await environments.count(projectId)).to.equal(2);
    });

    it('that sort alike are listed in the order in which they were made, or the reverse', async () => {
      const { environments, ...others } = fixture().repositories;
      const { project, environment: a } = await plant({ environments, ...others });
      const b = await environments.insert(environment(project));
      const c = await environments.insert(environment(project, { name: 'A' }));
      const rising = await environments.list({ projectId: project.id }, pageBy('name'));
      expect(rising.items).to.deep.equal([c, a, b]);
      const falling = await environments.list({ projectId: project.id }, pageBy('name', { order: 'desc' }));
      expect(falling.items).to.deep.equal([b, a, c]);
    });

    it('know which is the oldest by time, and by id where times are the same', async () => {
      const { environments, ...others } = fixture().repositories;
      const { project, environment: planted } = await plant({ environments, ...others });
      await environments.insert(environment(project, { createdAt: NOW }));
      expect((await environments.findFirst(project.id))?.id).to.equal(planted.id);
      const older = await environments.insert(environment(project, { createdAt: '2020-01-01T00:00:00.000Z' }));
      expect(await environments.findFirst(project.id)).to.deep.equal(older);
      expect(await environments.findFirst(-1)).to.equal(undefined);
      const other = await plant({ environments, ...others });
      const both = await environments.listOf([project.id, other.project.id]);
      expect(both.filter(({ projectId }) => projectId === project.id)).to.deep.equal(
        await environments.listAll(project.id),
      );
      expect(both[0]).to.deep.equal(older);
      expect(both.filter(({ projectId }) => projectId === other.project.id)).to.deep.equal([other.environment]);
      expect(await environments.listOf([])).to.deep.equal([]);
    });

    it('are all known by id, in id order', async () => {
      const { db, repositories } = fixture();
      await plant(repositories);
      const ids = await repositories.environments.listIds();
      expect(ids).to.deep.equal([...ids].sort((a, b) => a - b));
      expect(ids).to.have.length((await db('environments').select('id')).length);
    });
  });
}
