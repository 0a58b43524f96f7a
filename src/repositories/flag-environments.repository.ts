import type { Knex } from 'knex';
import type { FlagEnvironmentRow } from '../database/flag-rows.js';
import type { FlagEnvironmentRecord, FlagEnvironmentRepository, NamedState } from '../domain/flag-environments.js';
import type { FlagStatus } from '../domain/flags.js';
import { fromJson, inBatches } from './rows.js';
import { mayContain } from './search.js';

/** What is read of every state. */
export const STATE_COLUMNS = [
  'flag_environments.flag_id',
  'flag_environments.environment_id',
  'flag_environments.enabled',
  'flag_environments.prerequisites',
  'flag_environments.overrides',
  'flag_environments.rules',
  'flag_environments.default_serve',
  'flag_environments.changed_in',
  'flag_environments.version',
  'flag_environments.updated_at',
] as const;

export type StateRow = Omit<FlagEnvironmentRow, 'id'>;
type NamedRow = StateRow & {
  flag_key: string;
  flag_public_id: string;
  flag_status: FlagStatus;
  environment_key: string;
};

export function toRecord(row: StateRow): FlagEnvironmentRecord {
  return {
    flagId: row.flag_id,
    environmentId: row.environment_id,
    enabled: Boolean(row.enabled),
    prerequisites: fromJson(row.prerequisites),
    overrides: fromJson(row.overrides),
    rules: fromJson(row.rules),
    defaultServe: row.default_serve === null ? null : fromJson(row.default_serve),
    changedIn: row.changed_in,
    version: row.version,
    updatedAt: row.updated_at,
  };
}

function toNamed(row: NamedRow): NamedState {
  return {
    flagKey: row.flag_key,
    flagPublicId: row.flag_public_id,
    flagStatus: row.flag_status,
    environmentKey: row.environment_key,
    state: toRecord(row),
  };
}

function toRow(state: FlagEnvironmentRecord): StateRow {
  return {
    flag_id: state.flagId,
    environment_id: state.environmentId,
    enabled: state.enabled,
    prerequisites: JSON.stringify(state.prerequisites),
    overrides: JSON.stringify(state.overrides),
    rules: JSON.stringify(state.rules),
    default_serve: state.defaultServe === null ? null : JSON.stringify(state.defaultServe),
    changed_in: state.changedIn,
    version: state.version,
    updated_at: state.updatedAt,
  };
}

export function flagEnvironmentRepository(db: Knex): FlagEnvironmentRepository {
  /** With the keys of flag and environment, in their order; `narrow` says which. */
  async function listNamed(narrow: (query: Knex.QueryBuilder) => void): Promise<NamedState[]> {
    const query = db('flag_environments')
      .join('flags', 'flags.id', 'flag_environments.flag_id')
      .join('environments', 'environments.id', 'flag_environments.environment_id');
    narrow(query);
    const rows: NamedRow[] = await query
      .orderBy(['flags.key', 'environments.id'])
      .select(
        ...STATE_COLUMNS,
        'flags.key as flag_key',
        'flags.public_id as flag_public_id',
        'flags.status as flag_status',
        'environments.key as environment_key',
      );
    return rows.map(toNamed);
  }

  return {
    async find(flagId, environmentId) {
      const row: StateRow | undefined = await db('flag_environments')
        .where({ flag_id: flagId, environment_id: environmentId })
        .first(STATE_COLUMNS);
      return row && toRecord(row);
    },

    async listOf(environmentId, flagIds) {
      const rows: StateRow[] = await db('flag_environments')
        .where({ environment_id: environmentId })
        .whereIn('flag_id', flagIds)
        .select(STATE_COLUMNS);
      return rows.map(toRecord);
    },

    async listByFlag(flagId) {
      const rows: StateRow[] = await db('flag_environments')
        .where({ flag_id: flagId })
        .orderBy('environment_id')
        .select(STATE_COLUMNS);
      return rows.map(toRecord);
    },

    async listByProject(projectId) {
      const rows: StateRow[] = await db('flag_environments')
        .join('flags', 'flags.id', 'flag_environments.flag_id')
        .where('flags.project_id', projectId)
        .select(STATE_COLUMNS);
      return rows.map(toRecord);
    },

    async listByEnvironment(environmentId, after) {
      const rows: StateRow[] = await db('flag_environments')
        .where({ environment_id: environmentId })
        .where('changed_in', '>', after)
        .orderBy('flag_id')
        .select(STATE_COLUMNS);
      return rows.map(toRecord);
    },

    async listRules(environmentId) {
      const rows: Pick<StateRow, 'flag_id' | 'rules'>[] = await db('flag_environments')
        .where({ environment_id: environmentId })
        .whereNot('rules', '[]')
        .select('flag_id', 'rules');
      return rows.map((row) => ({ flagId: row.flag_id, rules: fromJson(row.rules) }));
    },

    listNamingSegment: (projectId, segmentKey) =>
      listNamed((query) => {
        query.where('flags.project_id', projectId);
        mayContain('flag_environments.rules', `"segment":${JSON.stringify(segmentKey)}`)(query);
      }),

    listNeedingFlags: (projectId, flagKeys) =>
      listNamed((query) => {
        query.where('flags.project_id', projectId).whereNot('flag_environments.prerequisites', '[]');
        const names = flagKeys.map((key) => `"flagKey":${JSON.stringify(key)}`);
        query.where((one) => {
          one.whereRaw('false');
          for (const name of names) one.orWhere(mayContain('flag_environments.prerequisites', name));
        });
      }),

    listNeedy: (flagIds) =>
      listNamed((query) => {
        query.whereIn('flag_environments.flag_id', flagIds).whereNot('flag_environments.prerequisites', '[]');
      }),

    listWithPrerequisites: (environmentId) =>
      listNamed((query) => {
        query.where('flag_environments.environment_id', environmentId);
        query.whereNot('flag_environments.prerequisites', '[]');
      }),

    listOverriding: (environmentId, targetingKey) =>
      listNamed((query) => {
        query.where('flag_environments.environment_id', environmentId);
        mayContain('flag_environments.overrides', JSON.stringify(targetingKey))(query);
      }),

    async listEnabled(environmentId, flagIds) {
      const ids: number[] = await db('flag_environments')
        .where({ environment_id: environmentId, enabled: true })
        .whereIn('flag_id', flagIds)
        .pluck('flag_id');
      return new Set(ids);
    },

    async saveAll(states) {
      await inBatches(states, toRow, (rows) =>
        db('flag_environments').insert(rows).onConflict(['flag_id', 'environment_id']).merge(),
      );
    },
  };
}
