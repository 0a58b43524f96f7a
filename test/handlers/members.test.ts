import { expect } from 'chai';
import { dataOf, expectRefusal, pluck } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { auditOf } from '../support/audit.js';
import { makeFlag } from '../support/flags.js';
import { accept, invite, makeMember, makeOrganization, meOf, PASSWORD } from '../support/people.js';
import { makeProject } from '../support/places.js';

onEveryDatabase('members', (app) => {
  const update = (userId: string, body: object, token = app().token) =>
    app().native.call('updateMember', { token, path: { user_id: userId }, body });
  const remove = (userId: string, token = app().token) =>
    app().native.call('deleteMember', { token, path: { user_id: userId } });

  it('are listed, by role as well', async () => {
    const { native, token, first } = app();
    const viewer = await makeMember(app(), { role: 'viewer' });
    const all = await native.call('listMembers', { token, query: { per_page: 200, sort: 'email' } });
    expect(pluck(all, 'email')).to.include.members([first.email, viewer.email]);
    const owners = await native.call('listMembers', { token, query: { role: 'owner', sort: 'name' } });
    expect(pluck(owners, 'email')).to.deep.equal([first.email]);
    expect(owners.body.meta.total).to.equal(1);
  });

  it('are found by the id of their person, in their own organization only', async () => {
    const { native, token } = app();
    const { id, email } = await makeMember(app());
    const path = { user_id: id };
    const member = dataOf(await native.call('getMember', { token, path }));
    expect(member).to.include({ id, email, role: 'editor', projects: null });
    const { token: other } = await makeOrganization(app(), await makeMember(app()));
    expectRefusal(await native.call('getMember', { token: other, path }), 404, 'MEMBER_NOT_FOUND');
    expectRefusal(await update(id, { role: 'viewer' }, other), 404, 'MEMBER_NOT_FOUND');
    expectRefusal(await remove(id, other), 404, 'MEMBER_NOT_FOUND');
  });

  it('may do what their new role says with the next request of a running session', async () => {
    const { native } = app();
    const { id, token } = await makeMember(app(), { role: 'viewer' });
    const create = (key: string) => native.call('createFlag', { token, body: { key, type: 'boolean' } });
    expectRefusal(await create(`by-${id}`), 403, 'INSUFFICIENT_PERMISSIONS');
    expect(dataOf(await update(id, { role: 'editor' }))).to.include({ id, role: 'editor' });
    dataOf(await create(`by-${id}`), 201);
    dataOf(await update(id, { role: 'viewer' }));
    expectRefusal(await create(`by-${id}-2`), 403, 'INSUFFICIENT_PERMISSIONS');
  });

  it('are narrowed to projects, and are not any more', async () => {
    const project = await makeProject(app());
    const { id, token } = await makeMember(app());
    const answer = await update(id, { projects: [{ project_id: project.key, role: 'viewer' }] });
    const roles = [{ project_id: project.id, role: 'viewer' }];
    expect(dataOf(answer).projects).to.deep.equal(roles);
    const [entry] = await auditOf(app(), answer);
    expect(entry).to.include({ resource: 'member', resource_id: id });
    expect(entry?.['after'].projects[0]).to.include({ projectPublicId: project.id, role: 'viewer' });
    const listed = await app().native.call('listMembers', { token: app().token, query: { per_page: 200 } });
    const mine = dataOf(listed).find((one: { id: string }) => one.id === id);
    expect(mine.projects).to.deep.equal(roles);
    expect((await meOf(app(), token)).projects).to.deep.equal(roles);
    expect(dataOf(await update(id, { role: 'viewer' })).projects, 'what is not named stays').to.deep.equal(roles);
    expect(dataOf(await update(id, { projects: null })).projects).to.equal(null);
  });

  it('are never narrowed owners', async () => {
    const { id } = await makeMember(app(), { projects: [] });
    expectRefusal(await update(id, { role: 'owner' }), 422, 'MEMBERSHIP_INVALID', '/body/role');
    const both = await update(id, { role: 'owner', projects: [] });
    expectRefusal(both, 422, 'MEMBERSHIP_INVALID', '/body/projects');
    const unknown = await update(id, { projects: [{ project_id: 'nowhere', role: 'viewer' }] });
    expectRefusal(unknown, 422, 'MEMBERSHIP_INVALID', '/body/projects/0/project_id');
    dataOf(await update(id, { role: 'owner', projects: null }));
    dataOf(await update(id, { role: 'viewer' }));
  });

  it('are changed by nobody who may do less', async () => {
    const owner = await makeMember(app(), { role: 'owner' });
    const admin = await makeMember(app(), { role: 'admin' });
    const viewer = await makeMember(app(), { role: 'viewer' });
    for (const answer of [
      await update(owner.id, { role: 'viewer' }, admin.token),
      await update(viewer.id, { role: 'owner' }, admin.token),
      await update(admin.id, { role: 'owner' }, admin.token),
      await remove(owner.id, admin.token),
    ]) {
      expectRefusal(answer, 403, 'INSUFFICIENT_PERMISSIONS');
      expect(answer.body.error.details.required_scopes).to.deep.equal(['organizations:write']);
    }
    dataOf(await update(viewer.id, { role: 'admin' }, admin.token));
    expect((await remove(viewer.id, admin.token)).status).to.equal(204);
    expect((await remove(owner.id)).status).to.equal(204);
  });

  it('always have an owner among them', async () => {
    const { native } = app();
    const person = await makeMember(app());
    const { token } = await makeOrganization(app(), person);
    expectRefusal(await update(person.id, { role: 'admin' }, token), 409, 'LAST_OWNER');
    expectRefusal(await remove(person.id, token), 409, 'LAST_OWNER');
    expectRefusal(await native.call('deleteMembership', { token }), 409, 'LAST_OWNER');
    const second = await makeMember(app(), { role: 'owner' }, token);
    const both = await Promise.all([
      update(person.id, { role: 'admin' }, second.token),
      update(second.id, { role: 'admin' }, token),
    ]);
    const refused = both.filter(({ status }) => status !== 200);
    expect(refused).to.have.length(1);
    // Whoever came second is no owner any more, or would take away the last one.
    expect(refused[0]?.status).to.be.oneOf([403, 409]);
    const owners = await native.call('listMembers', { token: person.token, query: { role: 'owner' } });
    expect(dataOf(owners)).to.have.length(1);
  });

  it('lose their sessions and tokens in the organization at once, and none elsewhere', async () => {
    const { native, database } = app();
    const person = await makeMember(app());
    const own = await makeOrganization(app(), person);
    const answer = await remove(person.id);
    expect(answer.status).to.equal(204);
    expectRefusal(await native.call('getMe', { token: person.token }), 401, 'TOKEN_INVALID');
    const refresh = { refresh_token: person.refreshToken };
    expectRefusal(await native.call('refreshSession', { body: refresh }), 401, 'TOKEN_INVALID');
    expect((await meOf(app(), own.token)).organizations).to.have.length(1);
    const [entry] = await auditOf(app(), answer);
    expect(entry).to.include({ resource: 'member', resource_id: person.id, after: null });
    const again = await invite(app(), { email: person.email });
    dataOf(await accept(app(), again.token, { password: PASSWORD }));
    expectRefusal(await native.call('getMe', { token: person.token }), 401, 'TOKEN_INVALID');
    expect(await database('users').where({ email: person.email })).to.have.length(1);
  });

  it('may leave, whatever they may do', async () => {
    const { native } = app();
    for (const given of [{ role: 'viewer' }, { role: 'editor', projects: [] }]) {
      const { token, email } = await makeMember(app(), given);
      expect((await native.call('deleteMembership', { token })).status).to.equal(204);
      expectRefusal(await native.call('getMe', { token }), 401, 'TOKEN_INVALID');
      const login = await native.call('login', { body: { email, password: PASSWORD } });
      expectRefusal(login, 401, 'INVALID_CREDENTIALS');
    }
    const admin = await makeMember(app(), { role: 'admin' });
    expect((await remove(admin.id, admin.token)).status).to.equal(204);
  });
});

