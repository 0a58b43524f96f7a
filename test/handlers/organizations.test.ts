import { expect } from 'chai';
import { dataOf, expectRefusal, pluck } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { auditOf } from '../support/audit.js';
import { makeMember, makeOrganization, meOf } from '../support/people.js';
import { makeProject } from '../support/places.js';

onEveryDatabase('organizations', (app) => {
  it('are made by anybody, who owns them', async () => {
    const { native } = app();
    const person = await makeMember(app(), { role: 'viewer' });
    const created = await native.call('createOrganization', { token: person.token, body: { name: 'Äcme' } });
    const organization = dataOf(created, 201);
    expect(organization).to.include({ name: 'Äcme', version: 1 });
    expect(created.headers['location']).to.equal(`/api/v1/organizations/${organization.id}`);
    const me = await meOf(app(), person.token);
    expect(me.organizations).to.deep.include({ id: organization.id, name: 'Äcme', role: 'owner' });
    expect(me.organization.id, 'the credential acts where it did').not.to.equal(organization.id);
    const entries = await auditOf(app(), created);
    expect(entries.map(({ resource }) => resource)).to.deep.equal(['organization', 'member']);
    const [row] = await app().database('organizations').where({ public_id: organization.id });
    expect(new Set(entries.map(({ organization_id }) => organization_id))).to.deep.equal(new Set([row?.id]));
  });

  it('are listed for the person, and for nobody else', async () => {
    const { native, token } = app();
    const person = await makeMember(app());
    const { organization } = await makeOrganization(app(), person);
    const theirs = await native.call('listOrganizations', { token: person.token, query: { sort: 'name' } });
    expect(pluck(theirs, 'name')).to.deep.equal(['Default organization', 'Their own']);
    expect(theirs.body.meta.total).to.equal(2);
    expect(pluck(await native.call('listOrganizations', { token }), 'id')).not.to.include(organization.id);
  });

  it('are read and changed with a credential that acts in them, and with no other', async () => {
    const { native, token: owners } = app();
    const person = await makeMember(app());
    const { organization, token } = await makeOrganization(app(), person);
    const path = { organization_id: organization.id };
    expect(dataOf(await native.call('getOrganization', { token, path }))).to.deep.equal(organization);
    const renamed = await native.call('updateOrganization', { token, path, body: { name: 'Renamed' } });
    expect(dataOf(renamed)).to.include({ id: organization.id, name: 'Renamed', version: 2 });
    const [entry] = await auditOf(app(), renamed);
    expect([entry?.['before'].name, entry?.['after'].name]).to.deep.equal(['Their own', 'Renamed']);

    const elsewhere = await native.call('getOrganization', { token: person.token, path });
    expectRefusal(elsewhere, 404, 'ORGANIZATION_NOT_FOUND');
    expect(elsewhere.body.error.message).to.include('log in there');
    const body = { name: 'Ours' };
    for (const foreign of [
      await native.call('getOrganization', { token: owners, path }),
      await native.call('updateOrganization', { token: owners, path, body }),
      await native.call('deleteOrganization', { token: owners, path }),
    ]) {
      expectRefusal(foreign, 404, 'ORGANIZATION_NOT_FOUND');
      expect(foreign.body.error.message).to.include('does not exist');
    }
  });

  it('keep other tenants out of whatever is in them', async () => {
    const { native } = app();
    const { token } = await makeOrganization(app(), await makeMember(app()));
    expect(pluck(await native.call('listProjects', { token }), 'id')).to.deep.equal([]);
    const project = await makeProject(app(), { key: 'default' }, token);
    expect(pluck(await native.call('listProjects', { token }), 'id')).to.deep.equal([project.id]);
  });

  it('cannot go while they have projects', async () => {
    const { native, database } = app();
    const person = await makeMember(app());
    const { organization, token } = await makeOrganization(app(), person);
    const path = { organization_id: organization.id };
    await makeProject(app(), { key: 'last' }, token);
    expectRefusal(await native.call('deleteOrganization', { token, path }), 409, 'ORGANIZATION_NOT_EMPTY');
    await native.call('deleteProject', { token, path: { project_id: 'last' } });
    const deleted = await native.call('deleteOrganization', { token, path });
    expect(deleted.status).to.equal(204);
    expectRefusal(await native.call('getMe', { token }), 401, 'TOKEN_INVALID');
    expect((await meOf(app(), person.token)).organizations).to.have.length(1);
    expect(await database('organizations').where({ public_id: organization.id })).to.deep.equal([]);
    const [entry] = await auditOf(app(), deleted);
    expect(entry).to.include({ resource: 'organization', resource_id: organization.id, after: null });
  });

  it('are deleted and renamed by their owners only', async () => {
    const { native } = app();
    const admin = await makeMember(app(), { role: 'admin' });
    const { organization } = await meOf(app(), admin.token);
    const request = { token: admin.token, path: { organization_id: organization.id } };
    expectRefusal(await native.call('deleteOrganization', request), 403, 'INSUFFICIENT_PERMISSIONS');
    const renamed = await native.call('updateOrganization', { ...request, body: { name: 'Mine' } });
    expectRefusal(renamed, 403, 'INSUFFICIENT_PERMISSIONS');
    dataOf(await native.call('getOrganization', request));
  });
});

onEveryDatabase('the last organization', (app) => {
  it('cannot go: nobody could log in any more', async () => {
    const { native, token } = app();
    expect((await native.call('deleteProject', { token, path: { project_id: 'default' } })).status).to.equal(204);
    const { organization } = dataOf(await native.call('getMe', { token }));
    const path = { organization_id: organization.id };
    expectRefusal(await native.call('deleteOrganization', { token, path }), 409, 'LAST_ORGANIZATION');
    expect((await native.call('getMe', { token })).status).to.equal(200);
  });
});
