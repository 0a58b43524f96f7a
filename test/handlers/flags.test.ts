import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { evaluate, makeColours, makeFlag, newKey } from '../support/flags.js';
import { makeProject } from '../support/places.js';

onEveryDatabase('flags', (app) => {
  it('are made by the request that the seed shows, and are off', async () => {
    const { native, sk } = app();
    const created = await native.call('createFlag', {
      key: sk(),
      body: { key: 'new-feature', type: 'boolean', description: 'Enable the new feature' },
    });
    expect(created.status).to.equal(201);
    expect(created.headers['location']).to.equal('/api/v1/flags/new-feature');
    expect(created.body.data).to.include({ key: 'new-feature', type: 'boolean', enabled: false, version: 1 });
  });

  it('refuse a key that is taken', async () => {
    const { native, sk } = app();
    const { key } = await makeFlag(app());
    const taken = await native.call('createFlag', { key: sk(), body: { key, type: 'boolean' } });
    expectRefusal(taken, 409, 'FLAG_KEY_CONFLICT');
    expect(taken.body.error.message).to.equal(`Feature flag '${key}' already exists in project 'default'.`);
  });

  it('may have the key of a flag in another project', async () => {
    const project = await makeProject(app());
    const { key } = await makeFlag(app());
    await makeFlag(app(), { key }, { token: app().token, query: { project_id: project.key } });
  });

  it('get on and off when they are boolean and name no variations', async () => {
    const flag = await makeFlag(app());
    expect(flag.variations).to.deep.equal([
      { key: 'on', name: 'on', value: true, description: '' },
      { key: 'off', name: 'off', value: false, description: '' },
    ]);
    expect(flag).to.include({ default_variation: 'on', off_variation: 'off', name: flag.key, status: 'active' });
    expect(flag).to.include({ owner: null, server_only: false, description: '' });
    expect(flag).to.deep.include({ tags: [], metadata: {} });
  });

  it('serve the true variation by default and the false one when off, in whichever order they stand', async () => {
    const variations = [
      { key: 'no', value: false },
      { key: 'yes', value: true },
    ];
    expect(await makeFlag(app(), { variations })).to.include({ default_variation: 'yes', off_variation: 'no' });
  });

  it('serve their first variation by default and their last when off, where they are not boolean', async () => {
    expect(await makeColours(app())).to.include({ default_variation: 'blue', off_variation: 'green' });
  });

  it('keep everything that they are made with', async () => {
    const { native, sk } = app();
    const given = {
      key: newKey(),
      name: 'Größe 📏',
      description: 'Two\nlines',
      type: 'json',
      variations: [
        { key: 'Small one', name: 'S', value: { deep: [1, null, { x: 'é' }] }, description: 'little' },
        { key: 'none', name: 'N', value: null, description: '' },
      ],
      default_variation: 'none',
      off_variation: null,
      tags: ['b', 'a'],
      owner: 'team-x',
      server_only: true,
      metadata: { jira: 'SHOP-42', list: [1, null], nested: { a: { b: 1 } } },
    };
    const created = dataOf(await native.call('createFlag', { key: sk(), body: given }), 201);
    expect(created).to.deep.include(given);
    expect(dataOf(await native.call('getFlag', { key: sk(), path: { flag_key: given.key } }))).to.deep.equal(created);
  });

  it('can be on from the start, in the environment of the request only', async () => {
    const { native, sk } = app();
    const flag = await makeFlag(app(), { enabled: true });
    expect(flag.enabled).to.equal(true);
    const path = { flag_key: flag.key };
    expect(dataOf(await native.call('getFlag', { key: sk('prod'), path })).enabled).to.equal(true);
    expect(dataOf(await native.call('getFlag', { key: sk('dev'), path })).enabled).to.equal(false);
    expect(await evaluate(app(), flag.key)).to.include({ value: true });
    expect(await evaluate(app(), flag.key, {}, sk('dev'))).to.include({ value: false });
  });

  it('can be made in the environment that a person names, by id or key', async () => {
    const { native, token, sk } = app();
    const staging = dataOf(await native.call('getEnvironment', { token, path: { environment_id: 'staging' } }));
    for (const environment_id of [staging.id, staging.key]) {
      const flag = await makeFlag(app(), { enabled: true }, { token, query: { environment_id } });
      expect(await evaluate(app(), flag.key, {}, sk('staging'))).to.include({ value: true });
      expect(await evaluate(app(), flag.key, {}, sk('dev'))).to.include({ value: false });
    }
  });

  it("act in the project's first environment, where a person names none", async () => {
    const { token, sk } = app();
    const flag = await makeFlag(app(), { enabled: true }, { token });
    expect(await evaluate(app(), flag.key, {}, sk('dev'))).to.include({ value: true });
  });

  it('are where their Location says, whichever project they were made in', async () => {
    const { native, token } = app();
    const project = await makeProject(app());
    const environments = dataOf(await native.call('listEnvironments', { token, query: { project_id: project.id } }));
    const queries: Record<string, string>[] = [
      {},
      { project_id: project.key },
      { project_id: project.id },
      { environment_id: environments[0].id },
    ];
    for (const query of queries) {
      const created = await native.call('createFlag', { token, query, body: { key: newKey(), type: 'boolean' } });
      const { id } = dataOf(created, 201);
      const found = await native.send('GET', created.headers['location'] ?? '', { token });
      expect(found.body.data?.id, `${JSON.stringify(query)} ${created.headers['location']}`).to.equal(id);
    }
  });

  it('are not found under an unknown key, whatever is asked of them', async () => {
    const { native, sk } = app();
    const request = { key: sk(), path: { flag_key: 'my-flag' } };
    for (const operationId of ['getFlag', 'deleteFlag', 'archiveFlag', 'restoreFlag']) {
      expectRefusal(await native.call(operationId, request), 404, 'FLAG_NOT_FOUND');
    }
    const answer = await native.call('updateFlag', { ...request, body: {} });
    expectRefusal(answer, 404, 'FLAG_NOT_FOUND');
    expect(answer.body.error.message).to.equal("Feature flag 'my-flag' does not exist in environment 'prod'.");
  });

  it('are found only in an environment and a project that exist', async () => {
    const { native, token } = app();
    const { key } = await makeFlag(app());
    const operations = ['getFlag', 'deleteFlag', 'archiveFlag', 'restoreFlag', 'updateFlag', 'listFlags', 'createFlag'];
    for (const operationId of operations) {
      const hasBody = ['updateFlag', 'createFlag'].includes(operationId);
      const body = operationId === 'createFlag' ? { key: newKey(), type: 'boolean' } : {};
      const request = { token, path: { flag_key: key }, ...(hasBody && { body }) };
      const nowhere = await native.call(operationId, { ...request, query: { environment_id: 'nowhere' } });
      expectRefusal(nowhere, 404, 'ENVIRONMENT_NOT_FOUND');
      const noProject = await native.call(operationId, { ...request, query: { project_id: 'nowhere' } });
      expectRefusal(noProject, 404, 'PROJECT_NOT_FOUND');
    }
  });

  for (const key of ['__proto__', 'constructor', 'toString', 'a.b_c-D', '_', '0', 'x'.repeat(150)]) {
    it(`may be called ${key.slice(0, 20)}`, async () => {
      const { native, sk } = app();
      const unknown = await native.call('evaluateFlag', { key: sk(), body: { flag_key: key } });
      expectRefusal(unknown, 404, 'FLAG_NOT_FOUND');
      await makeFlag(app(), { key, enabled: true });
      expect(await evaluate(app(), key)).to.include({ flag_key: key, value: true });
      const path = { flag_key: key };
      expect(dataOf(await native.call('getFlag', { key: sk(), path })).key).to.equal(key);
      expect((await native.call('deleteFlag', { key: sk(), path })).status).to.equal(204);
    });
  }

  for (const key of ['', '-a', '.a', 'a b', 'a/b', 'ä', 'x'.repeat(151)]) {
    it(`may not be called "${key.slice(0, 20)}"`, async () => {
      const answer = await app().native.call('createFlag', { key: app().sk(), body: { key, type: 'boolean' } });
      expectRefusal(answer, 400, 'VALIDATION_FAILED', '/body/key');
    });
  }
});
