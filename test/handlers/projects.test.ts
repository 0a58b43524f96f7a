import { expect } from 'chai';
import { dataOf, expectRefusal, pluck } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { newKey } from '../support/flags.js';
import { makeApiKey, makeProject } from '../support/places.js';

onEveryDatabase('projects', (app) => {
  it('begin with dev, staging and prod', async () => {
    const { native, token } = app();
    const project = await makeProject(app());
    const environments = await native.call('listEnvironments', { token, query: { project_id: project.key } });
    expect(pluck(environments, 'key')).to.deep.equal(['dev', 'staging', 'prod']);
    expect(pluck(environments, 'project_id')).to.deep.equal([project.id, project.id, project.id]);
  });

  it('begin with the environments that are asked for, in their order', async () => {
    const { native, token } = app();
    const project = await makeProject(app(), {
      environments: [{ key: 'z' }, { key: 'a', name: 'A', description: 'd' }],
    });
    const environments = await native.call('listEnvironments', { token, query: { project_id: project.id } });
    expect(pluck(environments, 'key')).to.deep.equal(['z', 'a']);
    expect(dataOf(environments)[1]).to.include({ name: 'A', description: 'd', version: 1 });
  });

  it('are named as their key, unless they are given a name', async () => {
    const project = await makeProject(app(), { key: 'nameless' });
    expect(project).to.include({ key: 'nameless', name: 'nameless', description: '', version: 1 });
  });

  it('say where they are', async () => {
    const { native, token } = app();
    const created = await native.call('createProject', { token, body: { key: newKey('project') } });
    const { id } = dataOf(created, 201);
    expect(created.headers['location']).to.equal(`/api/v1/projects/${id}`);
  });

  it('are found by id and by key', async () => {
    const { native, token } = app();
    const project = await makeProject(app());
    for (const project_id of [project.id, project.key]) {
      const found = await native.call('getProject', { token, path: { project_id } });
      expect(dataOf(found)).to.deep.equal(project);
    }
  });

  it('have a key of their own', async () => {
    const { native, token } = app();
    const { key } = await makeProject(app());
    expectRefusal(await native.call('createProject', { token, body: { key } }), 409, 'PROJECT_KEY_CONFLICT');
  });

  it('cannot take the id of another project as a key', async () => {
    const { native, token } = app();
    const { id } = await makeProject(app());
    expectRefusal(await native.call('createProject', { token, body: { key: id } }), 409, 'PROJECT_KEY_CONFLICT');
  });

  it('refuse two environments with one key', async () => {
    const { native, token } = app();
    const body = { key: newKey('project'), environments: [{ key: 'a' }, { key: 'b' }, { key: 'a' }] };
    const answer = await native.call('createProject', { token, body });
    expectRefusal(answer, 422, 'ENVIRONMENT_KEY_DUPLICATE', '/body/environments/2/key');
    expectRefusal(await native.call('getProject', { token, path: { project_id: body.key } }), 404, 'PROJECT_NOT_FOUND');
  });

  it('change in what is named and in nothing else', async () => {
    const { native, token } = app();
    const project = await makeProject(app(), { name: 'Shop', description: 'Sells' });
    const path = { project_id: project.id };
    const changed = dataOf(await native.call('updateProject', { token, path, body: { name: 'Web shop' } }));
    expect(changed).to.include({ name: 'Web shop', description: 'Sells', key: project.key, version: 2 });
    const again = dataOf(await native.call('updateProject', { token, path, body: { description: '' } }));
    expect(again).to.include({ name: 'Web shop', description: '', version: 3 });
    expect(dataOf(await native.call('getProject', { token, path }))).to.deep.equal(again);
  });

  it('do not exist under an unknown name, whatever is asked of them', async () => {
    const { native, token } = app();
    const path = { project_id: 'nowhere' };
    expectRefusal(await native.call('getProject', { token, path }), 404, 'PROJECT_NOT_FOUND');
    expectRefusal(await native.call('updateProject', { token, path, body: { name: 'x' } }), 404, 'PROJECT_NOT_FOUND');
    expectRefusal(await native.call('deleteProject', { token, path }), 404, 'PROJECT_NOT_FOUND');
  });

  it('are all listed for their owner', async () => {
    const { native, token } = app();
    const { key } = await makeProject(app());
    const listed = await native.call('listProjects', { token, query: { per_page: 200 } });
    expect(pluck(listed, 'key')).to.include.members(['default', key]);
    expect(listed.body.meta.total).to.equal(listed.body.data.length);
  });

  it('are hidden from a key of another project', async () => {
    const { native, sk } = app();
    const project = await makeProject(app());
    expect(pluck(await native.call('listProjects', { key: sk() }), 'key')).to.deep.equal(['default']);
    for (const project_id of [project.id, project.key]) {
      expectRefusal(await native.call('getProject', { key: sk(), path: { project_id } }), 404, 'PROJECT_NOT_FOUND');
    }
    dataOf(await native.call('getProject', { key: sk(), path: { project_id: 'default' } }));
  });

  it('take environments, keys, flags and states along when they go', async () => {
    const { native, token, database } = app();
    const project = await makeProject(app());
    const query = { project_id: project.id };
    const environments = dataOf(await native.call('listEnvironments', { token, query }));
    const { key } = await makeApiKey(app(), environments[2].id);
    const body = { key: 'doomed', type: 'boolean', enabled: true };
    dataOf(await native.call('createFlag', { key, body }), 201);
    const evaluation = { key, body: { flag_key: 'doomed' } };
    dataOf(await native.call('evaluateFlag', evaluation));

    const deleted = await native.call('deleteProject', { token, path: { project_id: project.key } });

    expect(deleted.status).to.equal(204);
    expectRefusal(
      await native.call('getProject', { token, path: { project_id: project.id } }),
      404,
      'PROJECT_NOT_FOUND',
    );
    expectRefusal(await native.call('listFlags', { token, query }), 404, 'PROJECT_NOT_FOUND');
    expectRefusal(await native.call('evaluateFlag', evaluation), 401, 'API_KEY_INVALID');
    expect(
      await database('environments').whereIn(
        'public_id',
        environments.map(({ id }: { id: string }) => id),
      ),
    ).to.deep.equal([]);
    expect(await database('flags').where({ key: 'doomed' })).to.deep.equal([]);
    const orphans = database('flag_environments').whereNotIn('environment_id', database('environments').select('id'));
    expect(await orphans).to.deep.equal([]);
  });

  it('give their key free when they go', async () => {
    const { native, token } = app();
    const { key } = await makeProject(app());
    await native.call('deleteProject', { token, path: { project_id: key } });
    await makeProject(app(), { key });
  });
});
