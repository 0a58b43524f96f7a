/** Feature segments of the Flagsmith door: which segments have an override of a feature, and which of them wins. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase } from '../../support/app.js';
import type { TestAnswer } from '../../support/contract-client.js';
import { evaluate, inSwitzerland, newKey, swiss } from '../../support/flags.js';
import { call } from '../../support/flagsmith.js';
import {
  type FlagsmithPlace,
  makeFeature,
  makeSegment,
  patchState,
  placeOf,
  stateOf,
} from '../../support/flagsmith-features.js';

type Json = TestAnswer['body'];

onEveryDatabase('feature segments of the Flagsmith door', (app) => {
  let place: FlagsmithPlace;
  let segments: readonly Json[];
  before(async () => {
    place = await placeOf(app());
    segments = [
      await makeSegment(app(), inSwitzerland),
      await makeSegment(app(), inSwitzerland),
      await makeSegment(app(), inSwitzerland),
    ];
  });

  const create = (feature: Json, segment: Json, status = 201) =>
    call(
      app(),
      'createFeatureSegment',
      { body: { feature: feature.id, segment: segment.number, environment: place.environment } },
      status,
    );
  const override = (feature: Json, segment: Json, value: string, priority?: number) =>
    call(
      app(),
      'createSegmentOverride',
      {
        path: { api_key: place.api_key, feature_pk: String(feature.id) },
        body: {
          enabled: true,
          feature_state_value: { type: 'unicode', string_value: value },
          feature_segment: { segment: segment.number, ...(priority !== undefined && { priority }) },
        },
      },
      201,
    );
  const list = async (feature: Json) =>
    (await call(app(), 'listFeatureSegments', { query: { environment: place.environment, feature: feature.id } }))
      .results;
  const order = async (feature: Json) => (await list(feature)).map(({ segment }: Json) => segment);

  it('change no answer until their feature state is created', async () => {
    const feature = await makeFeature(app(), place, { initial_value: 'first', default_enabled: true });
    await patchState(app(), place, await stateOf(app(), place, feature), { feature_state_value: 'a' });
    const made = await create(feature, segments[0]);
    expect(made).to.include({ feature: feature.id, priority: 0, segment: segments[0].number });
    expect(await evaluate(app(), feature.name, swiss('u'))).to.include({ value: 'a', enabled: true });
    const body = {
      feature: feature.id,
      environment: place.environment,
      feature_segment: made.id,
      enabled: true,
      feature_state_value: { type: 'unicode', string_value: 'b' },
    };
    const state = await call(app(), 'createFeatureState', { body }, 201);
    expect(state).to.include({ enabled: true, feature_segment: made.id });
    expect(await evaluate(app(), feature.name, swiss('u'))).to.include({ value: 'b', enabled: true });
    expect(await evaluate(app(), feature.name)).to.include({ value: 'a' });
  });

  it('begin disabled where the environment is', async () => {
    const feature = await makeFeature(app(), place, { initial_value: 'first' });
    const made = await create(feature, segments[0]);
    expect(await evaluate(app(), feature.name, swiss('u'))).to.include({ value: 'first', enabled: false });
    const body = { feature: feature.id, environment: place.environment, feature_segment: made.id };
    const state = await call(app(), 'createFeatureState', { body }, 201);
    expect(state.enabled).to.equal(false);
    expect(state.feature_state_value).to.deep.include({ string_value: 'first' });
  });

  it('win in the order of their priorities', async () => {
    const feature = await makeFeature(app(), place, { initial_value: 'none', default_enabled: true });
    const [one, two, three] = segments;
    await override(feature, one, 'one');
    await override(feature, two, 'two');
    const strongest = await override(feature, three, 'three', 0);
    expect(strongest.feature_segment.priority).to.equal(0);
    expect(await order(feature)).to.deep.equal([three.number, one.number, two.number]);
    expect((await evaluate(app(), feature.name, swiss('u'))).value).to.equal('three');
    const all = await list(feature);
    const body = [
      { id: all[0].id, priority: 2 },
      { id: all[2].id, priority: 0 },
    ];
    const moved = await call(app(), 'updateFeatureSegmentPriorities', { body });
    expect(moved.map(({ priority }: Json) => priority)).to.deep.equal([2, 0]);
    expect(await order(feature)).to.deep.equal([two.number, one.number, three.number]);
    expect((await evaluate(app(), feature.name, swiss('u'))).value).to.equal('two');
    await call(app(), 'deleteFeatureSegment', { path: { feature_segment_pk: String(all[2].id) } }, 204);
    expect((await evaluate(app(), feature.name, swiss('u'))).value).to.equal('one');
  });

  it('are moved among themselves, and native rules stay where they are', async () => {
    const feature = await makeFeature(app(), place, { initial_value: 'none', default_enabled: true });
    await override(feature, segments[0], 'one');
    await override(feature, segments[1], 'two');
    const path = { flag_key: feature.name, environment_id: 'prod' };
    const state = dataOf(await app().native.call('getFlagEnvironment', { token: app().token, path }));
    const between = {
      name: 'Between',
      when: { attribute: 'plan', operator: 'in', values: ['pro'] },
      serve: state.rules[0].serve,
    };
    const rules = [state.rules[0], between, state.rules[1]];
    dataOf(
      await app().native.call('updateFlagEnvironment', {
        token: app().token,
        path,
        headers: { 'Content-Type': 'application/merge-patch+json' },
        body: { rules },
      }),
    );
    const [, weaker] = await list(feature);
    await call(app(), 'updateFeatureSegmentPriorities', { body: [{ id: weaker.id, priority: 0 }] });
    const after = dataOf(await app().native.call('getFlagEnvironment', { token: app().token, path }));
    const names = after.rules.map(({ name }: Json) => name);
    expect(names).to.deep.equal([segments[1].key, 'Between', segments[0].key]);
  });

  it('name their segment', async () => {
    const feature = await makeFeature(app(), place);
    const made = await create(feature, segments[0]);
    expect(made).to.include({ segment_name: segments[0].name, is_feature_specific: false });
    const path = { feature_segment_pk: String(made.id) };
    expect(await call(app(), 'getFeatureSegment', { path })).to.deep.equal(made);
  });

  it('are one of a segment, in one environment', async () => {
    const feature = await makeFeature(app(), place);
    await create(feature, segments[0]);
    const refused = await create(feature, segments[0], 400);
    expect(refused.segment).to.deep.equal(['has an override already']);
    const path = { api_key: place.api_key, feature_pk: String(feature.id) };
    const body = { feature_segment: { segment: segments[0].number } };
    const again = await call(app(), 'createSegmentOverride', { path, body }, 400);
    expect(again.feature_segment.segment).to.deep.equal(['has an override already']);
  });

  it('are of no segment that is for another feature only', async () => {
    const [feature, other] = [await makeFeature(app(), place), await makeFeature(app(), place)];
    const conditions = [{ operator: 'EQUAL', property: 'country', value: 'CH' }];
    const body = { name: newKey('segment'), feature: feature.id, rules: [{ type: 'ALL', conditions, rules: [] }] };
    const own = await call(app(), 'createSegment', { path: { project_pk: place.project_pk }, body }, 201);
    const refused = await create(other, { number: own.id }, 400);
    expect(refused.segment).to.deep.equal(['must be a segment of this feature, or of all']);
    expect(await create(feature, { number: own.id })).to.include({ is_feature_specific: true });
  });

  it('are ordered within one feature only', async () => {
    const made = await create(await makeFeature(app(), place), segments[0]);
    const other = await create(await makeFeature(app(), place), segments[0]);
    const body = [made, other].map(({ id }) => ({ id, priority: 0 }));
    await call(app(), 'updateFeatureSegmentPriorities', { body }, 400);
    await call(app(), 'updateFeatureSegmentPriorities', { body: [{ id: 1, priority: 0 }] }, 404);
    expect(await call(app(), 'updateFeatureSegmentPriorities', { body: [] })).to.deep.equal([]);
  });

  it('do not exist where nothing does', async () => {
    const { environment } = place;
    const feature = await makeFeature(app(), place);
    await call(app(), 'listFeatureSegments', { query: { environment: 99_999, feature: feature.id } }, 404);
    await call(app(), 'listFeatureSegments', { query: { environment, feature: 99_999 } }, 404);
    await create({ id: 99_999 }, segments[0], 404);
    await create(feature, { number: 99_999 }, 404);
    const path = { feature_segment_pk: '1' };
    await call(app(), 'getFeatureSegment', { path }, 404);
    await call(app(), 'deleteFeatureSegment', { path }, 404);
    const body = { feature_segment: { segment: segments[0].number } };
    await call(app(), 'createSegmentOverride', { path: { api_key: 'nothing', feature_pk: '1' }, body }, 404);
    const there = { api_key: place.api_key, feature_pk: '99999' };
    await call(app(), 'createSegmentOverride', { path: there, body }, 404);
  });
});
