/** The composition root: everything is constructed here and nowhere else. */
import type { Express } from 'express';
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import { type LoadedContracts, loadContracts } from './contracts.js';
import { ACCESS_TOKEN_SECONDS, createAccessTokens } from './credentials/access-tokens.js';
import { mintApiKey } from './credentials/api-keys.js';
import { hashInvitationToken, mintInvitationToken } from './credentials/invitation-tokens.js';
import { createPasswords } from './credentials/passwords.js';
import { recogniseApiKey, recogniseBearer } from './credentials/recognise.js';
import { hashRefreshToken, mintRefreshToken } from './credentials/refresh-tokens.js';
import { open, ping } from './database/connect.js';
import { isDatabaseAway } from './database/dialect.js';
import { migrate } from './database/migrate.js';
import { docsPage } from './docs/page.js';
import { bootstrap, type FirstCredentials } from './domain/bootstrap.js';
import type { ChangeServices } from './domain/change.js';
import { randomText } from './domain/ids.js';
import { resetPassword } from './domain/password-changes.js';
import type { Caller } from './domain/principals.js';
import type { SessionServices } from './domain/session-changes.js';
import { UsageCounter } from './domain/usage-counter.js';
import type { Context } from './handlers/handler.js';
import type { Services } from './handlers/services.js';
import { authenticator } from './http/authenticate.js';
import type { LimitCategory } from './http/contract.js';
import { tooManyPasswords } from './http/faults.js';
import type { PipelineServices } from './http/pipeline-services.js';
import { memoryLimiter } from './http/rate-limit.js';
import { repositories as repositoriesOf } from './repositories/index.js';
import { transaction } from './repositories/transaction.js';
import { contextOf, stillRecognising } from './request-context.js';
import { createServer, type HandlerChanges } from './server.js';
import { RulesetFeed } from './snapshots/ruleset-feed.js';
import { createRulesets } from './snapshots/rulesets.js';
import { createSnapshots, type Snapshots } from './snapshots/snapshots.js';
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
  /**
   * Gives the person of this address a random password, and ends their sessions. Answers the password, undefined where
   * nobody has the address. Only who has a shell may call this.
   */
  resetPassword(email: string): Promise<string | undefined>;
  /** Writes all evaluations that were counted until now. */
  flushUsage(): Promise<void>;
  /** Ends the answers that would go on: the server stops. */
  endStreams(): void;
  /** Flushes the counts of evaluations, and ends the connections to the database. */
  close(): Promise<void>;
}

/** Milliseconds: what is evaluated is lost for so long when the process is killed. */
const USAGE_FLUSH_INTERVAL = 10_000;

/** Milliseconds; `streamRuleset` of the contract promises it. */
const HEARTBEAT = 15_000;

/** What a test composes differently. */
export interface Parts extends HandlerChanges {
  readonly log: Logger;
  /** Those of another server of this process: they take a second to compile. */
  readonly contracts?: LoadedContracts;
  readonly now?: () => Date;
  /** Milliseconds between two flushes of the counts of evaluations; Infinity: only when told. */
  readonly usageFlushInterval?: number;
  /** Milliseconds between two heartbeats of a stream. */
  readonly heartbeat?: number;
  /** Takes the snapshots of what is stored, and answers those to evaluate. */
  readonly snapshots?: (stored: Snapshots) => Snapshots;
}

/** Opens and migrates the database, and builds the server. Throws DatabaseUnusable. */
export async function createApp(config: Config, parts: Parts): Promise<App> {
  const { log, now = () => new Date(), heartbeat = HEARTBEAT } = parts;
  // By Date.now where nobody asks for another time: it makes no object for each evaluation.
  const clock = parts.now ? () => now().getTime() : Date.now;
  const database = await open(config.databaseUrl);
  await migrate(database);
  const repositories = repositoriesOf(database);
  const stored = createSnapshots(repositories, (error) =>
    log.warn({ err: error }, 'an environment is served as it was: its last change could not be loaded'),
  );
  const snapshots = parts.snapshots?.(stored) ?? stored;
  const changes: ChangeServices = {
    transaction: (work) => transaction(database, work),
    refresh: snapshots.refresh,
    now,
  };
  const counter = new UsageCounter(clock);
  const usageFlush = startUsageFlush(counter, changes, parts);
  const passwords = await createPasswords(tooManyPasswords);
  const jwtSecret = config.jwtSecret ?? (await repositories.settings.keep('jwt_secret', randomText(43)));
  const tokens = createAccessTokens(jwtSecret, now);
  const sessions: SessionServices = {
    transaction: changes.transaction,
    mint: mintRefreshToken,
    hash: hashRefreshToken,
    now,
  };
  const contracts = parts.contracts ?? loadContracts();
  const rulesets = createRulesets();
  const rulesetFeed = new RulesetFeed(snapshots, rulesets, heartbeat);
  const services: Services = {
    repositories,
    snapshots,
    storedTraits: createStoredTraits(repositories.identities, clock),
    usage: counter,
    clock,
    rulesets,
    rulesetFeed,
    isStillRecognised: stillRecognising(repositories, now),
    passwords,
    tokens: { issue: tokens.issue, seconds: ACCESS_TOKEN_SECONDS },
    sessions,
    invitationTokens: { mint: mintInvitationToken, hash: hashInvitationToken },
    mintApiKey,
    publications: [contracts.native.publication, contracts.flagify.publication],
    docsPage,
    ping: () => ping(database),
  };
  const apiKey = recogniseApiKey(repositories, now);
  const pipeline: PipelineServices<Caller, Context> = {
    authenticate: authenticator({
      BearerAuth: recogniseBearer(repositories, tokens, now),
      TokenAuth: recogniseBearer(repositories, tokens, now),
      ApiKeyAuth: apiKey,
      EnvironmentKeyAuth: apiKey,
    }),
    limiter: memoryLimiter(config.limits, now),
    limitKey,
    contextOf: contextOf(changes, repositories),
    isDatabaseAway,
    onRequest: (record) => log.info(record, 'request'),
    onFailure: (error, requestId) => log.error({ err: error, requestId }, 'request failed'),
  };
  return {
    http: await createServer(contracts, services, pipeline, parts),
    database,
    bootstrap: async () => {
      const { email, password = randomText(20) } = config.bootstrap;
      const owner = { email, password, passwordHash: await passwords.hash(password) };
      const first = await bootstrap(changes, mintApiKey, owner);
      await snapshots.refresh(await repositories.environments.listIds());
      return first;
    },
    resetPassword: async (email) => {
      const user = await repositories.users.findByEmail(email.toLowerCase());
      if (!user) return undefined;
      const password = randomText(20);
      const isSet = await resetPassword(changes, user, await passwords.hash(password));
      return isSet ? password : undefined;
    },
    flushUsage: usageFlush.flush,
    endStreams: () => rulesetFeed.end(),
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

/** Whom a request is counted for: its organization, its environment, its key; without a principal, its address. */
function limitKey(category: LimitCategory, address: string, principal: Caller | undefined): string {
  if (!principal || category === 'auth') return `address ${address}`;
  if (category === 'ruleset') return `credential ${principal.publicId}`;
  if (category === 'evaluation' && principal.kind === 'api_key') return `environment ${principal.environmentId}`;
  return `organization ${principal.organizationId}`;
}
