/** The OpenFeature CLI's manifest as tests want it, with the first secret key of `prod`. */
import { expect } from 'chai';
import { dataOf } from './answers.js';
import type { TestApp } from './app.js';
import type { TestAnswer } from './contract-client.js';
import { newKey } from './flags.js';

type Json = TestAnswer['body'];

/** Asserts that it is this refusal in the manifest's shape, and that its one detail has this code and field. */
export function expectManifestError(answer: TestAnswer, status: number, code: string, field?: string): void {
  expect(answer.status, JSON.stringify(answer.body)).to.equal(status);
  const { error } = answer.body;
  expect(error.status).to.equal(status);
  expect(error.details.map((detail: Json) => [detail.code, detail.field])).to.deep.equal([[code, field]]);
}

/** Makes a boolean flag, unless the given properties say otherwise, and answers it as the manifest has it. */
export async function makeManifestFlag({ openfeature, sk }: TestApp, given: object = {}): Promise<Json> {
  const body = { key: newKey(), type: 'boolean', defaultValue: false, ...given };
  const answer = await openfeature.call('createManifestFlag', { key: sk(), body });
  expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
  return answer.body.flag;
}

/** Updates a boolean flag, unless the given properties say otherwise. */
export function updateManifestFlag({ openfeature, sk }: TestApp, key: string, given: object): Promise<TestAnswer> {
  const body = { key, type: 'boolean', ...given };
  return openfeature.call('updateManifestFlag', { key: sk(), path: { key }, body });
}

export function archiveManifestFlag({ openfeature, sk }: TestApp, key: string): Promise<TestAnswer> {
  return openfeature.call('archiveManifestFlag', { key: sk(), path: { key } });
}

/** The flag in the manifest; undefined: it is not there. */
export async function manifestFlagOf({ openfeature, sk }: TestApp, key: string): Promise<Json> {
  const answer = await openfeature.call('getManifest', { key: sk() });
  expect(answer.status).to.equal(200);
  return answer.body.flags.find((flag: Json) => flag.key === key);
}

/** The same flag in the native contract. */
export async function nativeFlagOf({ native, sk }: TestApp, key: string): Promise<Json> {
  return dataOf(await native.call('getFlag', { key: sk(), path: { flag_key: key } }));
}
