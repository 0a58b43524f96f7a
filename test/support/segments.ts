/** Segments as tests want them, made over HTTP. */
import { dataOf } from './answers.js';
import type { TestApp } from './app.js';
import type { TestAnswer } from './contract-client.js';
import { inSwitzerland, newKey } from './flags.js';

type Json = TestAnswer['body'];

/** Makes a segment of everybody in Switzerland, unless the given properties say otherwise, and answers it. */
export async function makeSegment(app: TestApp, given: object = {}, query: Record<string, string> = {}): Promise<Json> {
  const body = { key: newKey('segment'), when: inSwitzerland, ...given };
  return dataOf(await app.native.call('createSegment', { token: app.token, query, body }), 201);
}

/** Changes a segment. Answers what the server did. */
export function changeSegment(app: TestApp, segment_key: string, body: object): Promise<TestAnswer> {
  return app.native.call('updateSegment', { token: app.token, path: { segment_key }, body });
}

/** The condition that holds for whoever is in the segment. */
export function inSegment({ key }: { readonly key: string }): { readonly segment: string } {
  return { segment: key };
}
