/** Whether a request left a trace: the whole database as text. */
import { expect } from 'chai';
import type { Knex } from 'knex';
import type { TestApp } from './app.js';

const TABLES = {
  'better-sqlite3': "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'",
  pg: 'select table_name as name from information_schema.tables where table_schema = current_schema()',
};

interface TableRows {
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Every table that the database says it has. */
export async function readTables(database: Knex): Promise<TableRows[]> {
  const client: keyof typeof TABLES = database.client.config.client;
  const found = await database.raw(TABLES[client]);
  const names: string[] = (found.rows ?? found).map(({ name }: { name: string }) => name);
  return Promise.all(names.sort().map(async (name) => ({ name, rows: await database(name).select() })));
}

/** Every row of every table, in an order of its own. */
export async function dump(database: Knex): Promise<string> {
  const tables = (await readTables(database)).map(({ name, rows }) =>
    [name, ...rows.map((row) => JSON.stringify(row)).sort()].join('\n'),
  );
  return tables.join('\n\n');
}

/** An `it` for the suite: the database is the same after the test as before. */
export function unchanging(app: () => TestApp): (title: string, test: () => Promise<void>) => void {
  let last: string;
  before(async () => {
    last = await dump(app().database);
    expect(last).to.include('"new-feature"');
  });
  return (title, test) => {
    it(title, async () => {
      const first = last;
      try {
        await test();
      } finally {
        last = await dump(app().database);
      }
      expectSame(first, last);
    });
  };
}

/** Asserts that the database is the same after the request as before, and answers what the request does. */
export async function leavesNoTrace<Answer>({ database }: TestApp, ask: () => Promise<Answer>): Promise<Answer> {
  const before = await dump(database);
  const answer = await ask();
  expectSame(before, await dump(database));
  return answer;
}

function expectSame(before: string, after: string): void {
  expect(linesBeyond(after, before), 'rows that were added or changed').to.deep.equal([]);
  expect(linesBeyond(before, after), 'rows that were removed').to.deep.equal([]);
}

function linesBeyond(text: string, other: string): string[] {
  const known = new Set(other.split('\n'));
  return text.split('\n').filter((line) => !known.has(line));
}

/** A boolean flag `new-feature`, on in `prod`. */
export async function plantFlag(app: TestApp): Promise<void> {
  const body = { key: 'new-feature', type: 'boolean', enabled: true };
  const { status } = await app.native.call('createFlag', { key: app.sk(), body });
  expect(status).to.equal(201);
}
