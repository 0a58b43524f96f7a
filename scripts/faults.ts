/**
 * Two nodes on one Postgres, asked all the time at every door and written to, while one thing after the other goes wrong.
 * Whatever a living node answers must be what the engine says, by a write that is no older than is promised. Prints what
 * it found; ends with 1 where that is anything.
 */
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { call, readPrint } from '../test/start/requests.js';
import { Ground, type Started } from '../test/start/server.js';
import { freePort } from '../test/support/free-port.js';
import { startPostgres } from '../test/support/postgres.js';
import { until } from '../test/support/until.js';
import { FLAG } from './faults/doors.js';
import { Load } from './faults/load.js';
import { Truth } from './faults/truth.js';

/** Milliseconds. */
const CALM = 3000;
const OUTAGE = 8000;
const FREEZE = 10_000;
const BETWEEN_WRITES = 100;
/** For a node to be ready again, with the machine under load. */
const RECOVERY = 20_000;

const ground = await Ground.open();
const postgres = await startPostgres();
const truth = new Truth();
const settings = {
  DATABASE_URL: postgres.url,
  LOG_LEVEL: 'fatal',
  RATE_LIMIT_MANAGEMENT: '0',
  RATE_LIMIT_RULESET: '0',
  RATE_LIMIT_EVALUATION: '0',
};
const ports = [await freePort(), await freePort()];
const one = await startNode(0);
const { sk } = readPrint(one.printed());
let other = await startNode(1);

await makeFlag();
const loads = [new Load('node 1', one.url, sk, truth), new Load('node 2', other.url, sk, truth)] as const;
const [, second] = loads;
await until('node 2 has the flag', () => hasFlag(other.url), RECOVERY);
for (const load of loads) await load.warmUp();
for (const load of loads) load.start();
let isOver = false;
const writing = write();

await phase('calm', () => setTimeout(CALM));
await phase('node 2 is killed and started again', async () => {
  second.mayFail = true;
  await other.kill();
  other = await startNode(1);
  await until('node 2 is ready', () => isReady(other.url), RECOVERY);
  await second.warmUp();
  second.mayFail = false;
});
await phase('Postgres crashes and is started again', async () => {
  truth.awaySince = performance.now();
  await postgres.crash();
  await setTimeout(OUTAGE);
  await postgres.restart();
  await untilBothAreReady();
});
await phase('Postgres is frozen', async () => {
  truth.awaySince = performance.now();
  postgres.freeze();
  await setTimeout(FREEZE);
  postgres.thaw();
  await untilBothAreReady();
});
await phase('node 2 is frozen', async () => {
  second.mayFail = true;
  process.kill(other.pid, 'SIGSTOP');
  await setTimeout(FREEZE);
  process.kill(other.pid, 'SIGCONT');
  await until('node 2 is ready', () => isReady(other.url), RECOVERY);
  second.mayFail = false;
});
await phase('every connection to Postgres is ended', async () => {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'burgee%'");
  await client.end();
  await untilBothAreReady();
});

isOver = true;
await writing;
for (const load of loads) await load.stop();
await ground.clear();
await postgres.stop();
report();

/** As whatever keeps a server running does: what could not start is started again. */
async function startNode(index: number, tries = 3): Promise<Started> {
  try {
    return await ground.start({ ...settings, PORT: String(ports[index]) });
  } catch (error) {
    if (tries === 1) throw error;
    console.log(`node ${index + 1} could not start, and is started again: ${error}`);
    return startNode(index, tries - 1);
  }
}

async function phase(name: string, work: () => Promise<unknown>): Promise<void> {
  for (const load of loads) {
    load.phase = name;
    load.slowest = 0;
  }
  const writes = truth.writes;
  await work();
  await setTimeout(CALM);
  truth.awaySince = Number.POSITIVE_INFINITY;
  const slowest = loads.map(({ slowest }) => `${Math.round(slowest)} ms`).join(' and ');
  console.log(`${name}: ${truth.writes - writes} writes; the slowest evaluation of each node took ${slowest}`);
}

function report(): void {
  for (const [index, { answered }] of loads.entries()) {
    console.log(`node ${index + 1} answered ${[...answered].map(([door, count]) => `${door} ${count}`).join(', ')}`);
  }
  const findings = loads.flatMap(({ findings: found }) => found);
  for (const finding of findings.slice(0, 50)) console.log(`! ${finding}`);
  console.log(findings.length === 0 ? 'Nothing was found.' : `${findings.length} findings.`);
  process.exit(findings.length === 0 ? 0 : 1);
}

/** Half of the users get the number of the last write, the others the same below zero. */
async function makeFlag(): Promise<void> {
  const flag = { key: FLAG, type: 'number', enabled: true, variations: variationsOf(truth.next()) };
  await call(`${one.url}/api/v1/flags`, 'POST', sk, flag, 201);
  const weights = ['plus', 'minus'].map((variation) => ({ variation, weight: 50 }));
  const state = { enabled: true, default_serve: { rollout: { weights } } };
  await call(`${one.url}/api/v1/flags/${FLAG}/environments/prod`, 'PUT', sk, state, 200);
  // What is called first compiles what it needs, and holds the process up: nobody is to wait for it later.
  for (const { url } of [one, other]) {
    const patch = { variations: variationsOf(truth.next()) };
    await call(`${url}/api/v1/flags/${FLAG}`, 'PATCH', sk, patch, 200);
  }
  truth.learn(await (await fetch(`${one.url}/api/v1/ruleset`, { headers: { 'X-API-Key': sk } })).text());
  truth.acknowledge(3);
}

function variationsOf(step: number): readonly object[] {
  return [
    { key: 'plus', value: step },
    { key: 'minus', value: -step },
  ];
}

/** Through either node by turns; one that is away or frozen takes none. */
async function write(): Promise<void> {
  for (let turn = 0; !isOver; turn += 1) {
    const step = truth.next();
    const url = [one.url, other.url][turn % 2];
    const sent = fetch(`${url}/api/v1/flags/${FLAG}`, {
      method: 'PATCH',
      headers: { 'X-API-Key': sk, 'Content-Type': 'application/json' },
      body: JSON.stringify({ variations: variationsOf(step) }),
      signal: AbortSignal.timeout(2000),
    });
    const status = await sent.then((response) => response.status).catch(() => 0);
    if (status === 200) truth.acknowledge(step);
    await setTimeout(BETWEEN_WRITES);
  }
}

async function hasFlag(url: string): Promise<boolean> {
  const body = JSON.stringify({ flag_key: FLAG, context: {} });
  const headers = { 'X-API-Key': sk, 'Content-Type': 'application/json' };
  return (await fetch(`${url}/api/v1/evaluate`, { method: 'POST', headers, body })).status === 200;
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2000) }).then(
    ({ status }) => status === 200,
    () => false,
  );
}

async function untilBothAreReady(): Promise<void> {
  for (const { url } of [one, other]) await until('both are ready', () => isReady(url), RECOVERY);
}
