/** Our server as it is shipped: built, in a process of its own, with every limit counted and none reached. */
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ended, spawnAt, type Where } from './processes.js';

const MAIN = fileURLToPath(new URL('../../../dist/src/main.js', import.meta.url));
/** Milliseconds for a start. */
const PATIENCE = 60_000;
/** More than a minute's requests, and still counted: 0 would be no limit. */
const HIGH = '1000000000';

export const PASSWORD = 'only for this benchmark';

export interface Started {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** What it printed until it was ready. */
  readonly said: string;
  /** Milliseconds from the spawn until it was ready. */
  readonly readyAfter: number;
  /** Lets it end by itself. */
  stop(): Promise<void>;
}

export interface Settings {
  readonly databaseUrl: string;
  readonly lane: 'on' | 'off';
  readonly logLevel?: 'info' | 'warn';
  readonly where?: Where;
}

export async function startOurs({ databaseUrl, lane, logLevel, where }: Settings): Promise<Started> {
  const began = performance.now();
  const child = spawnAt(where ?? 'server core', process.execPath, ['--enable-source-maps', MAIN], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      PORT: '0',
      DATABASE_URL: databaseUrl,
      BOOTSTRAP_PASSWORD: PASSWORD,
      LOG_LEVEL: logLevel ?? 'warn',
      RATE_LIMIT_AUTH: HIGH,
      RATE_LIMIT_MANAGEMENT: HIGH,
      RATE_LIMIT_EVALUATION: HIGH,
      RATE_LIMIT_RULESET: HIGH,
      FAST_LANE: lane,
    },
  });
  const stop = () => ended(child);
  try {
    const said = await untilSaid(child, /listens on (\S+)[\s\S]*Documentation.*\n/);
    const url = /listens on (\S+)/.exec(said)?.[1] ?? '';
    const ready = await fetch(`${url}/health/ready`);
    if (!ready.ok) throw new Error(`Our server is not ready: ${ready.status}`);
    const readyAfter = performance.now() - began;
    return { url, port: Number(new URL(url).port), pid: child.pid ?? 0, said, readyAfter, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What a process printed until it has said what is waited for. Whatever else it says is passed over. */
export async function untilSaid(child: ChildProcess, wanted: RegExp): Promise<string> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`A server did not start in ${PATIENCE} ms: ${said}`)), PATIENCE);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`A server ended with ${code} at its start: ${said}`)));
    child.stdout?.on('data', (chunk) => {
      if (wanted.test(said)) return;
      said += chunk;
      if (!wanted.test(said)) return;
      clearTimeout(late);
      resolve();
    });
  });
  return said;
}
