/** Operations with a body, each with one that says everything that it can. */
import type { RequestOptions } from '../support/contract-client.js';

export interface Write {
  readonly id: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** Whose values are any JSON: NUL is a character like others there. */
  readonly free?: RegExp;
}

const content = {
  name: 'Text',
  description: 'Text',
  toggle: 'switch',
  variations: [
    { key: 'blue', name: 'Text', value: { any: ['Text'] }, description: 'Text' },
    { key: 'red', name: 'Text', value: { any: ['Text'] }, description: 'Text' },
  ],
  default_variation: 'blue',
  off_variation: 'red',
  tags: ['Text'],
  owner: 'Text',
  server_only: false,
  json_schema: { type: 'object', description: 'Text' },
  metadata: { any: { depth: ['Text'] } },
};

const flag = { ...content, enabled: true };

const state = {
  enabled: true,
  prerequisites: [{ flag_key: 'new-account', enabled: true, variations: ['Text'] }],
  overrides: [{ variation: 'Text', targeting_keys: ['Text'] }],
  rules: [
    {
      id: 'rul_mYe8sGq2LwX0TnB5',
      name: 'Text',
      when: {
        all: [
          { any: [{ attribute: 'country', type: 'string', operator: 'in', values: ['Text'], list: 'any' }] },
          { none: [{ attribute: 'age', type: 'number', operator: 'gt', values: ['21'], negate: true }] },
          { segment: 'staff' },
          { percentage: 10, bucket_by: 'Text', seed: 'Text', algorithm: 'native' },
        ],
      },
      window: { from: '2025-01-15T10:30:00Z', until: '2099-01-15T10:30:00Z' },
      serve: {
        rollout: { weights: [{ variation: 'on', weight: 50 }], bucket_by: 'Text', seed: 'Text', algorithm: 'native' },
      },
    },
  ],
  default_serve: { variation: 'off' },
};

const segment = {
  name: 'Text',
  description: 'Text',
  when: { any: [{ segment: 'staff' }, { attribute: 'Text', operator: 'in', values: ['Text'], ignore_case: true }] },
};
const traits = { any: { depth: ['Text'] } };

const context = { targeting_key: 'Text', attributes: { any: { depth: ['Text'] } } };
const triedState = { ...state, contexts: [context] };
const inState = /\/values\/|^\/body\/contexts\//;
const flagEnvironment = { flag_key: 'new-feature', environment_id: 'prod' };
const json = /^\/body\/(variations\/\d+\/value|metadata|json_schema)/;
const attributes = /^\/body\/context/;
const environment = { name: 'Text', description: 'Text' };
const roles = [{ project_id: 'default', role: 'viewer' }];

