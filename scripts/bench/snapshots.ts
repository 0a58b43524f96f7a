/**
 * `npm run bench:snapshots`: for how long one request holds the event loop of a server with 10 flags and of one with
 * 10,000, each with five rules in three environments. While it is held, everybody else's evaluation waits. With `--json`
 * stdout gets nothing but `{rows: [{name, hold_ms, request_ms}]}`.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { progressOn } from './engine/progress.js';
import type { Asked, Told } from './snapshots/server.js';

const SERVER = fileURLToPath(new URL('./snapshots/server.ts', import.meta.url));
const SIZES = [10, 10_000];
/** The first ones warm up. */
const WARM_UP = 100;
const ROUNDS = 100;

const REQUESTS = [
  { name: 'read a flag', method: 'GET', path: '/api/v1/flags/flag-7', body: () => undefined },
  {
    name: 'switch a flag in one environment',
    method: 'PATCH',
    path: '/api/v1/flags/flag-8/environments/prod',
    body: (round: number) => ({ enabled: round % 2 === 0 }),
  },
  {
    name: 'change a flag in three environments',
    method: 'PATCH',
    path: '/api/v1/flags/flag-9',
    body: (round: number) => ({ off_variation: round % 2 === 0 ? 'on' : 'off' }),
  },
] as const;

interface Contender {
  readonly flags: number;
  readonly child: ChildProcess;
  readonly url: string;
  readonly key: string;
}

async function hear(child: ChildProcess): Promise<Told> {
  const [told] = await once(child, 'message');
  return told;
}

async function ask(child: ChildProcess, asked: Asked): Promise<Told> {
  const told = hear(child);
  child.send(asked);
  return told;
}

async function start(flags: number): Promise<Contender> {
  const child = fork(SERVER, [String(flags)], { execArgv: ['--import', 'tsx'] });
  const told = await hear(child);
  if (typeof told === 'string' || !('url' in told)) throw new Error('The server did not say where it is.');
  const response = await fetch(`${told.url}/api/v1/ruleset`, { headers: { 'X-API-Key': told.key } });
  const { data } = JSON.parse(await response.text());
  if (Object.keys(data.flags).length !== flags) throw new Error(`The server does not evaluate ${flags} flags.`);
  return { flags, child, ...told };
}

/** Milliseconds: how long the event loop was held, and how long the request took. */
async function measure({ child, url, key }: Contender, request: (typeof REQUESTS)[number], round: number) {
  await ask(child, 'begin');
  const began = performance.now();
  const body = request.body(round);
  const response = await fetch(`${url}${request.path}`, {
    method: request.method,
    headers: { 'X-API-Key': key, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  await response.text();
  if (response.status !== 200) throw new Error(`${request.name} answers ${response.status}.`);
  const took = performance.now() - began;
  const told = await ask(child, 'end');
  return { took, hold: typeof told === 'object' && 'longestTurn' in told ? told.longestTurn : Number.NaN };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

const asJson = process.argv.includes('--json');
const progress = progressOn(asJson ? process.stderr : process.stdout);
const contenders: Contender[] = [];
for (const flags of SIZES) {
  progress(`starting a server with ${flags.toLocaleString('en')} flags`);
  contenders.push(await start(flags));
}
const rows = [];
for (const request of REQUESTS) {
  progress(`measuring: ${request.name}`);
  const measured = contenders.map((contender) => ({ contender, holds: [] as number[], times: [] as number[] }));
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const { contender, holds, times } of measured) {
      const { hold, took } = await measure(contender, request, round);
      if (round < WARM_UP) continue;
      holds.push(hold);
      times.push(took);
    }
  }
  for (const { contender, holds, times } of measured) {
    const name = `${request.name}, ${contender.flags.toLocaleString('en')} flags`;
    rows.push({ name, hold_ms: median(holds), request_ms: median(times) });
  }
}
for (const { child } of contenders) child.kill();

if (asJson) console.log(JSON.stringify({ rows }));
else {
  progress('');
  console.log(`\n${'medians in milliseconds'.padEnd(52)}${'hold'.padStart(8)}${'request'.padStart(10)}`);
  for (const { name, hold_ms, request_ms } of rows) {
    console.log(`${name.padEnd(52)}${hold_ms.toFixed(2).padStart(8)}${request_ms.toFixed(2).padStart(10)}`);
  }
}
