/** Projects, environments, keys and tenants as tests want them. */
import { createPasswords } from '../../src/credentials/passwords.js';
import { repositories } from '../../src/repositories/index.js';
import { dataOf } from './answers.js';
import { logIn, type TestApp } from './app.js';
import type { TestAnswer } from './contract-client.js';
import { newKey } from './flags.js';
import { NOW, organization, user } from './records.js';

type Json = TestAnswer['body'];

/** Makes a project, with dev, staging and prod unless the given properties say otherwise. */
export async function makeProject(app: TestApp, given: object = {}, token = app.token): Promise<Json> {
  const body = { key: newKey('project'), ...given };
  return dataOf(await app.native.call('createProject', { token, body }), 201);
}

export async function makeEnvironment(
  app: TestApp,
  given: object = {},
  query: Record<string, string> = {},
): Promise<Json> {
  const body = { key: newKey('env'), ...given };
  return dataOf(await app.native.call('createEnvironment', { token: app.token, query, body }), 201);
}

/** Makes an API key and answers it with its secret. */
export async function makeApiKey(
  app: TestApp,
  environmentId = 'prod',
  given: object = {},
  token = app.token,
): Promise<Json> {
  const body = { type: 'sk', name: 'A key', ...given };
  return dataOf(await app.native.call('createApiKey', { token, path: { environment_id: environmentId }, body }), 201);
}

/** Makes a personal token of the owner's, or of whoever's bearer token it is, and answers it with its secret. */
export async function makePersonalToken(app: TestApp, given: object = {}, token = app.token): Promise<Json> {
  const body = { name: 'A token', scopes: ['flags:read'], ...given };
  return dataOf(await app.native.call('createPersonalToken', { token, body }), 201);
}

/** The environment of the project `default` with this key. */
export async function environmentOf(app: TestApp, key = 'prod', token = app.token): Promise<Json> {
  return dataOf(await app.native.call('getEnvironment', { token, path: { environment_id: key } }));
}

/** The revision of each environment of a project, by key. */
export async function revisionsOf(app: TestApp, projectId = 'default'): Promise<Readonly<Record<string, number>>> {
  const answer = await app.native.call('listEnvironments', { token: app.token, query: { project_id: projectId } });
  return Object.fromEntries(dataOf(answer).map(({ key, revision }: Json) => [key, revision]));
}

/** Another tenant: an organization with an owner, who is logged in, and a project `default` with a key and a flag. */
export async function makeTenant(app: TestApp) {
  const password = 'another horse';
  const { organizations, users } = repositories(app.database);
  const passwordHash = await createPasswords().hash(password);
  const owner = await users.insert(user({ passwordHash }));
  await users.addMembership(owner.id, (await organizations.insert(organization({ name: 'Tenant' }))).id, 'owner', NOW);
  const token = await logIn(app.native, { email: owner.email, password, environments: [] });
  const project = await makeProject(app, { key: 'default' }, token);
  const prod: Json = dataOf(await app.native.call('getEnvironment', { token, path: { environment_id: 'prod' } }));
  const apiKey = await makeApiKey(app, 'prod', {}, token);
  const flagKey = newKey('tenants-flag');
  dataOf(await app.native.call('createFlag', { token, body: { key: flagKey, type: 'boolean' } }), 201);
  return { token, project, environment: prod, apiKey, flagKey };
}
