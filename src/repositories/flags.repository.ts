import type { Knex } from 'knex';
import { dialectOf } from '../database/dialect.js';
import type { FlagRow } from '../database/flag-rows.js';
import type {
  FlagFilter,
  FlagRecord,
  FlagRepository,
  FlagSort,
  FlagStatus,
  FlagToggle,
  FlagType,
} from '../domain/flags.js';
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
  'type',
  'toggle',
  'variations',
  'default_variation',
  'off_variation',
  'tags',
  'owner',
  'server_only',
  'status',
  'metadata',
  'json_schema',
  'door_data',
  'changed_in',
  'version',
  'created_at',
  'updated_at',
  'last_evaluated_at',
] as const;

/** What a change of a flag that there is already writes. */
const WRITTEN = COLUMNS.filter((name) => !['id', 'public_id', 'created_at', 'last_evaluated_at'].includes(name));

const SORT_COLUMNS: Readonly<Record<FlagSort, keyof FlagRow>> = {
  key: 'key',
  name: 'name',
  created_at: 'created_at',
  updated_at: 'updated_at',
};

type Row = FlagRow & { type: FlagType; toggle: FlagToggle; status: FlagStatus };

const SEARCHED = ['key', 'name', 'description'];

function toRecord(row: Row): FlagRecord {
  return {
    id: row.id,
    publicId: row.public_id,
    projectId: row.project_id,
    key: row.key,
    name: row.name,
    description: row.description,
    type: row.type,
    toggle: row.toggle,
    variations: fromJson(row.variations),
    defaultVariation: row.default_variation,
    offVariation: row.off_variation,
    tags: fromJson(row.tags),
    owner: row.owner,
    serverOnly: Boolean(row.server_only),
    status: row.status,
    metadata: fromJson(row.metadata),
    jsonSchema: row.json_schema === null ? null : fromJson(row.json_schema),
    doorData: toDoorData(row.door_data),
    changedIn: row.changed_in,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    lastEvaluatedAt: row.last_evaluated_at,
  };
}

/** What a change of the flag writes. */
function toRow(flag: Omit<FlagRecord, 'id'>): Omit<Row, 'id' | 'last_evaluated_at'> {
  return {
    public_id: flag.publicId,
    project_id: flag.projectId,
    key: flag.key,
    name: flag.name,
    description: flag.description,
    type: flag.type,
    toggle: flag.toggle,
    variations: JSON.stringify(flag.variations),
    default_variation: flag.defaultVariation,
    off_variation: flag.offVariation,
    tags: JSON.stringify(flag.tags),
    owner: flag.owner,
    server_only: flag.serverOnly,
    status: flag.status,
    metadata: JSON.stringify(flag.metadata),
    json_schema: flag.jsonSchema && JSON.stringify(flag.jsonSchema),
    door_data: fromDoorData(flag.doorData),
    changed_in: flag.changedIn,
    version: flag.version,
    created_at: flag.createdAt,
    updated_at: flag.updatedAt,
  };
}

function toWholeRow(flag: Omit<FlagRecord, 'id'>): Omit<Row, 'id'> {
  return { ...toRow(flag), last_evaluated_at: flag.lastEvaluatedAt };
}

function isStale(before: string): (flag: Knex.QueryBuilder) => void {
  return (flag) =>
    void flag
      .where({ status: 'active' })
      .where('created_at', '<', before)
      .where((evaluated) => void evaluated.whereNull('last_evaluated_at').orWhere('last_evaluated_at', '<', before));
}

function isOn(environmentId: number): (state: Knex.QueryBuilder) => void {
  return (state) =>
    void state
      .select('flag_environments.id')
      .from('flag_environments')
      .whereRaw('flag_environments.flag_id = flags.id')
      .where('flag_environments.environment_id', environmentId)
      .where('flag_environments.enabled', true);
}

/** The columns that a filter wants to hold just this. */
function equalTo({ projectId, status, type, owner, serverOnly }: FlagFilter): Partial<FlagRow> {
  return {
    project_id: projectId,
    ...(status !== undefined && { status }),
    ...(type !== undefined && { type }),
    ...(owner !== undefined && { owner }),
    ...(serverOnly !== undefined && { server_only: serverOnly }),
  };
}

function passes(db: Knex, filter: FlagFilter): (flag: Knex.QueryBuilder) => void {
  const { stale, enabled, tag, text } = filter;
  return (flag) => {
    flag.where(equalTo(filter));
    if (stale?.is === true) flag.where(isStale(stale.before));
    if (stale?.is === false) flag.whereNot(isStale(stale.before));
    // Without a state of its own in the environment, a flag is off there.
    if (enabled?.is === true) flag.whereExists(isOn(enabled.environmentId));
    if (enabled?.is === false) flag.whereNotExists(isOn(enabled.environmentId));
    if (tag !== undefined) flag.whereRaw(dialectOf(db).hasItem('flags.tags'), [tag]);
    if (text !== undefined) flag.where(hasText(SEARCHED, text));
  };
}

const LIST = { columns: COLUMNS, sortColumns: SORT_COLUMNS, uniqueField: 'key', idColumn: 'id', toRecord } as const;

export function flagRepository(db: Knex): FlagRepository {
  return {
    async insert(flag) {
      const rows: Row[] = await db('flags').insert(toWholeRow(flag)).returning(COLUMNS);
      return toRecord(onlyRow(rows));
    },

    async findByKey(projectId, key) {
      const row: Row | undefined = await db('flags').where({ project_id: projectId, key }).first(COLUMNS);
      return row && toRecord(row);
    },

    async findById(projectId, id) {
      const row: Row | undefined = await db('flags').where({ project_id: projectId, id }).first(COLUMNS);
      return row && toRecord(row);
    },

    async findByKeys(projectId, keys) {
      const rows: Row[] = await db('flags').where({ project_id: projectId }).whereIn('key', keys).select(COLUMNS);
      return rows.map(toRecord);
    },

    async listByIds(projectId, ids) {
      const rows: Row[] = await db('flags').where({ project_id: projectId }).whereIn('id', ids).select(COLUMNS);
      return rows.map(toRecord);
    },

    list(filter, page) {
      return readPage(db, { ...LIST, from: db('flags').where(passes(db, filter)) }, page);
    },

    async listChanged(projectId, after) {
      const rows: Row[] = await db('flags')
        .where({ project_id: projectId })
        .where('changed_in', '>', after)
        .orderBy('key')
        .select(COLUMNS);
      return rows.map(toRecord);
    },

    count: (projectId) => countRows(db('flags').where({ project_id: projectId })),

    async saveAll(flags) {
      const saved: Row[] = [];
      await inBatches(flags, toWholeRow, async (rows) => {
        const written: Row[] = await db('flags')
          .insert(rows)
          .onConflict(['project_id', 'key'])
          .merge(WRITTEN)
          .returning(COLUMNS);
        saved.push(...written);
      });
      return saved.map(toRecord);
    },

    async delete(id) {
      await db('flags').where({ id }).delete();
    },
  };
}
