import type { Knex } from 'knex';
import type { ApiKeyRow } from '../database/tables.js';
import type { ApiKeyDraft, ApiKeyOwner, ApiKeyRecord, ApiKeyRepository, ApiKeySort } from '../domain/api-keys.js';
import {
  COLUMNS,
  OWNER_COLUMNS,
  type OwnerRow,
  PROJECT_COLUMNS,
  type Row,
  toKeyInProject,
  toOwner,
  toRecord,
  toRow,
} from './api-key-rows.js';
import { readPage } from './pages.js';
import { inBatches, markUsed, onlyRow } from './rows.js';
import { hasText } from './search.js';

const SORT_COLUMNS: Readonly<Record<ApiKeySort, `api_keys.${keyof ApiKeyRow}`>> = {
  name: 'api_keys.name',
  created_at: 'api_keys.created_at',
};

const LIST = { columns: COLUMNS, sortColumns: SORT_COLUMNS, idColumn: 'api_keys.id', toRecord } as const;
const LIST_IN_PROJECTS = {
  columns: PROJECT_COLUMNS,
  sortColumns: {},
  idColumn: 'api_keys.id',
  toRecord: toKeyInProject,
} as const;

export function apiKeyRepository(db: Knex): ApiKeyRepository {
  const withEnvironment = () => db('api_keys').join('environments', 'environments.id', 'api_keys.environment_id');

  const withProject = () => withEnvironment().join('projects', 'projects.id', 'environments.project_id');

  async function findOwner(named: Readonly<Record<string, string>>): Promise<ApiKeyOwner | undefined> {
    const row: OwnerRow | undefined = await withProject().where(named).first(OWNER_COLUMNS);
    return row && toOwner(row);
  }

  async function listByHashes(hashes: readonly string[]): Promise<ApiKeyRecord[]> {
    const rows: Row[] = await withEnvironment().whereIn('api_keys.hash', hashes).orderBy('api_keys.id').select(COLUMNS);
    return rows.map(toRecord);
  }

  async function insertAll(apiKeys: readonly ApiKeyDraft[]): Promise<ApiKeyRecord[]> {
    await inBatches(apiKeys, toRow, (rows) => db('api_keys').insert(rows));
    return listByHashes(apiKeys.map(({ hash }) => hash));
  }

  return {
    insert: async (apiKey) => onlyRow(await insertAll([apiKey])),

    insertAll,

    listByHashes,

    findByHash: (hash) => findOwner({ 'api_keys.hash': hash }),

    findOwner: (publicId) => findOwner({ 'api_keys.public_id': publicId }),

    async findByPublicId(environmentId, publicId) {
      const row: Row | undefined = await withEnvironment()
        .where('api_keys.environment_id', environmentId)
        .where('api_keys.public_id', publicId)
        .first(COLUMNS);
      return row && toRecord(row);
    },

    async findById(environmentId, id) {
      const row: Row | undefined = await withEnvironment()
        .where('api_keys.environment_id', environmentId)
        .where('api_keys.id', id)
        .first(COLUMNS);
      return row && toRecord(row);
    },

    list({ environmentId, type, text }, page) {
      const from = withEnvironment().where('api_keys.environment_id', environmentId);
      if (type !== undefined) from.where('api_keys.type', type);
      if (text !== undefined) from.where(hasText(['api_keys.name'], text));
      return readPage(db, { ...LIST, from }, page);
    },

    listUnrevoked({ organizationId, projects }, page) {
      const from = withProject().where('projects.organization_id', organizationId).whereNull('api_keys.revoked_at');
      if (projects !== undefined) from.whereIn('projects.id', projects);
      return readPage(db, { ...LIST_IN_PROJECTS, from }, page);
    },

    async listLiveSecretKeys(environmentId, now) {
      const rows: Row[] = await withEnvironment()
        .where('api_keys.environment_id', environmentId)
        .where('api_keys.type', 'sk')
        .whereNull('api_keys.revoked_at')
        .whereNull('api_keys.replaced_at')
        .where((alive) => {
          alive.whereNull('api_keys.expires_at').orWhere('api_keys.expires_at', '>', now);
        })
        .orderBy(['api_keys.created_at', 'api_keys.id'])
        .select(COLUMNS);
      return rows.map(toRecord);
    },

    async update({ id, name, expiresAt }) {
      await db('api_keys').where({ id }).update({ name, expires_at: expiresAt });
    },

    async delete(id) {
      await db('api_keys').where({ id }).delete();
    },

    async revoke(id, at) {
      // The first time counts: revoking again changes nothing.
      await db('api_keys').where({ id }).whereNull('revoked_at').update({ revoked_at: at });
    },

    async markReplaced(ids, at) {
      await db('api_keys').whereIn('id', ids).update({ replaced_at: at });
    },

    async expire(ids, at) {
      // Only ever sooner: a key that would end earlier by itself still does.
      await db('api_keys')
        .whereIn('id', ids)
        .where((later) => {
          later.whereNull('expires_at').orWhere('expires_at', '>', at);
        })
        .update({ expires_at: at });
    },

    markUsed: (ids, at, since) => markUsed(db('api_keys'), ids, at, since),
  };
}
