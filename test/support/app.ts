/** A whole server over a database of its own: what a newcomer gets from `npm start`, ready to be called. */
import { pino } from 'pino';
import { type App, createApp, type Parts } from '../../src/app.js';
import { type Config, readConfig } from '../../src/config.js';
import { loadContracts } from '../../src/contracts.js';
import type { FirstCredentials } from '../../src/domain/bootstrap.js';
import { type ContractName, forEachContract } from './contract.js';
import { type ContractClient, contractClient } from './contract-client.js';
import { databases, type TestDatabaseKind } from './databases.js';

export interface TestApp
  extends Readonly<Record<ContractName, ContractClient>>,
    Pick<
      App,
      | 'http'
      | 'database'
      | 'resetPassword'
      | 'projectFiles'
      | 'flagsmithFiles'
      | 'fliptFiles'
      | 'flushUsage'
      | 'deliverWebhooks'
      | 'beginStop'
      | 'close'
    > {
  readonly first: FirstCredentials;
  /** The first keys of an environment. */
  readonly sk: (environment?: string) => string;
  readonly pk: (environment?: string) => string;
  /** A bearer token of the owner. */
  readonly token: string;
  readonly databaseUrl: string;
  /** Another server over the same database, that has seen none of its changes, with these settings besides. Whoever asks for it closes it. */
  readonly startAnother: (
    env?: Readonly<Record<string, string>>,
  ) => Promise<Pick<TestApp, 'http' | 'native' | 'deliverWebhooks' | 'flushUsage' | 'close'>>;
  /** Ends the server's connections and drops its database. */
  stop(): Promise<void>;
}

export interface TestAppOptions {
  /** Environment variables; rate limits are off unless set here. */
  readonly env?: Readonly<Record<string, string>>;
  readonly parts?: Partial<Parts>;
}

/** Read and compiled once for all servers of the tests. */
const contracts = loadContracts();

/** 256 bits, as the setting asks; not a secret of anything. */
const TEST_SECRET = 'test-only-test-only-test-only-test-only';

const QUIET = {
  // `npm run test:full-lane` sets it.
  FAST_LANE: process.env['FAST_LANE'] ?? 'on',
  BOOTSTRAP_PASSWORD: 'correct horse battery staple',
  JWT_SECRET: TEST_SECRET,
  RATE_LIMIT_AUTH: '0',
  RATE_LIMIT_MANAGEMENT: '0',
  RATE_LIMIT_EVALUATION: '0',
  RATE_LIMIT_RULESET: '0',
};

export async function startApp(kind: TestDatabaseKind, { env, parts }: TestAppOptions = {}): Promise<TestApp> {
  const database = await kind.create();
  const configWith = (more = {}): Config => readConfig({ ...QUIET, ...env, ...more, DATABASE_URL: database.url });
  // Counts of evaluations are written when a test says so: in between, they would change the database behind its back.
  const create = (more = {}) =>
    createApp(configWith(more), { log: pino({ level: 'silent' }), worksByItself: false, contracts, ...parts });
  const app = await create();
  const first = await app.bootstrap();
  if (!first) throw new Error('The database of a new test app is not empty.');
  const clients = forEachContract((name) => contractClient(app.http, name));
  const keys = (environment = 'prod') => {
    const found = first.environments.find(({ key }) => key === environment);
    if (!found) throw new Error(`No first keys for environment ${environment}.`);
    return found;
  };
  return {
    http: app.http,
    database: app.database,
    resetPassword: app.resetPassword,
    projectFiles: app.projectFiles,
    flagsmithFiles: app.flagsmithFiles,
    fliptFiles: app.fliptFiles,
    flushUsage: app.flushUsage,
    deliverWebhooks: app.deliverWebhooks,
    beginStop: app.beginStop,
    close: app.close,
    ...clients,
    first,
    sk: (environment) => keys(environment).sk,
    pk: (environment) => keys(environment).pk,
    token: await logIn(clients.native, first),
    databaseUrl: database.url,
    startAnother: async (more) => {
      const { http, deliverWebhooks, flushUsage, close } = await create(more);
      return { http, native: contractClient(http, 'native'), deliverWebhooks, flushUsage, close };
    },
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}

export async function logIn(native: ContractClient, { email, password }: FirstCredentials): Promise<string> {
  const { body } = await native.call('login', { body: { email, password } });
  return body.data.access_token;
}

/**
 * One suite on every database, against one server that starts before it and stops after it:
 * `onEveryDatabase('flags', (app) => { it('…', () => app().native.call(…)) })`.
 */
export function onEveryDatabase(
  title: string,
  suite: (app: () => TestApp) => void,
  options: TestAppOptions = {},
): void {
  for (const kind of databases()) describeOn(kind, `${title} on ${kind.name}`, suite, options);
}

/** The same on one database, for what no database can make different. */
export function onOneDatabase(title: string, suite: (app: () => TestApp) => void, options: TestAppOptions = {}): void {
  const [kind] = databases();
  if (kind) describeOn(kind, title, suite, options);
}

function describeOn(
  kind: TestDatabaseKind,
  title: string,
  suite: (app: () => TestApp) => void,
  options: TestAppOptions,
): void {
  describe(title, () => {
    let app: TestApp | undefined;
    before(async () => {
      app = await startApp(kind, options);
    });
    after(() => app?.stop());
    suite(() => {
      if (!app) throw new Error('The test app has not started.');
      return app;
    });
  });
}
