/** A server in a process of its own, that tells how much memory it holds. Started with --expose-gc. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import { createApp } from '../../../src/app.js';
import { readConfig } from '../../../src/config.js';

export type Told =
  | { readonly url: string; readonly sk: string; readonly pk: string }
  /** Bytes: of the process, and of what JavaScript holds in it. */
  | { readonly resident: number; readonly heap: number };

/** Milliseconds for what is garbage to be let go of. */
const SETTLING = 500;

const config = readConfig({ DATABASE_URL: 'sqlite::memory:', RATE_LIMIT_MANAGEMENT: '0', RATE_LIMIT_EVALUATION: '0' });
const app = await createApp(config, { log: pino({ level: 'silent' }) });
const first = await app.bootstrap();
const server = createServer(app.http).listen(0, '127.0.0.1', 20_000);
await once(server, 'listening');

process.on('message', () => void tellMemory());
const { sk = '', pk = '' } = first?.environments.at(-1) ?? {};
tell({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sk, pk });

async function tellMemory(): Promise<void> {
  globalThis.gc?.();
  await setTimeout(SETTLING);
  globalThis.gc?.();
  const { rss: resident, heapUsed: heap } = process.memoryUsage();
  tell({ resident, heap });
}

function tell(told: Told): void {
  process.send?.(told);
}
