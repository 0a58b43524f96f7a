/** Tokens of the OpenFeature door's streams, as an answer for all flags gives them. */
import { expect } from 'chai';
import type { TestApp } from './app.js';
import type { RequestOptions, TestAnswer } from './contract-client.js';

const known = new WeakMap<TestApp, string>();

/** A token for the environment `prod`: each server is asked once, because a test may break it afterwards. */
export async function streamToken(app: TestApp): Promise<string> {
  const token = known.get(app) ?? (await newStreamToken(app, { key: app.sk() }));
  known.set(app, token);
  return token;
}

/** A token for whom the credential belongs to. */
export async function newStreamToken(app: TestApp, credential: RequestOptions): Promise<string> {
  const answer = await app.openfeature.call('evaluateFlags', { body: {}, ...credential });
  expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
  return streamOf(answer).get('token') ?? '';
}

/** The query of the stream that an answer for all flags names. */
export function streamOf({ body }: TestAnswer): URLSearchParams {
  const { requestUri } = body.eventStreams[0].endpoint;
  return new URL(requestUri, 'http://localhost').searchParams;
}
