/** Which share each option of a multivariate feature gets, in the Flagsmith door. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { evaluate, inSwitzerland, newKey, swiss } from '../../support/flags.js';
import { call } from '../../support/flagsmith.js';
import {
  addOption,
  type FlagsmithPlace,
  makeFeature,
  makeSegment,
  patchState,
  pathOf,
  placeOf,
  stateOf,
} from '../../support/flagsmith-features.js';

type Json = TestAnswer['body'];

onEveryDatabase("shares of the options of the Flagsmith door's features", (app) => {
  let place: FlagsmithPlace;
  before(async () => {
    place = await placeOf(app());
  });

  const add = (feature: Json, body: object, status = 201) => addOption(app(), place, feature, body, status);
  const served = async (feature: Json, users = 200) => {
    const counts = new Map<unknown, number>();
    for (let user = 0; user < users; user += 1) {
      const { value } = await evaluate(app(), feature.name, { targeting_key: `user-${user}` });
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  const colours = [
    { type: 'unicode', string_value: 'red', default_percentage_allocation: 30, key: 'warm' },
    { type: 'int', integer_value: 7, default_percentage_allocation: 20 },
    { type: 'bool', boolean_value: true, default_percentage_allocation: 0 },
  ];
  const makeColoured = (given: object = {}) =>
    makeFeature(app(), place, {
      initial_value: 'blue',
      default_enabled: true,
      multivariate_options: colours,
      ...given,
    });

  it('are made with the feature, and get their shares in every environment', async () => {
    const feature = await makeColoured();
    expect(feature.type).to.equal('MULTIVARIATE');
    expect(feature.multivariate_options.map(({ type }: Json) => type)).to.deep.equal(['unicode', 'int', 'bool']);
    expect(feature.multivariate_options[0]).to.include({ string_value: 'red', key: 'warm' });
    for (const environment of ['dev', 'prod']) {
      const state = await stateOf(app(), await placeOf(app(), environment), feature);
      const shares = state.multivariate_feature_state_values;
      expect(shares.map((share: Json) => share.percentage_allocation)).to.deep.equal([30, 20, 0]);
      expect(shares[0].multivariate_feature_option).to.equal(feature.multivariate_options[0].id);
    }
    const counts = await served(feature);
    expect([...counts.keys()]).to.have.members(['red', 7, 'blue']);
    expect(counts.get('red')).to.be.within(35, 85);
  });

  it('are hashed with one seed for ever, whichever shares they get', async () => {
    const feature = await makeColoured();
    const state = await stateOf(app(), place, feature);
    const [warm] = feature.multivariate_options;
    const was = await evaluate(app(), feature.name, { targeting_key: 'user-0' });
    const shares = (percent: number) => ({
      multivariate_feature_state_values: [{ multivariate_feature_option: warm.id, percentage_allocation: percent }],
    });
    const path = { flag_key: feature.name, environment_id: 'prod' };
    const seed = async () =>
      dataOf(await app().native.call('getFlagEnvironment', { token: app().token, path })).default_serve.rollout.seed;
    const before = await seed();
    const changed = await patchState(app(), place, state, { ...shares(80), feature_state_value: 'green' });
    expect(changed.multivariate_feature_state_values[0].percentage_allocation).to.equal(80);
    expect(changed.feature_state_value).to.equal('green');
    expect(await seed()).to.equal(before);
    await patchState(app(), place, state, { ...shares(30), feature_state_value: 'blue' });
    const { value, variation } = await evaluate(app(), feature.name, { targeting_key: 'user-0' });
    expect({ value, variation }).to.deep.equal({ value: was.value, variation: was.variation });
  });

  it('may have 100 percent together in a feature state, and no more', async () => {
    const feature = await makeColoured();
    const state = await stateOf(app(), place, feature);
    const path = { api_key: place.api_key, feature_state_pk: String(state.id) };
    const [, seven] = feature.multivariate_options;
    const body = (percent: number) => ({
      multivariate_feature_state_values: [{ multivariate_feature_option: seven.id, percentage_allocation: percent }],
    });
    const refused = await call(app(), 'updateEnvironmentFeatureState', { path, body: body(70.5) }, 400);
    expect(refused.detail).to.contain('100.5 percent');
    expect(refused.multivariate_feature_state_values).to.have.length(1);
    await call(app(), 'updateEnvironmentFeatureState', { path, body: body(70) });
    const unknown = {
      multivariate_feature_state_values: [{ multivariate_feature_option: 5, percentage_allocation: 1 }],
    };
    const nowhere = await call(app(), 'updateEnvironmentFeatureState', { path, body: unknown }, 400);
    expect(nowhere.multivariate_feature_state_values[0].multivariate_feature_option).to.have.length(1);
  });

  it('are in an override only if it says so', async () => {
    const feature = await makeColoured();
    const segment = await makeSegment(app(), inSwitzerland);
    const path = { api_key: place.api_key, feature_pk: String(feature.id) };
    const body = {
      enabled: true,
      feature_state_value: { string_value: 'swiss' },
      feature_segment: { segment: segment.number },
    };
    const created = await call(app(), 'createSegmentOverride', { path, body }, 201);
    const shares = created.multivariate_feature_state_values;
    expect(shares.map((share: Json) => share.percentage_allocation)).to.deep.equal([0, 0, 0]);
    expect((await evaluate(app(), feature.name, swiss('user-1'))).value).to.equal('swiss');
    const [warm] = feature.multivariate_options;
    const all = [{ multivariate_feature_option: warm.id, percentage_allocation: 100 }];
    await patchState(app(), place, created, { multivariate_feature_state_values: all });
    expect((await evaluate(app(), feature.name, swiss('user-1'))).value).to.equal('red');
  });

  it('are taken out of all states when they go', async () => {
    const feature = await makeColoured();
    const segment = await makeSegment(app(), inSwitzerland);
    const [warm, seven] = feature.multivariate_options;
    const shares = [warm, seven].map(({ id }) => ({ multivariate_feature_option: id, percentage_allocation: 50 }));
    const created = await call(
      app(),
      'createSegmentOverride',
      {
        path: { api_key: place.api_key, feature_pk: String(feature.id) },
        body: {
          enabled: true,
          multivariate_feature_state_values: shares,
          feature_segment: { segment: segment.number },
        },
      },
      201,
    );
    await call(app(), 'deleteMultivariateOption', { path: pathOf(place, feature, warm) }, 204);
    const path = { feature_state_pk: String(created.id) };
    const { multivariate_feature_state_values: left } = await call(app(), 'getFeatureState', { path });
    expect(left.map((share: Json) => share.percentage_allocation)).to.deep.equal([50, 0]);
    const { results } = await call(app(), 'listMultivariateOptions', { path: pathOf(place, feature) });
    expect(results.map(({ integer_value: value }: Json) => value)).to.deep.equal([7, null]);
  });

  it('have at most 100 percent together where environments begin, and where they are', async () => {
    const feature = await makeColoured();
    const refused = await add(feature, { string_value: 'x', default_percentage_allocation: 51 }, 400);
    expect(refused.default_percentage_allocation).to.have.length(1);
    const body = { name: newKey('feature'), multivariate_options: [{ string_value: 'a' }, { string_value: 'b' }] };
    await call(app(), 'createFeature', { path: { project_pk: place.project_pk }, body }, 400);
    const [warm] = feature.multivariate_options;
    const shares = [{ multivariate_feature_option: warm.id, percentage_allocation: 75 }];
    await patchState(app(), place, await stateOf(app(), place, feature), { multivariate_feature_state_values: shares });
    const full = await add(feature, { string_value: 'x', default_percentage_allocation: 10 }, 400);
    expect(full.detail).to.contain("In environment 'Production'");
    expect((await call(app(), 'listMultivariateOptions', { path: pathOf(place, feature) })).count).to.equal(3);
  });
});
