/** Segments of the Flagsmith door as tests want them. */
import type { TestApp } from './app.js';
import type { TestAnswer } from './contract-client.js';
import { bodyOf } from './flagsmith.js';

type Json = TestAnswer['body'];

/** The number of the project `default`. */
export const DEFAULT_PROJECT = '1';

/** One rule that asks whether the plan is beta, as Flagsmith's user interface writes it. */
export const betaRules = [
  { type: 'ALL', rules: [{ type: 'ANY', conditions: [{ operator: 'EQUAL', property: 'plan', value: 'beta' }] }] },
];

/** Calls an operation on a project's segments, or on one of them. */
export function callSegments(
  app: TestApp,
  operation: string,
  { id, body, query, project = DEFAULT_PROJECT, token = app.token }: SegmentCall = {},
): Promise<TestAnswer> {
  const path = { project_pk: project, ...(id !== undefined && { segment_pk: String(id) }) };
  return app.flagsmith.call(operation, { token, path, ...(body && { body }), ...(query && { query }) });
}

interface SegmentCall {
  readonly id?: number;
  readonly body?: object;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly project?: string;
  readonly token?: string;
}

export async function makeFlagsmithSegment(app: TestApp, given: object = {}, project = DEFAULT_PROJECT): Promise<Json> {
  const body = { name: 'Beta users', rules: betaRules, ...given };
  return bodyOf(await callSegments(app, 'createSegment', { body, project }), 201);
}
