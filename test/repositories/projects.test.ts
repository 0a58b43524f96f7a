import { expect } from 'chai';
import { isForeignKeyViolation, uniqueViolation } from '../../src/database/dialect.js';
import { databases } from '../support/databases.js';
import { pageBy } from '../support/pages.js';
import { apiKey, environment, flag, flagEnvironment, LATER, organization, plant, project } from '../support/records.js';
import { rejection, useDatabase } from './fixture.js';

for (const database of databases()) {
  describe(`projects in ${database.name}`, () => {
    const fixture = useDatabase(database);

    it('come back as they were written, and as they were changed', async () => {
      const { organizations, projects } = fixture().repositories;
      const org = await organizations.insert(organization());
      const draft = project(org, { name: 'Lädchen 🛒', description: '' });
      const inserted = await projects.insert(draft);
      expect(inserted).to.deep.equal({ ...draft, id: inserted.id, revision: 1 });
      const changed = { ...inserted, name: 'Shop', description: 'x', version: 2, updatedAt: LATER };
      await projects.update(changed);
      expect(await projects.findById(inserted.id)).to.deep.equal(changed);
      expect(await projects.findById(-1)).to.equal(undefined);
    });

    it('are found by public id or by key, the public id first, in their organization only', async () => {
      const { organizations, projects } = fixture().repositories;
      const org = await organizations.insert(organization());
      const other = await organizations.insert(organization());
      const draft = project(org);
      const pretender = await projects.insert(project(org, { key: draft.publicId }));
      const one = await projects.insert(draft);
      const late = await projects.insert(project(org, { key: pretender.publicId }));
      expect(await projects.find(org.id, one.publicId)).to.deep.equal(one);
      expect(await projects.find(org.id, late.key)).to.deep.equal(pretender);
      expect(await projects.find(org.id, one.key)).to.deep.equal(one);
      expect(await projects.find(org.id, pretender.publicId)).to.deep.equal(pretender);
      expect(await projects.find(other.id, one.publicId)).to.equal(undefined);
      expect(await projects.find(other.id, one.key)).to.equal(undefined);
    });

    it('are listed by public ids and keys, however many, in their organization only', async () => {
      const { organizations, projects } = fixture().repositories;
      const org = await organizations.insert(organization());
      const other = await organizations.insert(organization());
      const [one, two, three] = [
        await projects.insert(project(org)),
        await projects.insert(project(org)),
        await projects.insert(project(org)),
      ];
      const foreign = await projects.insert(project(other));
      const nobody = Array.from({ length: 1000 }, (_, index) => `nobody-${index}`);
      const names = [one.publicId, ...nobody, two.key, one.key, foreign.publicId, foreign.key];
      expect(await projects.listNamed(org.id, names)).to.have.deep.members([one, two]);
      expect(await projects.listNamed(other.id, [three.key, foreign.key])).to.deep.equal([foreign]);
      expect(await projects.listNamed(org.id, [])).to.deep.equal([]);
    });

    it('have keys that are unique in their organization', async () => {
      const { organizations, projects } = fixture().repositories;
      const org = await organizations.insert(organization());
      const { key } = await projects.insert(project(org));
      const error = await rejection(projects.insert(project(org, { key })));
      expect(uniqueViolation(error)).to.equal('projects_organization_id_key_unique');
      expect(isForeignKeyViolation(error)).to.equal(false);
      await projects.insert(project(await organizations.insert(organization()), { key }));
    });

    it('are listed by organization, or only the one that is asked for', async () => {
      const { organizations, projects } = fixture().repositories;
      const org = await organizations.insert(organization());
      const a = await projects.insert(project(org, { key: 'a', name: 'b', updatedAt: LATER }));
      const b = await projects.insert(project(org, { key: 'b', name: 'a' }));
      await projects.insert(project(await organizations.insert(organization())));
      const list = projects.list.bind(projects, { organizationId: org.id });
      expect(await list(pageBy('key'))).to.deep.include({ items: [a, b], total: 2 });
      expect(await list(pageBy('name'))).to.deep.include({ items: [b, a], total: 2 });
      expect(await list(pageBy('updated_at'))).to.deep.include({ items: [b, a], total: 2 });
      expect(await list(pageBy('key', { order: 'desc', perPage: 1 }))).to.deep.include({ items: [b], total: 2 });
      const filter = { organizationId: org.id, projectIds: [b.id] };
      expect(await projects.list(filter, pageBy('key'))).to.deep.include({ items: [b], total: 1 });
      const foreign = { organizationId: -1, projectIds: [b.id] };
      expect(await projects.list(foreign, pageBy('key'))).to.deep.include({ items: [], total: 0 });
    });

    it('take everything in them along when they are deleted, and nothing else', async () => {
      const { db, repositories } = fixture();
      const kept = await plant(repositories);
      await repositories.apiKeys.insert(apiKey(kept.environment));
      const gone = await plant(repositories);
      const key = await repositories.apiKeys.insert(apiKey(gone.environment));
      const { id } = await repositories.flags.insert(flag(gone.project));
      await repositories.flagEnvironments.saveAll([flagEnvironment({ id }, gone.environment)]);
      await repositories.projects.delete(gone.project.id);
      expect(await repositories.projects.findById(gone.project.id)).to.equal(undefined);
      expect(await repositories.environments.findById(gone.environment.id)).to.equal(undefined);
      expect(await repositories.apiKeys.findByHash(key.hash)).to.equal(undefined);
      expect(await db('flags').where({ id })).to.deep.equal([]);
      expect(await db('flag_environments').where({ flag_id: id })).to.deep.equal([]);
      expect(await repositories.environments.findById(kept.environment.id)).to.deep.equal(kept.environment);
      expect(await db('api_keys').where({ environment_id: kept.environment.id })).to.have.length(1);
    });

    it('go with their organization', async () => {
      const { db, repositories } = fixture();
      const { organization: org, project: prj, environment: env } = await plant(repositories);
      await db('organizations').where({ id: org.id }).delete();
      expect(await repositories.projects.findById(prj.id)).to.equal(undefined);
      expect(await repositories.environments.findById(env.id)).to.equal(undefined);
    });

    it('cannot be made in an organization that is not there', async () => {
      const { projects, environments } = fixture().repositories;
      const orphan = await rejection(projects.insert(project({ id: -1 })));
      expect(String(orphan)).to.match(/foreign key/i);
      expect(isForeignKeyViolation(orphan)).to.equal(true);
      expect(uniqueViolation(orphan)).to.equal(undefined);
      await rejection(environments.insert(environment({ id: -1 })));
    });
  });
}
