import type { Knex } from 'knex';
import type { UsageHourRow } from '../database/flag-rows.js';
import type { HourlyCount, UsageBatch, UsageRecord, UsageRepository } from '../domain/usage.js';

/** Days after which a source that has not written is taken for gone, and its number is forgotten. */
const SOURCE_DAYS = 31;
const DAY = 86_400_000;

/** The contract's bound on one answer. */
const MOST_COUNTS = 100_000;

/** A variation's key is never empty. */
const NO_VARIATION = '';

type Row = Pick<UsageHourRow, 'hour' | 'variation'> & { count: number | string };

export function usageRepository(db: Knex): UsageRepository {
  /** Whether the batch is new. As the first statement it also makes a repetition wait for what it repeats. */
  async function claim({ source, number }: UsageBatch, now: string): Promise<boolean> {
    const claimed: unknown[] = await db('usage_batches')
      .insert({ source, number, written_at: now })
      .onConflict('source')
      .merge()
      .where('usage_batches.number', '<', number)
      .returning('source');
    return claimed.length > 0;
  }

  async function forgetSources(now: string): Promise<void> {
    const gone = new Date(Date.parse(now) - SOURCE_DAYS * DAY).toISOString();
    await db('usage_batches').where('written_at', '<', gone).delete();
  }

  /**
   * What still has its flag and its environment. The flags are locked, in id order: they stay until the end of the
   * transaction, and processes that have counted the same ones write one after the other.
   */
  async function withParents(records: readonly UsageRecord[]): Promise<readonly UsageRecord[]> {
    const flagIds: number[] = await db('flags')
      .whereIn('id', distinct(records.map(({ flagId }) => flagId)))
      .orderBy('id')
      .forUpdate()
      .pluck('id');
    const environmentIds: number[] = await db('environments')
      .whereIn('id', distinct(records.map(({ environmentId }) => environmentId)))
      .pluck('id');
    const [flags, environments] = [new Set(flagIds), new Set(environmentIds)];
    return records.filter(({ flagId, environmentId }) => flags.has(flagId) && environments.has(environmentId));
  }

  async function addCounts(records: readonly UsageRecord[]): Promise<void> {
    await db('usage_hours')
      .insert(records.map(toRow))
      .onConflict(['flag_id', 'environment_id', 'hour', 'variation'])
      .merge({ count: db.raw('?? + excluded.??', ['usage_hours.count', 'count']) });
  }

  async function putForward(records: readonly UsageRecord[]): Promise<void> {
    const newest = [...newestByFlag(records)];
    const values = newest.map(() => '(cast(? as integer), cast(? as text))').join(', ');
    await db.raw(
      `with seen (id, at) as (values ${values})
       update flags set last_evaluated_at = seen.at from seen
       where flags.id = seen.id and (flags.last_evaluated_at is null or flags.last_evaluated_at < seen.at)`,
      newest.flat(),
    );
  }

  return {
    async add(batch, now) {
      if (!(await claim(batch, now))) return;
      await forgetSources(now);
      const records = await withParents(batch.records);
      if (records.length === 0) return;
      await addCounts(records);
      await putForward(records);
    },

    async list(flagId, environmentId, { from, to }) {
      const rows: Row[] = await db('usage_hours')
        .where({ flag_id: flagId, environment_id: environmentId })
        .where('hour', '>=', from)
        .where('hour', '<', to)
        .orderBy(['hour', 'variation'])
        .limit(MOST_COUNTS)
        .select('hour', 'variation', 'count');
      return rows.map(toHourlyCount);
    },

    async listDaily({ organizationId, projectId, environmentId }, { from, to }) {
      const query = db('usage_hours')
        .join('environments', 'environments.id', 'usage_hours.environment_id')
        .join('projects', 'projects.id', 'environments.project_id')
        .where('projects.organization_id', organizationId)
        .where('usage_hours.hour', '>=', from)
        .where('usage_hours.hour', '<', to);
      if (projectId !== undefined) query.where('projects.id', projectId);
      if (environmentId !== undefined) query.where('environments.id', environmentId);
      const rows: { day: string; total: number | string }[] = await query
        .groupByRaw(DAY_OF_HOUR)
        .orderByRaw(DAY_OF_HOUR)
        .select(db.raw(`${DAY_OF_HOUR} as day`))
        .sum({ total: 'usage_hours.count' });
      return rows.map(({ day, total }) => ({ day, count: Number(total) }));
    },
  };
}

/** Moments are stored as text that begins with the day. */
const DAY_OF_HOUR = 'substr(usage_hours.hour, 1, 10)';

function toRow({ flagId, environmentId, hour, variation, count }: UsageRecord): UsageHourRow {
  return { flag_id: flagId, environment_id: environmentId, hour, variation: variation ?? NO_VARIATION, count };
}

/** Postgres' driver gives numbers of 64 bits as text. */
function toHourlyCount({ hour, variation, count }: Row): HourlyCount {
  return { hour, variation: variation === NO_VARIATION ? null : variation, count: Number(count) };
}

function newestByFlag(records: readonly UsageRecord[]): ReadonlyMap<number, string> {
  const newest = new Map<number, string>();
  for (const { flagId, lastAt } of records) {
    const known = newest.get(flagId);
    if (known === undefined || known < lastAt) newest.set(flagId, lastAt);
  }
  return newest;
}

function distinct(ids: readonly number[]): readonly number[] {
  return [...new Set(ids)];
}
