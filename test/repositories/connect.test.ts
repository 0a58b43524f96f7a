import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { type ConnectOptions, connect, DatabaseUnusable, open, ping } from '../../src/database/connect.js';
import { MIGRATIONS, migrate } from '../../src/database/migrate.js';
import { databases } from '../support/databases.js';
import { organization } from '../support/records.js';
import { rejection, useDatabase } from './fixture.js';

const TAKES = '; it takes sqlite:./data/burgee.db, sqlite::memory: or postgres://user:password@host:5432/database.';

/** The sentence that a start with this URL ends with. */
async function complaint(databaseUrl: string, options?: ConnectOptions): Promise<string> {
  const error = await rejection((async () => open(databaseUrl, options))());
  expect(error).to.be.instanceOf(DatabaseUnusable);
  return error instanceof Error ? error.message : '';
}

describe('an unusable DATABASE_URL', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'burgee-connect-'));
  after(() => rmSync(folder, { recursive: true }));

  it('without a scheme, or with an unknown one, is refused', async () => {
    expect(await complaint('burgee.db')).to.equal(`DATABASE_URL cannot be used: it has no scheme${TAKES}`);
    expect(await complaint('mysql://root:hunter2@localhost/burgee')).to.equal(
      `DATABASE_URL cannot be used: the scheme mysql: is not known${TAKES}`,
    );
    expect(await complaint('')).to.contain('it has no scheme');
  });

  it('that names no file is refused', async () => {
    expect(await complaint('sqlite:')).to.equal(`DATABASE_URL cannot be used: it names no file${TAKES}`);
  });

  it('in a folder that cannot be made is refused', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    const file = path.join(folder, 'file/burgee.db');
    expect(await complaint(`sqlite:${file}`)).to.match(
      /^DATABASE_URL cannot be used: the file \/.*burgee\.db cannot be read and written \((EEXIST|ENOTDIR)\); it takes /,
    );
  });

  it('that names a folder is refused', async () => {
    expect(await complaint(`sqlite:${folder}`)).to.contain('(SQLITE_CANTOPEN');
  });

  it('that names a file of another kind is refused', async () => {
    const file = path.join(folder, 'text');
    writeFileSync(file, 'not a database, and long enough to see that it is not one\n'.repeat(20));
    expect(await complaint(`sqlite:${file}`)).to.equal(
      `DATABASE_URL cannot be used: ${file} is not an SQLite database${TAKES}`,
    );
  });

  it('of a Postgres that is not there is refused, without its password', async () => {
    expect(await complaint('postgres://burgee:hunter2@127.0.0.1:1/burgee')).to.equal(
      `DATABASE_URL cannot be used: nothing answers at 127.0.0.1:1 (ECONNREFUSED)${TAKES}`,
    );
    expect(await complaint('postgresql://burgee:hunter2@burgee.invalid/burgee')).to.equal(
      `DATABASE_URL cannot be used: the host burgee.invalid is not known${TAKES}`,
    );
  });

  it('whose password holds a bare special character is refused, without any part of it', async () => {
    for (const password of ['hun/ter2', 'hun#ter2', 'hun?ter2', '12/ter2', '12#t@er2', 'hun%ter2']) {
      const url = `postgres://burgee:${password}@127.0.0.1:1/burgee`;
      expect(await complaint(url), url).to.match(/: it is not a valid URL .*; it takes |: nothing /);
      expect(await complaint(url), url).to.not.match(/hun|ter2|12\//);
    }
  });

  it('of a server that takes connections and says nothing is refused in time', async () => {
    const silent = createServer().listen(0, '127.0.0.1').unref();
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const url = `postgres://burgee:hunter2@127.0.0.1:${port}/burgee`;
    expect(await complaint(url, { connectTimeout: 100 })).to.equal(
      `DATABASE_URL cannot be used: Postgres at 127.0.0.1:${port} takes connections but does not answer${TAKES}`,
    );
  });
});

