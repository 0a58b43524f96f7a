/** The Flagsmith door as tests call it: as the owner, or with the keys of `prod`. */
import { expect } from 'chai';
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

/** Asserts that it is a success, and answers its body. */
export function bodyOf({ status, body }: TestAnswer, expected = 200): Json {
  expect(status, JSON.stringify(body)).to.equal(expected);
  return body;
}

/** Calls an operation as the owner, unless the options say otherwise, and answers what comes with this status. */
export async function call(
  app: TestApp,
  operationId: string,
  options: RequestOptions = {},
  status = 200,
): Promise<Json> {
  return bodyOf(await app.flagsmith.call(operationId, { token: app.token, ...options }), status);
}

/** What the identity is served, by the name of the feature. */
export async function flagsOf(
  app: TestApp,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Json> {
  const { flags } = bodyOf(await ask(app, 'evaluateIdentity', { body, headers }));
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
  await call(app, 'updateEnvironment', { path: { api_key }, body });
}

/** Changes settings of the project `default`. */
export async function setProject(app: TestApp, body: object): Promise<void> {
  await call(app, 'updateProject', { path: { project_pk: '1' }, body });
}

export async function setOrganization(app: TestApp, body: object): Promise<void> {
  await call(app, 'updateOrganisation', { path: { organisation_pk: '1' }, body });
}
