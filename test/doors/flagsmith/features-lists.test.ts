/** Lists of features of the Flagsmith door, and how features look in an environment. */
import { expect } from 'chai';
import { onEveryDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { newKey } from '../../support/flags.js';
import { call } from '../../support/flagsmith.js';
import {
  type FlagsmithPlace,
  listFeatures,
  makeFeature,
  makeSegment,
  nativeFlag,
  pathOf,
  placeOf,
} from '../../support/flagsmith-features.js';

type Json = TestAnswer['body'];

onEveryDatabase('lists of features of the Flagsmith door', (app) => {
  let place: FlagsmithPlace;
  before(async () => {
    place = await placeOf(app());
  });

  const list = (query: Record<string, string | number> = {}) => listFeatures(app(), place, query);

  it('are found by name, type, state and value', async () => {
    const prefix = newKey('found');
    const one = await makeFeature(app(), place, {
      name: `${prefix}-one`,
      initial_value: 'Blue sky',
      default_enabled: true,
    });
    const two = await makeFeature(app(), place, { name: `${prefix}-two`, initial_value: '42' });
    const three = await makeFeature(app(), place, {
      name: `${prefix}-three`,
      initial_value: 'true',
      multivariate_options: [{ type: 'int', integer_value: 1 }],
    });
    const names = async (query: Record<string, string | number>) =>
      (await list({ search: prefix.toUpperCase(), environment: place.environment, ...query })).results.map(
        ({ name }: Json) => name,
      );
    expect(await names({})).to.deep.equal([one.name, two.name, three.name]);
    expect(await names({ sort_field: 'name', sort_direction: 'DESC' })).to.deep.equal([two.name, three.name, one.name]);
    expect(await names({ type: 'MULTIVARIATE' })).to.deep.equal([three.name]);
    expect(await names({ is_enabled: 'true' })).to.deep.equal([one.name]);
    expect(await names({ is_enabled: 'false' })).to.deep.equal([two.name, three.name]);
    expect(await names({ value_search: 'SKY' })).to.deep.equal([one.name]);
    expect(await names({ value_search: '42' })).to.deep.equal([two.name]);
    expect(await names({ value_search: 'true' })).to.deep.equal([three.name]);
  });

  it('come in pages', async () => {
    const prefix = newKey('paged');
    for (const letter of ['a', 'b', 'c']) await makeFeature(app(), place, { name: `${prefix}-${letter}` });
    const page = await list({ search: prefix, page_size: 2, page: 2, sort_field: 'name' });
    expect(page.count).to.equal(3);
    expect(page.results.map(({ name }: Json) => name)).to.deep.equal([`${prefix}-c`]);
    expect(page.next).to.equal(null);
    expect(page.previous).to.contain('page=1').and.to.contain(`search=${prefix}`);
  });

  it('show the states and the counts of an environment', async () => {
    const feature = await makeFeature(app(), place, { initial_value: 'a' });
    const segment = await makeSegment(app(), { attribute: 'country', operator: 'in', values: ['CH'] });
    await call(
      app(),
      'createSegmentOverride',
      {
        path: { api_key: place.api_key, feature_pk: String(feature.id) },
        body: {
          enabled: true,
          feature_state_value: { string_value: 'b' },
          feature_segment: { segment: segment.number },
        },
      },
      201,
    );
    await app().native.call('replaceIdentity', {
      key: app().sk(),
      path: { identifier: 'ada' },
      body: { traits: {} },
    });
    const { variations } = await nativeFlag(app(), feature.name);
    const path = { identifier: 'ada', flag_key: feature.name };
    await app().native.call('replaceIdentityOverride', {
      key: app().sk(),
      path,
      body: { variation: variations[0].key },
    });
    const { id } = (await app().database('identities').where({ identifier: 'ada' }).first('id')) as { id: number };
    const query = { environment: place.environment, segment: segment.number, identity: id };
    const seen = await call(app(), 'getFeature', { path: pathOf(place, feature), query });
    expect(seen).to.include({ num_segment_overrides: 1, num_identity_overrides: 1 });
    expect(seen.environment_feature_state).to.include({ enabled: false, feature_state_value: 'a', identity: null });
    expect(seen.segment_feature_state).to.include({ enabled: true, feature_state_value: 'b' });
    expect(seen.identity_feature_state).to.include({ enabled: true, feature_state_value: 'a', identity: id });
    const [listed] = (await list({ search: feature.name, ...query })).results;
    expect(listed).to.deep.equal(seen);
  });

  it('say which environment they need to know', async () => {
    const feature = await makeFeature(app(), place);
    const { project_pk } = place;
    for (const query of [{ is_enabled: 'true' }, { value_search: 'x' }, { segment: 1 }, { identity: 1 }]) {
      const refused = await call(app(), 'listFeatures', { path: { project_pk }, query }, 400);
      expect(refused.environment).to.have.length(1);
    }
    await call(app(), 'getFeature', { path: pathOf(place, feature), query: { segment: 1 } }, 400);
    for (const query of [{ environment: 99_999 }, { environment: place.environment, segment: 99_999 }]) {
      await call(app(), 'listFeatures', { path: { project_pk }, query }, 404);
      await call(app(), 'getFeature', { path: pathOf(place, feature), query }, 404);
    }
    const query = { environment: place.environment, identity: 99_999 };
    await call(app(), 'getFeature', { path: pathOf(place, feature), query }, 404);
  });
});
