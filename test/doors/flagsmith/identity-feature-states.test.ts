/** What features serve single identities, through the Flagsmith door. */
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import { makeFlag, newKey, ruleWhen, target } from '../../support/flags.js';
import { call } from '../../support/flagsmith.js';
import { type FlagsmithPlace, makeFeature, placeOf } from '../../support/flagsmith-features.js';
import { makeFlagsmithEnvironment } from '../../support/flagsmith-places.js';
import { revisionsOf } from '../../support/places.js';
import { makeSegment } from '../../support/segments.js';

onEveryDatabase('what the Flagsmith door serves single identities', (app) => {
  let place: FlagsmithPlace;
  let api_key: string;
  before(async () => {
    place = await placeOf(app());
    ({ api_key } = place);
  });

  const newFeature = (given: object = {}) => makeFeature(app(), place, given);
  const makeIdentity = async (identifier = newKey('user')) => {
    const body = { identifier };
    const identity = await call(app(), 'createEnvironmentIdentity', { path: { api_key }, body }, 201);
    return { ...identity, on: { path: { api_key, identity_pk: `${identity.id}` } } };
  };
  const stateOn = ({ on }: { on: { path: object } }, { id }: { id: number }) => ({
    path: { ...on.path, feature_state_pk: `${id}` },
  });
  /** What an application gets for the identity. */
  const served = async (identifier: string, feature: { readonly name: string }) => {
    const headers = { 'X-Environment-Key': api_key };
    const { flags } = (await app().flagsmith.call('evaluateIdentity', { headers, body: { identifier } })).body;
    const { enabled, feature_state_value: value } = flags.find(
      (flag: { feature: { name: string } }) => flag.feature.name === feature.name,
    );
    return { enabled, value };
  };
  const evaluation = async (identity: Awaited<ReturnType<typeof makeIdentity>>, name: string) =>
    (await call(app(), 'listAllIdentityFeatureStates', identity.on)).find(
      (one: { feature: { name: string } }) => one.feature.name === name,
    );

  it('begins as a feature state begins, and is served at once', async () => {
    const feature = await newFeature({ initial_value: 'blue', default_enabled: true });
    const [identity, other] = [await makeIdentity(), await makeIdentity()];
    const body = { feature: feature.id };
    const made = await app().flagsmith.call('createIdentityFeatureState', { token: app().token, ...identity.on, body });
    expect(made.status).to.equal(201);
    expect(made.body).to.deep.include({
      feature: feature.id,
      environment: identity.environment,
      identity: identity.id,
      feature_segment: null,
      enabled: false,
      feature_state_value: 'blue',
    });
    expect(made.headers['location']).to.match(new RegExp(`/identities/${identity.id}/featurestates/${made.body.id}/$`));
    expect(await served(identity.identifier, feature)).to.deep.equal({ enabled: false, value: 'blue' });
    expect(await served(other.identifier, feature)).to.deep.equal({ enabled: true, value: 'blue' });
    const found = await call(app(), 'getIdentityFeatureState', stateOn(identity, made.body));
    expect(found).to.deep.equal(made.body);
  });

  it('changes with a PATCH or a PUT, which leave what they do not name', async () => {
    const feature = await newFeature({ initial_value: '1' });
    const identity = await makeIdentity();
    const body = { feature: feature.id, enabled: true, feature_state_value: 'red' };
    const state = await call(app(), 'createIdentityFeatureState', { ...identity.on, body }, 201);
    const on = stateOn(identity, state);
    const patched = await call(app(), 'updateIdentityFeatureState', { ...on, body: { enabled: false } });
    expect(patched).to.deep.include({ id: state.id, enabled: false, feature_state_value: 'red' });
    const put = { ...on, body: { enabled: true, feature_state_value: 7 } };
    expect(await call(app(), 'replaceIdentityFeatureState', put)).to.include({ feature_state_value: 7 });
    expect(await served(identity.identifier, feature)).to.deep.equal({ enabled: true, value: 7 });
    const before = await revisionsOf(app());
    await call(app(), 'replaceIdentityFeatureState', put);
    expect(await revisionsOf(app())).to.deep.equal(before);
  });

  it('ends when it is deleted', async () => {
    const feature = await newFeature({ initial_value: 'blue' });
    const identity = await makeIdentity();
    const body = { feature: feature.id, enabled: true, feature_state_value: 'red' };
    const state = await call(app(), 'createIdentityFeatureState', { ...identity.on, body }, 201);
    await call(app(), 'deleteIdentityFeatureState', stateOn(identity, state), 204);
    expect(await served(identity.identifier, feature)).to.deep.equal({ enabled: false, value: 'blue' });
    for (const id of ['getIdentityFeatureState', 'deleteIdentityFeatureState']) {
      await call(app(), id, stateOn(identity, state), 404);
    }
    for (const id of ['replaceIdentityFeatureState', 'updateIdentityFeatureState']) {
      await call(app(), id, { ...stateOn(identity, state), body: { enabled: true } }, 404);
    }
    const { variations } = (
      await app().native.call('getFlag', { token: app().token, path: { flag_key: feature.name } })
    ).body.data;
    expect(variations.map(({ value }: { value: unknown }) => value)).to.deep.equal(['blue']);
  });

  it('is there once for each feature, and is listed in the order of the features', async () => {
    const features = [await newFeature(), await newFeature()];
    const identity = await makeIdentity();
    const make = (feature: { id: number }, status: number) =>
      call(app(), 'createIdentityFeatureState', { ...identity.on, body: { feature: feature.id } }, status);
    for (const feature of features.toReversed()) await make(feature, 201);
    expect((await make(features[0], 400)).feature).to.deep.equal(['has a feature state of the identity already']);
    await make({ id: 1_999_999_999 }, 404);
    const list = async (query: Record<string, number>) =>
      call(app(), 'listIdentityFeatureStates', { ...identity.on, query });
    const ids = features.map(({ id }) => id);
    expect((await list({})).results.map((one: { feature: number }) => one.feature)).to.deep.equal(ids);
    expect(await list({ page_size: 1 })).to.deep.include({ count: 2, previous: null });
    expect((await list({ feature: ids[1] })).results.map((one: { feature: number }) => one.feature)).to.deep.equal([
      ids[1],
    ]);
  });

  it('has the shares of the options that it names, and of no other', async () => {
    const multivariate_options = [
      { type: 'unicode', string_value: 'red', default_percentage_allocation: 50 },
      { type: 'unicode', string_value: 'green', default_percentage_allocation: 50 },
    ];
    const feature = await newFeature({ initial_value: 'blue', multivariate_options });
    const identity = await makeIdentity();
    const [red, green] = feature.multivariate_options;
    const share = (option: { id: number }, percentage_allocation: number) => ({
      multivariate_feature_option: option.id,
      percentage_allocation,
    });
    const body = { feature: feature.id, enabled: true, multivariate_feature_state_values: [share(green, 100)] };
    const state = await call(app(), 'createIdentityFeatureState', { ...identity.on, body }, 201);
    expect(await served(identity.identifier, feature)).to.deep.equal({ enabled: true, value: 'green' });
    expect(await evaluation(identity, feature.name)).to.deep.include({
      feature: { id: feature.id, name: feature.name, type: 'MULTIVARIATE' },
      feature_state_value: 'green',
      overridden_by: 'IDENTITY',
      multivariate_feature_state_values: [
        { multivariate_feature_option: { value: 'green' }, percentage_allocation: 100 },
      ],
    });
    const tooMuch = { ...stateOn(identity, state), body: { multivariate_feature_state_values: [share(red, 1)] } };
    expect(await call(app(), 'updateIdentityFeatureState', tooMuch, 400)).to.have.property(
      'multivariate_feature_state_values',
    );
  });

  it('is told of all features, with what decides them', async () => {
    const identity = await makeIdentity();
    const plain = await newFeature({ initial_value: 'blue', default_enabled: true });
    const [ofSegment, ofRule] = [await makeFlag(app()), await makeFlag(app())];
    const segment = await makeSegment(app(), { when: { attribute: 'plan', operator: 'in', values: ['pro'] } });
    await target(app(), ofSegment.key, {
      rules: [ruleWhen({ segment: segment.key })],
      default_serve: { variation: 'off' },
    });
    await target(app(), ofRule.key, { rules: [ruleWhen(null)] });
    const nothing = { overridden_by: null, segment: null, multivariate_feature_state_values: [] };
    expect(await evaluation(identity, plain.name)).to.deep.equal({
      feature: { id: plain.id, name: plain.name, type: 'STANDARD' },
      enabled: true,
      feature_state_value: 'blue',
      ...nothing,
    });
    expect(await evaluation(identity, ofSegment.key)).to.deep.include({ enabled: false, ...nothing });
    expect(await evaluation(identity, ofRule.key)).to.deep.include({ enabled: true, ...nothing });
    const trait = { trait_key: 'plan', string_value: 'pro' };
    await call(app(), 'createIdentityTrait', { ...identity.on, body: trait }, 201);
    const decided = await evaluation(identity, ofSegment.key);
    expect(decided).to.deep.include({ enabled: true, overridden_by: 'SEGMENT', feature_state_value: null });
    expect(decided.segment.name).to.equal(segment.name);
  });

  it('is of an identity that is there', async () => {
    const gone = { path: { api_key, identity_pk: '2000000000' } };
    for (const id of ['listIdentityFeatureStates', 'listAllIdentityFeatureStates']) {
      await call(app(), id, gone, 404);
    }
    const elsewhere = await makeFlagsmithEnvironment(app());
    const { id } = await makeIdentity();
    const path = { api_key: elsewhere.api_key, identity_pk: `${id}` };
    await call(app(), 'createIdentityFeatureState', { path, body: { feature: 1 } }, 404);
  });
});
