/** What of other places shows in lists; test/contract/foreign-objects.test.ts names what lies there. */
import { expect } from 'chai';
import { dataOf, pluck } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { makeFlag } from '../support/flags.js';
import { makeApiKey, makeTenant } from '../support/places.js';

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
  it('works in either header', async () => {
    const { native } = app();
    const { key } = await makeApiKey(app());
    dataOf(await native.call('listFlags', { key }));
    dataOf(await native.call('listFlags', { token: key }));
    dataOf(await native.call('listFlags', { headers: { Authorization: `bearer ${key}` } }));
  });
});
