/** Two servers on one Postgres: how long after a write on one the other answers by it. */
import { setTimeout } from 'node:timers/promises';
import { startPostgres } from '../../../test/support/postgres.js';
import { call, fill, keysIn } from './filling.js';
import { percentile } from './load.js';
import { startOurs } from './ours.js';
import { MANY } from './parts.js';
import type { Stage } from './stage.js';

const WRITES = 100;
/** Milliseconds for a write to be seen. */
const PATIENCE = 2000;
/** Writes that are not seen before it is given up. */
const HOPELESS = 3;
const PATH = '/api/v1/flags/flag-8/environments/prod';
const NAME = 'write to visible on another node';

export async function visibility(stage: Stage): Promise<void> {
  stage.progress('measuring: write to visible on another node');
  const { url: databaseUrl } = stage.until(await startPostgres());
  const one = stage.until(await startOurs({ databaseUrl, lane: 'on', where: 'any core' }));
  await fill(one, { ...MANY, flags: 100 });
  const other = stage.until(await startOurs({ databaseUrl, lane: 'on', where: 'any core' }));
  const { sk } = keysIn(one.said);
  // A server that was just started makes its validators with the first request, which is no matter of other nodes.
  await call(`${one.url}${PATH}`, 'PATCH', { 'X-API-Key': sk }, { enabled: false });
  await untilSeen(other.url, sk, false);
  const times: number[] = [];
  let unseen = 0;
  for (let write = 1; write <= WRITES && unseen < HOPELESS; write += 1) {
    const enabled = write % 2 === 0;
    await call(`${one.url}${PATH}`, 'PATCH', { 'X-API-Key': sk }, { enabled });
    const time = await untilSeen(other.url, sk, enabled);
    if (Number.isNaN(time)) unseen += 1;
    else times.push(time);
  }
  if (unseen >= HOPELESS) {
    stage.notTried(NAME, `${unseen} of ${unseen + times.length} writes were not seen within ${PATIENCE} ms`);
    return;
  }
  stage.measure(`${NAME}, median`, percentile(times, 0.5), 'ms', 'under 50');
  stage.measure(`${NAME}, p99`, percentile(times, 0.99), 'ms', 'under 250');
}

/** Milliseconds since the write was answered; NaN: it is not seen. */
async function untilSeen(url: string, sk: string, enabled: boolean): Promise<number> {
  const began = performance.now();
  const body = { flag_key: 'flag-8', context: { targeting_key: 'user-42' } };
  while (performance.now() - began < PATIENCE) {
    const { data } = await call(`${url}/api/v1/evaluate`, 'POST', { 'X-API-Key': sk }, body);
    if (data.enabled === enabled) return performance.now() - began;
    await setTimeout(1);
  }
  return Number.NaN;
}
