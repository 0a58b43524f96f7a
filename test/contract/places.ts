/** One object of every kind that a request can name, in any place. */
import { expect } from 'chai';
import type { ErrorCode } from '../../src/http/contract.js';
import type { TestApp } from '../support/app.js';
import { contracts, follow } from '../support/contract.js';
import type { TestAnswer } from '../support/contract-client.js';
import { inSwitzerland, newKey } from '../support/flags.js';
import { newEmail } from '../support/people.js';
import type { Operation } from './operations.js';
import { fliptIn, fliptViewOf } from './planted-flipt.js';
import { identitiesIn } from './planted-identities.js';

/** The objects of one place, each by the parameter that names it. */
export type Objects = Readonly<Record<string, string>>;

/** What is said of an object that does not exist, by the parameter that names it. A new parameter needs a line here, and one in `plantIn`. */
export const NOT_FOUND: Readonly<Record<string, ErrorCode>> = {
  project_id: 'PROJECT_NOT_FOUND',
  environment_id: 'ENVIRONMENT_NOT_FOUND',
  key_id: 'API_KEY_NOT_FOUND',
  flag_key: 'FLAG_NOT_FOUND',
  segment_key: 'SEGMENT_NOT_FOUND',
  identifier: 'IDENTITY_NOT_FOUND',
  entry_id: 'AUDIT_ENTRY_NOT_FOUND',
  organization_id: 'ORGANIZATION_NOT_FOUND',
  user_id: 'MEMBER_NOT_FOUND',
  invitation_id: 'INVITATION_NOT_FOUND',
  token_id: 'PERSONAL_TOKEN_NOT_FOUND',
  // The Flagsmith door's own names.
  organisation_pk: 'ORGANIZATION_NOT_FOUND',
  project_pk: 'PROJECT_NOT_FOUND',
  audit_pk: 'AUDIT_ENTRY_NOT_FOUND',
  api_key: 'ENVIRONMENT_NOT_FOUND',
  webhook_pk: 'WEBHOOK_NOT_FOUND',
  feature_pk: 'FLAG_NOT_FOUND',
  segment_pk: 'SEGMENT_NOT_FOUND',
  option_pk: 'NOT_FOUND',
  feature_state_pk: 'NOT_FOUND',
  feature_segment_pk: 'NOT_FOUND',
  tag_pk: 'NOT_FOUND',
  key_pk: 'API_KEY_NOT_FOUND',
  identity_pk: 'IDENTITY_NOT_FOUND',
  trait_pk: 'NOT_FOUND',
  prefix: 'PERSONAL_TOKEN_NOT_FOUND',
  feature_id: 'FLAG_NOT_FOUND',
  trait_key: 'IDENTITY_NOT_FOUND',
  // The Flagify door's own names.
  key: 'FLAG_NOT_FOUND',
  id: 'ENVIRONMENT_NOT_FOUND',
  // The Flipt door's own names.
  namespaceKey: 'PROJECT_NOT_FOUND',
  flagKey: 'FLAG_NOT_FOUND',
  segmentKey: 'SEGMENT_NOT_FOUND',
  constraintId: 'NOT_FOUND',
  variantId: 'NOT_FOUND',
  ruleId: 'NOT_FOUND',
  distributionId: 'NOT_FOUND',
  rolloutId: 'NOT_FOUND',
  tokenId: 'PERSONAL_TOKEN_NOT_FOUND',
};

/** Parameters that find what there is instead of naming what must be there: whatever lies elsewhere is not found. */
export const FILTERS: Readonly<Record<string, readonly string[]>> = {
  listAuditEntries: ['actor_id', 'resource_id', 'project_id', 'environment_id', 'operation_id', 'request_id'],
  listUsageData: ['project_id', 'environment_id'],
  // What another operation has stored there may be no number.
  updateTraitValue: ['trait_key'],
  // What another operation has stored there is the key of another trait.
  createIdentityTrait: ['trait_key'],
  replaceIdentityTrait: ['trait_key'],
  exportAuditLog: ['actor_id', 'resource_id', 'project_id', 'environment_id', 'operation_id', 'request_id'],
};

