/** The process: its environment, its signals, its output. Nothing else of the server touches them. */
import cluster from 'node:cluster';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { destination, type Logger, pino } from 'pino';
import type { App } from './app.js';
import { type Config, ConfigInvalid, readConfig } from './config.js';
import { DatabaseUnusable } from './database/connect.js';
import { drainable } from './drain.js';
import { Primary, READY, STOP } from './primary.js';
import { welcome } from './welcome.js';

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel, base: null }, destination({ dest: 2, sync: true }));
  const workers = config.workers === 'auto' ? availableParallelism() : config.workers;
  if (workers === 1 || cluster.isWorker) await serve(config, log);
  else await lead(new Primary(workers, log));
}

/** Answers requests: the only process, or one of several. */
async function serve(config: Config, log: Logger): Promise<void> {
  // Standard output is for people: what is printed once there is never in the log.
  // Loaded only now: who has set something wrong is told at once, not after a second.
  const { createApp } = await import('./app.js');
  const app = await createApp(config, { log, isWorker: cluster.isWorker });
  const server = createServer(app.http);
  const drain = drainable(server);
  await listen(server, config);
  const { port } = addressOf(server);
  // Once nothing can fail any more: the credentials of a first start are shown only now.
  const first = await app.bootstrap();
  const isFirst = !cluster.worker || cluster.worker.id === 1;
  if (isFirst) process.stdout.write(welcome(`http://${hostInUrl(config.host)}:${port}`, config.auth, first));
  onSignal(() => void stop(app, drain));
  if (!cluster.worker) return;
  log.info({ worker: cluster.worker.id, pid: process.pid }, 'a worker answers requests');
  process.send?.(READY);
}

/** Starts processes that answer requests, and answers none. */
async function lead(primary: Primary): Promise<void> {
  onSignal(() => primary.stop());
  // The worker has said why.
  if (!(await primary.start())) process.exitCode = 1;
}

/** Once, however often it is asked for: Ctrl-C is for all processes of a terminal, and the primary tells its workers. */
function onSignal(work: () => void): void {
  let isAsked = false;
  const ask = () => {
    if (!isAsked) work();
    isAsked = true;
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, ask);
  process.on('message', (message) => message === STOP && ask());
}

function listen(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return address;
}

function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** Answers what is in flight, then leaves. */
async function stop(app: App, drain: () => Promise<void>): Promise<void> {
  app.beginStop();
  await drain();
  await app.close();
  if (process.connected) process.disconnect(); // nothing else keeps a worker alive
}

/** The sentence for whoever started it; undefined: it is a fault of ours, and its stack is worth more. */
function explained(error: unknown): string | undefined {
  if (error instanceof ConfigInvalid || error instanceof DatabaseUnusable) return error.message;
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (error.code === 'EADDRINUSE') return 'PORT is in use by another process. Set PORT to a free one.';
  if (error.code === 'EACCES') return 'PORT cannot be listened on without more rights. Set PORT above 1023.';
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return 'HOST is no address of this machine. Set HOST to one.';
  return undefined;
}

start().catch((error: unknown) => {
  console.error(explained(error) ?? error);
  process.exitCode = 1;
  process.exit();
});
