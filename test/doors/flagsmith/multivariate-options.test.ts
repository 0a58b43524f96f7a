/** Options of the Flagsmith door's multivariate features. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { evaluate, inSwitzerland, makeColours, makeFlag, newKey, target } from '../../support/flags.js';
import { call, flagsOf } from '../../support/flagsmith.js';
import {
  addOption,
  type FlagsmithPlace,
  makeFeature,
  nativeFlag,
  patchState,
  pathOf,
  placeOf,
  stateOf,
} from '../../support/flagsmith-features.js';
import { makeFlagsmithEnvironment } from '../../support/flagsmith-places.js';
import { revisionsOf } from '../../support/places.js';

type Json = TestAnswer['body'];

onEveryDatabase("options of the Flagsmith door's features", (app) => {
  let place: FlagsmithPlace;
  before(async () => {
    place = await placeOf(app());
  });

  const add = (feature: Json, body: object, status = 201) => addOption(app(), place, feature, body, status);
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

  it('make a standard feature multivariate, and the last one that goes makes it standard again', async () => {
    const feature = await makeFeature(app(), place, { initial_value: 'blue', default_enabled: true });
    const option = await add(feature, { string_value: 'red' });
    expect(option).to.include({ feature: feature.id, default_percentage_allocation: 100, type: 'unicode', key: null });
    const query = { path: { project_pk: place.project_pk, feature_pk: String(feature.id) } };
    expect((await call(app(), 'getFeature', query)).type).to.equal('MULTIVARIATE');
    expect((await evaluate(app(), feature.name, { targeting_key: 'u' })).value).to.equal('red');
    expect(await call(app(), 'getMultivariateOption', { path: pathOf(place, feature, option) })).to.deep.equal(option);
    await call(app(), 'deleteMultivariateOption', { path: pathOf(place, feature, option) }, 204);
    expect((await call(app(), 'getFeature', query)).type).to.equal('STANDARD');
    expect((await evaluate(app(), feature.name, { targeting_key: 'u' })).value).to.equal('blue');
    expect((await nativeFlag(app(), feature.name)).variations).to.have.length(1);
  });

  it('change their value wherever they are served, and keep their numbers', async () => {
    const feature = await makeFeature(app(), place, { default_enabled: true });
    const option = await add(feature, { string_value: 'red', key: 'warm' });
    const path = pathOf(place, feature, option);
    const replaced = await call(app(), 'replaceMultivariateOption', {
      path,
      body: { ...option, string_value: 'crimson', key: 'hot' },
    });
    expect(replaced).to.deep.equal({ ...option, string_value: 'crimson', key: 'hot' });
    expect((await evaluate(app(), feature.name, { targeting_key: 'u' })).value).to.equal('crimson');
    const patched = await call(app(), 'updateMultivariateOption', {
      path,
      body: { default_percentage_allocation: 10 },
    });
    expect(patched).to.include({ id: option.id, default_percentage_allocation: 10, string_value: 'crimson' });
    const state = await stateOf(app(), place, feature);
    expect(state.multivariate_feature_state_values[0].percentage_allocation, 'what there is stays').to.equal(100);
    const typed = await call(app(), 'updateMultivariateOption', { path, body: { type: 'int', integer_value: 9 } });
    expect(typed).to.include({ type: 'int', integer_value: 9, string_value: null });
    await call(app(), 'updateMultivariateOption', { path, body: { type: 'bool' } }, 400);
  });

  it('go with a variation that is taken away natively, and no environment that is made later serves them', async () => {
    const feature = await makeColoured();
    const [red, ...others] = feature.multivariate_options;
    const shares = [{ multivariate_feature_option: red.id, percentage_allocation: 0 }];
    for (const key of Object.keys(await revisionsOf(app()))) {
      const here = await placeOf(app(), key);
      const body = { multivariate_feature_state_values: shares };
      await patchState(app(), here, await stateOf(app(), here, feature), body);
    }
    const { variations } = await nativeFlag(app(), feature.name);
    const body = { variations: variations.filter(({ key }: Json) => key !== 'warm') };
    const path = { flag_key: feature.name };
    dataOf(await app().native.call('updateFlag', { token: app().token, path, body }));
    const left = await call(app(), 'getFeature', { path: pathOf(place, feature) });
    expect(left.multivariate_options).to.deep.equal(others);
    const given = { name: newKey('Later'), project: Number(place.project_pk) };
    const { api_key } = await makeFlagsmithEnvironment(app(), given);
    const headers = { 'X-Environment-Key': api_key };
    const served = new Set();
    for (let index = 0; index < 40; index += 1) {
      const flags = await flagsOf(app(), { identifier: `user-${index}` }, headers);
      served.add(flags[feature.name].feature_state_value);
    }
    expect([...served]).to.have.members(['blue', 7]);
  });

  it('stay while a native rule serves them', async () => {
    const feature = await makeFeature(app(), place);
    const option = await add(feature, { string_value: 'red', key: 'warm' });
    await target(app(), feature.name, { rules: [{ when: inSwitzerland, serve: { variation: 'warm' } }] });
    const refused = await call(app(), 'deleteMultivariateOption', { path: pathOf(place, feature, option) }, 409);
    expect(refused.detail).to.contain('1 place');
    const body = { multivariate_options: [] };
    const path = { project_pk: place.project_pk, feature_pk: String(feature.id) };
    await call(app(), 'updateFeature', { path, body }, 409);
    await call(app(), 'replaceFeature', { path, body: { ...body, name: feature.name } }, 409);
  });

  it('are written with their feature: changed by number, made without one, deleted where they are missing', async () => {
    const feature = await makeColoured();
    const [warm, seven] = feature.multivariate_options;
    const path = { project_pk: place.project_pk, feature_pk: String(feature.id) };
    const multivariate_options = [
      { ...seven, integer_value: 8 },
      { string_value: 'new', default_percentage_allocation: 5 },
    ];
    const changed = await call(app(), 'replaceFeature', { path, body: { name: feature.name, multivariate_options } });
    expect(changed.multivariate_options.map(({ id }: Json) => id)[0]).to.equal(seven.id);
    expect(changed.multivariate_options[0].integer_value).to.equal(8);
    expect(changed.multivariate_options[1]).to.include({ string_value: 'new' });
    const wrong = await call(app(), 'updateFeature', { path, body: { multivariate_options: [{ id: warm.id }] } }, 400);
    expect(wrong.multivariate_options[0].id).to.deep.equal(['must be the number of an option']);
  });

  it('are told apart by their keys', async () => {
    const feature = await makeFeature(app(), place);
    await add(feature, { string_value: 'a', default_percentage_allocation: 10, key: 'same' });
    const refused = await add(feature, { string_value: 'b', default_percentage_allocation: 10, key: 'same' }, 400);
    expect(refused.key).to.deep.equal(['must be of no other option']);
  });

  it('are of no boolean flag, and of no flag that is rolled out natively', async () => {
    const boolean = await makeFlag(app());
    const colours = await makeColours(app());
    await target(app(), colours.key, { default_serve: { rollout: { weights: [{ variation: 'red', weight: 10 }] } } });
    for (const key of [boolean.key, colours.key]) {
      const query = { search: key };
      const { results } = await call(app(), 'listFeatures', { path: { project_pk: place.project_pk }, query });
      await add(results[0], { string_value: 'a' }, 400);
    }
  });

  it('do not exist where nothing does', async () => {
    const feature = await makeFeature(app(), place);
    const paths = [
      { project_pk: '99999', feature_pk: '1', option_pk: '1' },
      { ...pathOf(place, feature), option_pk: '1' },
    ];
    for (const path of paths) {
      await call(app(), 'getMultivariateOption', { path }, 404);
      await call(app(), 'replaceMultivariateOption', { path, body: {} }, 404);
      await call(app(), 'updateMultivariateOption', { path, body: {} }, 404);
      await call(app(), 'deleteMultivariateOption', { path }, 404);
    }
    const path = { project_pk: place.project_pk, feature_pk: '99999' };
    await call(app(), 'listMultivariateOptions', { path }, 404);
    await call(app(), 'createMultivariateOption', { path, body: {} }, 404);
    await call(app(), 'getMultivariateOption', { path: { ...path, option_pk: '1' } }, 404);
  });
});
