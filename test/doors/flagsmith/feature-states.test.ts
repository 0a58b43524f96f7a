/** Feature states of the Flagsmith door: what is served of a feature in an environment and to its segments. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { evaluate, inSwitzerland, makeFlag, ruleWhen, swiss, target } from '../../support/flags.js';
import { call } from '../../support/flagsmith.js';
import {
  type FlagsmithPlace,
  makeFeature,
  makeSegment,
  nativeFlag,
  nativeState,
  overrideSegment,
  patchState,
  placeOf,
  stateOf,
} from '../../support/flagsmith-features.js';

type Json = TestAnswer['body'];

onEveryDatabase('feature states of the Flagsmith door', (app) => {
  let place: FlagsmithPlace;
  let segment: Json;
  before(async () => {
    place = await placeOf(app());
    segment = await makeSegment(app(), inSwitzerland);
  });

  const override = (feature: Json, given: object, of: Json = segment) =>
    overrideSegment(app(), place, feature, of, given);
  const pathOf = (state: Json) => ({ api_key: place.api_key, feature_state_pk: String(state.id) });

  for (const value of [42, -1, true, false, 'text', '', '42', null]) {
    it(`hold the value ${JSON.stringify(value)} and serve it`, async () => {
      const feature = await makeFeature(app(), place, { initial_value: 'first', default_enabled: true });
      const state = await stateOf(app(), place, feature);
      const changed = await patchState(app(), place, state, { feature_state_value: value });
      expect(changed).to.include({ feature_state_value: value, id: state.id, enabled: true });
      expect(await evaluate(app(), feature.name)).to.include({ value, enabled: true });
      expect(await call(app(), 'getEnvironmentFeatureState', { path: pathOf(state) })).to.deep.equal(changed);
    });
  }

  it('hold one value in each environment', async () => {
    const feature = await makeFeature(app(), place, { initial_value: 'first' });
    await patchState(app(), place, await stateOf(app(), place, feature), { feature_state_value: 'here' });
    expect((await stateOf(app(), await placeOf(app(), 'dev'), feature)).feature_state_value).to.equal('first');
  });

  it('are disabled for everybody but a segment whose override is enabled', async () => {
    const feature = await makeFeature(app(), place, { initial_value: 'a', default_enabled: true });
    await override(feature, { enabled: true, feature_state_value: { type: 'unicode', string_value: 'b' } });
    await patchState(app(), place, await stateOf(app(), place, feature), { enabled: false });
    expect(await evaluate(app(), feature.name, swiss('u'))).to.include({ value: 'b', enabled: true });
    expect(await evaluate(app(), feature.name)).to.include({ value: 'a', enabled: false });
    await patchState(app(), place, await stateOf(app(), place, feature), { enabled: true });
    expect(await evaluate(app(), feature.name)).to.include({ value: 'a', enabled: true });
  });

  it('are enabled for everybody but a segment whose override is not', async () => {
    const feature = await makeFeature(app(), place, { initial_value: 'a', default_enabled: true });
    const created = await override(feature, {});
    expect(created).to.include({ enabled: false });
    expect(created.feature_state_value).to.deep.include({ type: 'unicode', string_value: 'a' });
    expect(await evaluate(app(), feature.name, swiss('u'))).to.include({ value: 'a', enabled: false });
    expect(await evaluate(app(), feature.name)).to.include({ enabled: true });
  });

  it('take values that nobody is served any more away from the flag', async () => {
    const feature = await makeFeature(app(), place, { initial_value: 'first' });
    const values = async () => (await nativeFlag(app(), feature.name)).variations.map(({ value }: Json) => value);
    const state = await stateOf(app(), place, feature);
    await patchState(app(), place, state, { feature_state_value: 'second' });
    const own = await override(feature, { feature_state_value: { type: 'int', integer_value: 3 } });
    const dev = await placeOf(app(), 'dev');
    await patchState(app(), dev, await stateOf(app(), dev, feature), { feature_state_value: 'second' });
    expect(await values()).to.have.members(['first', 'second', 3]);
    await patchState(app(), place, state, { feature_state_value: 'fourth' });
    expect(await values(), 'dev still serves the second').to.have.members(['first', 'second', 'fourth', 3]);
    await patchState(app(), dev, await stateOf(app(), dev, feature), { feature_state_value: 'fourth' });
    expect(await values()).to.have.members(['first', 'fourth', 3]);
    await call(app(), 'deleteEnvironmentFeatureState', { path: pathOf(own) }, 204);
    expect(await values()).to.have.members(['first', 'fourth']);
    await call(app(), 'deleteEnvironmentFeatureState', { path: pathOf(state) }, 204);
    expect((await stateOf(app(), place, feature)).feature_state_value).to.equal('first');
    expect(await values(), 'the initial value stays').to.have.members(['first', 'fourth']);
  });

  it('have room for a value while nobody is served one of the 1,000 that the flag has', async () => {
    const feature = await makeFeature(app(), place, { initial_value: 'first' });
    const { variations } = await nativeFlag(app(), feature.name);
    const spare = Array.from({ length: 1000 - variations.length }, (_, index) => ({
      key: `value-${index.toString(16).padStart(16, '0')}`,
      value: index,
    }));
    const full = { variations: [...variations, ...spare] };
    dataOf(await app().native.call('updateFlag', { token: app().token, path: { flag_key: feature.name }, body: full }));
    const shares = spare.map(({ key }) => ({ variation: key, weight: 0 }));
    const rules = Array.from({ length: 10 }, (_, index) =>
      ruleWhen(inSwitzerland, { rollout: { weights: shares.slice(index * 100, index * 100 + 100) } }),
    );
    dataOf(await target(app(), feature.name, { rules }, 'dev'));
    const state = await stateOf(app(), place, feature);
    const path = pathOf(state);
    const body = { feature_state_value: 'one more' };
    const refused = await call(app(), 'updateEnvironmentFeatureState', { path, body }, 400);
    expect(refused.detail).to.include('would have 1001 different values');
    dataOf(await target(app(), feature.name, {}, 'dev'));
    await patchState(app(), place, state, body);
    expect((await nativeFlag(app(), feature.name)).variations).to.have.lengthOf(2);
  });

  it('keep a value that is a prerequisite of another flag', async () => {
    const feature = await makeFeature(app(), place, { initial_value: 'first' });
    const state = await stateOf(app(), place, feature);
    await patchState(app(), place, state, { feature_state_value: 'needed' });
    const made = (await nativeFlag(app(), feature.name)).variations.find(({ value }: Json) => value === 'needed');
    const needy = await makeFlag(app());
    await target(app(), needy.key, { prerequisites: [{ flag_key: feature.name, variations: [made.key] }] });
    await patchState(app(), place, state, { feature_state_value: 'other' });
    expect((await nativeFlag(app(), feature.name)).variations).to.deep.include(made);
    await target(app(), needy.key, {});
  });

  it('reset to what the feature begins with', async () => {
    const feature = await makeFeature(app(), place, { initial_value: 'first', default_enabled: true });
    const state = await stateOf(app(), place, feature);
    await patchState(app(), place, state, { enabled: false, feature_state_value: 'second' });
    await call(app(), 'deleteEnvironmentFeatureState', { path: pathOf(state) }, 204);
    expect(await stateOf(app(), place, feature)).to.include({ enabled: true, feature_state_value: 'first' });
  });

  it('that are written as they are change nothing', async () => {
    const feature = await makeFeature(app(), place, { initial_value: 'first', default_enabled: true });
    const state = await stateOf(app(), place, feature);
    const before = [await nativeFlag(app(), feature.name), await nativeState(app(), feature.name)];
    expect(await call(app(), 'replaceEnvironmentFeatureState', { path: pathOf(state), body: state })).to.deep.equal(
      state,
    );
    expect([await nativeFlag(app(), feature.name), await nativeState(app(), feature.name)]).to.deep.equal(before);
  });

  it('are listed by feature and by name', async () => {
    const feature = await makeFeature(app(), place);
    const byName = { feature_name: feature.name };
    const { count, results } = await call(app(), 'listEnvironmentFeatureStates', {
      path: { api_key: place.api_key },
      query: byName,
    });
    expect(count).to.equal(1);
    expect(results[0]).to.include({ feature: feature.id, environment: place.environment, feature_segment: null });
  });

  it('are listed, read and written with typed values where the path names no environment', async () => {
    const feature = await makeFeature(app(), place, { initial_value: '5' });
    const created = await override(feature, {
      enabled: true,
      feature_state_value: { type: 'bool', boolean_value: true },
    });
    const { environment } = place;
    const { results } = await call(app(), 'listFeatureStates', { query: { environment, feature: feature.id } });
    const [standard, own] = results;
    expect(standard.feature_state_value).to.deep.include({ type: 'int', integer_value: 5 });
    expect(own.feature_state_value).to.deep.include({ type: 'bool', boolean_value: true });
    expect(own).to.include({ id: created.id, feature_segment: created.feature_segment.id });
    const ofSegment = { environment, feature_segment: own.feature_segment };
    expect((await call(app(), 'listFeatureStates', { query: ofSegment })).results).to.deep.equal([own]);
    const path = { feature_state_pk: String(own.id) };
    expect(await call(app(), 'getFeatureState', { path })).to.deep.equal(own);
    const body = { feature: feature.id, environment, feature_state_value: { type: 'int', integer_value: 6 } };
    const replaced = await call(app(), 'replaceFeatureState', { path, body });
    expect(replaced.feature_state_value).to.deep.include({ type: 'int', integer_value: 6, boolean_value: null });
    expect(await evaluate(app(), feature.name, swiss('u'))).to.include({ value: 6, enabled: true });
    const patched = await call(app(), 'updateFeatureState', { path, body: { enabled: false } });
    expect(patched.enabled).to.equal(false);
    const missing = { feature_state_value: { type: 'bool' } };
    const refused = await call(app(), 'updateFeatureState', { path, body: missing }, 400);
    expect(refused.feature_state_value.boolean_value).to.deep.equal(['is required']);
    const elsewhere = { feature: 99_999, environment };
    expect((await call(app(), 'replaceFeatureState', { path, body: elsewhere }, 400)).feature).to.have.length(1);
  });

  it('do not exist where nothing does', async () => {
    const nowhere = { api_key: 'nothing', feature_state_pk: '1' };
    const unknown = { api_key: place.api_key, feature_state_pk: '1' };
    for (const path of [nowhere, unknown]) {
      await call(app(), 'getEnvironmentFeatureState', { path }, 404);
      await call(app(), 'replaceEnvironmentFeatureState', { path, body: {} }, 404);
      await call(app(), 'updateEnvironmentFeatureState', { path, body: {} }, 404);
      await call(app(), 'deleteEnvironmentFeatureState', { path }, 404);
    }
    await call(app(), 'listEnvironmentFeatureStates', { path: nowhere }, 404);
    await call(app(), 'listFeatureStates', { query: { environment: 99_999 } }, 404);
    const path = { feature_state_pk: '1' };
    await call(app(), 'getFeatureState', { path }, 404);
    await call(app(), 'updateFeatureState', { path, body: {} }, 404);
    const body = { feature: 1, environment: place.environment };
    await call(app(), 'replaceFeatureState', { path, body }, 404);
    await call(app(), 'createFeatureState', { body: { ...body, feature_segment: 1 } }, 404);
    await call(app(), 'createFeatureState', { body }, 400);
  });
});
