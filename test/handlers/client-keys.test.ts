import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { makeColours, makeFlag } from '../support/flags.js';
import { environmentOf, makeEnvironment, makeProject, makeTenant } from '../support/places.js';

let made = 0;
/** A client key that no environment has. */
const newClientKey = () => {
  made += 1;
  return `4vfqhypYjcPoGGu8Byr-${made}`;
};

onEveryDatabase('client keys', (app) => {
  const evaluate = (environmentKey: string, flag_key: string) =>
    app().native.call('evaluateFlag', { headers: { 'X-Environment-Key': environmentKey }, body: { flag_key } });

  it('are made for every environment, each its own', async () => {
    const [one, two] = [await makeEnvironment(app()), await makeEnvironment(app())];
    expect(one.client_key).to.match(/^[A-Za-z0-9]{22}$/);
    expect(one.client_key).not.to.equal(two.client_key);
  });

  it('can be brought along, for one environment or with a project', async () => {
    const { native, token } = app();
    const [own, first, second] = [newClientKey(), newClientKey(), newClientKey()];
    expect(await makeEnvironment(app(), { client_key: own })).to.include({ client_key: own });
    const environments = [
      { key: 'dev', client_key: first },
      { key: 'prod', client_key: second },
    ];
    const project = await makeProject(app(), { environments });
    const listed = await native.call('listEnvironments', { token, query: { project_id: project.id } });
    const keys = dataOf(listed).map(({ client_key }: { client_key: string }) => client_key);
    expect(keys).to.deep.equal([first, second]);
  });

  it('are refused when another environment has them, in whichever organization, and nothing says whose they are', async () => {
    const { native, token } = app();
    const tenant = await makeTenant(app());
    const { client_key } = tenant.environment;
    const body = { key: 'taken', client_key };
    const answer = await native.call('createEnvironment', { token, body });
    expectRefusal(answer, 409, 'CLIENT_KEY_CONFLICT', '/body/client_key');
    const said = JSON.stringify(answer.body);
    for (const theirs of [tenant.environment.id, tenant.project.id, 'Tenant', client_key]) {
      expect(said).not.to.include(theirs);
    }
    const environments = [{ key: 'dev' }, { key: 'prod', client_key }];
    const project = await native.call('createProject', { token, body: { key: 'taken', environments } });
    expectRefusal(project, 409, 'CLIENT_KEY_CONFLICT', '/body/environments/1/client_key');
    const path = { environment_id: 'taken', project_id: 'taken' };
    expectRefusal(await native.call('getEnvironment', { token, path }), 404, 'ENVIRONMENT_NOT_FOUND');
    expectRefusal(await native.call('getProject', { token, path }), 404, 'PROJECT_NOT_FOUND');
  });

  it('are refused when two environments of a new project have the same', async () => {
    const { native, token } = app();
    const client_key = newClientKey();
    const environments = [
      { key: 'dev', client_key },
      { key: 'prod', client_key },
    ];
    const answer = await native.call('createProject', { token, body: { key: 'twins', environments } });
    expectRefusal(answer, 409, 'CLIENT_KEY_CONFLICT', '/body/environments/1/client_key');
  });

  it('go to one of two who ask for the same at once', async () => {
    const { native, token } = app();
    const tenant = await makeTenant(app());
    const body = { key: 'race', client_key: newClientKey() };
    const answers = await Promise.all(
      [token, tenant.token].map((each) => native.call('createEnvironment', { token: each, body })),
    );
    expect(answers.map(({ status }) => status)).to.have.members([201, 409]);
  });

  it('never change', async () => {
    const { native, token } = app();
    const request = { token, path: { environment_id: 'dev' }, body: { client_key: newClientKey() } };
    expectRefusal(await native.call('updateEnvironment', request), 400, 'VALIDATION_FAILED');
  });

  it('evaluate in their environment, as its other keys do', async () => {
    const [prod, dev] = [await environmentOf(app()), await environmentOf(app(), 'dev')];
    const flag = await makeFlag(app(), { enabled: true });
    expect(dataOf(await evaluate(prod.client_key, flag.key))).to.include({ value: true });
    expect(dataOf(await evaluate(dev.client_key, flag.key))).to.include({ value: false });
    expect(dataOf(await evaluate(`ser.${app().sk('dev')}`, flag.key))).to.include({ value: false });
    expect(dataOf(await evaluate(`ser.${app().sk()}`, flag.key))).to.include({ value: true });
  });

  it('evaluate many flags, and count evaluations', async () => {
    const { native } = app();
    const { client_key } = await environmentOf(app());
    const flag = await makeColours(app());
    const headers = { 'X-Environment-Key': client_key };
    const { evaluations } = dataOf(await native.call('evaluateFlags', { headers, body: { flag_keys: [flag.key] } }));
    expect(evaluations).to.have.length(1);
    const counts = [{ flag_key: flag.key, variation: 'blue', count: 1 }];
    expect(dataOf(await native.call('reportUsage', { headers, body: { counts } })).accepted).to.equal(1);
  });

  it('see no flag for servers only, which a server key does', async () => {
    const { client_key } = await environmentOf(app());
    const flag = await makeFlag(app(), { server_only: true });
    expectRefusal(await evaluate(client_key, flag.key), 404, 'FLAG_NOT_FOUND');
    dataOf(await evaluate(`ser.${app().sk()}`, flag.key));
    const headers = { 'X-Environment-Key': client_key };
    const all = dataOf(await app().native.call('evaluateFlags', { headers, body: {} })).evaluations;
    expect(all.map(({ flag_key }: { flag_key: string }) => flag_key)).not.to.include(flag.key);
  });

  it('reach no other environment', async () => {
    const { client_key } = await environmentOf(app());
    const flag = await makeFlag(app());
    const answer = await app().native.call('evaluateFlag', {
      headers: { 'X-Environment-Key': client_key },
      query: { environment_id: 'dev' },
      body: { flag_key: flag.key },
    });
    expectRefusal(answer, 404, 'ENVIRONMENT_NOT_FOUND');
  });

  it('do nothing but evaluate', async () => {
    const { native } = app();
    for (const key of [(await environmentOf(app())).client_key, `ser.${app().sk()}`]) {
      const headers = { 'X-Environment-Key': key };
      for (const id of ['listFlags', 'listProjects', 'getRuleset', 'listPersonalTokens']) {
        expectRefusal(await native.call(id, { headers }), 403, 'INSUFFICIENT_PERMISSIONS');
      }
    }
  });

  it('are no API keys and no tokens', async () => {
    const { client_key } = await environmentOf(app());
    expectRefusal(await app().native.call('evaluateFlags', { key: client_key, body: {} }), 401, 'API_KEY_INVALID');
    expectRefusal(await app().native.call('evaluateFlags', { token: client_key, body: {} }), 401, 'TOKEN_INVALID');
  });

  it('are refused for what no environment has', async () => {
    const flag = await makeFlag(app());
    const { client_key } = await environmentOf(app());
    const bad = ['', 'short', newClientKey(), `${client_key}x`, client_key.toLowerCase(), 'ser.', `ser.${client_key}`];
    for (const key of [...bad, `ser.${app().pk()}`, app().sk(), app().pk(), 'x'.repeat(101)]) {
      expectRefusal(await evaluate(key, flag.key), 401, 'API_KEY_INVALID');
    }
  });

  it('come beside another credential, and both must be good', async () => {
    const { native, sk } = app();
    const { client_key } = await environmentOf(app());
    const body = { flag_key: (await makeFlag(app(), { server_only: true })).key };
    dataOf(await native.call('evaluateFlag', { key: sk(), headers: { 'X-Environment-Key': client_key }, body }));
    const headers = { 'X-Environment-Key': 'nonsense-nonsense' };
    expectRefusal(await native.call('evaluateFlag', { key: sk(), headers, body }), 401, 'API_KEY_INVALID');
  });

  it('go with their environment', async () => {
    const { native, token } = app();
    const flag = await makeFlag(app());
    const { id, client_key } = await makeEnvironment(app());
    dataOf(await evaluate(client_key, flag.key));
    expect((await native.call('deleteEnvironment', { token, path: { environment_id: id } })).status).to.equal(204);
    expectRefusal(await evaluate(client_key, flag.key), 401, 'API_KEY_INVALID');
  });
});
