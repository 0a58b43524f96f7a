/** Projects and environments as Flagsmith's clients make them. */
import { expect } from 'chai';
import type { TestApp } from './app.js';
import type { RequestOptions, TestAnswer } from './contract-client.js';

type Json = TestAnswer['body'];

/** The number of the first organization, which is the only one of a new server. */
export const ORGANISATION = 1;

/** Calls an operation of the door as the owner, unless the options say otherwise, and expects this status. */
export async function flagsmith(
  app: TestApp,
  operationId: string,
  options: RequestOptions = {},
  status = 200,
): Promise<Json> {
  const answer = await app.flagsmith.call(operationId, { token: app.token, ...options });
  expect(answer.status, `${operationId}: ${JSON.stringify(answer.body)}`).to.equal(status);
  return answer.body;
}

/** Makes a project, and answers it. */
export function makeFlagsmithProject(app: TestApp, given: object = {}): Promise<Json> {
  return flagsmith(app, 'createProject', { body: { name: 'Shop', organisation: ORGANISATION, ...given } }, 201);
}

let count = 0;

/** Makes an environment, in a new project unless one is given, and answers it. */
export async function makeFlagsmithEnvironment(app: TestApp, given: object = {}): Promise<Json> {
  count += 1;
  const project = 'project' in given ? given.project : (await makeFlagsmithProject(app)).id;
  const body = { name: `Environment ${count}`, ...given, project };
  return flagsmith(app, 'createEnvironment', { body }, 201);
}
