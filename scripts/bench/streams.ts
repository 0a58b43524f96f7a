/**
 * `npm run bench:streams`: 10,000 streams of events (`-- --streams N`: so many) on one server. How much memory each of
 * them takes, and how long it takes until all are told of a change. With `--json` stdout gets nothing but
 * `{streams, resident_bytes_per_stream, heap_bytes_per_stream, rows: [{change, first_ms, last_ms}]}`.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { progressOn } from './engine/progress.js';
import { Followers } from './streams/followers.js';
import type { Told } from './streams/server.js';

const SERVER = fileURLToPath(new URL('./streams/server.ts', import.meta.url));
const CHANGES = 5;

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, streams: { type: 'string', default: '10000' } },
});
const streams = Number(values.streams);
if (!Number.isSafeInteger(streams) || streams < 1) {
  console.error(`--streams is ${values.streams}: give a whole number of at least 1, such as 10000.`);
  process.exit(1);
}
const progress = progressOn(values.json ? process.stderr : process.stdout);

async function hear(child: ChildProcess): Promise<Told> {
  const [told] = await once(child, 'message');
  return told;
}

async function memoryOf(child: ChildProcess) {
  const told = hear(child);
  child.send('memory');
  const memory = await told;
  if (!('heap' in memory)) throw new Error('The server did not tell its memory.');
  return memory;
}

async function call(url: string, method: string, key: string, body: object) {
  const headers = { 'X-API-Key': key, 'Content-Type': 'application/json' };
  const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${url} answers ${response.status}: ${await response.text()}`);
  return JSON.parse(await response.text());
}

async function measure(child: ChildProcess, count: number) {
  const told = await hear(child);
  if (!('url' in told)) throw new Error('The server did not say where it is.');
  const { url, sk, pk } = told;
  await call(`${url}/api/v1/flags`, 'POST', sk, { key: 'flag', type: 'boolean' });
  const { eventStreams } = await call(`${url}/ofrep/v1/evaluate/flags`, 'POST', pk, { context: {} });
  const followers = new Followers(new URL(eventStreams[0].endpoint.requestUri, url));
  try {
    const before = await memoryOf(child);
    await followers.open(count, (opened) => opened % 1000 === 0 && progress(`${opened} streams are open`));
    const after = await memoryOf(child);
    const rows = [];
    for (let change = 1; change <= CHANGES; change += 1) {
      progress(`change ${change} of ${CHANGES}`);
      const heard = followers.untilTold();
      await call(`${url}/api/v1/flags/flag/environments/prod`, 'PATCH', sk, { enabled: change % 2 === 1 });
      const { first, last } = await heard;
      rows.push({ change, first_ms: Math.round(first), last_ms: Math.round(last) });
    }
    return {
      streams: count,
      resident_bytes_per_stream: Math.round((after.resident - before.resident) / count),
      heap_bytes_per_stream: Math.round((after.heap - before.heap) / count),
      rows,
    };
  } finally {
    followers.close();
  }
}

const child = fork(SERVER, [], { execArgv: ['--import', 'tsx', '--expose-gc'] });
try {
  const result = await measure(child, streams);
  if (values.json) console.log(JSON.stringify(result));
  else {
    console.log(`\n${result.streams} streams, each ${result.resident_bytes_per_stream} bytes of the process,`);
    console.log(`${result.heap_bytes_per_stream} of them JavaScript's. Milliseconds until told of a change:`);
    console.table(result.rows);
  }
} finally {
  child.kill();
}
