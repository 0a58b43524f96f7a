/** The composition root: everything is constructed here and nowhere else. */
import express, { type Express, type RequestHandler } from 'express';
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import swaggerUi from 'swagger-ui-dist';
import { operationTable as flagifyTable } from '../generated/flagify/operations.js';
import { operationTable as nativeTable } from '../generated/native/operations.js';
import type { Config } from './config.js';
import { type LoadedContract, loadContract } from './contracts.js';
import { ACCESS_TOKEN_SECONDS, createAccessTokens } from './credentials/access-tokens.js';
import { mintApiKey } from './credentials/api-keys.js';
import { createPasswords } from './credentials/passwords.js';
import { isStillRecognised, recogniseApiKey, recogniseBearer } from './credentials/recognise.js';
import { open, ping } from './database/connect.js';
import { isDatabaseAway } from './database/dialect.js';
import { migrate } from './database/migrate.js';
import { ASSETS, docsPage, startScript } from './docs/page.js';
import { bootstrap, type FirstCredentials } from './domain/bootstrap.js';
import { type Admit, type ChangeServices, createChange } from './domain/change.js';
import { randomText } from './domain/ids.js';
import { actorOf, type Principal } from './domain/principals.js';
import type { Repositories } from './domain/repositories.js';
import { UsageCounter } from './domain/usage-counter.js';
import { flagifyHandlers, toFlagifyError } from './handlers/flagify/index.js';
import type { Context } from './handlers/handler.js';
import { nativeHandlers } from './handlers/index.js';
import type { Publication, Services } from './handlers/services.js';
import { authenticator } from './http/authenticate.js';
import type { Contract, ContractName, LimitCategory } from './http/contract.js';
import { Fault } from './http/errors.js';
import { lastResort } from './http/last-resort.js';
import { mountsOf } from './http/mounts.js';
import type { PipelineServices, RequestContext } from './http/pipeline.js';
import { memoryLimiter } from './http/rate-limit.js';
import { repositories as repositoriesOf } from './repositories/index.js';
import { transaction } from './repositories/transaction.js';
import { createSnapshots } from './snapshots/snapshots.js';
import { createStoredTraits } from './snapshots/stored-traits.js';
import { createUsageFlush, type UsageFlush } from './workers/usage-flush.js';

export interface App {
  readonly http: Express;
  readonly database: Knex;
  /**
   * Fills an empty database, and compiles every environment. Answers what a first start has made, undefined when the
   * database was not empty. Only who can show it may call this: the secrets in it are told to nobody else.
   */
  bootstrap(): Promise<FirstCredentials | undefined>;
  /** Writes all evaluations that were counted until now. */
  flushUsage(): Promise<void>;
  /** Flushes the counts of evaluations, and ends the connections to the database. */
  close(): Promise<void>;
}

/** Milliseconds: what is evaluated is lost for so long when the process is killed. */
const USAGE_FLUSH_INTERVAL = 10_000;

/** A path, and what answers below it. */
type Mounted = readonly [string, RequestHandler];

/** What a test composes differently. */
export interface Parts {
  readonly log: Logger;
  readonly now?: () => Date;
  /** Milliseconds between two flushes of the counts of evaluations; Infinity: only when told. */
  readonly usageFlushInterval?: number;
  /** Takes the handlers that were built, and answers those to run. */
  readonly native?: (handlers: Contract<'native', Context>['handlers']) => Contract<'native', Context>['handlers'];
  readonly flagify?: (handlers: Contract<'flagify', Context>['handlers']) => Contract<'flagify', Context>['handlers'];
}

/** Opens and migrates the database, and builds the server. Throws DatabaseUnusable. */
export async function createApp(config: Config, parts: Parts): Promise<App> {
  const { log, now = () => new Date() } = parts;
  // By Date.now where nobody asks for another time: it makes no object for each evaluation.
  const clock = parts.now ? () => now().getTime() : Date.now;
  const database = await open(config.databaseUrl);
  await migrate(database);
  const repositories = repositoriesOf(database);
  const snapshots = createSnapshots(repositories, (error) =>
    log.warn({ err: error }, 'an environment is served as it was: its last change could not be loaded'),
  );
  const changes: ChangeServices = {
    transaction: (work) => transaction(database, work),
    refresh: snapshots.refresh,
    now,
  };
  const counter = new UsageCounter(clock);
  const usageFlush = startUsageFlush(counter, changes, parts);
  const passwords = await createPasswords();
  const jwtSecret = config.jwtSecret ?? (await repositories.settings.keep('jwt_secret', randomText(43)));
  const tokens = createAccessTokens(jwtSecret, now);
  const contracts = { native: loadContract('native'), flagify: loadContract('flagify') };
  const services: Services = {
    repositories,
    snapshots,
    storedTraits: createStoredTraits(repositories.identities, clock),
    usage: counter,
    clock,
    passwords,
    tokens: { issue: tokens.issue, seconds: ACCESS_TOKEN_SECONDS },
    mintApiKey,
    publications: [contracts.native.publication, contracts.flagify.publication],
    docsPage,
    ping: () => ping(database),
  };
  const pipeline: PipelineServices<Principal, Context> = {
    authenticate: authenticator({
      BearerAuth: recogniseBearer(repositories, tokens, now),
      ApiKeyAuth: recogniseApiKey(repositories, now),
    }),
    limiter: memoryLimiter(config.limits, now),
    limitKey,
    contextOf: contextOf(changes, repositories),
    isDatabaseAway,
    onRequest: (record) => log.info(record, 'request'),
    onFailure: (error, requestId) => log.error({ err: error, requestId }, 'request failed'),
  };
  return {
    http: serverOf(await mountAll(contracts, services, pipeline, parts), services.publications),
    database,
    bootstrap: async () => {
      const { email, password = randomText(20) } = config.bootstrap;
      const owner = { email, password, passwordHash: await passwords.hash(password) };
      const first = await bootstrap(changes, mintApiKey, owner);
      await snapshots.refresh(await repositories.environments.listIds());
      return first;
    },
    flushUsage: usageFlush.flush,
    close: async () => {
      await usageFlush.stop();
      await database.destroy();
    },
  };
}

