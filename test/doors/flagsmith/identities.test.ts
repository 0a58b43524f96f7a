/** Stored identities and their traits through the Flagsmith door, as people manage them. */
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import { makeFlag, newKey, target } from '../../support/flags.js';
import { call } from '../../support/flagsmith.js';
import { makeFlagsmithEnvironment } from '../../support/flagsmith-places.js';
import { environmentOf } from '../../support/places.js';

onEveryDatabase("the Flagsmith door's identities", (app) => {
  let environment: { readonly id: number; readonly api_key: string };
  beforeEach(async () => {
    environment = await makeFlagsmithEnvironment(app());
  });

  const path = (numbers: Readonly<Record<string, number | string>> = {}) => ({
    path: { api_key: environment.api_key, ...Object.fromEntries(Object.entries(numbers).map(([k, v]) => [k, `${v}`])) },
  });
  const make = (identifier = newKey('user')) =>
    call(app(), 'createEnvironmentIdentity', { ...path(), body: { identifier } }, 201);
  const identify = async (identifier: string, traits: object = {}) => {
    const headers = { 'X-Environment-Key': environment.api_key };
    const body = {
      identifier,
      traits: Object.entries(traits).map(([trait_key, trait_value]) => ({ trait_key, trait_value })),
    };
    expect((await app().flagsmith.call('evaluateIdentity', { headers, body })).status).to.equal(200);
    return (await call(app(), 'listEnvironmentIdentities', { ...path(), query: { q: `"${identifier}"` } })).results[0];
  };
  const search = async (query: Record<string, string | number>) =>
    call(app(), 'listEnvironmentIdentities', { ...path(), query });

  it('are made by people, and by applications', async () => {
    const made = await app().flagsmith.call('createEnvironmentIdentity', {
      token: app().token,
      ...path(),
      body: { identifier: 'ada@example.org' },
    });
    const { id } = made.body;
    expect(made.body).to.deep.equal({ id, identifier: 'ada@example.org', environment: environment.id });
    expect(made.headers['location']).to.equal(
      `/flagsmith/api/v1/environments/${environment.api_key}/identities/${id}/`,
    );
    expect(await call(app(), 'getEnvironmentIdentity', path({ identity_pk: id }))).to.deep.equal(made.body);
    expect(await identify('bob')).to.deep.include({ identifier: 'bob', environment: environment.id });
  });

  it('are there once', async () => {
    const { identifier } = await make();
    const body = { identifier };
    const answer = await call(app(), 'createEnvironmentIdentity', { ...path(), body }, 400);
    expect(answer.identifier).to.deep.equal(['exists already']);
  });

  it('are found by a part of their identifier, or by all of it', async () => {
    for (const identifier of ['Ada', 'ada-2', 'bob_100%', '"quoted"']) await make(identifier);
    const found = async (q: string) =>
      (await search({ q })).results.map((one: { identifier: string }) => one.identifier);
    expect(await found('ADA')).to.deep.equal(['Ada', 'ada-2']);
    expect(await found('"Ada"')).to.deep.equal(['Ada']);
    expect(await found('"ad"')).to.deep.equal([]);
    expect(await found('_1')).to.deep.equal(['bob_100%']);
    expect(await found('""quoted""')).to.deep.equal(['"quoted"']);
    const page = await search({ page: 2, page_size: 3 });
    expect(page.results.map((one: { identifier: string }) => one.identifier)).to.deep.equal(['"quoted"']);
    expect(page).to.deep.include({ count: 4, next: null });
  });

  it('keep their identifier', async () => {
    const made = await make();
    const named = { ...path({ identity_pk: made.id }), body: { identifier: made.identifier } };
    const other = { ...named, body: { identifier: 'another' } };
    for (const id of ['replaceEnvironmentIdentity', 'updateEnvironmentIdentity']) {
      expect(await call(app(), id, named)).to.deep.equal(made);
      expect(await call(app(), id, other, 400)).to.deep.include({ identifier: [`must be ${made.identifier}`] });
    }
  });

  it('are deleted with their traits and with what is served to them alone', async () => {
    const { key, client_key: api_key } = await environmentOf(app());
    environment = { ...environment, api_key };
    const made = await identify(newKey('gone'), { plan: 'pro' });
    const flag = await makeFlag(app());
    const overrides = [{ variation: 'on', targeting_keys: [made.identifier, 'other'] }];
    await target(app(), flag.key, { overrides }, key);
    await call(app(), 'deleteEnvironmentIdentity', path({ identity_pk: made.id }), 204);
    const read = { token: app().token, path: { flag_key: flag.key, environment_id: key } };
    const state = (await app().native.call('getFlagEnvironment', read)).body.data;
    expect(state.overrides).to.deep.equal([{ variation: 'on', targeting_keys: ['other'] }]);
    const again = await identify(made.identifier);
    expect(again.id).not.to.equal(made.id);
    const traits = await call(app(), 'listIdentityTraits', path({ identity_pk: again.id }));
    expect(traits.results).to.deep.equal([]);
  });

  it('do not exist in other environments, nor where they were deleted', async () => {
    const { id, identifier } = await make();
    await call(app(), 'deleteEnvironmentIdentity', path({ identity_pk: id }), 204);
    const write = { ...path({ identity_pk: id }), body: { identifier } };
    for (const name of ['getEnvironmentIdentity', 'deleteEnvironmentIdentity', 'listIdentityTraits']) {
      await call(app(), name, path({ identity_pk: id }), 404);
    }
    for (const name of ['replaceEnvironmentIdentity', 'updateEnvironmentIdentity']) {
      await call(app(), name, write, 404);
    }
    const other = await make();
    environment = await makeFlagsmithEnvironment(app());
    await call(app(), 'getEnvironmentIdentity', path({ identity_pk: other.id }), 404);
    environment = { ...environment, api_key: 'NoEnvironmentHasThis' };
    await call(app(), 'listEnvironmentIdentities', path(), 404);
    await call(app(), 'createEnvironmentIdentity', { ...path(), body: { identifier } }, 404);
  });

  describe('traits', () => {
    const traitsOf = async (identity: { readonly id: number }) =>
      (await call(app(), 'listIdentityTraits', path({ identity_pk: identity.id }))).results;
    const empty = { integer_value: null, string_value: null, boolean_value: null, float_value: null };

    it('are told in the field of their kind', async () => {
      const identity = await identify('ada', { age: 36, plan: 'pro', beta: true, score: 1.5 });
      const traits = await traitsOf(identity);
      expect(traits.map(({ id, created_date, ...trait }: Record<string, unknown>) => trait)).to.deep.equal([
        { trait_key: 'age', ...empty, value_type: 'int', integer_value: 36 },
        { trait_key: 'plan', ...empty, value_type: 'unicode', string_value: 'pro' },
        { trait_key: 'beta', ...empty, value_type: 'bool', boolean_value: true },
        { trait_key: 'score', ...empty, value_type: 'float', float_value: 1.5 },
      ]);
      const one = await call(app(), 'getIdentityTrait', path({ identity_pk: identity.id, trait_pk: traits[1].id }));
      expect(one).to.deep.equal(traits[1]);
    });

    it('are made, changed, renamed and deleted', async () => {
      const identity = await make();
      const on = path({ identity_pk: identity.id });
      const made = await app().flagsmith.call('createIdentityTrait', {
        token: app().token,
        ...on,
        body: { trait_key: 'plan', value_type: 'unicode', string_value: 'pro' },
      });
      expect(made.headers['location']).to.match(new RegExp(`/identities/${identity.id}/traits/${made.body.id}/$`));
      await call(app(), 'createIdentityTrait', { ...on, body: { trait_key: 'age', integer_value: 36 } }, 201);
      const trait = path({ identity_pk: identity.id, trait_pk: made.body.id });
      const patched = await call(app(), 'updateIdentityTrait', { ...trait, body: { float_value: 0.5 } });
      expect(patched).to.deep.include({ id: made.body.id, value_type: 'float', float_value: 0.5, string_value: null });
      const renamed = await call(app(), 'updateIdentityTrait', { ...trait, body: { trait_key: 'level' } });
      expect(renamed).to.deep.include({ trait_key: 'level', float_value: 0.5 });
      expect((await traitsOf(identity)).map((one: { trait_key: string }) => one.trait_key)).to.deep.equal([
        'level',
        'age',
      ]);
      const level = path({ identity_pk: identity.id, trait_pk: renamed.id });
      const body = { trait_key: 'level', value_type: 'bool', boolean_value: false };
      expect(await call(app(), 'replaceIdentityTrait', { ...level, body })).to.include({ boolean_value: false });
      await call(app(), 'deleteIdentityTrait', level, 204);
      expect(await traitsOf(identity)).to.have.length(1);
      for (const id of ['getIdentityTrait', 'deleteIdentityTrait']) await call(app(), id, level, 404);
      for (const id of ['replaceIdentityTrait', 'updateIdentityTrait']) {
        await call(app(), id, { ...level, body }, 404);
      }
    });

    it('have a value, and a key of their own', async () => {
      const identity = await identify('ada', { age: 36, plan: 'pro' });
      const on = path({ identity_pk: identity.id });
      const refused = async (body: object, field: string) => {
        expect(await call(app(), 'createIdentityTrait', { ...on, body }, 400)).to.have.property(field);
      };
      await refused({ trait_key: 'plan', string_value: 'x' }, 'trait_key');
      await refused({ trait_key: 'new' }, 'string_value');
      await refused({ trait_key: 'new', value_type: 'int', string_value: '7' }, 'integer_value');
      await refused({ trait_key: 'new', string_value: null }, 'string_value');
      await refused({ trait_key: 'new', string_value: 'x'.repeat(2001) }, 'string_value');
      const [age] = await traitsOf(identity);
      const trait = path({ identity_pk: identity.id, trait_pk: age.id });
      const rename = { trait_key: 'plan', integer_value: 1 };
      for (const id of ['updateIdentityTrait', 'replaceIdentityTrait']) {
        expect(await call(app(), id, { ...trait, body: rename }, 400)).to.have.property('trait_key');
      }
      const empty = { trait_key: 'age' };
      expect(await call(app(), 'replaceIdentityTrait', { ...trait, body: empty }, 400)).to.have.property(
        'string_value',
      );
    });

    it('go from all identities at once where that is asked for', async () => {
      const [one, other] = [await identify('one', { plan: 'pro' }), await identify('other', { plan: 'free', age: 1 })];
      const [plan] = await traitsOf(one);
      const query = { deleteAllMatchingTraits: 'true' };
      const trait = path({ identity_pk: one.id, trait_pk: plan.id });
      await call(app(), 'deleteIdentityTrait', { ...trait, query }, 204);
      expect((await traitsOf(other)).map((trait: { trait_key: string }) => trait.trait_key)).to.deep.equal(['age']);
    });

    it('are of identities that are there', async () => {
      const gone = path({ identity_pk: 2_000_000_000 });
      const body = { trait_key: 'plan', string_value: 'pro' };
      await call(app(), 'createIdentityTrait', { ...gone, body }, 404);
    });
  });
});
