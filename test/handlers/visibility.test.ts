import { expect } from 'chai';
import { dataOf, expectRefusal, pluck } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { makeFlag } from '../support/flags.js';
import { environmentOf, makeApiKey, makeProject, makeTenant } from '../support/places.js';

onEveryDatabase('another organization', (app) => {
  let tenant: Awaited<ReturnType<typeof makeTenant>>;
  before(async () => {
    tenant = await makeTenant(app());
  });

  it('has a project default of its own', async () => {
    const { native, token } = app();
    const ours = dataOf(await native.call('getProject', { token, path: { project_id: 'default' } }));
    const theirs = dataOf(await native.call('getProject', { token: tenant.token, path: { project_id: 'default' } }));
    expect(theirs.id).to.equal(tenant.project.id).and.not.equal(ours.id);
  });

  it('lists nothing of ours, and we nothing of theirs', async () => {
    const { native, token, sk } = app();
    const { key: flagKey } = await makeFlag(app());
    expect(pluck(await native.call('listFlags', { token, query: { per_page: 200 } }), 'key')).not.to.include(
      tenant.flagKey,
    );
    expect(pluck(await native.call('listFlags', { token: tenant.token }), 'key')).to.deep.equal([tenant.flagKey]);
    expect(pluck(await native.call('listFlags', { key: sk() }), 'key'))
      .to.include(flagKey)
      .and.not.include(tenant.flagKey);
    expect(pluck(await native.call('listProjects', { token }), 'id')).not.to.include(tenant.project.id);
    expect(pluck(await native.call('listProjects', { token: tenant.token }), 'id')).to.deep.equal([tenant.project.id]);
    expect(pluck(await native.call('listEnvironments', { token }), 'project_id')).not.to.include(tenant.project.id);
  });

  it('does not exist for us, by whichever of its ids', async () => {
    const { native, sk, token } = app();
    const project = { project_id: tenant.project.id };
    const environment = { environment_id: tenant.environment.id };
    const path = { ...project, ...environment, flag_key: tenant.flagKey, key_id: tenant.apiKey.id };
    const requests: [string, string, object][] = [
      ['getProject', 'PROJECT_NOT_FOUND', {}],
      ['updateProject', 'PROJECT_NOT_FOUND', { body: { name: 'Ours' } }],
      ['deleteProject', 'PROJECT_NOT_FOUND', {}],
      ['listEnvironments', 'PROJECT_NOT_FOUND', { query: project }],
      ['createEnvironment', 'PROJECT_NOT_FOUND', { query: project, body: { key: 'ours' } }],
      ['getEnvironment', 'ENVIRONMENT_NOT_FOUND', {}],
      ['updateEnvironment', 'ENVIRONMENT_NOT_FOUND', { body: { name: 'Ours' } }],
      ['deleteEnvironment', 'ENVIRONMENT_NOT_FOUND', {}],
      ['listApiKeys', 'ENVIRONMENT_NOT_FOUND', {}],
      ['createApiKey', 'ENVIRONMENT_NOT_FOUND', { body: { type: 'sk', name: 'Ours' } }],
      ['rotateApiKeys', 'ENVIRONMENT_NOT_FOUND', { body: {} }],
      ['revokeApiKey', 'ENVIRONMENT_NOT_FOUND', {}],
      ['listFlags', 'ENVIRONMENT_NOT_FOUND', { query: environment }],
      ['listFlags', 'PROJECT_NOT_FOUND', { query: project }],
      ['createFlag', 'PROJECT_NOT_FOUND', { query: project, body: { key: 'ours', type: 'boolean' } }],
      ['getFlag', 'FLAG_NOT_FOUND', {}],
      ['getFlag', 'PROJECT_NOT_FOUND', { query: project }],
      ['updateFlag', 'ENVIRONMENT_NOT_FOUND', { query: environment, body: { enabled: true } }],
      ['deleteFlag', 'FLAG_NOT_FOUND', {}],
      ['getFlagEnvironment', 'ENVIRONMENT_NOT_FOUND', {}],
      ['replaceFlagEnvironment', 'ENVIRONMENT_NOT_FOUND', { body: { enabled: true } }],
      ['updateFlagEnvironment', 'ENVIRONMENT_NOT_FOUND', { body: { enabled: true } }],
      ['evaluateFlag', 'ENVIRONMENT_NOT_FOUND', { query: environment, body: { flag_key: tenant.flagKey } }],
      ['evaluateFlag', 'FLAG_NOT_FOUND', { body: { flag_key: tenant.flagKey } }],
      ['evaluateFlags', 'PROJECT_NOT_FOUND', { query: project, body: {} }],
      ['listFlagUsage', 'FLAG_NOT_FOUND', {}],
      ['listFlagUsage', 'ENVIRONMENT_NOT_FOUND', { query: environment }],
      ['reportUsage', 'ENVIRONMENT_NOT_FOUND', { query: environment, body: { counts: [] } }],
    ];
    for (const [operationId, code, request] of requests) {
      const asPerson = await native.call(operationId, { token, path, ...request });
      expectRefusal(asPerson, 404, code);
      const asKey = await native.call(operationId, { key: sk(), path, ...request });
      expect(asKey.status, `${operationId} with a key`).to.be.oneOf([401, 403, 404]);
    }
  });

  it('is as it was after all that', async () => {
    const { native } = app();
    const { token, environment, flagKey, apiKey } = tenant;
    const path = { environment_id: environment.id, flag_key: flagKey };
    expect(dataOf(await native.call('getEnvironment', { token, path })).name).to.equal(environment.name);
    expect(dataOf(await native.call('getFlag', { token, path })).version).to.equal(1);
    expect(pluck(await native.call('listFlags', { key: apiKey.key }), 'key')).to.deep.equal([flagKey]);
  });

  it('may have flags with the keys of ours, each with its own answer', async () => {
    const { native, sk } = app();
    const { key } = await makeFlag(app(), { enabled: true });
    dataOf(await native.call('createFlag', { key: tenant.apiKey.key, body: { key, type: 'boolean' } }), 201);
    const evaluated = async (credential: string) =>
      dataOf(await native.call('evaluateFlag', { key: credential, body: { flag_key: key } })).value;
    expect([await evaluated(sk()), await evaluated(tenant.apiKey.key)]).to.deep.equal([true, false]);
  });
});