function startUsageFlush(
  counter: UsageCounter,
  { transaction, now }: ChangeServices,
  { log, usageFlushInterval = USAGE_FLUSH_INTERVAL }: Parts,
): UsageFlush {
  const usageFlush = createUsageFlush({
    counter,
    transaction,
    now,
    isDatabaseAway,
    onKept: (error) => log.warn({ err: error }, 'counts of evaluations are kept until the database is back'),
    onLost: (evaluations, why) => log.error({ err: why, evaluations }, 'evaluations were not counted'),
  });
  if (Number.isFinite(usageFlushInterval)) usageFlush.start(usageFlushInterval);
  return usageFlush;
}

/** Every contract, by the paths that it is mounted at. */
async function mountAll(
  contracts: Readonly<Record<ContractName, LoadedContract>>,
  services: Services,
  pipeline: PipelineServices<Principal, Context>,
  { native = asBuilt, flagify = asBuilt }: Parts,
): Promise<readonly Mounted[]> {
  const nativeContract: Contract<'native', Context> = {
    name: 'native',
    document: contracts.native.document,
    table: nativeTable,
    handlers: native(nativeHandlers(services)),
    writeError: (error) => ({ error }),
  };
  const flagifyContract: Contract<'flagify', Context> = {
    name: 'flagify',
    document: contracts.flagify.document,
    table: flagifyTable,
    handlers: flagify(flagifyHandlers(services)),
    writeError: toFlagifyError,
  };
  return [...(await mountsOf(nativeContract, pipeline)), ...(await mountsOf(flagifyContract, pipeline))];
}

function serverOf(mounts: readonly Mounted[], publications: readonly Publication[]): Express {
  const http = express();
  http.disable('x-powered-by');
  http.enable('case sensitive routing');
  http.get(`${ASSETS}/start.js`, (_req, res) => {
    res.type('text/javascript').send(startScript(publications));
  });
  const files = { index: false, redirect: false, acceptRanges: false } as const;
  http.use(ASSETS, express.static(swaggerUi.absolutePath(), files));
  // Longest first: the mount at the root takes whatever is left, and answers 404.
  for (const [base, handler] of [...mounts].sort(([a], [b]) => b.length - a.length)) http.use(base, handler);
  http.use(lastResort);
  return http;
}

function asBuilt<Handlers>(handlers: Handlers): Handlers {
  return handlers;
}

/** Whom a request is counted for: its organization, its environment, its key; without a principal, its address. */
function limitKey(category: LimitCategory, address: string, principal: Principal | undefined): string {
  if (!principal || category === 'auth') return `address ${address}`;
  if (category === 'ruleset') return `credential ${principal.publicId}`;
  if (category === 'evaluation' && principal.kind === 'api_key') return `environment ${principal.environmentId}`;
  return `organization ${principal.organizationId}`;
}

function contextOf(
  changes: ChangeServices,
  repositories: Repositories,
): (request: RequestContext<Principal>) => Context {
  return ({ principal, requestId, operationId }) => ({
    get principal() {
      return known(principal, operationId);
    },
    change: (target, work) => {
      const asks = known(principal, operationId);
      const request = { actor: actorOf(asks), organizationId: asks.organizationId, requestId, operationId };
      return createChange(changes, request, admitOf(asks))(target, work);
    },
    record: async (work) => {
      const now = changes.now().toISOString();
      await admitOf(known(principal, operationId))(repositories, now);
      return work(now);
    },
  });
}

/** The types keep public operations from asking; this keeps everything else from it. */
function known(principal: Principal | undefined, operationId: string): Principal {
  if (!principal) throw new Error(`${operationId} is public: nobody is known to ask.`);
  return principal;
}

function admitOf(principal: Principal): Admit {
  return async (repositories, now) => {
    if (await isStillRecognised(repositories, principal, now)) return;
    const code = principal.kind === 'api_key' ? 'API_KEY_INVALID' : 'TOKEN_INVALID';
    throw new Fault(code, 'The credential was revoked, or expired, while the request was under way.');
  };
}
