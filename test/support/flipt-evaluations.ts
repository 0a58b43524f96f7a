/** What flags answer by the Flipt door, asked with the first secret key of `prod` unless another credential is given. */
import { crc32 } from 'node:zlib';
import { expect } from 'chai';
import type { TestApp } from './app.js';
import type { RequestOptions, TestAnswer } from './contract-client.js';

/** Of a variant flag, as Flipt hashes it: 0 to 999. */
export function bucketOf(flagKey: string, entityId: string): number {
  return crc32(`${flagKey}${entityId}`) % 1000;
}

/** Of a boolean flag, as Flipt hashes it: 0 to 99. */
export function shareOf(flagKey: string, entityId: string): number {
  return crc32(`${entityId}${flagKey}`) % 100;
}

/** Some entity of which that holds. */
export function entityWhere(holds: (entityId: string) => boolean): string {
  let number = 0;
  while (!holds(`user-${number}`)) number += 1;
  return `user-${number}`;
}

/** The body of a success. */
export function bodyOf({ status, body }: TestAnswer): TestAnswer['body'] {
  expect(status, JSON.stringify(body)).to.equal(200);
  return body;
}

export function evaluating(app: () => TestApp) {
  const ask = (operationId: string, body: object, given: RequestOptions = { key: app().sk() }) =>
    app().flipt.call(operationId, { ...given, body });
  return {
    ask,
    variant: async (flagKey: string, entityId: string, context: object = {}) =>
      bodyOf(await ask('evaluateVariant', { flagKey, entityId, context })),
    boolean: async (flagKey: string, entityId: string, context: object = {}) =>
      bodyOf(await ask('evaluateBoolean', { flagKey, entityId, context })),
  };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Asserts what every answer says of its request, of which the id was not given; answers the rest. */
export function withoutEnvelope(body: TestAnswer['body']): TestAnswer['body'] {
  const { requestId, requestDurationMillis, timestamp, ...rest } = body;
  expect(requestId).to.match(UUID);
  expect(requestDurationMillis).to.be.a('number').within(0, 60_000);
  expect(Date.parse(timestamp)).to.be.closeTo(Date.now(), 60_000);
  return rest;
}
