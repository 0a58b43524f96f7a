/** A server in a process of its own, over the file, and with as many features and identities, as its arguments say. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createApp } from '../../../src/app.js';
import { readConfig } from '../../../src/config.js';

export interface Ready {
  readonly url: string;
  /** For `X-Environment-Key`. */
  readonly environmentKey: string;
}

const [file, features, identities] = process.argv.slice(2);
const config = readConfig({
  DATABASE_URL: `sqlite:${file}`,
  RATE_LIMIT_MANAGEMENT: '0',
  RATE_LIMIT_EVALUATION: '0',
});
const app = await createApp(config, { log: pino({ level: 'silent' }) });
const first = await app.bootstrap();
const server = createServer(app.http).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const { sk = '' } = first?.environments.at(-1) ?? {};
for (let number = 0; number < Number(features); number += 1) await makeFeature(number);
await plantIdentities(Number(identities));
const ready: Ready = { url, environmentKey: `ser.${sk}` };
process.send?.(ready);

/** A third of them are switched, a third have a rule, and a third spread users over two values. */
async function makeFeature(number: number): Promise<void> {
  const variations = ['blue', 'red'].map((value) => ({ key: value, value }));
  const key = `feature-${String(number).padStart(3, '0')}`;
  await call('POST', '/flags', { key, type: 'json', toggle: 'default', variations });
  const pro = { attribute: 'plan', operator: 'eq', values: ['pro'] };
  const weights = [{ variation: 'red', weight: 30 }];
  const rollout = { weights, rest: 'blue', seed: key, bucket_by: 'targeting_key', algorithm: 'flagsmith' };
  const states = [{}, { rules: [{ when: pro, serve: { variation: 'red' } }] }, { default_serve: { rollout } }];
  await call('PUT', `/flags/${key}/environments/prod`, { enabled: true, ...states[number % 3] });
}

async function plantIdentities(count: number): Promise<void> {
  const environment = await app.database('environments').where({ key: 'prod' }).first('id');
  await app.database.raw(
    `insert into identities (public_id, environment_id, identifier, traits, version, created_at, updated_at)
     with recursive numbers(n) as (select 0 union all select n + 1 from numbers where n + 1 < ${count})
     select 'idn_' || n, ?, 'user-' || n, '{"plan":"pro","age":42}', 1, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'
     from numbers`,
    [environment?.id ?? 0],
  );
}

async function call(method: string, path: string, body: object): Promise<void> {
  const headers = { 'X-API-Key': sk, 'Content-Type': 'application/json' };
  const response = await fetch(`${url}/api/v1${path}`, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${path} answers ${response.status}: ${await response.text()}`);
}
