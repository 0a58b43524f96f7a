/**
 * `npm run bench:lists`: what a page of 50 by cursor costs at the start and at the end of a list, beside the read of a
 * single row, with 10,000 flags, 100 environments and 1,000,000 identities, in SQLite, and with `-- --postgres` in
 * Postgres too. Measured on the repositories: HTTP would cost the page and the single row alike, and so hide how much
 * more the page takes. The three take turns in one run. With `--json` stdout gets nothing but
 * `{rows: [{database, name, start_ms, end_ms, single_ms, end_per_start, page_per_single}]}`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { open } from '../../src/database/connect.js';
import { migrate } from '../../src/database/migrate.js';
import { repositories } from '../../src/repositories/index.js';
import { startPostgres } from '../../test/support/postgres.js';
import { progressOn } from './engine/progress.js';
import { type Case, casesOf } from './lists/cases.js';
import { type Kind, plant } from './lists/plant.js';

/** The first ones warm up. */
const WARM_UP = 200;
const ROUNDS = 600;

const asJson = process.argv.includes('--json');
const progress = progressOn(asJson ? process.stderr : process.stdout);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function measure({ name, page, lastPosition, single }: Case) {
  const last = await lastPosition();
  const lengths = [await page(null), await page(last)];
  if (lengths.some((length) => length !== 50)) throw new Error(`${name}: pages of ${lengths.join(' and ')} items.`);
  if (!(await single(1))) throw new Error(`${name}: there is no such row.`);
  const times = { start: [] as number[], end: [] as number[], single: [] as number[] };
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const [start, end, one] = [
      await timed(() => page(null)),
      await timed(() => page(last)),
      await timed(() => single(round)),
    ];
    if (round < WARM_UP) continue;
    times.start.push(start);
    times.end.push(end);
    times.single.push(one);
  }
  const [start_ms, end_ms, single_ms] = [median(times.start), median(times.end), median(times.single)];
  const page_per_single = Math.max(start_ms, end_ms) / single_ms;
  return { name, start_ms, end_ms, single_ms, end_per_start: end_ms / start_ms, page_per_single };
}

async function run(database: Kind, url: string) {
  const db = await open(url);
  try {
    await migrate(db);
    const planted = await plant(db, database, (line) => progress(`${database}: ${line}`));
    // As autovacuum does it after so many inserts. SQLite is left as a server leaves it.
    if (database === 'postgres') await db.raw('vacuum analyze');
    const rows = [];
    for (const one of casesOf(repositories(db), planted)) {
      progress(`${database}: measuring ${one.name}`);
      rows.push({ database, ...(await measure(one)) });
    }
    return rows;
  } finally {
    await db.destroy();
  }
}

async function runOnSqlite() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'burgee-bench-'));
  try {
    return await run('sqlite', `sqlite:${path.join(folder, 'lists.db')}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function runOnPostgres() {
  progress('postgres: starting a server');
  const server = await startPostgres();
  try {
    return await run('postgres', server.url);
  } finally {
    await server.stop();
  }
}

const rows = [...(await runOnSqlite()), ...(process.argv.includes('--postgres') ? await runOnPostgres() : [])];

if (asJson) console.log(JSON.stringify({ rows }));
else {
  progress('');
  const head = ['start', 'end', 'single', 'end/start', 'page/single'];
  console.log(`\n${'medians in milliseconds'.padEnd(36)}${head.map((title) => title.padStart(12)).join('')}`);
  for (const { database, name, ...row } of rows) {
    const cells = [row.start_ms, row.end_ms, row.single_ms, row.end_per_start, row.page_per_single];
    const line = cells.map((cell, index) => cell.toFixed(index < 3 ? 3 : 2).padStart(12)).join('');
    console.log(`${`${database}: ${name}`.padEnd(36)}${line}`);
  }
}
