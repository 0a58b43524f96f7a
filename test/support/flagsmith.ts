/** The Flagsmith door as tests call it: with the keys of `prod`, over features that are made natively. */
import { dataOf } from './answers.js';
import type { TestApp } from './app.js';
import type { RequestOptions, TestAnswer } from './contract-client.js';
import { makeFlag, target } from './flags.js';
import { environmentOf } from './places.js';

type Json = TestAnswer['body'];

/** The header of a server key. */
export function serverKey(app: TestApp): Record<string, string> {
  return { 'X-Environment-Key': `ser.${app.sk()}` };
}

/** The header of the environment's client key. */
export async function clientKey(app: TestApp): Promise<Record<string, string>> {
  return { 'X-Environment-Key': (await environmentOf(app)).client_key };
}

/** Calls one of the SDKs' operations with a server key, unless another is given. */
export function ask(app: TestApp, operationId: string, given: RequestOptions = {}): Promise<TestAnswer> {
  return app.flagsmith.call(operationId, { ...given, headers: { ...serverKey(app), ...given.headers } });
}

/** The body of a success. */
export async function told(answer: Promise<TestAnswer>): Promise<Json> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`It is answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

/** What the identity is served, by the name of the feature. */
export async function flagsOf(
  app: TestApp,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Json> {
  const { flags } = await told(ask(app, 'evaluateIdentity', { body, headers }));
  return Object.fromEntries(flags.map((flag: Json) => [flag.feature.name, flag]));
}

/** Makes a native flag whose toggle is that of Flagsmith's features, with these values (the first is the default), and its state in `prod`. */
export async function makeJsonFlag(
  app: TestApp,
  values: readonly unknown[],
  { flag = {}, state = {} }: { readonly flag?: object; readonly state?: object } = {},
): Promise<Json> {
  const variations = values.map((value, index) => ({ key: `v${index}`, value }));
  const made = await makeFlag(app, { type: 'json', toggle: 'default', variations, ...flag });
  dataOf(await target(app, made.key, state));
  return made;
}

/** A rollout as Flagsmith has them: percent by variation, and what is left. */
export function split(shares: Readonly<Record<string, number>>, rest = 'v0', seed = 'seed'): object {
  const weights = Object.entries(shares).map(([variation, weight]) => ({ variation, weight }));
  return { rollout: { weights, rest, seed, bucket_by: 'targeting_key', algorithm: 'flagsmith' } };
}

/** Changes settings of `prod`. */
export async function setEnvironment(app: TestApp, body: object): Promise<void> {
  const { client_key: api_key } = await environmentOf(app);
  await told(app.flagsmith.call('updateEnvironment', { token: app.token, path: { api_key }, body }));
}

/** Changes settings of the project `default`. */
export async function setProject(app: TestApp, body: object): Promise<void> {
  await told(app.flagsmith.call('updateProject', { token: app.token, path: { project_pk: '1' }, body }));
}

export async function setOrganization(app: TestApp, body: object): Promise<void> {
  await told(app.flagsmith.call('updateOrganisation', { token: app.token, path: { organisation_pk: '1' }, body }));
}
