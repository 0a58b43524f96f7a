/** OFREP's questions as tests ask them: with the first secret key of `prod`, unless what is given says otherwise. */
import { expect } from 'chai';
import type { TestApp } from './app.js';
import type { RequestOptions, TestAnswer } from './contract-client.js';

type Json = TestAnswer['body'];

/** One flag, for the context; undefined: the body has none. */
export function askFor(
  app: TestApp,
  key: string,
  context?: unknown,
  given: RequestOptions = { key: app.sk() },
): Promise<TestAnswer> {
  return app.openfeature.call('evaluateFlag', { path: { key }, body: { context }, ...given });
}

/** All flags. */
export function askForAll(
  app: TestApp,
  context?: unknown,
  given: RequestOptions = { key: app.sk() },
): Promise<TestAnswer> {
  return app.openfeature.call('evaluateFlags', { body: { context }, ...given });
}

export function tagOf({ headers }: TestAnswer): string {
  return headers['etag'] ?? '';
}

/** All flags again, of which the tag's answer is already known. */
export function askAgain(
  app: TestApp,
  tag: string,
  context?: unknown,
  given: RequestOptions = {},
): Promise<TestAnswer> {
  const headers = { ...given.headers, 'If-None-Match': tag };
  return askForAll(app, context, { key: app.sk(), ...given, headers });
}

/** What the flag answers, which must be a success. */
export async function resolve(app: TestApp, key: string, context?: unknown, given?: RequestOptions): Promise<Json> {
  const { status, body } = await askFor(app, key, context, given);
  expect(status, JSON.stringify(body)).to.equal(200);
  return body;
}

/** What all flags answer, by key. */
export async function resolveAll(
  app: TestApp,
  context?: unknown,
  given?: RequestOptions,
): Promise<ReadonlyMap<string, Json>> {
  const { status, body } = await askForAll(app, context, given);
  expect(status, JSON.stringify(body)).to.equal(200);
  return new Map(body.flags.map((flag: Json) => [flag.key, flag]));
}

/** A credential in the header that Flagsmith's SDKs send. */
export function environmentKey(value: string): RequestOptions {
  return { headers: { 'X-Environment-Key': value } };
}