onEveryDatabase('a member whose membership is narrowed', (app) => {
  it('sees their projects and no other', async () => {
    const { native } = app();
    const [theirs, other] = [await makeProject(app()), await makeProject(app())];
    const { token } = await makeMember(app(), { projects: [{ project_id: theirs.id, role: 'editor' }] });
    const listed = await native.call('listProjects', { token });
    expect(pluck(listed, 'id')).to.deep.equal([theirs.id]);
    expect(listed.body.meta.total).to.equal(1);
    for (const project_id of [other.id, other.key, 'default']) {
      expectRefusal(await native.call('getProject', { token, path: { project_id } }), 404, 'PROJECT_NOT_FOUND');
      expectRefusal(await native.call('listFlags', { token, query: { project_id } }), 404, 'PROJECT_NOT_FOUND');
    }
  });

  it('may do in a project what their role there reaches', async () => {
    const { native } = app();
    const [edited, viewed] = [await makeProject(app()), await makeProject(app())];
    const projects = [
      { project_id: edited.id, role: 'editor' },
      { project_id: viewed.id, role: 'viewer' },
    ];
    const { token } = await makeMember(app(), { projects });
    const create = (project: string) =>
      native.call('createFlag', { token, query: { project_id: project }, body: { key: 'theirs', type: 'boolean' } });
    dataOf(await create(edited.id), 201);
    const refused = await create(viewed.id);
    expectRefusal(refused, 403, 'INSUFFICIENT_PERMISSIONS');
    expect(refused.body.error.details.required_scopes).to.deep.equal(['flags:write']);
    dataOf(await native.call('listFlags', { token, query: { project_id: viewed.id } }));
  });

  it('does nothing that concerns the whole organization', async () => {
    const { native, token: owners } = app();
    const project = await makeProject(app());
    const { id, token } = await makeMember(app(), { projects: [{ project_id: project.id, role: 'owner' }] });
    const { organization } = await meOf(app(), owners);
    const path = { user_id: id, organization_id: organization.id };
    for (const [operationId, scope, body] of [
      ['listMembers', 'members:read'],
      ['getMember', 'members:read'],
      ['updateMember', 'members:write', { projects: null }],
      ['listInvitations', 'members:read'],
      ['createInvitation', 'members:write', { email: 'a@b', role: 'viewer' }],
      ['getOrganization', 'organizations:read'],
      ['updateOrganization', 'organizations:write', { name: 'Theirs' }],
      ['createProject', 'projects:create', { key: 'theirs' }],
      ['listAuditEntries', 'audit:read'],
      ['exportAuditLog', 'audit:read'],
    ] as const) {
      const answer = await native.call(operationId, { token, path, ...(body && { body }) });
      expectRefusal(answer, 403, 'INSUFFICIENT_PERMISSIONS');
      expect(answer.body.error.details.required_scopes).to.deep.equal([scope]);
    }
  });

  it('sees nothing when their last project is gone', async () => {
    const { native, token: owners } = app();
    const project = await makeProject(app());
    const { token } = await makeMember(app(), { projects: [{ project_id: project.id, role: 'editor' }] });
    await makeFlag(app());
    await native.call('deleteProject', { token: owners, path: { project_id: project.id } });
    expect(pluck(await native.call('listProjects', { token }), 'id')).to.deep.equal([]);
    expectRefusal(await native.call('listFlags', { token }), 404, 'PROJECT_NOT_FOUND');
    expect((await meOf(app(), token)).projects).to.deep.equal([]);
  });
});
