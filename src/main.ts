/** The process: its environment, its signals, its output. Nothing else of the server touches them. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { destination, pino } from 'pino';
import type { App } from './app.js';
import { type Config, ConfigInvalid, readConfig } from './config.js';
import { DatabaseUnusable } from './database/connect.js';
import { welcome } from './welcome.js';

/** Milliseconds between two looks for connections that are kept open and do nothing. */
const DRAIN_INTERVAL = 50;
/** Milliseconds after which what is still in flight is cut off. */
const DRAIN_DEADLINE = 10_000;

async function start(): Promise<void> {
  const config = readConfig(process.env);
  // Standard output is for people: what is printed once there is never in the log.
  // Loaded only now: who has set something wrong is told at once, not after a second.
  const { createApp } = await import('./app.js');
  const log = pino({ level: config.logLevel, base: null }, destination({ dest: 2, sync: true }));
  const app = await createApp(config, { log });
  const server = await listen(app, config);
  const { port } = addressOf(server);
  // Once nothing can fail any more: the credentials of a first start are shown only now.
  const first = await app.bootstrap();
  process.stdout.write(welcome(`http://${hostInUrl(config.host)}:${port}`, config.auth, first));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop(app, server));
}

function listen(app: App, { host, port }: Config): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(app.http).once('error', reject);
    server.listen(port, host, () => resolve(server));
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
function stop(app: App, server: Server): void {
  const sweep = setInterval(() => server.closeIdleConnections(), DRAIN_INTERVAL);
  const deadline = setTimeout(() => server.closeAllConnections(), DRAIN_DEADLINE);
  server.close(() => {
    clearInterval(sweep);
    clearTimeout(deadline);
    void app.close();
  });
  app.endStreams();
  server.closeIdleConnections();
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