/** A place, as whoever may write there names it. */
export interface Place {
  readonly token: string;
  readonly query: { readonly project_id: string; readonly environment_id: string };
}

/** Makes one object of every kind in the place. */
export async function plantIn({ native, flagsmith, flipt }: TestApp, { token, query }: Place): Promise<Objects> {
  const call = async (id: string, options: object) => {
    const answer = await native.call(id, { token, query, ...options });
    expect(answer.status, `${id}: ${JSON.stringify(answer.body)}`).to.be.below(300);
    return answer.body.data;
  };
  const path = { ...query, identifier: newKey('user') };
  const inProject = { project_id: query.project_id };
  const environment = await call('getEnvironment', { path, query: inProject });
  const apiKey = await call('createApiKey', { path, query: inProject, body: { type: 'sk', name: 'n' } });
  const flag = await call('createFlag', { body: { key: newKey(), type: 'boolean' } });
  const segment = await call('createSegment', {
    query: inProject,
    body: { key: newKey('segment'), when: inSwitzerland },
  });
  await call('replaceIdentity', { path, body: { traits: {} } });
  const overridden = async (feature: string) => {
    const { variations } = await call('getFlag', { path: { flag_key: feature } });
    const rules = [{ when: { segment: segment.key }, serve: { variation: variations[0].key } }];
    const headers = { 'Content-Type': 'application/merge-patch+json' };
    await call('updateFlagEnvironment', {
      path: { ...path, flag_key: feature },
      query: inProject,
      headers,
      body: { rules },
    });
  };
  const me = await call('getMe', { query: {} });
  const invitation = await call('createInvitation', { query: {}, body: { email: newEmail(), role: 'viewer' } });
  const personalToken = await call('createPersonalToken', { query: {}, body: { name: 'n', scopes: ['flags:read'] } });
  const seen = await entryIn(flagsmith, token, environment.client_key);
  const numbers = await numbersIn(flagsmith, token, seen);
  const [entry] = await call('listAuditEntries', { query: { project_id: environment.project_id } });
  return {
    project_id: environment.project_id,
    environment_id: environment.id,
    key_id: apiKey.id,
    flag_key: flag.key,
    segment_key: segment.key,
    identifier: path.identifier,
    entry_id: entry.id,
    organization_id: me.organization.id,
    user_id: me.id,
    invitation_id: invitation.id,
    token_id: personalToken.id,
    ...numbers,
    segment_pk: await segmentNumber(flagsmith, token, numbers.project_pk, segment.name),
    ...(await featuresIn(flagsmith, token, { ...numbers, environment: seen.environment.id }, overridden)),
    ...(await identitiesIn({ flagsmith }, token, environment.client_key)),
    feature_id: await featureNumber(flagsmith, environment, flag.key),
    trait_key: newKey('trait'),
    prefix: personalToken.prefix,
    key: flag.key,
    id: environment.id,
    ...(await fliptIn({ flipt }, { token, namespaceKey: environment.project_id, environment: environment.key })),
  };
}

/** The number of a native segment, whose name nothing else has. */
async function segmentNumber(
  flagsmith: TestApp['flagsmith'],
  token: string,
  project_pk: string,
  name: string,
): Promise<string> {
  const { results } = (await flagsmith.call('listSegments', { token, path: { project_pk }, query: { q: name } })).body;
  return String(results.find((one: TestAnswer['body']) => one.name === name).id);
}

/** An entry of the audit log about the environment, which tells what the Flagsmith door calls by numbers. */
async function entryIn(flagsmith: TestApp['flagsmith'], token: string, api_key: string): Promise<TestAnswer['body']> {
  const { results } = (await flagsmith.call('listAuditLogs', { token, query: { page_size: 999 } })).body;
  return results.find((one: TestAnswer['body']) => one.environment?.api_key === api_key);
}

async function numbersIn(flagsmith: TestApp['flagsmith'], token: string, entry: TestAnswer['body']) {
  const path = { api_key: String(entry.environment.api_key) };
  const webhook = await flagsmith.call('createWebhook', { token, path, body: { url: 'https://example.org/' } });
  return {
    organisation_pk: String(entry.project.organisation),
    project_pk: String(entry.project.id),
    audit_pk: String(entry.id),
    ...path,
    webhook_pk: String(webhook.body.id),
  };
}

