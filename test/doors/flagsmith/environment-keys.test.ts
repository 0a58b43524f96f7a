/** Server keys through the Flagsmith door. */
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import { call } from '../../support/flagsmith.js';
import { makeFlagsmithEnvironment } from '../../support/flagsmith-places.js';
import { makeApiKey } from '../../support/places.js';

onEveryDatabase("the Flagsmith door's server keys", (app) => {
  const FAR = '2099-01-01T00:00:00Z';
  let path: { readonly api_key: string };
  const make = (given: object = {}) =>
    call(app(), 'createEnvironmentKey', { path, body: { name: 'Checkout', ...given } }, 201);
  const on = (id: number | undefined) => ({ path: { ...path, key_pk: `${id}` } });
  const listed = () => call(app(), 'listEnvironmentKeys', { path });
  const isGood = async (key: string) => {
    const headers = { 'X-Environment-Key': key };
    return (await app().openfeature.call('evaluateFlags', { headers, body: {} })).status === 200;
  };

  const environmentRow = async () => {
    const [row] = await app().database('environments').where({ client_key: path.api_key }).select('id', 'public_id');
    if (!row) throw new Error('The environment is not there.');
    return row;
  };

  beforeEach(async () => {
    path = { api_key: (await makeFlagsmithEnvironment(app())).api_key };
  });

  it('are told once, and work at once', async () => {
    const made = await app().flagsmith.call('createEnvironmentKey', {
      token: app().token,
      path,
      body: { name: 'Checkout', expires_at: FAR },
    });
    const { id, key } = made.body;
    expect(made.headers['location']).to.equal(`/flagsmith/api/v1/environments/${path.api_key}/api-keys/${id}/`);
    expect(key).to.match(/^ser\.sk_/);
    expect(await isGood(key)).to.equal(true);
    const [found] = await listed();
    expect(found).to.deep.equal({ ...made.body, key: found.key });
    expect(found).to.deep.include({ name: 'Checkout', active: true, expires_at: FAR });
    expect(key.startsWith(`${found.key}_`)).to.equal(true);
    expect(await isGood(found.key)).to.equal(false);
  });

  it('end when they are not to be active any more, and for ever', async () => {
    const { id, key } = await make();
    const ended = await call(app(), 'updateEnvironmentKey', { ...on(id), body: { active: false } });
    expect(ended).to.deep.include({ id, active: false });
    expect(await isGood(key)).to.equal(false);
    expect((await listed())[0].active).to.equal(false);
    await call(app(), 'updateEnvironmentKey', { ...on(id), body: { active: false } });
    const again = await call(app(), 'updateEnvironmentKey', { ...on(id), body: { active: true } }, 400);
    expect(again).to.deep.include({ active: ['must be false'] });
    const renamed = await call(app(), 'updateEnvironmentKey', { ...on(id), body: { name: 'Old one' } });
    expect(renamed).to.include({ name: 'Old one', active: false });
  });

  it('may have ended when they are made', async () => {
    const { active, key } = await make({ active: false });
    expect(active).to.equal(false);
    expect(await isGood(key)).to.equal(false);
  });

  it('get another name and another end', async () => {
    const { id } = await make();
    const body = { name: 'Billing', active: true, expires_at: FAR };
    const changed = await call(app(), 'replaceEnvironmentKey', { ...on(id), body });
    expect(changed).to.deep.include(body);
    const kept = await call(app(), 'replaceEnvironmentKey', { ...on(id), body: { name: 'Billing' } });
    expect(kept).to.deep.equal(changed);
    const never = await call(app(), 'updateEnvironmentKey', { ...on(id), body: { expires_at: null } });
    expect(never.expires_at).to.equal(null);
    const past = { expires_at: '2020-01-01T00:00:00Z' };
    expect(await call(app(), 'updateEnvironmentKey', { ...on(id), body: past }, 400)).to.have.property('expires_at');
    expect(await call(app(), 'replaceEnvironmentKey', { ...on(id), body: {} }, 400)).to.have.property('name');
  });

  it('are deleted, and end with that', async () => {
    const { id, key } = await make();
    await call(app(), 'deleteEnvironmentKey', on(id), 204);
    expect(await isGood(key)).to.equal(false);
    expect(await listed()).to.deep.equal([]);
    await call(app(), 'deleteEnvironmentKey', on(id), 404);
    await call(app(), 'updateEnvironmentKey', { ...on(id), body: {} }, 404);
    await call(app(), 'replaceEnvironmentKey', { ...on(id), body: { name: 'x' } }, 404);
  });

  it('are the secret keys of this environment, however they were made', async () => {
    const { id, public_id: publicId } = await environmentRow();
    const secret = await makeApiKey(app(), publicId, { name: 'Native' });
    const publishable = await makeApiKey(app(), publicId, { type: 'pk' });
    expect((await listed()).map(({ key }: { key: string }) => key)).to.deep.equal([`ser.${secret.prefix}`]);
    const numberOf = async (public_id: string) =>
      (await app().database('api_keys').where({ environment_id: id, public_id }).first('id'))?.id;
    await call(app(), 'deleteEnvironmentKey', on(await numberOf(publishable.id)), 404);
    const elsewhere = await makeFlagsmithEnvironment(app());
    const wrong = { path: { api_key: elsewhere.api_key, key_pk: `${await numberOf(secret.id)}` } };
    await call(app(), 'deleteEnvironmentKey', wrong, 404);
  });
});
