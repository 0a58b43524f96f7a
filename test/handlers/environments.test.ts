import { expect } from 'chai';
import { dataOf, expectRefusal, pluck } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { evaluate, makeFlag, newKey } from '../support/flags.js';
import { environmentOf, makeApiKey, makeEnvironment, makeProject } from '../support/places.js';

onEveryDatabase('environments', (app) => {
  it('are made in the project default, where none is named', async () => {
    const { native, token } = app();
    const created = await native.call('createEnvironment', { token, body: { key: 'qa' } });
    const data = dataOf(created, 201);
    expect(data).to.include({ key: 'qa', name: 'qa', description: '', version: 1 });
    expect(created.headers['location']).to.equal(`/api/v1/environments/${data.id}`);
    const project = dataOf(await native.call('getProject', { token, path: { project_id: 'default' } }));
    expect(data.project_id).to.equal(project.id);
  });

  it('are made in the project that is named', async () => {
    const project = await makeProject(app());
    const byKey = await makeEnvironment(app(), {}, { project_id: project.key });
    const byId = await makeEnvironment(app(), {}, { project_id: project.id });
    expect([byKey.project_id, byId.project_id]).to.deep.equal([project.id, project.id]);
  });

  it('have a key of their own in their project', async () => {
    const { native, token } = app();
    const answer = await native.call('createEnvironment', { token, body: { key: 'prod' } });
    expectRefusal(answer, 409, 'ENVIRONMENT_KEY_CONFLICT');
    const project = await makeProject(app(), { environments: [{ key: 'only' }] });
    await makeEnvironment(app(), { key: 'prod' }, { project_id: project.id });
  });

  it('cannot have a key with an underscore: API keys are split at it', async () => {
    const { native, token } = app();
    const answer = await native.call('createEnvironment', { token, body: { key: 'my_env' } });
    expectRefusal(answer, 400, 'VALIDATION_FAILED', '/body/key');
  });

  it('are not made or listed in an unknown project', async () => {
    const { native, token } = app();
    const query = { project_id: 'nowhere' };
    const body = { key: newKey('env') };
    expectRefusal(await native.call('createEnvironment', { token, query, body }), 404, 'PROJECT_NOT_FOUND');
    expectRefusal(await native.call('listEnvironments', { token, query }), 404, 'PROJECT_NOT_FOUND');
  });

  it('are found by id in whichever project, and by key in theirs', async () => {
    const { native, token } = app();
    const project = await makeProject(app());
    const environment = await makeEnvironment(app(), {}, { project_id: project.id });
    const found = (environment_id: string, query = {}) =>
      native.call('getEnvironment', { token, path: { environment_id }, query });
    expect(dataOf(await found(environment.id))).to.deep.equal(environment);
    expect(dataOf(await found(environment.key, { project_id: project.key }))).to.deep.equal(environment);
    expectRefusal(await found(environment.key), 404, 'ENVIRONMENT_NOT_FOUND');
    expectRefusal(await found(environment.id, { project_id: 'default' }), 404, 'ENVIRONMENT_NOT_FOUND');
  });

  it('are listed for a secret key with all those of its project', async () => {
    const { native, sk } = app();
    const listed = await native.call('listEnvironments', { key: sk(), query: { per_page: 3 } });
    expect(pluck(listed, 'key')).to.deep.equal(['dev', 'staging', 'prod']);
    dataOf(await native.call('getEnvironment', { key: sk(), path: { environment_id: 'dev' } }));
  });

  it('change in what is named and in nothing else', async () => {
    const { native, token } = app();
    const environment = await makeEnvironment(app(), { name: 'Tests', description: 'For tests' });
    const path = { environment_id: environment.id };
    const changed = dataOf(await native.call('updateEnvironment', { token, path, body: { name: 'Proofs' } }));
    expect(changed).to.include({ name: 'Proofs', description: 'For tests', key: environment.key, version: 2 });
    expect(dataOf(await native.call('getEnvironment', { token, path }))).to.deep.equal(changed);
  });

  it('never change their key', async () => {
    const { native, token } = app();
    const { id } = await makeEnvironment(app());
    const answer = await native.call('updateEnvironment', {
      token,
      path: { environment_id: id },
      body: { key: 'other' },
    });
    expectRefusal(answer, 400, 'VALIDATION_FAILED');
  });

  it('do not exist under an unknown name, whatever is asked of them', async () => {
    const { native, token } = app();
    const path = { environment_id: 'nowhere' };
    expectRefusal(await native.call('getEnvironment', { token, path }), 404, 'ENVIRONMENT_NOT_FOUND');
    expectRefusal(await native.call('updateEnvironment', { token, path, body: {} }), 404, 'ENVIRONMENT_NOT_FOUND');
    expectRefusal(await native.call('deleteEnvironment', { token, path }), 404, 'ENVIRONMENT_NOT_FOUND');
    const query = { project_id: 'nowhere' };
    expectRefusal(await native.call('getEnvironment', { token, path, query }), 404, 'PROJECT_NOT_FOUND');
  });

  it('take their keys and states along when they go, and leave the flags', async () => {
    const { native, token, database } = app();
    const environment = await makeEnvironment(app());
    const { key } = await makeApiKey(app(), environment.id);
    const flag = await makeFlag(app(), { enabled: true }, { key });
    expect(await evaluate(app(), flag.key, {}, key)).to.include({ value: true });

    const deleted = await native.call('deleteEnvironment', { token, path: { environment_id: environment.id } });

    expect(deleted.status).to.equal(204);
    expectRefusal(await native.call('evaluateFlag', { key, body: { flag_key: flag.key } }), 401, 'API_KEY_INVALID');
    const path = { environment_id: environment.id };
    expectRefusal(await native.call('getEnvironment', { token, path }), 404, 'ENVIRONMENT_NOT_FOUND');
    const gone = await native.call('evaluateFlag', { token, query: path, body: { flag_key: flag.key } });
    expectRefusal(gone, 404, 'ENVIRONMENT_NOT_FOUND');
    const orphans = database('flag_environments').whereNotIn('environment_id', database('environments').select('id'));
    expect(await orphans).to.deep.equal([]);
    dataOf(await native.call('getFlag', { token, path: { flag_key: flag.key } }));
  });

  it('can all go but the last of a project', async () => {
    const { native, token } = app();
    const project = await makeProject(app(), { environments: [{ key: 'a' }, { key: 'b' }] });
    const query = { project_id: project.id };
    const remove = (environment_id: string) =>
      native.call('deleteEnvironment', { token, path: { environment_id }, query });
    expect((await remove('a')).status).to.equal(204);
    expectRefusal(await remove('b'), 409, 'LAST_ENVIRONMENT');
    expect(pluck(await native.call('listEnvironments', { token, query }), 'key')).to.deep.equal(['b']);
  });

  it('are off for every flag when they are new', async () => {
    const flag = await makeFlag(app(), { enabled: true });
    const environment = await makeEnvironment(app());
    const { key } = await makeApiKey(app(), environment.id);
    expect(await evaluate(app(), flag.key, {}, key)).to.include({ value: false, enabled: false, reason: 'DISABLED' });
    expect((await environmentOf(app(), environment.key)).id).to.equal(environment.id);
  });
});
