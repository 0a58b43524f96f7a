/** `unleash-server` on a Postgres of its own: all flags for one user, by its frontend API. */
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../../../../test/support/free-port.js';
import { startPostgres } from '../../../../test/support/postgres.js';
import { bytesOf } from '../calls.js';
import { call } from '../filling.js';
import { installFromNpm, type Peer, startPeer } from './peer.js';

/** The newest that runs on Node 20. */
const VERSION = '7.4.1';
const ADMIN = { username: 'admin', password: 'only for this benchmark' };
const FRONTEND = 'default:development.benchmark';
/** Milliseconds for what was imported to be served. */
const PATIENCE = 60_000;
const PATH = '/api/frontend?userId=user-42&properties[country]=CH&properties[plan]=pro';

export const UNLEASH: Peer = {
  name: `unleash-server ${VERSION}`,
  async start(flags) {
    const folder = await installFromNpm('unleash-server', VERSION);
    const postgres = await startPostgres();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const env = {
      NODE_ENV: 'production',
      DATABASE_URL: postgres.url,
      DATABASE_SSL: 'false',
      HTTP_HOST: '127.0.0.1',
      HTTP_PORT: String(port),
      LOG_LEVEL: 'error',
      // It asks nobody outside.
      CHECK_VERSION: 'false',
      SEND_TELEMETRY: 'false',
      UNLEASH_DEFAULT_ADMIN_USERNAME: ADMIN.username,
      UNLEASH_DEFAULT_ADMIN_PASSWORD: ADMIN.password,
      INIT_FRONTEND_API_TOKENS: FRONTEND,
    };
    const program = path.join(folder, 'dist/server.js');
    const server = await startPeer(process.execPath, [program], env, `${url}/health`);
    const stop = async () => {
      await server.stop();
      await postgres.stop();
    };
    try {
      await fill(url, flags);
    } catch (error) {
      await stop();
      throw error;
    }
    const requests = [bytesOf({ path: PATH, headers: { Authorization: FRONTEND } })];
    const says = `"name":"flag-${flags - 2}"`;
    return { port, pid: server.pid, call: { name: 'all flags of Unleash', requests, status: 200, says }, stop };
  },
};

async function fill(url: string, flags: number): Promise<void> {
  const names = Array.from({ length: flags }, (_, number) => `flag-${number}`);
  const data = {
    features: names.map((name) => ({ name, type: 'release', project: 'default' })),
    featureStrategies: names.map((featureName) => ({
      featureName,
      name: 'flexibleRollout',
      // All of those in Switzerland: it leaves out of its answer who has not got a flag, and ours does not.
      parameters: { rollout: '100', stickiness: 'userId', groupId: featureName },
      constraints: [{ contextName: 'country', operator: 'IN', values: ['CH'] }],
      segments: [],
    })),
    featureEnvironments: names.map((featureName) => ({
      featureName,
      name: featureName,
      environment: 'development',
      enabled: true,
    })),
    contextFields: [{ name: 'country' }],
    tagTypes: [],
    featureTags: [],
    segments: [],
  };
  const body = { project: 'default', environment: 'development', data };
  await call(`${url}/api/admin/features-batch/import`, 'POST', { Cookie: await logIn(url) }, body);
  const began = performance.now();
  while ((await served(url)) < flags) {
    if (performance.now() - began > PATIENCE) throw new Error(`It serves ${await served(url)} of ${flags} flags.`);
    await setTimeout(200);
  }
}

/** Importing is for people: no token may. */
async function logIn(url: string): Promise<string> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(`${url}/auth/simple/login`, { method: 'POST', headers, body: JSON.stringify(ADMIN) });
  if (!response.ok) throw new Error(`The login answers ${response.status}.`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function served(url: string): Promise<number> {
  const response = await fetch(`${url}${PATH}`, { headers: { Authorization: FRONTEND } });
  const { toggles } = JSON.parse(await response.text());
  return toggles.length;
}
