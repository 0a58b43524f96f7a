/** Projects and environments as Flagsmith's clients make them. */
import type { TestApp } from './app.js';
import type { TestAnswer } from './contract-client.js';
import { call } from './flagsmith.js';

type Json = TestAnswer['body'];

/** The number of the first organization, which is the only one of a new server. */
export const ORGANISATION = 1;

/** Makes a project, and answers it. */
export function makeFlagsmithProject(app: TestApp, given: object = {}): Promise<Json> {
  return call(app, 'createProject', { body: { name: 'Shop', organisation: ORGANISATION, ...given } }, 201);
}

let count = 0;

/** Makes an environment, in a new project unless one is given, and answers it. */
export async function makeFlagsmithEnvironment(app: TestApp, given: object = {}): Promise<Json> {
  count += 1;
  const project = 'project' in given ? given.project : (await makeFlagsmithProject(app)).id;
  const body = { name: `Environment ${count}`, ...given, project };
  return call(app, 'createEnvironment', { body }, 201);
}
