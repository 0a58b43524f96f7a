import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { open } from '../../src/database/connect.js';
import { MIGRATIONS, migrate, migrateBack } from '../../src/database/migrate.js';
import type { Migration } from '../../src/database/migrations/migration.js';
import { repositories } from '../../src/repositories/index.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { NOW, plant } from '../support/records.js';
import { rejection } from './fixture.js';

const NAMES = MIGRATIONS.map(({ name }) => name);
const PROGRAM = ['--import', 'tsx', fileURLToPath(new URL('migrate.process.ts', import.meta.url))];

/** Migrates in a process of its own, and answers what it did. */
async function migrateElsewhere(url: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [...PROGRAM, url]);
  return JSON.parse(stdout);
}

function step(name: string, up: Migration['up']): Migration {
  return { name, up, down: async (db) => db.schema.dropTable('second') };
}

const addSecond = step('0002-second', (db) => db.schema.createTable('second', (table) => void table.increments('id')));

for (const kind of databases()) {
  describe(`migrations of ${kind.name}`, () => {
    let database: TestDatabase;

    beforeEach(async () => {
      database = await kind.create();
    });
    afterEach(() => database.drop());

    it('are numbered from 1 on', () => {
      expect(NAMES.map((name) => Number(name.slice(0, 4)))).to.deep.equal(NAMES.map((_, i) => i + 1));
    });

    it('are made once, taken back and made again', async () => {
      const db = await open(database.url);
      expect(await migrate(db)).to.deep.equal(NAMES);
      expect(await migrate(db)).to.deep.equal([]);
      await plant(repositories(db));
      expect(await migrateBack(db, NAMES.length)).to.deep.equal([...NAMES].reverse());
      expect(await db.schema.hasTable('organizations')).to.equal(false);
      expect(await migrate(db)).to.deep.equal(NAMES);
      await plant(repositories(db));
      await db.destroy();
    });

    it('tell in old audit entries which project and environment they are about, also of those that are gone', async () => {
      const db = await open(database.url);
      await migrate(db, MIGRATIONS.slice(0, 3));
      const times = { created_at: NOW, updated_at: NOW };
      // By names that the compiler does not know: the tables are those of an older release.
      const write = (table: string, rows: object) => db.table(table).insert(rows);
      await write('organizations', { id: 1, public_id: 'org_1', name: 'n', created_at: NOW });
      const project = { id: 5, organization_id: 1, public_id: 'prj_1', key: 'a', name: 'n', description: '' };
      await write('projects', { ...project, version: 1, ...times });
      const entry = (publicId: string, given: object) => ({
        public_id: publicId,
        ...{ actor_kind: 'user', actor_id: 'usr_1', request_id: 'r', operation_id: 'o', resource: 'flag' },
        ...{ resource_id: 'flg_1', created_at: NOW, organization_id: 1, project_id: 5 },
        ...given,
      });
      await write('audit_log', [
        entry('aud_1', {}),
        entry('aud_2', { project_id: 99, environment_id: 77 }),
        entry('aud_3', { project_id: 99, environment_id: 77, resource: 'environment', resource_id: 'env_gone' }),
        entry('aud_4', { project_id: 99, resource: 'project', resource_id: 'prj_gone' }),
        entry('aud_5', { project_id: null }),
      ]);
      await migrate(db);
      const rows = await db('audit_log').orderBy('id');
      expect(rows.map((row) => [row.project_public_id, row.environment_public_id])).to.deep.equal([
        ['prj_1', null],
        ['prj_gone', 'env_gone'],
        ['prj_gone', 'env_gone'],
        ['prj_gone', null],
        [null, null],
      ]);
      expect(String(await rejection(db('audit_log').delete()))).to.contain('append-only');
      await db.destroy();
    });

    it('are made once by two processes that start at the same time', async () => {
      const made = await Promise.all([1, 2].map(() => migrateElsewhere(database.url)));
      expect(made.flat()).to.deep.equal(NAMES);
    });

    it('are made once by two connections of one process', async () => {
      const first = await open(database.url);
      const second = await open(database.url);
      const made = await Promise.all([migrate(first), migrate(second), migrate(first)]);
      expect(made.flat()).to.deep.equal(NAMES);
      await first.destroy();
      await second.destroy();
    });

    it('are all made or none', async () => {
      const db = await open(database.url);
      const bad = step('0003-bad', async () => {
        throw new Error('a bug');
      });
      const error = await rejection(migrate(db, [...MIGRATIONS, addSecond, bad]));
      expect(String(error)).to.contain('a bug');
      expect(await db.schema.hasTable('second')).to.equal(false);
      expect(await db.schema.hasTable('organizations')).to.equal(false);
      expect(await migrate(db)).to.deep.equal(NAMES);
      await db.destroy();
    });

    it('leave a later release’s alone, and go back one by one', async () => {
      const db = await open(database.url);
      await migrate(db, [...MIGRATIONS, addSecond]);
      expect(await migrate(db)).to.deep.equal([]);
      expect(await migrateBack(db, 1, [...MIGRATIONS, addSecond])).to.deep.equal(['0002-second']);
      expect(await db.schema.hasTable('organizations')).to.equal(true);
      await db.destroy();
    });

    it('leave no lock and no half-made table behind when their process is killed', async () => {
      const program = `
        import { open } from '${new URL('../../src/database/connect.ts', import.meta.url).href}';
        import { MIGRATIONS, migrate } from '${new URL('../../src/database/migrate.ts', import.meta.url).href}';
        const hang = { name: '9999-hang', up: async () => { console.log('hangs'); await new Promise((r) => setTimeout(r, 60_000)); } };
        await migrate(await open(${JSON.stringify(database.url)}), [...MIGRATIONS, hang]);`;
      const args = ['--import', 'tsx', '--input-type=module', '--eval', program];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      child.kill('SIGKILL');
      const db = await open(database.url);
      expect(await migrate(db)).to.deep.equal(NAMES);
      await db.destroy();
    });
  });
}
