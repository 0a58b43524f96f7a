import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Socket } from 'node:net';
import path from 'node:path';
import { freePort } from './free-port.js';

/** A real Redis on this machine, that keeps nothing. */
export interface RedisServer {
  readonly url: string;
  /** Ends it without warning its clients, as a crash does. */
  crash(): Promise<void>;
  /** Starts it again after a crash, empty, at the same URL. */
  restart(): Promise<void>;
  /** Its connections stay, and nobody is answered. */
  freeze(): void;
  thaw(): void;
}

const REDIS = process.env['REDIS_SERVER'] ?? findOnPath('redis-server');

function findOnPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/** Skips what needs Redis where there is none, unless one is required. */
export function needRedis(test: Mocha.Context): void {
  if (REDIS !== undefined) return;
  if (process.env['REDIS_REQUIRED']) throw new Error('There is no redis-server on the PATH; REDIS_SERVER names one.');
  test.skip();
}

/** Starts a server of its own for the caller, in some 20 milliseconds. */
export async function startRedis(given: readonly string[] = []): Promise<RedisServer> {
  const { port, server: first } = await launchAnywhere(given);
  let server = first;
  return {
    url: `redis://127.0.0.1:${port}`,
    async crash() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'exit');
      server.ref();
      server.kill('SIGKILL');
      await ended;
    },
    async restart() {
      server = await launch(port, given);
    },
    freeze: () => void server.kill('SIGSTOP'),
    thaw: () => void server.kill('SIGCONT'),
  };
}

/** How often a port is looked for that nobody else takes before Redis does. */
const TRIES = 5;

async function launchAnywhere(given: readonly string[]): Promise<{ port: number; server: ChildProcess }> {
  for (let tries = 1; ; tries += 1) {
    const port = await freePort();
    try {
      return { port, server: await launch(port, given) };
    } catch (error) {
      if (tries === TRIES || !String(error).includes('Address already in use')) throw error;
    }
  }
}

async function launch(port: number, given: readonly string[]): Promise<ChildProcess> {
  const settings = ['--bind', '127.0.0.1', '--port', `${port}`, '--save', '', '--appendonly', 'no', ...given];
  const server = spawn(REDIS ?? 'redis-server', settings, { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
  let log = '';
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', () => reject(new Error(`Redis did not start:\n${log}`)));
    server.stdout.on('data', (chunk) => {
      // Read on after the start: a full pipe would stop the server.
      if (log.length < 10_000) log += chunk;
      if (log.includes('Ready to accept connections')) resolve();
    });
  });
  letGo(server, server.stdout);
  watch(server);
  return server;
}

/** The process may end while this child still runs. */
function letGo(child: ChildProcess, pipe: unknown): void {
  child.unref();
  if (pipe instanceof Socket) pipe.unref();
}

/** However the tests end, kill -9 included, their end of this pipe closes, and the server goes. */
function watch(server: ChildProcess): void {
  const script = 'read _; kill -KILL "$1"';
  const watchdog = spawn('/bin/sh', ['-c', script, 'sh', `${server.pid}`], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  letGo(watchdog, watchdog.stdin);
  server.on('exit', () => watchdog.kill('SIGKILL'));
}
