import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, chown, mkdir, rm } from 'node:fs/promises';
import { Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port.js';
import { postgresBinaries } from './postgres-binaries.js';
import { scratchFolder } from './scratch.js';

/** A real Postgres on this machine, with an empty data folder of its own. */
export interface PostgresServer {
  /** Of the database `postgres`, as a user who may create others. */
  readonly url: string;
  /** Ends it without warning its clients, as a crash does. */
  crash(): Promise<void>;
  /** Starts it again after a crash, with the same data and URL. */
  restart(): Promise<void>;
  /** It takes connections, as the machine does for it, and answers nobody; until it is thawed. */
  freeze(): void;
  thaw(): void;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

interface Site {
  readonly binaries: string;
  readonly folder: string;
  readonly port: number;
}

/** `nobody`: Postgres refuses to be run by root, and initdb wants a user that exists. */
const NOBODY = { uid: 65534, gid: 65534 };
const owner: Partial<typeof NOBODY> = os.userInfo().uid === 0 ? NOBODY : {};

/** Starts a server of its own for the caller, in less than a second. */
export async function startPostgres(): Promise<PostgresServer> {
  const binaries = await postgresBinaries();
  const folder = await scratchFolder('postgres');
  await mkdir(path.join(folder, 'data'));
  await chmod(folder, 0o755);
  if (owner === NOBODY) await chown(path.join(folder, 'data'), NOBODY.uid, NOBODY.gid);
  const site = { binaries, folder, port: await freePort() };
  await initialise(site);
  let server = await launch(site);
  let watchdog = watch(server, folder);

  async function end(): Promise<void> {
    watchdog.kill('SIGKILL');
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.ref();
    server.kill('SIGQUIT');
    await ended;
  }

  return {
    url: `postgres://burgee@127.0.0.1:${site.port}/postgres`,
    crash: end,
    async restart() {
      server = await launch(site);
      watchdog = watch(server, folder);
    },
    freeze: () => signalAll(server, 'SIGSTOP'),
    thaw: () => signalAll(server, 'SIGCONT'),
    async stop() {
      await end();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function initialise({ binaries, folder }: Site): Promise<void> {
  const options = ['--locale=C', '--encoding=UTF8', '--no-sync', '--auth=trust'];
  await promisify(execFile)(
    path.join(binaries, 'bin/initdb'),
    ['-D', path.join(folder, 'data'), '-U', 'burgee', ...options],
    { ...owner, cwd: folder, env: { LC_ALL: 'C', PATH: process.env['PATH'] } },
  );
}

/** Resolves when the server accepts connections. What it writes survives a crash of its own, but no power loss: that saves time. */
async function launch({ binaries, folder, port }: Site): Promise<ChildProcess> {
  const data = path.join(folder, 'data');
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: data,
    max_connections: '200',
    fsync: 'off',
    full_page_writes: 'off',
    deadlock_timeout: '100ms',
  };
  const server = spawn(
    path.join(binaries, 'bin/postgres'),
    ['-D', data, '-p', `${port}`, ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`])],
    // A group of its own: Ctrl-C is for the tests, which then stop it.
    { ...owner, cwd: data, env: { LC_ALL: 'C' }, detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', () => reject(new Error(`Postgres did not start:\n${log}`)));
    server.stderr.on('data', (chunk) => {
      // Read on after the start: a full pipe would stop the server.
      if (log.length < 10_000) log += chunk;
      if (log.includes('ready to accept connections')) resolve();
    });
  });
  letGo(server, server.stderr);
  return server;
}

/** To the server and each process that it has made for a client: children of its own, of groups of their own. */
function signalAll({ pid }: ChildProcess, signal: 'SIGSTOP' | 'SIGCONT'): void {
  if (pid === undefined) return;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  for (const one of [pid, ...children]) process.kill(one, signal);
}

/** The process may end while this child still runs. */
function letGo(child: ChildProcess, pipe: unknown): void {
  child.unref();
  if (pipe instanceof Socket) pipe.unref();
}

/** However the tests end, kill -9 included, their end of this pipe closes, and the server and its data go. */
function watch({ pid }: ChildProcess, folder: string): ChildProcess {
  const script =
    'read _; kill -QUIT "$1"; n=50; while [ $n -gt 0 ] && kill -0 "$1" 2>/dev/null; do sleep 0.1; n=$((n - 1)); done; rm -rf "$2"';
  const watchdog = spawn('/bin/sh', ['-c', script, 'sh', `${pid}`, folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  letGo(watchdog, watchdog.stdin);
  return watchdog;
}