export const writes: readonly Write[] = [
  { id: 'createFlag', body: { key: 'another', type: 'json', ...flag }, free: json },
  { id: 'replaceFlag', path: { flag_key: 'another' }, body: { type: 'json', ...flag }, free: json },
  { id: 'updateFlag', path: { flag_key: 'new-feature' }, body: flag, free: json },
  { id: 'replaceFlagEnvironment', path: flagEnvironment, body: triedState, free: inState },
  { id: 'updateFlagEnvironment', path: flagEnvironment, body: triedState, free: inState },
  {
    id: 'updateFlags',
    body: {
      flag_keys: ['new-feature'],
      changes: { enabled: true, status: 'active', add_tags: ['Text'], remove_tags: ['Text'] },
    },
  },
  {
    id: 'copyFlagEnvironment',
    path: flagEnvironment,
    body: { from: 'dev', include: ['rules'], contexts: [context] },
    free: inState,
  },
  {
    id: 'copyEnvironment',
    path: { environment_id: 'prod' },
    body: { from: 'dev', flag_keys: ['new-feature'], include: ['rules'] },
  },
  { id: 'evaluateFlag', body: { flag_key: 'new-feature', context, use_stored_traits: true }, free: attributes },
  {
    id: 'evaluateFlags',
    body: { context, use_stored_traits: true, flag_keys: ['new-feature'], tags: ['Text'] },
    free: attributes,
  },
  { id: 'explainFlag', body: { flag_key: 'new-feature', context, use_stored_traits: true }, free: attributes },
  { id: 'createSegment', body: { key: 'another', ...segment }, free: /\/values\// },
  { id: 'replaceSegment', path: { segment_key: 'another' }, body: segment, free: /\/values\// },
  { id: 'updateSegment', path: { segment_key: 'beta-users' }, body: segment, free: /\/values\// },
  { id: 'replaceIdentities', body: { identities: [{ identifier: 'Text', traits }] }, free: /\/traits/ },
  { id: 'replaceIdentity', path: { identifier: 'user-42' }, body: { traits }, free: /\/traits/ },
  { id: 'updateIdentity', path: { identifier: 'user-42' }, body: { traits }, free: /\/traits/ },
  {
    id: 'replaceIdentityOverride',
    path: { identifier: 'user-42', flag_key: 'new-feature' },
    body: { variation: 'Text' },
  },
  { id: 'reportUsage', body: { counts: [{ flag_key: 'new-feature', variation: 'on', count: 1 }] } },
  {
    id: 'createProject',
    body: {
      key: 'shop',
      ...environment,
      environments: [{ key: 'dev', ...environment, client_key: 'client-key-of-dev' }],
    },
  },
  {
    id: 'replaceOrganizationLimits',
    path: { organization_id: 'org_2LwX0TnB5mYe8sGq' },
    body: { plan: 'pro', limits: { management: 1, evaluation: 1, ruleset: 1, api_keys: 1 } },
  },
  {
    id: 'importProject',
    path: { project_id: 'default' },
    body: {
      format: 1,
      project: { key: 'default', ...environment },
      environments: [{ key: 'dev', ...environment }],
      segments: [{ key: 'another', ...segment }],
      flags: [{ key: 'another', type: 'json', ...content, status: 'active', environments: { prod: state } }],
    },
    free: /\/values\/|^\/body\/flags\/\d+\/(variations\/\d+\/value|metadata|json_schema)/,
  },
  { id: 'updateProject', path: { project_id: 'default' }, body: environment },
  { id: 'createEnvironment', body: { key: 'qa', ...environment, client_key: 'client-key-of-qa' } },
  { id: 'updateEnvironment', path: { environment_id: 'dev' }, body: environment },
  {
    id: 'createApiKey',
    path: { environment_id: 'dev' },
    body: { type: 'sk', name: 'Text', expires_at: '2099-01-15T10:30:00Z' },
  },
  { id: 'rotateApiKeys', path: { environment_id: 'dev' }, body: { key_id: 'key_8sGq2LwX', grace_period: 60 } },
  {
    id: 'createPersonalToken',
    body: { name: 'Text', scopes: ['flags:read'], expires_at: '2099-01-15T10:30:00Z' },
  },
  {
    id: 'login',
    body: { email: 'nobody@localhost', password: 'Text', organization_id: 'org_Text' },
    free: /password/,
  },
  { id: 'refreshSession', body: { refresh_token: 'Text', organization_id: 'org_Text' } },
  {
    id: 'updatePassword',
    body: { current_password: 'Text', new_password: 'Text of eight' },
    free: /password/,
  },
  { id: 'createOrganization', body: { name: 'Text' } },
  { id: 'updateOrganization', path: { organization_id: 'org_Text' }, body: { name: 'Text' } },
  { id: 'updateMember', path: { user_id: 'usr_Text' }, body: { role: 'editor', projects: roles } },
  { id: 'createInvitation', body: { email: 'nobody@localhost', role: 'editor', projects: roles } },
  {
    id: 'acceptInvitation',
    body: { token: 'Text', name: 'Text', password: 'Text of eight' },
    free: /password/,
  },
];

/** A place in a body. */
export interface Leaf {
  readonly pointer: string;
  readonly value: unknown;
}

/** Every value of the body that has no parts. */
export function leavesOf(value: unknown, pointer = '/body'): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ pointer, value }];
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, `${pointer}/${name}`));
}

/** The body's JSON with other JSON at that place. */
export function jsonWith(body: object, { pointer }: Leaf, text: string): string {
  const [, , ...steps] = pointer.split('/');
  const copy = structuredClone(body);
  const last = steps.pop() ?? '';
  // biome-ignore lint/suspicious/noExplicitAny: any place of a JSON document
  const place = steps.reduce<any>((whole, step) => whole[step], copy);
  place[last] = '@@place@@';
  return JSON.stringify(copy).replace('"@@place@@"', () => text);
}

export function requestOf({ path, body }: Write): RequestOptions {
  return { ...(path && { path }), body };
}
