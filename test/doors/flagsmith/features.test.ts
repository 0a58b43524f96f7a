/** Features of the Flagsmith door: flags, natively, in every environment at once. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { evaluate, makeColours, makeFlag, newKey, target } from '../../support/flags.js';
import { call } from '../../support/flagsmith.js';
import {
  type FlagsmithPlace,
  listFeatures,
  makeFeature,
  nativeFlag,
  patchState,
  pathOf,
  placeOf,
  stateOf,
} from '../../support/flagsmith-features.js';

type Json = TestAnswer['body'];

onEveryDatabase('features of the Flagsmith door', (app) => {
  let place: FlagsmithPlace;
  before(async () => {
    place = await placeOf(app());
  });

  const list = (query: Record<string, string | number> = {}) => listFeatures(app(), place, query);

  it('are json flags whose toggle turns the default', async () => {
    const feature = await makeFeature(app(), place, {
      initial_value: 'blue',
      default_enabled: true,
      description: 'What',
    });
    expect(feature).to.include({ type: 'STANDARD', initial_value: 'blue', default_enabled: true, description: 'What' });
    const flag = await nativeFlag(app(), feature.name);
    expect(flag).to.include({ type: 'json', toggle: 'default', enabled: true, description: 'What' });
    expect(flag.variations).to.have.length(1);
    expect(flag.variations[0].value).to.equal('blue');
    expect(await evaluate(app(), feature.name)).to.include({ value: 'blue', enabled: true });
  });

  it('are in every environment at once', async () => {
    const feature = await makeFeature(app(), place, { initial_value: '7', default_enabled: true });
    for (const environment of ['dev', 'staging', 'prod']) {
      const there = await placeOf(app(), environment);
      expect(await stateOf(app(), there, feature)).to.include({ enabled: true, feature_state_value: 7 });
    }
  });

  for (const [text, value] of [
    ['5', 5],
    ['-12', -12],
    ['2147483647', 2147483647],
    ['2147483648', '2147483648'],
    ['true', true],
    ['False', false],
    ['1.5', '1.5'],
    ['', ''],
    [null, null],
    [true, true],
    [3, 3],
  ] as const) {
    it(`have the value ${JSON.stringify(value)} where it is written ${JSON.stringify(text)}`, async () => {
      const feature = await makeFeature(app(), place, { initial_value: text, default_enabled: true });
      expect((await stateOf(app(), place, feature)).feature_state_value).to.equal(value);
      expect((await evaluate(app(), feature.name)).value).to.equal(value);
    });
  }

  it('are native flags, too', async () => {
    const flag = await makeColours(app(), { tags: ['paint'], owner: 'team-paint', server_only: true });
    await target(app(), flag.key, { default_serve: { variation: 'red' } });
    const [feature] = (await list({ search: flag.key, environment: place.environment })).results;
    expect(feature).to.include({ name: flag.key, type: 'STANDARD', initial_value: '#blue', is_server_key_only: true });
    expect(feature.owners).to.deep.equal([]);
    expect(feature.tags).to.have.length(1);
    expect(feature.environment_feature_state).to.include({ enabled: true, feature_state_value: '#red' });
    await patchState(app(), place, feature.environment_feature_state, {
      enabled: false,
      feature_state_value: '#green',
    });
    expect(await evaluate(app(), flag.key)).to.include({ enabled: false });
    const state = await app().native.call('getFlagEnvironment', {
      token: app().token,
      path: { flag_key: flag.key, environment_id: 'prod' },
    });
    expect(dataOf(state)).to.deep.include({ enabled: false, default_serve: { variation: 'green' } });
  });

  it('show a native boolean flag as enabled or not, without a value', async () => {
    const flag = await makeFlag(app());
    const [feature] = (await list({ search: flag.key })).results;
    const state = await stateOf(app(), place, feature);
    expect(state).to.include({ enabled: false, feature_state_value: null });
    expect(await patchState(app(), place, state, { enabled: true })).to.include({ enabled: true });
    expect((await evaluate(app(), flag.key)).value).to.equal(true);
    const path = { api_key: place.api_key, feature_state_pk: String(state.id) };
    const refused = await call(
      app(),
      'updateEnvironmentFeatureState',
      { path, body: { feature_state_value: 'on' } },
      400,
    );
    expect(refused.feature_state_value).to.deep.equal(['must be null or left out']);
    await call(app(), 'updateEnvironmentFeatureState', { path, body: { enabled: false, feature_state_value: null } });
    expect((await evaluate(app(), flag.key)).value).to.equal(false);
  });

  it('refuse a name that is no key, with what is allowed', async () => {
    for (const name of ['two words', 'ünder', 'x'.repeat(151), '-x']) {
      const path = { project_pk: place.project_pk };
      const refused = await call(app(), 'createFeature', { path, body: { name } }, 400);
      expect(refused.name[0]).to.match(/^must be letters, digits/);
    }
  });

  it('refuse a name that differs in the case of its letters only', async () => {
    const { name } = await makeFeature(app(), place);
    const body = { name: name.toUpperCase() };
    const refused = await call(app(), 'createFeature', { path: { project_pk: place.project_pk }, body }, 400);
    expect(refused.name).to.deep.equal(['is the name of another feature']);
  });

  it('refuse a value of more than 20,000 bytes', async () => {
    const body = { name: newKey('feature'), initial_value: 'ü'.repeat(10_001) };
    const refused = await call(app(), 'createFeature', { path: { project_pk: place.project_pk }, body }, 400);
    expect(refused.initial_value).to.deep.equal(['must have at most 20000 bytes of UTF-8']);
  });

  it('change in part, by PUT and by PATCH', async () => {
    const feature = await makeFeature(app(), place, { description: 'One', initial_value: 'a' });
    const body = { name: feature.name, description: 'Two', is_server_key_only: true, initial_value: 'passed over' };
    const replaced = await call(app(), 'replaceFeature', { path: pathOf(place, feature), body });
    expect(replaced).to.include({ description: 'Two', is_server_key_only: true, initial_value: 'a' });
    const patched = await call(app(), 'updateFeature', { path: pathOf(place, feature), body: { description: null } });
    expect(patched).to.include({ description: null, is_server_key_only: true });
  });

  it('can be written back as they are read, and nothing changes', async () => {
    const feature = await makeFeature(app(), place, { multivariate_options: [{ string_value: 'x' }] });
    const { version } = await nativeFlag(app(), feature.name);
    expect(await call(app(), 'replaceFeature', { path: pathOf(place, feature), body: feature })).to.deep.equal(feature);
    expect((await nativeFlag(app(), feature.name)).version).to.equal(version);
  });

  it('keep their names', async () => {
    const feature = await makeFeature(app(), place);
    const refused = await call(app(), 'updateFeature', { path: pathOf(place, feature), body: { name: 'other' } }, 400);
    expect(refused.name).to.deep.equal([`must be ${feature.name}`]);
  });

  it('are archived and come back', async () => {
    const feature = await makeFeature(app(), place);
    await call(app(), 'updateFeature', { path: pathOf(place, feature), body: { is_archived: true } });
    expect((await nativeFlag(app(), feature.name)).status).to.equal('archived');
    const names = async (is_archived: string) => (await list({ is_archived })).results.map(({ name }: Json) => name);
    expect(await names('true')).to.include(feature.name);
    expect(await names('false')).not.to.include(feature.name);
    await call(app(), 'updateFeature', { path: pathOf(place, feature), body: { is_archived: false } });
    expect((await nativeFlag(app(), feature.name)).status).to.equal('active');
  });

  it('stay while another flag needs them', async () => {
    const feature = await makeFeature(app(), place);
    const needy = await makeFlag(app());
    await target(app(), needy.key, { prerequisites: [{ flag_key: feature.name }] });
    await call(app(), 'deleteFeature', { path: pathOf(place, feature) }, 409);
    await call(app(), 'updateFeature', { path: pathOf(place, feature), body: { is_archived: true } }, 409);
    await call(
      app(),
      'replaceFeature',
      { path: pathOf(place, feature), body: { name: feature.name, is_archived: true } },
      409,
    );
    await target(app(), needy.key, {});
    await call(app(), 'deleteFeature', { path: pathOf(place, feature) }, 204);
    await call(app(), 'getFeature', { path: pathOf(place, feature) }, 404);
    await call(app(), 'deleteFeature', { path: pathOf(place, feature) }, 404);
  });

  it('are owned by who makes them, natively by address', async () => {
    const feature = await makeFeature(app(), place);
    expect(feature.owners[0]).to.include({ id: 1, email: app().first.email });
    expect((await nativeFlag(app(), feature.name)).owner).to.equal(app().first.email);
    const nobodys = await makeFeature(app(), place, { owners: [] });
    expect(nobodys.owners).to.deep.equal([]);
    const names = (await list({ owners: '1' })).results.map(({ name }: Json) => name);
    expect(names).to.include(feature.name).and.not.to.include(nobodys.name);
    expect((await list({ group_owners: '1' })).results).to.deep.equal([]);
    const refused = await call(
      app(),
      'updateFeature',
      { path: pathOf(place, feature), body: { owners: [99_999] } },
      400,
    );
    expect(refused.owners).to.deep.equal([['must be the number of a member']]);
  });

  it('leave alone what a native owner says beside the addresses', async () => {
    const flag = await makeFlag(app(), { owner: 'team-paint' });
    const [feature] = (await list({ search: flag.key })).results;
    await call(app(), 'updateFeature', { path: pathOf(place, feature), body: { owners: [{ id: 1 }] } });
    expect((await nativeFlag(app(), flag.key)).owner).to.equal(`team-paint, ${app().first.email}`);
    await call(app(), 'updateFeature', { path: pathOf(place, feature), body: { owners: [] } });
    expect((await nativeFlag(app(), flag.key)).owner).to.equal('team-paint');
  });

  it('do not exist in a project that does not', async () => {
    const nowhere = { project_pk: '99999' };
    await call(app(), 'listFeatures', { path: nowhere }, 404);
    await call(app(), 'createFeature', { path: nowhere, body: { name: 'x' } }, 404);
    const path = { ...nowhere, feature_pk: '1' };
    await call(app(), 'getFeature', { path }, 404);
    await call(app(), 'replaceFeature', { path, body: { name: 'x' } }, 404);
    await call(app(), 'updateFeature', { path, body: {} }, 404);
  });
});
