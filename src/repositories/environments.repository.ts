import type { Knex } from 'knex';
import type { EnvironmentRow } from '../database/tables.js';
import type {
  EnvironmentDraft,
  EnvironmentOwner,
  EnvironmentRecord,
  EnvironmentRepository,
  EnvironmentSort,
} from '../domain/environments.js';
import { readPage } from './pages.js';
import { countRows, fromDoorData, inBatches, onlyRow, readInBatches, toDoorData } from './rows.js';
import { hasText } from './search.js';

const COLUMNS = [
  'environments.id',
  'environments.public_id',
  'environments.project_id',
  'environments.key',
  'environments.name',
  'environments.description',
  'environments.client_key',
  'environments.door_data',
  'environments.changed_at',
  'environments.revision',
  'environments.version',
  'environments.created_at',
  'environments.updated_at',
  'projects.public_id as project_public_id',
] as const;

const SORT_COLUMNS: Readonly<Record<EnvironmentSort, `environments.${keyof EnvironmentRow}`>> = {
  key: 'environments.key',
  name: 'environments.name',
  created_at: 'environments.created_at',
  updated_at: 'environments.updated_at',
};

const SEARCHED = ['environments.key', 'environments.name', 'environments.description'];

type Row = EnvironmentRow & { project_public_id: string };
type OwnerRow = Row & { organization_id: number };

function toRecord(row: Row): EnvironmentRecord {
  return {
    id: row.id,
    publicId: row.public_id,
    projectId: row.project_id,
    projectPublicId: row.project_public_id,
    key: row.key,
    name: row.name,
    description: row.description,
    clientKey: row.client_key,
    doorData: toDoorData(row.door_data),
    changedAt: row.changed_at,
    revision: row.revision,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toRow(environment: EnvironmentDraft): Omit<EnvironmentRow, 'id' | 'revision'> {
  return {
    public_id: environment.publicId,
    project_id: environment.projectId,
    key: environment.key,
    name: environment.name,
    description: environment.description,
    client_key: environment.clientKey,
    door_data: fromDoorData(environment.doorData),
    changed_at: environment.createdAt,
    version: environment.version,
    created_at: environment.createdAt,
    updated_at: environment.updatedAt,
  };
}

const LIST = {
  columns: COLUMNS,
  sortColumns: SORT_COLUMNS,
  uniqueField: 'key',
  idColumn: 'environments.id',
  toRecord,
} as const;

export function environmentRepository(db: Knex): EnvironmentRepository {
  const withProject = () => db('environments').join('projects', 'projects.id', 'environments.project_id');

  async function first(query: Knex.QueryBuilder): Promise<EnvironmentRecord | undefined> {
    const row: Row | undefined = await query.first(COLUMNS);
    return row && toRecord(row);
  }

  async function findOwner(named: Readonly<Record<string, string>>): Promise<EnvironmentOwner | undefined> {
    const row: OwnerRow | undefined = await withProject()
      .where(named)
      .first([...COLUMNS, 'projects.organization_id']);
    return row && { environment: toRecord(row), organizationId: row.organization_id };
  }

  async function insertAll(environments: readonly EnvironmentDraft[]): Promise<EnvironmentRecord[]> {
    const ids: number[] = [];
    await inBatches(environments, toRow, async (rows) => {
      const inserted: { id: number }[] = await db('environments')
        .insert(rows)
        .onConflict('client_key')
        .ignore()
        .returning('id');
      ids.push(...inserted.map(({ id }) => id));
    });
    const rows: Row[] = await withProject().whereIn('environments.id', ids).orderBy('environments.id').select(COLUMNS);
    return rows.map(toRecord);
  }

  async function listOf(projectIds: readonly number[]): Promise<EnvironmentRecord[]> {
    const rows = await readInBatches<number, Row>(projectIds, (ids) =>
      withProject()
        .whereIn('environments.project_id', ids)
        .orderBy(['environments.created_at', 'environments.id'])
        .select(COLUMNS),
    );
    return rows.map(toRecord);
  }

  return {
    insert: async (environment) => onlyRow(await insertAll([environment])),

    insertAll,

    findById: (id) => first(withProject().where('environments.id', id)),

    async listByIds(ids) {
      const rows: Row[] = await withProject().whereIn('environments.id', ids).select(COLUMNS);
      return rows.map(toRecord);
    },

    findByPublicId: (organizationId, publicId) =>
      first(withProject().where('environments.public_id', publicId).where('projects.organization_id', organizationId)),

    findByKey: (projectId, key) =>
      first(withProject().where('environments.project_id', projectId).where('environments.key', key)),

    findByClientKey: (clientKey) => findOwner({ 'environments.client_key': clientKey }),

    findOwner: (publicId) => findOwner({ 'environments.public_id': publicId }),

    findFirst: (projectId) =>
      first(
        withProject()
          .where('environments.project_id', projectId)
          .orderBy(['environments.created_at', 'environments.id']),
      ),

    listIds: () => db('environments').orderBy('id').pluck('id'),

    async revisions(ids) {
      const asked = ids ? db('environments').whereIn('id', ids) : db('environments');
      const rows: Pick<Row, 'id' | 'revision'>[] = await asked.select('id', 'revision');
      return new Map(rows.map(({ id, revision }) => [id, revision]));
    },

    list({ text, ...parents }, page) {
      const from = withProject();
      if ('projectId' in parents) from.where('environments.project_id', parents.projectId);
      else from.where('projects.organization_id', parents.organizationId);
      if ('projectIds' in parents && parents.projectIds) from.whereIn('environments.project_id', parents.projectIds);
      if (text !== undefined) from.where(hasText(SEARCHED, text));
      return readPage(db, { ...LIST, from }, page);
    },

    listOf,

    listAll: (projectId) => listOf([projectId]),

    async keysOf(projectId) {
      const rows: Pick<Row, 'id' | 'key'>[] = await db('environments')
        .where({ project_id: projectId })
        .select('id', 'key');
      return new Map(rows.map(({ id, key }) => [id, key]));
    },

    count: (projectId) => countRows(db('environments').where({ project_id: projectId })),

    async updateAll(environments) {
      await inBatches(environments, toRow, (rows) =>
        db('environments')
          .insert(rows)
          .onConflict(['project_id', 'key'])
          .merge(['name', 'description', 'door_data', 'version', 'updated_at']),
      );
    },

    async delete(id) {
      await db('environments').where({ id }).delete();
    },
  };
}
