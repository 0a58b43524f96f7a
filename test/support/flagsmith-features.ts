/** Features as tests of the Flagsmith door want them, made through it by the owner. */
import { expect } from 'chai';
import { dataOf } from './answers.js';
import type { TestApp } from './app.js';
import type { RequestOptions, TestAnswer } from './contract-client.js';
import { newKey } from './flags.js';

type Json = TestAnswer['body'];

/** The numbers of a place, as the door's paths and bodies name it. */
export interface FlagsmithPlace {
  readonly project_pk: string;
  readonly environment: number;
  readonly api_key: string;
}

/** An environment of the project `default`. */
export async function placeOf(app: TestApp, environment = 'prod'): Promise<FlagsmithPlace> {
  const { client_key: apiKey } = dataOf(
    await app.native.call('getEnvironment', { token: app.token, path: { environment_id: environment } }),
  );
  const audit = await app.flagsmith.call('listAuditLogs', { token: app.token, query: { page_size: 999 } });
  const entry = audit.body.results.find((one: Json) => one.environment?.api_key === apiKey);
  return { project_pk: String(entry.project.id), environment: entry.environment.id, api_key: apiKey };
}

/** Calls an operation as the owner, and insists on its status. */
export async function ask(app: TestApp, id: string, options: RequestOptions = {}, status = 200): Promise<Json> {
  const answer = await app.flagsmith.call(id, { token: app.token, ...options });
  expect(answer.status, `${id}: ${JSON.stringify(answer.body)}`).to.equal(status);
  return answer.body;
}

/** Makes a feature of a name of its own. */
export async function makeFeature(app: TestApp, { project_pk }: FlagsmithPlace, given: object = {}): Promise<Json> {
  return ask(app, 'createFeature', { path: { project_pk }, body: { name: newKey('feature'), ...given } }, 201);
}

/** The environment's own feature state. */
export async function stateOf(app: TestApp, { api_key }: FlagsmithPlace, feature: Json): Promise<Json> {
  const query = { feature: feature.id };
  const { results } = await ask(app, 'listEnvironmentFeatureStates', { path: { api_key }, query });
  return results[0];
}

/** Changes a feature state under its environment. */
export function patchState(app: TestApp, { api_key }: FlagsmithPlace, state: Json, body: object): Promise<Json> {
  return ask(app, 'updateEnvironmentFeatureState', { path: { api_key, feature_state_pk: String(state.id) }, body });
}

/** Makes a segment natively, and answers it with its number. */
export async function makeSegment(app: TestApp, when: object): Promise<Json> {
  const body = { key: newKey('segment'), when };
  const segment = dataOf(await app.native.call('createSegment', { token: app.token, body }), 201);
  const [number] = await app.database('segments').where({ public_id: segment.id }).pluck('id');
  return { ...segment, number };
}
