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
import { flagifyHandlers, toFlagifyError } from './handlers/flagify/index.js';
import type { Context } from './handlers/handler.js';
import { nativeHandlers } from './handlers/index.js';
import type { Publication, Services } from './handlers/services.js';
import { authenticator } from './http/authenticate.js';
import type { Contract, ContractName, LimitCategory } from './http/contract.js';
import { Fault } from './http/errors.js';
import { lastResort } from './http/last-resort.js';
import { mountsOf } from './http/mounts.js';
import type { PipelineServices, RequestContext } from './http/pipeline-services.js';
import { memoryLimiter } from './http/rate-limit.js';
import { repositories as repositoriesOf } from './repositories/index.js';
import { transaction } from './repositories/transaction.js';
import { RulesetFeed } from './snapshots/ruleset-feed.js';
import { createRulesets } from './snapshots/rulesets.js';
import { createSnapshots } from './snapshots/snapshots.js';

export interface App {
  readonly http: Express;
  readonly database: Knex;
  /**
   * Fills an empty database, and compiles every environment. Answers what a first start has made, undefined when the
   * database was not empty. Only who can show it may call this: the secrets in it are told to nobody else.
   */
  bootstrap(): Promise<FirstCredentials | undefined>;
  /** Ends the answers that would go on: the server stops. */
  endStreams(): void;
  /** Ends the connections to the database. */
  close(): Promise<void>;
}

/** A path, and what answers below it. */
type Mounted = readonly [string, RequestHandler];

/** Milliseconds; `streamRuleset` of the contract promises it. */
const HEARTBEAT = 15_000;

/** What a test composes differently. */
export interface Parts {
  readonly log: Logger;
  readonly now?: () => Date;
  /** Milliseconds between two heartbeats of a stream. */
  readonly heartbeat?: number;
  /** Takes the handlers that were built, and answers those to run. */
  readonly native?: (handlers: Contract<'native', Context>['handlers']) => Contract<'native', Context>['handlers'];
  readonly flagify?: (handlers: Contract<'flagify', Context>['handlers']) => Contract<'flagify', Context>['handlers'];
}

/** Opens and migrates the database, and builds the server. Throws DatabaseUnusable. */
export async function createApp(config: Config, parts: Parts): Promise<App> {
  const { log, now = () => new Date(), heartbeat = HEARTBEAT } = parts;
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
  const passwords = await createPasswords();
  const jwtSecret = config.jwtSecret ?? (await repositories.settings.keep('jwt_secret', randomText(43)));
  const tokens = createAccessTokens(jwtSecret, now);
  const contracts = { native: loadContract('native'), flagify: loadContract('flagify') };
  const rulesets = createRulesets();
  const rulesetFeed = new RulesetFeed(snapshots, rulesets, heartbeat);
  const services: Services = {
    repositories,
    snapshots,
    rulesets,
    rulesetFeed,
    isStillRecognised: stillRecognising(repositories, now),
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
    contextOf: contextOf(changes),
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
    endStreams: () => rulesetFeed.end(),
    close: () => database.destroy(),
  };
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

function contextOf(changes: ChangeServices): (request: RequestContext<Principal>) => Context {
  return ({ principal, requestId, operationId }) => ({
    get principal() {
      return known(principal, operationId);
    },
    change: (target, work) => {
      const asks = known(principal, operationId);
      const request = { actor: actorOf(asks), organizationId: asks.organizationId, requestId, operationId };
      return createChange(changes, request, admitOf(asks))(target, work);
    },
  });
}

/** The types keep public operations from asking; this keeps everything else from it. */
function known(principal: Principal | undefined, operationId: string): Principal {
  if (!principal) throw new Error(`${operationId} is public: nobody is known to ask.`);
  return principal;
}

/** A database that is away revokes nothing. */
function stillRecognising(repositories: Repositories, now: () => Date): Services['isStillRecognised'] {
  return async (principal) => {
    try {
      return await isStillRecognised(repositories, principal, now().toISOString());
    } catch (error) {
      if (isDatabaseAway(error)) return true;
      throw error;
    }
  };
}

function admitOf(principal: Principal): Admit {
  return async (repositories, now) => {
    if (await isStillRecognised(repositories, principal, now)) return;
    const code = principal.kind === 'api_key' ? 'API_KEY_INVALID' : 'TOKEN_INVALID';
    throw new Fault(code, 'The credential was revoked, or expired, while the request was under way.');
  };
}
