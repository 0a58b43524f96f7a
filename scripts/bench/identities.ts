/**
 * `npm run bench:identities`: what `POST /flagsmith/api/v1/identities/` takes with 100 and with 100,000 stored
 * identities, and with 10, 50 and 200 features, over HTTP, one request after the other; a server for each case, which take
 * turns. Each request is for another identity, whose traits are what is stored. With `--json` stdout gets nothing but
 * `{rows: [{features, identities, median_ms, p99_ms}], many_per_few_identities, features_50_per_10, features_200_per_10}`;
 * the ratios are of the medians.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { progressOn } from './engine/progress.js';
import type { Ready } from './identities/server.js';

const SERVER = fileURLToPath(new URL('./identities/server.ts', import.meta.url));
/** The first ones warm up. */
const WARM_UP = 200;
const ROUNDS = 800;
const FEW = 100;
const MANY = 100_000;

interface Case {
  readonly features: number;
  readonly identities: number;
}

/** The first is compared with the second, and that with the others. */
const CASES: readonly Case[] = [
  { features: 10, identities: FEW },
  { features: 10, identities: MANY },
  { features: 50, identities: MANY },
  { features: 200, identities: MANY },
];

const asJson = process.argv.includes('--json');
const progress = progressOn(asJson ? process.stderr : process.stdout);
const agent = new Agent({ keepAlive: true });

/** Milliseconds until the whole answer is there. */
async function timed({ url, environmentKey }: Ready, identifier: string): Promise<number> {
  const traits = [
    { trait_key: 'plan', trait_value: 'pro' },
    { trait_key: 'age', trait_value: 42 },
  ];
  const headers = { 'X-Environment-Key': environmentKey, 'Content-Type': 'application/json' };
  const began = performance.now();
  const call = request(`${url}/flagsmith/api/v1/identities/`, { method: 'POST', headers, agent });
  call.end(JSON.stringify({ identifier, traits }));
  const [response] = await once(call, 'response');
  response.resume();
  await once(response, 'end');
  if (response.statusCode !== 200) throw new Error(`The server answers ${response.statusCode}.`);
  return performance.now() - began;
}

interface Server extends Case, Ready {
  readonly times: number[];
}

async function start(file: string, one: Case, children: ChildProcess[]): Promise<Server> {
  const { features, identities } = one;
  progress(`making ${features} features and ${identities.toLocaleString('en')} identities`);
  const child = fork(SERVER, [file, String(features), String(identities)], { execArgv: ['--import', 'tsx'] });
  children.push(child);
  const [ready]: Ready[] = await once(child, 'message');
  if (!ready) throw new Error('The server did not say where it is.');
  return { ...one, ...ready, times: [] };
}

/** The servers take turns, so that whatever else the machine does slows all of them down. */
async function measure(servers: readonly Server[]): Promise<void> {
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    if (round % 200 === 0) progress(`${round} rounds of ${WARM_UP + ROUNDS}`);
    for (const server of servers) {
      // Another one each time, in no order.
      const time = await timed(server, `user-${(round * 7919) % server.identities}`);
      if (round >= WARM_UP) server.times.push(time);
    }
  }
}

function resultOf(servers: readonly Server[]) {
  const rows = servers.map(({ features, identities, times }) => {
    const sorted = [...times].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
    return { features, identities, median_ms: at(0.5), p99_ms: at(0.99) };
  });
  const [few, many, fifty, twoHundred] = rows.map(({ median_ms }) => median_ms);
  const ratio = (one = Number.NaN, other = Number.NaN) => one / other;
  return {
    rows,
    many_per_few_identities: ratio(many, few),
    features_50_per_10: ratio(fifty, many),
    features_200_per_10: ratio(twoHundred, many),
  };
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'burgee-bench-'));
const children: ChildProcess[] = [];
try {
  const servers: Server[] = [];
  for (const [index, one] of CASES.entries())
    servers.push(await start(path.join(folder, `${index}.db`), one, children));
  await measure(servers);
  const result = resultOf(servers);
  if (asJson) console.log(JSON.stringify(result));
  else {
    console.table(result.rows);
    const { rows: _, ...ratios } = result;
    console.table(ratios);
  }
} finally {
  agent.destroy();
  for (const child of children) child.kill();
  await rm(folder, { recursive: true });
}
