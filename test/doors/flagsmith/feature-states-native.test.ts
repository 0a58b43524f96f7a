/** Feature states of native flags, as the Flagsmith door reads and writes them. */
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { evaluate, inSwitzerland, makeColours, makeFlag, ruleWhen, swiss, target } from '../../support/flags.js';
import { call } from '../../support/flagsmith.js';
import {
  type FlagsmithPlace,
  makeSegment,
  nativeFlag,
  nativeState,
  overrideSegment,
  patchState,
  placeOf,
  stateOf,
} from '../../support/flagsmith-features.js';

type Json = TestAnswer['body'];

onEveryDatabase('feature states of native flags in the Flagsmith door', (app) => {
  let place: FlagsmithPlace;
  let segment: Json;
  before(async () => {
    place = await placeOf(app());
    segment = await makeSegment(app(), inSwitzerland);
  });

  const override = (feature: Json, given: object, of: Json = segment) =>
    overrideSegment(app(), place, feature, of, given);
  const pathOf = (state: Json) => ({ api_key: place.api_key, feature_state_pk: String(state.id) });

  it('leave alone the variations that people have made', async () => {
    const flag = await makeColours(app());
    const { results } = await call(app(), 'listFeatures', {
      path: { project_pk: place.project_pk },
      query: { search: flag.key },
    });
    const state = await stateOf(app(), place, results[0]);
    await patchState(app(), place, state, { feature_state_value: '#black', enabled: true });
    expect((await nativeFlag(app(), flag.key)).variations).to.have.length(4);
    await patchState(app(), place, state, { feature_state_value: '#red' });
    const { variations } = await nativeFlag(app(), flag.key);
    expect(variations.map(({ key }: Json) => key)).to.deep.equal(['blue', 'red', 'green']);
  });

  it('leave a native rollout alone where only the toggle is turned', async () => {
    const flag = await makeColours(app());
    const weights = [{ variation: 'red', weight: 30 }];
    await target(app(), flag.key, { default_serve: { rollout: { weights } } });
    const before = (await nativeState(app(), flag.key)).default_serve;
    const query = { search: flag.key };
    const { results } = await call(app(), 'listFeatures', { path: { project_pk: place.project_pk }, query });
    const state = await stateOf(app(), place, results[0]);
    await patchState(app(), place, state, { enabled: false });
    await patchState(app(), place, state, { enabled: true, feature_state_value: state.feature_state_value });
    expect((await nativeState(app(), flag.key)).default_serve).to.deep.equal(before);
  });

  it('tell fractions, lists and objects of native flags as text, and take them back', async () => {
    const variations = [
      { key: 'fraction', value: 1.5 },
      { key: 'object', value: { a: [1] } },
    ];
    const flag = await makeFlag(app(), { type: 'json', variations });
    const query = { search: flag.key };
    const { results } = await call(app(), 'listFeatures', { path: { project_pk: place.project_pk }, query });
    const state = await stateOf(app(), place, results[0]);
    expect(state.feature_state_value).to.equal('1.5');
    await patchState(app(), place, state, { enabled: true, feature_state_value: '{"a":[1]}' });
    expect((await evaluate(app(), flag.key)).value).to.deep.equal({ a: [1] });
    expect((await nativeFlag(app(), flag.key)).variations).to.have.length(2);
  });

  it('refuse what a native flag cannot serve', async () => {
    const refusals = [
      [{ type: 'string', variations: [{ key: 'a', value: 'a' }] }, 5, 'must be text'],
      [{ type: 'number', variations: [{ key: 'a', value: 1 }] }, 'x', 'must be an integer'],
      [
        { type: 'json', variations: [{ key: 'a', value: 'a' }], json_schema: { type: 'string', maxLength: 2 } },
        'long',
        'is not as the JSON Schema of the flag says',
      ],
    ] as const;
    for (const [given, value, message] of refusals) {
      const flag = await makeFlag(app(), given);
      const query = { search: flag.key };
      const { results } = await call(app(), 'listFeatures', { path: { project_pk: place.project_pk }, query });
      const path = pathOf(await stateOf(app(), place, results[0]));
      const body = { feature_state_value: value };
      const refused = await call(app(), 'updateEnvironmentFeatureState', { path, body }, 400);
      expect(refused.feature_state_value).to.deep.equal([message]);
    }
  });

  it('refuse to enable an override of a native flag that is switched off for everybody', async () => {
    const flag = await makeColours(app());
    const query = { search: flag.key };
    const { results } = await call(app(), 'listFeatures', { path: { project_pk: place.project_pk }, query });
    const path = { api_key: place.api_key, feature_pk: String(results[0].id) };
    const body = { enabled: true, feature_segment: { segment: segment.number } };
    const refused = await call(app(), 'createSegmentOverride', { path, body }, 400);
    expect(refused.enabled).to.deep.equal(['must be false while the feature is switched off']);
    const created = await override(results[0], { feature_state_value: { string_value: '#red' } });
    expect(created.enabled).to.equal(false);
  });

  it('of boolean flags are enabled where their value is true', async () => {
    const flag = await makeFlag(app());
    await target(app(), flag.key, { default_serve: { variation: 'off' } });
    const query = { search: flag.key };
    const { results } = await call(app(), 'listFeatures', { path: { project_pk: place.project_pk }, query });
    const created = await override(results[0], { enabled: true });
    expect(created.enabled).to.equal(true);
    expect((await evaluate(app(), flag.key, swiss('u'))).value).to.equal(true);
    expect((await evaluate(app(), flag.key)).value).to.equal(false);
    await patchState(app(), place, created, { enabled: false });
    expect((await evaluate(app(), flag.key, swiss('u'))).value).to.equal(false);
    const path = pathOf(created);
    const body = { multivariate_feature_state_values: [{ multivariate_feature_option: 1, percentage_allocation: 1 }] };
    await call(app(), 'updateEnvironmentFeatureState', { path, body }, 400);
  });

  it('leave native rules where they are', async () => {
    const flag = await makeColours(app());
    const rule = ruleWhen({ attribute: 'plan', operator: 'in', values: ['pro'] }, { variation: 'green' });
    await target(app(), flag.key, { rules: [rule] });
    const query = { search: flag.key };
    const { results } = await call(app(), 'listFeatures', { path: { project_pk: place.project_pk }, query });
    const created = await override(results[0], { enabled: true, feature_state_value: { string_value: '#red' } });
    const { rules } = await nativeState(app(), flag.key);
    expect(rules.map(({ serve }: Json) => serve)).to.deep.equal([{ variation: 'red' }, { variation: 'green' }]);
    await call(app(), 'deleteEnvironmentFeatureState', { path: pathOf(created) }, 204);
    expect((await nativeState(app(), flag.key)).rules).to.have.length(1);
  });
});
