import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import type { TestAnswer } from '../support/contract-client.js';
import { makeFlag, newKey, rollout, ruleWhen } from '../support/flags.js';
import { deleteIdentity, getIdentity, override, storeTraits } from '../support/identities.js';
import { makeApiKey, makeEnvironment, makeProject, revisionsOf } from '../support/places.js';

const TEN = Array.from({ length: 10 }, (_, index) => index);

onEveryDatabase('ten requests at once', (app) => {
  const statuses = (answers: readonly TestAnswer[]) => answers.map(({ status }) => status).sort();
  const one201 = [201, ...Array(9).fill(409)];

  it('make one flag, one environment and one project of a key', async () => {
    const { native, token } = app();
    for (const [operationId, rest] of [
      ['createFlag', { type: 'boolean' }],
      ['createEnvironment', {}],
      ['createProject', {}],
    ] as const) {
      const body = { key: newKey('contested'), ...rest };
      const answers = await Promise.all(TEN.map(() => native.call(operationId, { token, body })));
      expect(statuses(answers), operationId).to.deep.equal(one201);
    }
  });

  it('that change name, owner, tags, state and more of one flag all hold in the end', async () => {
    const { native, token } = app();
    const flag = await makeFlag(app());
    const path = { flag_key: flag.key, environment_id: 'dev' };
    const patches = [
      { name: 'N' },
      { description: 'D' },
      { owner: 'o' },
      { tags: ['t'] },
      { server_only: true },
      { enabled: true },
    ];
    const states = [{ rules: [ruleWhen(null)] }, { default_serve: rollout({ on: 1 }) }];
    await Promise.all([
      ...patches.map((body) => native.call('updateFlag', { token, path: { flag_key: flag.key }, body })),
      ...states.map((body) => native.call('updateFlagEnvironment', { token, path, body })),
    ]);
    const changed = dataOf(await native.call('getFlag', { token, path: { flag_key: flag.key } }));
    expect(changed).to.deep.include({
      name: 'N',
      description: 'D',
      owner: 'o',
      tags: ['t'],
      server_only: true,
      enabled: true,
    });
    const state = dataOf(await native.call('getFlagEnvironment', { token, path }));
    expect(state).to.include({ enabled: true, version: 3 });
    expect(state.rules).to.have.length(1);
    expect(state.default_serve.rollout.weights).to.have.length(1);
  });

  it('raise the revision ten times', async () => {
    const { native, sk } = app();
    const before = await revisionsOf(app());
    await Promise.all(
      TEN.map(() => native.call('createFlag', { key: sk(), body: { key: newKey(), type: 'boolean' } })),
    );
    const after = await revisionsOf(app());
    expect(after['dev']).to.equal((before['dev'] ?? 0) + 10);
  });

  it('that delete the environments of a project leave one', async () => {
    const { native, token } = app();
    const environments = TEN.map((index) => ({ key: `e${index}` }));
    const project = await makeProject(app(), { environments });
    const query = { project_id: project.id };
    const answers = await Promise.all(
      environments.map(({ key }) => native.call('deleteEnvironment', { token, path: { environment_id: key }, query })),
    );
    expect(statuses(answers)).to.deep.equal([...Array(9).fill(204), 409]);
  });

  it('that rotate one key make one new key', async () => {
    const { native, token } = app();
    const environment = await makeEnvironment(app());
    const { id } = await makeApiKey(app(), environment.id);
    const path = { environment_id: environment.id };
    const answers = await Promise.all(
      TEN.map(() => native.call('rotateApiKeys', { token, path, body: { key_id: id } })),
    );
    expect(statuses(answers)).to.deep.equal([200, ...Array(9).fill(404)]);
  });

  it('that write into an environment which is being deleted find it or do not: none fails', async () => {
    const { native, token } = app();
    const { key: flag_key } = await makeFlag(app());
    const seen = new Set<number>();
    for (const _ of TEN) {
      const path = { flag_key, environment_id: (await makeEnvironment(app())).id };
      const answers = await Promise.all([
        native.call('deleteEnvironment', { token, path }),
        ...[1, 2, 3].map(() => native.call('updateFlagEnvironment', { token, path, body: { enabled: true } })),
        native.call('createApiKey', { token, path, body: { type: 'sk', name: 'n' } }),
        native.call('updateEnvironment', { token, path, body: { name: 'n' } }),
      ]);
      for (const { status } of answers) seen.add(status);
    }
    expect([...seen].sort()).not.to.include(500);
  });

  it('that write into a project which is being deleted find it or do not: none fails', async () => {
    const { native, token } = app();
    const seen = new Set<number>();
    for (const _ of TEN) {
      const query = { project_id: (await makeProject(app())).id };
      const answers = await Promise.all([
        native.call('deleteProject', { token, path: query }),
        ...[1, 2].map(() => native.call('createFlag', { token, query, body: { key: newKey(), type: 'boolean' } })),
        native.call('createEnvironment', { token, query, body: { key: newKey('env') } }),
      ]);
      for (const { status } of answers) seen.add(status);
    }
    expect([...seen].sort()).not.to.include(500);
  });

  it('that forget one identity forget it once', async () => {
    const { native, sk } = app();
    const flag = await makeFlag(app());
    for (const _ of TEN) {
      const user = newKey('user');
      dataOf(await storeTraits(app(), user, { plan: 'pro' }), 201);
      dataOf(await override(app(), user, flag.key, 'on'), 201);
      const answers = await Promise.all(TEN.map(() => deleteIdentity(app(), user)));
      expect(statuses(answers)).to.deep.equal([204, ...Array(9).fill(404)]);
      expectRefusal(await getIdentity(app(), user), 404, 'IDENTITY_NOT_FOUND');
      const list = await native.call('listIdentityOverrides', { key: sk(), path: { identifier: user } });
      expect(dataOf(list)).to.deep.equal([]);
    }
  });

  it('that take the override of an identity and the identity leave neither', async () => {
    const { native, sk } = app();
    const { key: flag_key } = await makeFlag(app());
    for (const _ of TEN) {
      const identifier = newKey('user');
      dataOf(await storeTraits(app(), identifier, { plan: 'pro' }), 201);
      dataOf(await override(app(), identifier, flag_key, 'on'), 201);
      const [taken, forgotten] = await Promise.all([
        native.call('deleteIdentityOverride', { key: sk(), path: { identifier, flag_key } }),
        deleteIdentity(app(), identifier),
      ]);
      expect(taken?.status).to.be.oneOf([204, 404]);
      expect(forgotten?.status).to.equal(204);
      expectRefusal(await getIdentity(app(), identifier), 404, 'IDENTITY_NOT_FOUND');
    }
  });
});
