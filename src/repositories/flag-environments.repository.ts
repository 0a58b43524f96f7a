import type { Knex } from 'knex';
import type { FlagEnvironmentRow } from '../database/tables.js';
import type { FlagEnvironmentRecord, FlagEnvironmentRepository } from '../domain/flag-environments.js';
import { fromJson } from './rows.js';

const COLUMNS = ['flag_id', 'environment_id', 'enabled', 'rules', 'default_serve', 'version', 'updated_at'] as const;

type Row = Pick<FlagEnvironmentRow, (typeof COLUMNS)[number]>;

function toRecord(row: Row): FlagEnvironmentRecord {
  return {
    flagId: row.flag_id,
    environmentId: row.environment_id,
    enabled: Boolean(row.enabled),
    rules: fromJson(row.rules),
    defaultServe: row.default_serve === null ? null : fromJson(row.default_serve),
    version: row.version,
    updatedAt: row.updated_at,
  };
}

function toRow(state: FlagEnvironmentRecord): Row {
  return {
    flag_id: state.flagId,
    environment_id: state.environmentId,
    enabled: state.enabled,
    rules: JSON.stringify(state.rules),
    default_serve: state.defaultServe === null ? null : JSON.stringify(state.defaultServe),
    version: state.version,
    updated_at: state.updatedAt,
  };
}

export function flagEnvironmentRepository(db: Knex): FlagEnvironmentRepository {
  return {
    async find(flagId, environmentId) {
      const row: Row | undefined = await db('flag_environments')
        .where({ flag_id: flagId, environment_id: environmentId })
        .first(COLUMNS);
      return row && toRecord(row);
    },

    async listByFlag(flagId) {
      const rows: Row[] = await db('flag_environments')
        .where({ flag_id: flagId })
        .orderBy('environment_id')
        .select(COLUMNS);
      return rows.map(toRecord);
    },

    async listByEnvironment(environmentId) {
      const rows: Row[] = await db('flag_environments')
        .where({ environment_id: environmentId })
        .orderBy('flag_id')
        .select(COLUMNS);
      return rows.map(toRecord);
    },

    async listEnabled(environmentId, flagIds) {
      const ids: number[] = await db('flag_environments')
        .where({ environment_id: environmentId, enabled: true })
        .whereIn('flag_id', flagIds)
        .pluck('flag_id');
      return new Set(ids);
    },

    async save(state) {
      await db('flag_environments').insert(toRow(state)).onConflict(['flag_id', 'environment_id']).merge();
    },
  };
}