for (const database of databases().filter(({ name }) => name === 'postgres')) {
  describe('a DATABASE_URL of a running Postgres', () => {
    const fixture = useDatabase(database);

    it('is refused if it names a database that is not there', async () => {
      const url = new URL(fixture().url);
      url.pathname = '/nowhere';
      url.password = 'hunter2';
      expect(await complaint(url.href)).to.match(
        /^DATABASE_URL cannot be used: Postgres at [\d.]+:\d+ has no database nowhere; it takes /,
      );
    });

    it('is refused if it names an unknown user, without the password', async () => {
      const url = new URL(fixture().url);
      url.username = 'mallory';
      url.password = 'hunter2';
      expect(await complaint(url.href)).to.match(/refuses the user mallory|refuses the password/);
      expect(await complaint(url.href)).to.not.contain('hunter2');
    });

    it('is refused if the database has another encoding', async () => {
      const { db, url } = fixture();
      await db.raw(`create database latin template template0 encoding 'LATIN1' locale_provider libc locale 'C'`);
      const latin = new URL(url);
      latin.pathname = '/latin';
      const sentence = await complaint(latin.href);
      await db.raw('drop database latin');
      expect(sentence).to.contain('"the encoding of the database is LATIN1, not UTF8"');
    });

    it('is refused if its user may not create the tables', async () => {
      const { db, url } = fixture();
      await db.raw('create role reader login');
      const asReader = new URL(url);
      asReader.username = 'reader';
      const reader = await open(asReader.href);
      await db.raw('alter table migrations rename to elsewhere');
      const error = await rejection(migrate(reader));
      await db.raw('alter table elsewhere rename to migrations');
      await reader.destroy();
      await db.raw('drop role reader');
      expect(error).to.be.instanceOf(DatabaseUnusable);
      expect(String(error)).to.contain('its user may not create tables');
    });
  });
}

for (const database of databases()) {
  describe(`a connection to ${database.name}`, () => {
    const fixture = useDatabase(database);

    it('answers a ping until it is closed', async () => {
      const db = connect(fixture().url);
      await ping(db);
      await db.destroy();
      await rejection(ping(db));
    });

    it('keeps the values of a failed statement out of its error', async () => {
      const { repositories } = fixture();
      const acme = organization({ publicId: 'org_secret' });
      await repositories.organizations.insert(acme);
      const error = await rejection(repositories.organizations.insert({ ...acme, name: 'hunter2' }));
      expect(String(error)).to.contain('organizations').and.not.contain('hunter2');
    });
  });
}

describe('an SQLite file', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'burgee-connect-'));
  after(() => rmSync(folder, { recursive: true }));

  it('is made with its folders, for its owner only', async () => {
    const file = path.join(folder, 'new/data/burgee.db');
    const db = await open(`sqlite://${file}`);
    await migrate(db);
    expect(statSync(path.dirname(file)).mode & 0o777).to.equal(0o700);
    for (const name of [file, `${file}-wal`, `${file}-shm`]) expect(statSync(name).mode & 0o777, name).to.equal(0o600);
    await db.destroy();
  });

  it('is written so that what was acknowledged survives a power loss', async () => {
    const db = await open(`sqlite:${path.join(folder, 'durable.db')}`);
    const read = async (name: string) => Object.values((await db.raw(`pragma ${name}`))[0])[0];
    expect(await read('journal_mode')).to.equal('wal');
    expect(await read('synchronous')).to.equal(2);
    expect(await read('foreign_keys')).to.equal(1);
    expect(await read('busy_timeout')).to.equal(5000);
    await db.destroy();
  });

  it('may be no file at all', async () => {
    const db = await open('sqlite::memory:');
    expect(await migrate(db)).to.deep.equal(MIGRATIONS.map(({ name }) => name));
    await Promise.all(Array.from({ length: 5 }, () => db('flags').select()));
    await db.destroy();
  });
});