/** A feature with an option and a tag; `overridden` gives it a segment override natively. */
async function featuresIn(
  flagsmith: TestApp['flagsmith'],
  token: string,
  { project_pk, environment }: { readonly project_pk: string; readonly environment: number },
  overridden: (feature: string) => Promise<unknown>,
): Promise<Objects> {
  const ask = async (id: string, options: object) => {
    const answer = await flagsmith.call(id, { token, ...options });
    expect(answer.status, `${id}: ${JSON.stringify(answer.body)}`).to.be.below(300);
    return answer.body;
  };
  const path = { project_pk };
  const tag = await ask('createTag', { path, body: { label: newKey('tag'), color: 'red' } });
  const options = [{ string_value: 'x', default_percentage_allocation: 10 }];
  const body = { name: newKey('feature'), tags: [tag.id], multivariate_options: options };
  const feature = await ask('createFeature', { path, body });
  await overridden(feature.name);
  const query = { environment, feature: feature.id };
  const [standard, own] = (await ask('listFeatureStates', { query })).results;
  return {
    feature_pk: String(feature.id),
    option_pk: String(feature.multivariate_options[0].id),
    feature_state_pk: String(standard.id),
    feature_segment_pk: String(own.feature_segment),
    tag_pk: String(tag.id),
  };
}

async function featureNumber(
  flagsmith: TestApp['flagsmith'],
  { client_key }: { readonly client_key: string },
  feature: string,
): Promise<string> {
  const headers = { 'X-Environment-Key': client_key };
  return String((await flagsmith.call('listFlags', { headers, query: { feature } })).body.feature.id);
}

/** Whether the parameter names something that lies somewhere. */
export function isNaming(parameter: string): boolean {
  return /_(id|key)$/.test(parameter) || /^(namespace|flag|segment|variant|rule|rollout)(Id|Key)$/.test(parameter);
}

/** What each of a list of the body names; of what is no list, its own name. */
export function singularOf(property: string): string {
  return property.replace(/(Id|Key)s$/, '$1');
}

/** The parameters of the operation that name something that lies somewhere. */
export function namingParameters({ contract, id, row, request }: Operation): string[] {
  const { document } = contracts[contract];
  const item = document.paths[row.path];
  const listed = [
    ...(item.parameters ?? []).map((_: unknown, index: number) => ['paths', row.path, 'parameters', `${index}`]),
    ...(item[row.method].parameters ?? []).map((_: unknown, index: number) => [
      'paths',
      row.path,
      row.method,
      'parameters',
      `${index}`,
    ]),
  ].map((pointer) => follow(document, pointer).value);
  const names = listed
    .filter((one) => one.in === 'path' || (one.in === 'query' && isNaming(one.name)))
    .map(({ name }) => String(name));
  const inBody = Object.keys(Object(request.body)).map(singularOf).filter(isNaming);
  return [...new Set([...names, ...inBody])].filter((name) => !FILTERS[id]?.includes(name));
}

/** Every object of the place, as who may see it sees it; but for revisions, which others may raise. */
export async function viewOf(
  { native, flipt }: TestApp,
  token: string,
  objects: Objects,
): Promise<readonly TestAnswer['body'][]> {
  const { project_id = '', environment_id = '' } = objects;
  const [inProject, inEnvironment] = [{ project_id }, { project_id, environment_id }];
  const reads = [
    ['getProject', {}],
    ['getEnvironment', inProject],
    ['getApiKey', inProject],
    ['getSegment', inProject],
    ['getFlag', inEnvironment],
    ['getIdentity', inEnvironment],
    ['getOrganization', {}],
    ['getOrganizationLimits', {}],
    ['getMember', {}],
    ['getInvitation', {}],
    ['getPersonalToken', {}],
  ] as const;
  const views = [];
  for (const [id, query] of reads) {
    const { data } = (await native.call(id, { token, path: objects, query })).body;
    views.push({ ...data, revision: undefined });
  }
  return [...views, ...(await fliptViewOf({ flipt }, { token, environment: environment_id }, objects))];
}
