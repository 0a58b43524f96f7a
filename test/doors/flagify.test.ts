import { expect } from 'chai';
import { dataOf } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import type { TestAnswer } from '../support/contract-client.js';
import { evaluate, inSwitzerland, makeColours, makeFlag, newKey, ruleWhen, swiss, target } from '../support/flags.js';
import { environmentOf, makeApiKey, makeEnvironment } from '../support/places.js';

/** The door's errors are a code and a message, and nothing else. */
function expectError(answer: TestAnswer, status: number, code: string, message?: string): void {
  expect(answer.status, JSON.stringify(answer.body)).to.equal(status);
  expect(Object.keys(answer.body)).to.deep.equal(['error']);
  expect(Object.keys(answer.body.error)).to.have.members(['code', 'message']);
  expect(answer.body.error.code).to.equal(code);
  if (message !== undefined) expect(answer.body.error.message).to.equal(message);
}

onEveryDatabase('the Flagify door', (app) => {
  const call = (operationId: string, options: object = {}) =>
    app().flagify.call(operationId, { key: app().sk(), ...options });
  const create = async (given: object = {}) =>
    dataOf(await call('createFlag', { body: { key: newKey(), type: 'boolean', ...given } }), 201);

  it('makes a flag, and says where it is', async () => {
    const created = await call('createFlag', { body: { key: 'door-made', type: 'boolean', description: 'd' } });
    expect(created.headers['location']).to.equal('/v1/flags/door-made');
    const flag = dataOf(created, 201);
    expect(flag).to.include({ key: 'door-made', name: 'door-made', type: 'boolean', description: 'd', enabled: false });
    expect(dataOf(await app().flagify.send('GET', '/v1/flags/door-made', { key: app().sk() }))).to.deep.equal(flag);
  });

  it('refuses a key that is taken', async () => {
    const { key } = await create();
    const answer = await call('createFlag', { body: { key, type: 'boolean' } });
    expectError(answer, 409, 'conflict', `Feature flag '${key}' already exists in project 'default'.`);
  });

  it('refuses a flag that makes no sense', async () => {
    expectError(await call('createFlag', { body: { key: newKey(), type: 'string' } }), 422, 'unprocessable');
    const { key } = await create();
    expectError(await call('updateFlag', { path: { key }, body: { variations: [] } }), 409, 'conflict');
    expectError(await call('updateFlag', { path: { key }, body: { off_variation: 'x' } }), 422, 'unprocessable');
  });

  it('refuses what the contract does not know', async () => {
    expectError(await call('createFlag', { body: { key: newKey() } }), 400, 'validation_failed');
    expectError(
      await call('createFlag', { body: { key: newKey(), type: 'boolean', owner: 'x' } }),
      400,
      'validation_failed',
    );
    expectError(await call('createFlag', { body: '{' }), 400, 'validation_failed');
  });

  it('lists the flags of the project, oldest first, in pages', async () => {
    const environment = await makeEnvironment(app());
    const { key } = await makeApiKey(app(), environment.id);
    const made = [await create({ enabled: true }), await create()];
    const listed = await app().flagify.call('listFlags', { key, query: { per_page: 200 } });
    const keys = dataOf(listed).map((flag: { key: string }) => flag.key);
    expect(keys.slice(-2)).to.deep.equal(made.map((flag) => flag.key));
    expect(dataOf(listed).at(-2).enabled).to.equal(false);
    expect(listed.body.meta).to.deep.equal({ page: 1, per_page: 200, total: keys.length, next_cursor: null });
    expectError(await call('listFlags', { query: { per_page: 201 } }), 400, 'validation_failed');
  });

  it('changes what is named, and switches in the environment of the key', async () => {
    const flag = await create({ tags: ['a'] });
    const path = { key: flag.key };
    const changed = dataOf(await call('updateFlag', { path, body: { enabled: true, description: 'new' } }));
    expect(changed).to.deep.include({ enabled: true, description: 'new', tags: ['a'] });
    const inDev = await app().flagify.call('getFlag', { key: app().sk('dev'), path });
    expect(dataOf(inDev)).to.include({ enabled: false, description: 'new' });
  });

  it('refuses to take away a variation that is served', async () => {
    const flag = await makeColours(app());
    await target(app(), flag.key, { default_serve: { variation: 'red' } });
    const variations = ['blue', 'green'].map((key) => ({ key, value: key }));
    expectError(await call('updateFlag', { path: { key: flag.key }, body: { variations } }), 409, 'conflict');
  });

  it('answers a deletion with 200 and the flag that is gone', async () => {
    const flag = await create({ enabled: true });
    const deleted = dataOf(await call('deleteFlag', { path: { key: flag.key } }));
    expect(deleted).to.deep.equal(flag);
    expectError(await call('getFlag', { path: { key: flag.key } }), 404, 'not_found', `Flag '${flag.key}' not found`);
  });

  it('knows no unknown flag', async () => {
    const path = { key: 'nonexistent' };
    const message = "Flag 'nonexistent' not found";
    expectError(await call('getFlag', { path }), 404, 'not_found', message);
    expectError(await call('updateFlag', { path, body: {} }), 404, 'not_found', message);
    expectError(await call('deleteFlag', { path }), 404, 'not_found', message);
    expectError(await call('evaluateFlag', { body: { flag_key: 'nonexistent' } }), 404, 'not_found', message);
  });

  it('evaluates as the native contract does, for secret and publishable keys', async () => {
    const { flagify, sk, pk } = app();
    const flag = await create();
    await target(app(), flag.key, { rules: [ruleWhen(inSwitzerland)], default_serve: { variation: 'off' } });
    const native = await evaluate(app(), flag.key, swiss('u'));
    for (const key of [sk(), pk()]) {
      const answer = dataOf(
        await flagify.call('evaluateFlag', { key, body: { flag_key: flag.key, context: swiss('u') } }),
      );
      expect(answer).to.deep.equal({
        flag_key: flag.key,
        value: true,
        variation: 'on',
        enabled: true,
        reason: 'TARGETING_MATCH',
      });
      expect(native).to.include(answer);
    }
  });

  it('hides server-only and archived flags from evaluation, and still lists archived ones', async () => {
    const { native, flagify, sk, pk } = app();
    const secret = await makeFlag(app(), { server_only: true });
    const archived = await makeFlag(app());
    await native.call('archiveFlag', { key: sk(), path: { flag_key: archived.key } });
    const body = (flag_key: string) => ({ body: { flag_key } });
    expectError(await flagify.call('evaluateFlag', { key: pk(), ...body(secret.key) }), 404, 'not_found');
    dataOf(await call('evaluateFlag', body(secret.key)));
    expectError(await call('evaluateFlag', body(archived.key)), 404, 'not_found');
    dataOf(await call('getFlag', { path: { key: archived.key } }));
  });

  it('shows a flag that was made natively, and the other way round', async () => {
    const { native, sk } = app();
    const made = await makeFlag(app(), { name: 'Native', tags: ['n'], enabled: true });
    const shown = dataOf(await call('getFlag', { path: { key: made.key } }));
    for (const property of Object.keys(shown)) expect(shown[property], property).to.deep.equal(made[property]);
    const door = await create({ name: 'Door', type: 'number', variations: [{ key: 'one', value: 1 }], enabled: true });
    const found = dataOf(await native.call('getFlag', { key: sk(), path: { flag_key: door.key } }));
    for (const property of Object.keys(door)) expect(found[property], property).to.deep.equal(door[property]);
    expect(await evaluate(app(), door.key)).to.include({ value: 1 });
    expect(found.id).to.match(/^flg_/);
  });

  it('leaves alone what only the native contract knows', async () => {
    const { native, sk } = app();
    const made = await makeFlag(app(), { owner: 'ada', metadata: { a: 1 }, server_only: true });
    dataOf(await call('updateFlag', { path: { key: made.key }, body: { name: 'Renamed' } }));
    const found = dataOf(await native.call('getFlag', { key: sk(), path: { flag_key: made.key } }));
    expect(found).to.deep.include({ name: 'Renamed', owner: 'ada', metadata: { a: 1 }, server_only: true });
  });

  it("lists the environments of the key's project", async () => {
    const listed = await call('listEnvironments', { query: { per_page: 3 } });
    expect(dataOf(listed).map(({ key }: { key: string }) => key)).to.deep.equal(['dev', 'staging', 'prod']);
    expect(listed.body.meta.per_page).to.equal(3);
  });

  it('has no cursors: its lists are read by number', async () => {
    const listed = await call('listEnvironments', { query: { per_page: 1, page: 2 } });
    expect(dataOf(listed).map(({ key }: { key: string }) => key)).to.deep.equal(['staging']);
    expect(listed.body.meta).to.include({ page: 2, per_page: 1, next_cursor: null });
    expect(listed.body.meta.total).to.be.greaterThan(2);
    expectError(await call('listEnvironments', { query: { cursor: '*' } }), 400, 'validation_failed');
    expectError(await call('listFlags', { query: { sort: 'name' } }), 400, 'validation_failed');
  });

  it('rotates without a body: every secret key of the environment, at once', async () => {
    const environment = await makeEnvironment(app());
    const old = [await makeApiKey(app(), environment.id), await makeApiKey(app(), environment.id)];
    const { api_keys } = dataOf(
      await app().flagify.call('rotateApiKeys', { key: old[0].key, path: { id: environment.id } }),
    );
    expect(api_keys).to.have.length(2);
    for (const { key } of old) expectError(await app().flagify.call('listFlags', { key }), 401, 'unauthorized');
    for (const { key } of api_keys) dataOf(await app().flagify.call('listFlags', { key }));
  });

  it('rotates with a grace period, by the key of the environment', async () => {
    const environment = await makeEnvironment(app());
    const { key } = await makeApiKey(app(), environment.id);
    const answer = await app().flagify.call('rotateApiKeys', {
      key,
      path: { id: environment.key },
      body: { grace_period: 60 },
    });
    dataOf(answer);
    dataOf(await app().flagify.call('listFlags', { key }));
  });

  it('rotates no keys of another or an unknown environment', async () => {
    const { id } = await environmentOf(app(), 'dev');
    for (const named of [id, 'dev', 'nowhere']) {
      expectError(
        await call('rotateApiKeys', { path: { id: named } }),
        404,
        'not_found',
        `Environment '${named}' not found`,
      );
    }
  });

  it('takes the key in its own header only', async () => {
    const { flagify, sk, token } = app();
    expectError(await flagify.call('listFlags'), 401, 'unauthorized');
    expectError(await flagify.call('listFlags', { token }), 401, 'unauthorized');
    expectError(await flagify.call('listFlags', { key: sk().slice(0, -1) }), 401, 'unauthorized');
  });
});
