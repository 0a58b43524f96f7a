/** Features as tests of the Flagsmith door want them, made through it by the owner. */
import { dataOf } from './answers.js';
import type { TestApp } from './app.js';
import type { TestAnswer } from './contract-client.js';
import { newKey } from './flags.js';
import { call } from './flagsmith.js';
import { environmentOf } from './places.js';

type Json = TestAnswer['body'];

/** The numbers of a place, as the door's paths and bodies name it. */
export interface FlagsmithPlace {
  readonly project_pk: string;
  readonly environment: number;
  readonly api_key: string;
}

/** An environment of the project `default`. */
export async function placeOf(app: TestApp, environment = 'prod'): Promise<FlagsmithPlace> {
  const { client_key: api_key } = await environmentOf(app, environment);
  const { results } = await call(app, 'listEnvironments', { query: { page_size: 999 } });
  const { id, project } = results.find((one: Json) => one.api_key === api_key);
  return { project_pk: String(project), environment: id, api_key };
}

/** Makes a feature of a name of its own. */
export async function makeFeature(app: TestApp, { project_pk }: FlagsmithPlace, given: object = {}): Promise<Json> {
  return call(app, 'createFeature', { path: { project_pk }, body: { name: newKey('feature'), ...given } }, 201);
}

/** The environment's own feature state. */
export async function stateOf(app: TestApp, { api_key }: FlagsmithPlace, feature: Json): Promise<Json> {
  const query = { feature: feature.id };
  const { results } = await call(app, 'listEnvironmentFeatureStates', { path: { api_key }, query });
  return results[0];
}

/** Changes a feature state under its environment. */
export function patchState(app: TestApp, { api_key }: FlagsmithPlace, state: Json, body: object): Promise<Json> {
  return call(app, 'updateEnvironmentFeatureState', { path: { api_key, feature_state_pk: String(state.id) }, body });
}

/** Makes a segment natively, and answers it with its number. */
export async function makeSegment(app: TestApp, when: object): Promise<Json> {
  const body = { key: newKey('segment'), when };
  const segment = dataOf(await app.native.call('createSegment', { token: app.token, body }), 201);
  const [number] = await app.database('segments').where({ public_id: segment.id }).pluck('id');
  return { ...segment, number };
}

/** The features of the place that a query finds, all on one page. */
export function listFeatures(
  app: TestApp,
  { project_pk }: FlagsmithPlace,
  query: Readonly<Record<string, string | number>> = {},
): Promise<Json> {
  return call(app, 'listFeatures', { path: { project_pk }, query: { page_size: 999, ...query } });
}

/** Where a feature is, or an option of it. */
export function pathOf({ project_pk }: FlagsmithPlace, feature: Json, ...[option]: readonly Json[]) {
  return { project_pk, feature_pk: String(feature.id), ...(option && { option_pk: String(option.id) }) };
}

export function addOption(
  app: TestApp,
  place: FlagsmithPlace,
  feature: Json,
  body: object,
  status = 201,
): Promise<Json> {
  return call(app, 'createMultivariateOption', { path: pathOf(place, feature), body }, status);
}

/** Gives a segment a feature state of its own. */
export function overrideSegment(
  app: TestApp,
  { api_key }: FlagsmithPlace,
  feature: Json,
  segment: Json,
  given: object,
): Promise<Json> {
  const path = { api_key, feature_pk: String(feature.id) };
  const body = { feature_segment: { segment: segment.number }, ...given };
  return call(app, 'createSegmentOverride', { path, body }, 201);
}

/** The feature as the native contract shows it. */
export async function nativeFlag(app: TestApp, flag_key: string): Promise<Json> {
  return dataOf(await app.native.call('getFlag', { token: app.token, path: { flag_key } }));
}

/** Its state in `prod` as the native contract shows it. */
export async function nativeState(app: TestApp, flag_key: string): Promise<Json> {
  const path = { flag_key, environment_id: 'prod' };
  return dataOf(await app.native.call('getFlagEnvironment', { token: app.token, path }));
}
