import type { ApiKeyRecord } from '../../src/domain/api-keys.js';
import type { AuditEntry } from '../../src/domain/audit.js';
import type { EnvironmentDraft, EnvironmentRecord } from '../../src/domain/environments.js';
import type { FlagEnvironmentRecord } from '../../src/domain/flag-environments.js';
import type { FlagRecord } from '../../src/domain/flags.js';
import type { IdentityDraft } from '../../src/domain/identities.js';
import type { OrganizationRecord } from '../../src/domain/organizations.js';
import type { PersonalTokenRecord } from '../../src/domain/personal-tokens.js';
import type { ProjectDraft, ProjectRecord } from '../../src/domain/projects.js';
import type { Repositories } from '../../src/domain/repositories.js';
import type { SegmentRecord } from '../../src/domain/segments.js';
import type { UserRecord } from '../../src/domain/users.js';

/** Records as they are before they are inserted: unremarkable, and all different, unless a test says otherwise. */

export const NOW = '2026-11-21T05:30:00.000Z';
export const LATER = '2026-11-21T05:30:00.001Z';

let count = 0;

function unique(prefix: string): string {
  count += 1;
  return `${prefix}${count}`;
}

export function organization(given: Partial<OrganizationRecord> = {}): Omit<OrganizationRecord, 'id'> {
  return {
    publicId: unique('org_'),
    name: 'Acme',
    plan: null,
    limits: {},
    doorData: {},
    version: 1,
    createdAt: NOW,
    updatedAt: NOW,
    ...given,
  };
}

export function user(given: Partial<UserRecord> = {}): Omit<UserRecord, 'id'> {
  return {
    publicId: unique('usr_'),
    email: unique('ada@example.org.'),
    name: 'Ada',
    passwordHash: '$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA',
    createdAt: NOW,
    ...given,
  };
}

export function project({ id }: Pick<OrganizationRecord, 'id'>, given: Partial<ProjectDraft> = {}): ProjectDraft {
  return {
    publicId: unique('prj_'),
    organizationId: id,
    key: unique('project-'),
    name: 'Shop',
    description: 'What we sell',
    doorData: { flagsmith: { hideDisabledFlags: true } },
    version: 1,
    createdAt: NOW,
    updatedAt: NOW,
    ...given,
  };
}

export function environment(
  { id }: Pick<ProjectRecord, 'id'>,
  given: Partial<EnvironmentRecord> = {},
): EnvironmentDraft {
  return {
    publicId: unique('env_'),
    projectId: id,
    key: unique('environment-'),
    name: 'Production',
    description: 'Where it counts',
    clientKey: unique('client-key-'),
    doorData: { flagsmith: { hideSensitiveData: true } },
    version: 1,
    createdAt: NOW,
    updatedAt: NOW,
    ...given,
  };
}

export function apiKey(
  { id }: Pick<EnvironmentRecord, 'id'>,
  given: Partial<ApiKeyRecord> = {},
): Omit<ApiKeyRecord, 'id' | 'environmentPublicId'> {
  return {
    publicId: unique('key_'),
    environmentId: id,
    type: 'sk',
    name: 'Back end',
    prefix: 'sk_production_1',
    hash: unique('9f86d081884c7d65'),
    createdAt: NOW,
    expiresAt: null,
    lastUsedAt: null,
    revokedAt: null,
    replacedAt: null,
    ...given,
  };
}

export function personalToken(
  { id: userId }: Pick<UserRecord, 'id'>,
  { id: organizationId }: Pick<OrganizationRecord, 'id'>,
  given: Partial<PersonalTokenRecord> = {},
): Omit<PersonalTokenRecord, 'id'> {
  return {
    publicId: unique('tok_'),
    userId,
    organizationId,
    name: 'Nightly report',
    prefix: 'bt_1',
    hash: unique('2c26b46b68ffc68f'),
    scopes: ['flags:read', 'flags:write'],
    createdAt: NOW,
    expiresAt: null,
    lastUsedAt: null,
    revokedAt: null,
    ...given,
  };
}

export function flag({ id }: Pick<ProjectRecord, 'id'>, given: Partial<FlagRecord> = {}): Omit<FlagRecord, 'id'> {
  return {
    publicId: unique('flg_'),
    projectId: id,
    key: unique('planted-'),
    name: 'New checkout',
    description: 'The shorter one',
    type: 'boolean',
    toggle: 'switch',
    variations: [
      { key: 'on', name: 'On', value: true, description: '' },
      { key: 'off', name: 'Off', value: false, description: '' },
    ],
    defaultVariation: 'on',
    offVariation: 'off',
    tags: ['checkout'],
    owner: 'ada@example.org',
    serverOnly: false,
    status: 'active',
    metadata: { team: 'shop' },
    jsonSchema: null,
    doorData: { flagsmith: { defaultEnabled: true } },
    changedIn: 1,
    version: 1,
    createdAt: NOW,
    updatedAt: NOW,
    lastEvaluatedAt: null,
    ...given,
  };
}

export function flagEnvironment(
  { id: flagId }: Pick<FlagRecord, 'id'>,
  { id: environmentId }: Pick<EnvironmentRecord, 'id'>,
  given: Partial<FlagEnvironmentRecord> = {},
): FlagEnvironmentRecord {
  return {
    flagId,
    environmentId,
    enabled: true,
    prerequisites: [{ flagKey: 'new-account', enabled: true, variations: ['on'] }],
    overrides: [{ variation: 'off', targetingKeys: ['user-1'] }],
    rules: [{ id: 'rul_1', name: 'Everybody', when: null, window: null, serve: { variation: 'on' } }],
    defaultServe: { variation: 'off' },
    changedIn: 1,
    version: 1,
    updatedAt: NOW,
    ...given,
  };
}

export function auditEntry(given: Partial<AuditEntry> = {}): AuditEntry {
  return {
    publicId: unique('aud_'),
    organizationId: 1,
    projectId: 2,
    projectPublicId: 'prj_2',
    environmentId: 3,
    environmentPublicId: 'env_3',
    actor: { kind: 'user', id: 'usr_1', credentialId: 'ses_1' },
    requestId: 'req_1',
    operationId: 'updateFlag',
    resource: 'flag',
    resourceId: 'flg_1',
    before: { name: 'Old' },
    after: { name: 'New' },
    createdAt: NOW,
    ...given,
  };
}

export function segment(
  { id }: Pick<ProjectRecord, 'id'>,
  given: Partial<SegmentRecord> = {},
): Omit<SegmentRecord, 'id'> {
  return {
    publicId: unique('seg_'),
    projectId: id,
    key: unique('segment-'),
    name: 'Beta users',
    description: 'Who tries things first',
    when: { segment: 'staff' },
    doorData: { flagsmith: { flag: 'new-checkout' } },
    changedIn: 1,
    version: 1,
    createdAt: NOW,
    updatedAt: NOW,
    ...given,
  };
}

export function identity({ id }: Pick<EnvironmentRecord, 'id'>, given: Partial<IdentityDraft> = {}): IdentityDraft {
  return {
    publicId: unique('idn_'),
    environmentId: id,
    identifier: unique('user-'),
    traits: { plan: 'pro' },
    version: 1,
    createdAt: NOW,
    updatedAt: NOW,
    ...given,
  };
}

/** One organization with one project with one environment, inserted. */
export async function plant(repositories: Repositories) {
  const org = await repositories.organizations.insert(organization());
  const prj = await repositories.projects.insert(project(org));
  const env = await repositories.environments.insert(environment(prj));
  return { organization: org, project: prj, environment: env };
}
