/** Rules and rollouts of the Flipt door, as tests write them: in `prod`, with its first secret key. */
import { expect } from 'chai';
import { uuidOf } from '../../src/domain/uuids.js';
import { dataOf } from './answers.js';
import type { TestApp } from './app.js';
import type { RequestOptions, TestAnswer } from './contract-client.js';
import { target } from './flags.js';
import { makeSegment } from './segments.js';

type Json = TestAnswer['body'];

/** The body of a success. */
export function done(answer: TestAnswer): Json {
  expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
  return answer.body;
}

/** Fails unless the answer is this error and nothing else. */
export function expectFliptError(answer: TestAnswer, status: 400 | 404, message: string): void {
  expect(answer.status, JSON.stringify(answer.body)).to.equal(status);
  expect(answer.body).to.deep.equal({ code: status === 404 ? 5 : 3, message, details: [] });
}

/** A call about the flag. */
export function callAbout(app: TestApp, flagKey: string) {
  return (operationId: string, { path, ...given }: RequestOptions = {}): Promise<TestAnswer> => {
    const request = { key: app.sk(), ...given, path: { namespaceKey: 'default', flagKey, ...path } };
    return app.flipt.call(operationId, request);
  };
}

/** The id of a variant that was never renamed. */
export function variantId(flag: { readonly id: string }, key: string): string {
  return uuidOf(`${flag.id}/${key}`);
}

/** Makes a segment of everybody with this plan, and answers its key. */
export async function makePlan(app: TestApp, plan: string): Promise<string> {
  return (await makeSegment(app, { when: { attribute: 'plan', operator: 'eq', values: [plan] } })).key;
}

/** The flag's rules natively, in `prod`. */
export async function nativeRules(app: TestApp, flag_key: string): Promise<Json> {
  const path = { flag_key, environment_id: 'prod' };
  return dataOf(await app.native.call('getFlagEnvironment', { key: app.sk(), path })).rules;
}

/** Writes the flag's rules natively, and answers them. */
export async function writeNativeRules(app: TestApp, flagKey: string, rules: readonly object[]): Promise<Json> {
  return dataOf(await target(app, flagKey, { rules })).rules;
}
