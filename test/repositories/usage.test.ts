import { expect } from 'chai';
import { MIGRATIONS, migrate, migrateBack } from '../../src/database/migrate.js';
import type { UsageRecord } from '../../src/domain/usage.js';
import { databases } from '../support/databases.js';
import { pageBy } from '../support/pages.js';
import { environment, flag, flagEnvironment, NOW, plant } from '../support/records.js';
import { useDatabase } from './fixture.js';

const HOUR = '2026-11-21T05:00:00.000Z';
const NEXT_HOUR = '2026-11-21T06:00:00.000Z';
const DAY = { from: '2026-11-21T00:00:00.000Z', to: '2026-11-22T00:00:00.000Z' };

for (const database of databases()) {
  describe(`usage in ${database.name}`, () => {
    const fixture = useDatabase(database);
    let sources = 0;

    /** A batch of another process each time. */
    const batch = (...records: UsageRecord[]) => {
      sources += 1;
      return { source: `source-${sources}`, number: 1, records };
    };

    async function plantFlag() {
      const { repositories } = fixture();
      const planted = await plant(repositories);
      const planted2 = await repositories.flags.insert(flag(planted.project));
      const record = (given: Partial<UsageRecord> = {}): UsageRecord => ({
        environmentId: planted.environment.id,
        flagId: planted2.id,
        variation: 'on',
        hour: HOUR,
        count: 1,
        lastAt: NOW,
        ...given,
      });
      const list = (range = DAY) => repositories.usage.list(planted2.id, planted.environment.id, range);
      const lastEvaluatedAt = async () =>
        (await repositories.flags.findByKey(planted.project.id, planted2.key))?.lastEvaluatedAt;
      return { ...planted, flag: planted2, record, list, lastEvaluatedAt, usage: repositories.usage };
    }

    it('comes back by hour and variation, what nobody named a variation for included', async () => {
      const { usage, record, list } = await plantFlag();
      await usage.add(
        batch(
          record({ hour: NEXT_HOUR, count: 4 }),
          record({ variation: null, count: 2 }),
          record({ variation: 'off', count: 3 }),
          record({ count: 5_000_000_000 }),
        ),
        NOW,
      );
      expect(await list()).to.deep.equal([
        { hour: HOUR, variation: null, count: 2 },
        { hour: HOUR, variation: 'off', count: 3 },
        { hour: HOUR, variation: 'on', count: 5_000_000_000 },
        { hour: NEXT_HOUR, variation: 'on', count: 4 },
      ]);
      expect(await list({ ...DAY, to: NEXT_HOUR })).to.have.length(3);
      expect(await list({ ...DAY, from: NEXT_HOUR })).to.have.length(1);
    });

    it('adds up, whoever counted', async () => {
      const { usage, record, list } = await plantFlag();
      for (const count of [1, 20, 300]) await usage.add(batch(record({ count }), record({ variation: null })), NOW);
      expect(await list()).to.deep.equal([
        { hour: HOUR, variation: null, count: 3 },
        { hour: HOUR, variation: 'on', count: 321 },
      ]);
    });

    it('is not added twice, when nobody knows whether it was added once', async () => {
      const { usage, record, list } = await plantFlag();
      const first = batch(record({ count: 7 }));
      await usage.add(first, NOW);
      await usage.add(first, NOW);
      expect(await list()).to.deep.equal([{ hour: HOUR, variation: 'on', count: 7 }]);
      await usage.add({ ...first, number: 2 }, NOW);
      await usage.add(first, NOW);
      expect(await list()).to.deep.equal([{ hour: HOUR, variation: 'on', count: 14 }]);
    });

    it('forgets who wrote a month ago', async () => {
      const { usage, record } = await plantFlag();
      const old = batch(record());
      await usage.add(old, '2026-10-21T05:00:00.000Z');
      await usage.add(batch(record()), NOW);
      const sources = await fixture().db('usage_batches').pluck('source');
      expect(sources).to.not.include(old.source);
    });

    it('is kept apart by environment', async () => {
      const { usage, project, record, list } = await plantFlag();
      const other = await fixture().repositories.environments.insert(environment(project));
      await usage.add(batch(record(), record({ environmentId: other.id, count: 9 })), NOW);
      expect(await list()).to.deep.equal([{ hour: HOUR, variation: 'on', count: 1 }]);
    });

    it('vanishes with its flag or environment, before it is written or after', async () => {
      const { repositories } = fixture();
      const { usage, project, flag: gone, record } = await plantFlag();
      const kept = await repositories.flags.insert(flag(project));
      const dropped = await repositories.environments.insert(environment(project));
      const counts = batch(
        record(),
        record({ flagId: kept.id }),
        record({ flagId: kept.id, environmentId: dropped.id }),
      );
      await usage.add(counts, NOW);
      await repositories.flags.delete(gone.id);
      await repositories.environments.delete(dropped.id);
      const rows = () =>
        fixture().db('usage_hours').whereIn('flag_id', [gone.id, kept.id]).select('environment_id', 'count');
      const only = (count: number) => [{ environment_id: record().environmentId, count }];
      const read = async () => (await rows()).map((row) => ({ ...row, count: Number(row.count) }));
      expect(await read()).to.deep.equal(only(1));
      await usage.add({ ...counts, number: 2 }, NOW);
      expect(await read()).to.deep.equal(only(2));
      await repositories.flags.delete(kept.id);
      await usage.add({ ...counts, number: 3 }, NOW);
      expect(await read()).to.deep.equal([]);
    });

    it('puts the time forward at which a flag was last evaluated, and never back', async () => {
      const { usage, record, lastEvaluatedAt, project, environment: env } = await plantFlag();
      const other = await fixture().repositories.environments.insert(environment(project));
      expect(await lastEvaluatedAt()).to.equal(null);
      const times = ['2026-11-21T05:10:00.000Z', '2026-11-21T05:12:00.000Z', '2026-11-21T05:11:00.000Z'] as const;
      await usage.add(
        batch(
          record({ variation: null, lastAt: times[0] }),
          record({ environmentId: other.id, lastAt: times[1] }),
          record({ environmentId: env.id, lastAt: times[2] }),
        ),
        NOW,
      );
      expect(await lastEvaluatedAt()).to.equal(times[1]);
      await usage.add(batch(record({ lastAt: times[0] })), NOW);
      expect(await lastEvaluatedAt()).to.equal(times[1]);
    });

    it('is not overwritten by a change of the flag that has read it before', async () => {
      const { repositories } = fixture();
      const { usage, record, flag: before, lastEvaluatedAt } = await plantFlag();
      await usage.add(batch(record()), NOW);
      await repositories.flags.saveAll([{ ...before, name: 'Renamed', version: 2 }]);
      expect(await lastEvaluatedAt()).to.equal(NOW);
    });

    it('tells which flags are stale', async () => {
      const { repositories } = fixture();
      const { project, environment: env } = await plant(repositories);
      const before = '2026-11-21T00:00:00.000Z';
      const old = { createdAt: '2026-01-01T00:00:00.000Z' };
      const insert = async (key: string, given: object) => repositories.flags.insert(flag(project, { key, ...given }));
      const seen = await insert('seen', old);
      const forgotten = await insert('forgotten', old);
      await insert('never', old);
      await insert('young', { createdAt: NOW });
      await insert('archived', { ...old, status: 'archived' });
      const counts = { environmentId: env.id, variation: 'on', hour: HOUR, count: 1 };
      await repositories.usage.add(batch({ ...counts, flagId: seen.id, lastAt: NOW }), NOW);
      await repositories.usage.add(batch({ ...counts, flagId: forgotten.id, lastAt: '2026-11-20T23:59:59.999Z' }), NOW);
      const keys = async (is: boolean, rest: object = {}) => {
        const filter = { projectId: project.id, stale: { is, before }, ...rest };
        const page = await repositories.flags.list(filter, pageBy('key'));
        expect(page.total).to.equal(page.items.length);
        return page.items.map(({ key }) => key);
      };
      expect(await keys(true)).to.deep.equal(['forgotten', 'never']);
      expect(await keys(false)).to.deep.equal(['archived', 'seen', 'young']);
      expect(await keys(true, { status: 'archived' })).to.deep.equal([]);
      expect(await keys(false, { status: 'archived' })).to.deep.equal(['archived']);
      expect(await keys(false, { status: 'active' })).to.deep.equal(['seen', 'young']);
    });

    it('can be taken back from the schema, and every flag keeps its states', async () => {
      const { db, repositories } = fixture();
      const { flag: kept, environment: env } = await plantFlag();
      await repositories.flagEnvironments.saveAll([flagEnvironment(kept, env)]);
      await migrateBack(db, MIGRATIONS.length - 2);
      expect(await db.schema.hasColumn('flags', 'last_evaluated_at')).to.equal(false);
      expect(await repositories.flagEnvironments.listByFlag(kept.id)).to.have.length(1);
      await migrateBack(db, 1);
      expect(await db.schema.hasColumn('flags', 'json_schema')).to.equal(false);
      expect(await db('flag_environments').where({ flag_id: kept.id })).to.have.length(1);
      await migrate(db);
      expect(await repositories.flagEnvironments.listByFlag(kept.id)).to.have.length(1);
    });
  });
}
