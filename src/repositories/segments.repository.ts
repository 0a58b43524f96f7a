import type { Knex } from 'knex';
import type { SegmentRow } from '../database/flag-rows.js';
import type { SegmentRecord, SegmentRepository, SegmentSort } from '../domain/segments.js';
import { readPage } from './pages.js';
import { countRows, fromDoorData, fromJson, inBatches, onlyRow, toDoorData } from './rows.js';
import { hasText } from './search.js';

const COLUMNS = [
  'id',
  'public_id',
  'project_id',
  'key',
  'name',
  'description',
  'when',
  'door_data',
  'changed_in',
  'version',
  'created_at',
  'updated_at',
] as const;

const SORT_COLUMNS: Readonly<Record<SegmentSort, keyof SegmentRow>> = {
  key: 'key',
  name: 'name',
  created_at: 'created_at',
  updated_at: 'updated_at',
};

const SEARCHED = ['key', 'name', 'description'];

function toRecord(row: SegmentRow): SegmentRecord {
  return {
    id: row.id,
    publicId: row.public_id,
    projectId: row.project_id,
    key: row.key,
    name: row.name,
    description: row.description,
    when: fromJson(row.when),
    doorData: toDoorData(row.door_data),
    changedIn: row.changed_in,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toRow(segment: Omit<SegmentRecord, 'id'>): Omit<SegmentRow, 'id'> {
  return {
    public_id: segment.publicId,
    project_id: segment.projectId,
    key: segment.key,
    name: segment.name,
    description: segment.description,
    when: JSON.stringify(segment.when),
    door_data: fromDoorData(segment.doorData),
    changed_in: segment.changedIn,
    version: segment.version,
    created_at: segment.createdAt,
    updated_at: segment.updatedAt,
  };
}

const LIST = { columns: COLUMNS, sortColumns: SORT_COLUMNS, uniqueField: 'key', idColumn: 'id', toRecord } as const;

export function segmentRepository(db: Knex): SegmentRepository {
  return {
    async insert(segment) {
      const rows: SegmentRow[] = await db('segments').insert(toRow(segment)).returning(COLUMNS);
      return toRecord(onlyRow(rows));
    },

    async findByKey(projectId, key) {
      const row: SegmentRow | undefined = await db('segments').where({ project_id: projectId, key }).first(COLUMNS);
      return row && toRecord(row);
    },

    keysAmong: (projectId, keys) => db('segments').where({ project_id: projectId }).whereIn('key', keys).pluck('key'),

    async findById(projectId, id) {
      const row: SegmentRow | undefined = await db('segments').where({ project_id: projectId, id }).first(COLUMNS);
      return row && toRecord(row);
    },

    list({ projectId, text }, page) {
      const from = db('segments').where({ project_id: projectId });
      if (text !== undefined) from.where(hasText(SEARCHED, text));
      return readPage(db, { ...LIST, from }, page);
    },

    count: (projectId) => countRows(db('segments').where({ project_id: projectId })),

    async listAll(projectId) {
      const rows: SegmentRow[] = await db('segments').where({ project_id: projectId }).orderBy('key').select(COLUMNS);
      return rows.map(toRecord);
    },

    async listChanged(projectId, after) {
      const rows: SegmentRow[] = await db('segments')
        .where({ project_id: projectId })
        .where('changed_in', '>', after)
        .orderBy('key')
        .select(COLUMNS);
      return rows.map(toRecord);
    },

    async saveAll(segments) {
      const saved: SegmentRow[] = [];
      await inBatches(segments, toRow, async (rows) => {
        const written: SegmentRow[] = await db('segments')
          .insert(rows)
          .onConflict(['project_id', 'key'])
          .merge()
          .returning(COLUMNS);
        saved.push(...written);
      });
      return saved.map(toRecord);
    },

    async delete(id) {
      await db('segments').where({ id }).delete();
    },
  };
}
