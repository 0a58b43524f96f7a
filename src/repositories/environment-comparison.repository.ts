import type { Knex } from 'knex';
import { dialectOf } from '../database/dialect.js';
import type { FlagRow } from '../database/flag-rows.js';
import type {
  Difference,
  DifferenceFilter,
  EnvironmentComparisonRepository,
  EnvironmentPair,
  PlacedSummary,
  StatePart,
} from '../domain/environment-comparison.js';
import { STATE_COLUMNS, type StateRow, toRecord } from './flag-environments.repository.js';
import { readPage } from './pages.js';
import { fromJson } from './rows.js';

/** The column of each part, and what stands for it where no row was ever written. */
const PARTS: Readonly<Record<StatePart, readonly [column: string, initial: string]>> = {
  enabled: ['enabled', 'false'],
  prerequisites: ['prerequisites', "'[]'"],
  overrides: ['overrides', "'[]'"],
  rules: ['rules', "'[]'"],
  defaultServe: ['default_serve', "''"],
};

type PairedFlagRow = Pick<FlagRow, 'id' | 'key' | 'public_id' | 'created_at'>;
/** Of the parts, those that were asked for. */
type DifferenceRow = Pick<FlagRow, 'id' | 'key'> & Readonly<Partial<Record<StatePart, number | boolean>>>;

/** Sums are numbers of 64 bits, which Postgres' driver gives as text. */
type SummaryRow = Omit<StateRow, 'prerequisites' | 'overrides' | 'rules'> & {
  prerequisites: number;
  overrides: number | string;
  rules: number;
};

/** Values are written with their parts in one order: the same state is the same text. */
function differs(part: StatePart): string {
  const [column, initial] = PARTS[part];
  return `coalesce(here.${column}, ${initial}) <> coalesce(there.${column}, ${initial})`;
}

function toSummary(row: SummaryRow): PlacedSummary {
  return {
    flagId: row.flag_id,
    environmentId: row.environment_id,
    enabled: Boolean(row.enabled),
    prerequisites: row.prerequisites,
    overrides: Number(row.overrides),
    rules: row.rules,
    defaultServe: row.default_serve === null ? null : fromJson(row.default_serve),
    version: row.version,
  };
}

export function environmentComparisonRepository(db: Knex): EnvironmentComparisonRepository {
  const { countElements, countNested } = dialectOf(db);

  function differing({ projectId, here, there, parts, flagKeys }: DifferenceFilter): Knex.QueryBuilder {
    const query = db('flags')
      .leftJoin('flag_environments as here', (join) => {
        join.on('here.flag_id', 'flags.id').andOnVal('here.environment_id', here);
      })
      .leftJoin('flag_environments as there', (join) => {
        join.on('there.flag_id', 'flags.id').andOnVal('there.environment_id', there);
      })
      .where('flags.project_id', projectId)
      .whereRaw(`(${parts.map(differs).join(' or ')})`);
    if (flagKeys) query.whereIn('flags.key', flagKeys);
    return query;
  }

  function statesOf({ here, there }: EnvironmentPair): Knex.QueryBuilder {
    return db('flag_environments').whereIn('environment_id', [here, there]);
  }

  return {
    async listPairs(filter) {
      const flags: PairedFlagRow[] = await differing(filter)
        .orderBy('flags.key')
        .select('flags.id', 'flags.key', 'flags.public_id', 'flags.created_at');
      const states: StateRow[] = await statesOf(filter)
        .whereIn('flag_id', differing(filter).select('flags.id'))
        .select(STATE_COLUMNS);
      const stateIn = (environmentId: number) =>
        new Map(
          states.filter((row) => row.environment_id === environmentId).map((row) => [row.flag_id, toRecord(row)]),
        );
      const [here, there] = [stateIn(filter.here), stateIn(filter.there)];
      return flags.map(({ id, key, public_id, created_at }) => ({
        flag: { id, key, publicId: public_id, createdAt: created_at },
        here: here.get(id),
        there: there.get(id),
      }));
    },

    listDifferences(filter, page) {
      return readPage<DifferenceRow, Difference, 'key'>(
        db,
        {
          from: differing(filter),
          columns: ['flags.id', 'flags.key', ...filter.parts.map((part) => db.raw(`${differs(part)} as ??`, [part]))],
          sortColumns: { key: 'flags.key' },
          uniqueField: 'key',
          idColumn: 'flags.id',
          toRecord: (row) => ({
            flagId: row.id,
            flagKey: row.key,
            parts: filter.parts.filter((part) => Boolean(row[part])),
          }),
        },
        page,
      );
    },

    async summarise(pair, flagIds) {
      const rows: SummaryRow[] = await statesOf(pair)
        .whereIn('flag_id', flagIds)
        .select('flag_id', 'environment_id', 'enabled', 'default_serve', 'version')
        .select(
          db.raw(`${countElements('prerequisites')} as prerequisites`),
          db.raw(`${countNested('overrides', 'targetingKeys')} as overrides`),
          db.raw(`${countElements('rules')} as rules`),
        );
      return rows.map(toSummary);
    },
  };
}
