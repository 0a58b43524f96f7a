/** A server with as many flags as its argument says, in a process of its own. It tells how long a turn of its event loop takes. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createApp } from '../../../src/app.js';
import { readConfig } from '../../../src/config.js';
import type { Snapshots } from '../../../src/snapshots/snapshots.js';
import { plant } from './plant.js';

export type Asked = 'begin' | 'end';

export type Told =
  | { readonly url: string; readonly key: string }
  | 'begun'
  /** Milliseconds. */
  | { readonly longestTurn: number };

const config = readConfig({ DATABASE_URL: 'sqlite::memory:', RATE_LIMIT_MANAGEMENT: '0' });
let refresh: Snapshots['refresh'] = async () => {};
const app = await createApp(config, {
  log: pino({ level: 'silent' }),
  snapshots: (stored) => {
    refresh = stored.refresh;
    return stored;
  },
});
const first = await app.bootstrap();
await refresh(await plant(app.database, Number(process.argv[2])));
const server = createServer(app.http).listen(0, '127.0.0.1');
await once(server, 'listening');

let isMeasuring = false;
let longestTurn = 0;
let last = 0;
function turn(): void {
  const now = performance.now();
  longestTurn = Math.max(longestTurn, now - last);
  last = now;
  if (isMeasuring) setImmediate(turn);
}

process.on('message', (asked: Asked) => {
  if (asked === 'begin') {
    isMeasuring = true;
    longestTurn = 0;
    last = performance.now();
    turn();
    tell('begun');
  } else {
    isMeasuring = false;
    tell({ longestTurn });
  }
});
tell({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, key: first?.environments.at(-1)?.sk ?? '' });

function tell(told: Told): void {
  process.send?.(told);
}
