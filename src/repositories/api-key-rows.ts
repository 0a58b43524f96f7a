/** The rows of API keys, and what they are in the domain. */
import type { ApiKeyRow } from '../database/tables.js';
import type { ApiKeyDraft, ApiKeyInProject, ApiKeyOwner, ApiKeyRecord } from '../domain/api-keys.js';
import type { ApiKeyType } from '../domain/scopes.js';

export const COLUMNS = [
  'api_keys.id',
  'api_keys.public_id',
  'api_keys.environment_id',
  'api_keys.type',
  'api_keys.name',
  'api_keys.prefix',
  'api_keys.hash',
  'api_keys.created_at',
  'api_keys.expires_at',
  'api_keys.last_used_at',
  'api_keys.replaced_at',
  'api_keys.revoked_at',
  'environments.public_id as environment_public_id',
] as const;

export const OWNER_COLUMNS = [...COLUMNS, 'environments.project_id', 'projects.organization_id'] as const;

export const PROJECT_COLUMNS = [...COLUMNS, 'projects.key as project_key'] as const;

export type Row = ApiKeyRow & { type: ApiKeyType; environment_public_id: string };
type ProjectRow = Row & { project_key: string };
export type OwnerRow = Row & { project_id: number; organization_id: number };

export function toRecord(row: Row): ApiKeyRecord {
  return {
    id: row.id,
    publicId: row.public_id,
    environmentId: row.environment_id,
    environmentPublicId: row.environment_public_id,
    type: row.type,
    name: row.name,
    prefix: row.prefix,
    hash: row.hash,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
    replacedAt: row.replaced_at,
    revokedAt: row.revoked_at,
  };
}

export function toKeyInProject(row: ProjectRow): ApiKeyInProject {
  return { apiKey: toRecord(row), projectKey: row.project_key };
}

export function toOwner(row: OwnerRow): ApiKeyOwner {
  return {
    apiKey: toRecord(row),
    projectId: row.project_id,
    organizationId: row.organization_id,
  };
}

export function toRow(apiKey: ApiKeyDraft): Omit<ApiKeyRow, 'id'> {
  return {
    public_id: apiKey.publicId,
    environment_id: apiKey.environmentId,
    type: apiKey.type,
    name: apiKey.name,
    prefix: apiKey.prefix,
    hash: apiKey.hash,
    created_at: apiKey.createdAt,
    expires_at: apiKey.expiresAt,
    last_used_at: apiKey.lastUsedAt,
    replaced_at: apiKey.replacedAt,
    revoked_at: apiKey.revokedAt,
  };
}
