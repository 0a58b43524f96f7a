import type { Knex } from 'knex';
import type { ProjectRow } from '../database/tables.js';
import type { ProjectDraft, ProjectRecord, ProjectRepository, ProjectSort } from '../domain/projects.js';
import { readPage } from './pages.js';
import { fromDoorData, onlyRow, readInBatches, toDoorData } from './rows.js';
import { hasText } from './search.js';

const COLUMNS = [
  'id',
  'public_id',
  'organization_id',
  'key',
  'name',
  'description',
  'door_data',
  'revision',
  'version',
  'created_at',
  'updated_at',
] as const;

const SORT_COLUMNS: Readonly<Record<ProjectSort, keyof Row>> = {
  key: 'key',
  name: 'name',
  created_at: 'created_at',
  updated_at: 'updated_at',
};

const SEARCHED = ['key', 'name', 'description'];

type Row = Pick<ProjectRow, (typeof COLUMNS)[number]>;

function toRecord(row: Row): ProjectRecord {
  return {
    id: row.id,
    publicId: row.public_id,
    organizationId: row.organization_id,
    key: row.key,
    name: row.name,
    description: row.description,
    doorData: toDoorData(row.door_data),
    revision: row.revision,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toRow(project: ProjectDraft): Omit<Row, 'id' | 'revision'> {
  return {
    public_id: project.publicId,
    organization_id: project.organizationId,
    key: project.key,
    name: project.name,
    description: project.description,
    door_data: fromDoorData(project.doorData),
    version: project.version,
    created_at: project.createdAt,
    updated_at: project.updatedAt,
  };
}

const LIST = { columns: COLUMNS, sortColumns: SORT_COLUMNS, uniqueField: 'key', idColumn: 'id', toRecord } as const;

export function projectRepository(db: Knex): ProjectRepository {
  const named = (organizationId: number, idsOrKeys: readonly string[]) =>
    db('projects')
      .where({ organization_id: organizationId })
      .where((either) => {
        either.whereIn('public_id', idsOrKeys).orWhereIn('key', idsOrKeys);
      });

  return {
    async insert(project) {
      const rows: Row[] = await db('projects').insert(toRow(project)).returning(COLUMNS);
      return toRecord(onlyRow(rows));
    },

    async findById(id) {
      const row: Row | undefined = await db('projects').where({ id }).first(COLUMNS);
      return row && toRecord(row);
    },

    async listByPublicIds(publicIds) {
      const rows: Row[] = await db('projects').whereIn('public_id', publicIds).select(COLUMNS);
      return rows.map(toRecord);
    },

    async find(organizationId, idOrKey) {
      const row: Row | undefined = await db('projects')
        .where({ organization_id: organizationId })
        .where((either) => {
          either.where({ public_id: idOrKey }).orWhere({ key: idOrKey });
        })
        .orderByRaw('case when public_id = ? then 0 else 1 end', [idOrKey])
        .first(COLUMNS);
      return row && toRecord(row);
    },

    async listNamed(organizationId, idsOrKeys) {
      const rows = await readInBatches<string, Row>(idsOrKeys, (names) => named(organizationId, names).select(COLUMNS));
      // One that is called by both may be there twice, by two statements.
      return [...new Map(rows.map((row) => [row.id, toRecord(row)])).values()];
    },

    async keepAll(organizationId, idsOrKeys) {
      const rows: Row[] = await named(organizationId, idsOrKeys).orderBy('id').forKeyShare().select(COLUMNS);
      return rows.map(toRecord);
    },

    list({ organizationId, projectIds, text }, page) {
      const from = db('projects').where({ organization_id: organizationId });
      if (projectIds !== undefined) from.whereIn('id', projectIds);
      if (text !== undefined) from.where(hasText(SEARCHED, text));
      return readPage(db, { ...LIST, from }, page);
    },

    async update(project) {
      await db('projects').where({ id: project.id }).update(toRow(project));
    },

    async delete(id) {
      await db('projects').where({ id }).delete();
    },
  };
}