onEveryDatabase('a key of one environment', (app) => {
  it('reaches no other project, by key or by id', async () => {
    const { native, sk } = app();
    const project = await makeProject(app());
    for (const project_id of [project.key, project.id]) {
      const query = { project_id };
      expectRefusal(await native.call('listFlags', { key: sk(), query }), 404, 'PROJECT_NOT_FOUND');
      expectRefusal(await native.call('listEnvironments', { key: sk(), query }), 404, 'PROJECT_NOT_FOUND');
      const body = { key: 'smuggled', type: 'boolean' };
      expectRefusal(await native.call('createFlag', { key: sk(), query, body }), 404, 'PROJECT_NOT_FOUND');
    }
  });

  it('switches no flag in another environment of its project', async () => {
    const { native, sk } = app();
    const { key: flag_key } = await makeFlag(app());
    const dev = await environmentOf(app(), 'dev');
    for (const environment_id of ['dev', dev.id]) {
      const request = { key: sk('prod'), path: { flag_key }, query: { environment_id }, body: { enabled: true } };
      expectRefusal(await native.call('updateFlag', request), 404, 'ENVIRONMENT_NOT_FOUND');
      expectRefusal(
        await native.call('getFlag', { key: sk('prod'), path: { flag_key }, query: { environment_id } }),
        404,
        'ENVIRONMENT_NOT_FOUND',
      );
    }
  });

  it('evaluates only, where it is publishable', async () => {
    const { native, pk } = app();
    const { key: flag_key } = await makeFlag(app());
    const path = { flag_key, environment_id: 'prod', project_id: 'default' };
    for (const operationId of [
      'listFlags',
      'getFlag',
      'deleteFlag',
      'archiveFlag',
      'getFlagEnvironment',
      'listProjects',
      'listEnvironments',
      'getProject',
      'getEnvironment',
    ]) {
      expectRefusal(await native.call(operationId, { key: pk(), path }), 403, 'INSUFFICIENT_PERMISSIONS');
    }
    dataOf(await native.call('evaluateFlag', { key: pk(), body: { flag_key } }));
    dataOf(await native.call('evaluateFlags', { key: pk(), body: {} }));
  });

  it('works in either header', async () => {
    const { native } = app();
    const { key } = await makeApiKey(app());
    dataOf(await native.call('listFlags', { key }));
    dataOf(await native.call('listFlags', { token: key }));
    dataOf(await native.call('listFlags', { headers: { Authorization: `bearer ${key}` } }));
  });
});
