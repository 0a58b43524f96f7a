/** The composition root: everything is constructed here and nowhere else. */
import type { RequestListener } from 'node:http';
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { type Administration, createAdministration } from './administration.js';
import { startLastUseFlush, startPruning, startUsageFlush } from './background-work.js';
import type { Config } from './config.js';
import { type LoadedContracts, loadContracts, publicationsOf } from './contracts.js';
import { ACCESS_TOKEN_SECONDS, createAccessTokens } from './credentials/access-tokens.js';
import { mintApiKey } from './credentials/api-keys.js';
import { createKnownKeys } from './credentials/known-keys.js';
import { mintInvitationToken, mintRefreshToken } from './credentials/one-time-tokens.js';
import { createPasswords } from './credentials/passwords.js';
import { mintPersonalToken } from './credentials/personal-tokens.js';
import { recogniseAtOnce } from './credentials/recognise-keys.js';
import type { RecognitionServices } from './credentials/recognition.js';
import { createSeals } from './credentials/seals.js';
import { hashSecret } from './credentials/secrets.js';
import { createStreamTokens } from './credentials/stream-tokens.js';
import { open } from './database/connect.js';
import { isDatabaseAway } from './database/dialect.js';
import { migrate } from './database/migrate.js';
import { docsPage } from './docs/page.js';
import type { ChangeServices } from './domain/change.js';
import { randomText } from './domain/ids.js';
import { LastUses } from './domain/last-uses.js';
import type { Caller } from './domain/principals.js';
import type { SessionServices } from './domain/session-changes.js';
import { UsageCounter } from './domain/usage-counter.js';
import type { Context } from './handlers/handler.js';
import type { Services } from './handlers/services.js';
import { tooManyPasswords, tooManyStreams } from './http/faults.js';
import type { PipelineServices } from './http/pipeline-services.js';
import { createFiles, type Files } from './importers/files.js';
import { allowances } from './limits/allowances.js';
import { createKnownOrganizations } from './limits/known-organizations.js';
import { createLimiter } from './limits/limiter.js';
import { createFollowing, createTransactions } from './other-servers.js';
import { repositories as repositoriesOf } from './repositories/index.js';
import { authentication } from './requests/authentication.js';
import { contextOf } from './requests/context.js';
import { readersOver } from './requests/readers.js';
import { createRepeatedRequests } from './requests/repeated-requests.js';
import { stillRecognising } from './requests/still-recognised.js';
import { createServer, type HandlerChanges } from './server.js';
import { createAnswerTags } from './snapshots/answer-tags.js';
import { ChangeFeed } from './snapshots/change-feed.js';
import { createRulesets } from './snapshots/rulesets.js';
import { createSnapshots, type Snapshots } from './snapshots/snapshots.js';
import { createStoredTraits } from './snapshots/stored-traits.js';
import { withState } from './snapshots/with-state.js';
import { createWebhookOutbox, startWebhooks } from './webhook-work.js';

export interface App extends Administration, Files {
  readonly http: RequestListener;
  readonly database: Knex;
  /** Writes all evaluations that were counted until now, and all uses of credentials that were noted. */
  flushUsage(): Promise<void>;
  /** Delivers all webhooks that are due. */
  deliverWebhooks(): Promise<void>;
  /** The server stops: it is not ready any more, and ends the answers that would go on. */
  beginStop(): void;
  /** Flushes the counts of evaluations and the uses of credentials, and ends the connections to the database. */
  close(): Promise<void>;
}

/** Milliseconds; `streamRuleset` of the contract promises it. */
const HEARTBEAT = 15_000;

/** What a test composes differently. */
export interface Parts extends HandlerChanges {
  readonly log: Logger;
  /** Those of another server of this process: they take a second to compile. */
  readonly contracts?: LoadedContracts;
  readonly now?: () => Date;
  /** False: nothing runs beside requests. What is counted is written, and webhooks are delivered, only when told. */
  readonly worksByItself?: boolean;
  /** Whether it hears of what other servers commit; unless set, where it works by itself. */
  readonly followsOthers?: boolean;
  /** Whether it is one of several processes that are one server, and share its primary process. */
  readonly isWorker?: boolean;
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
  const knownKeys = createKnownKeys(repositories, { isDatabaseAway, clock });
  const sender = randomText(16);
  const outbox = createWebhookOutbox();
  const changes: ChangeServices = {
    ...createTransactions(database, sender, knownKeys),
    refresh: snapshots.refresh,
    announce: outbox.announce,
    now,
  };
  const counter = new UsageCounter(clock);
  const usageFlush = startUsageFlush(counter, changes, parts);
  const lastUses = new LastUses();
  const lastUseFlush = startLastUseFlush(lastUses, changes, parts);
  const pruning = startPruning(changes, parts);
  const passwords = createPasswords(tooManyPasswords);
  const jwtSecret = config.jwtSecret ?? (await repositories.settings.keep('jwt_secret', randomText(43)));
  const webhooks = startWebhooks(outbox, changes, repositories, { secret: jwtSecret, config, parts });
  const tokens = createAccessTokens(jwtSecret, now);
  const streamTokens = createStreamTokens(jwtSecret, clock);
  const sessions: SessionServices = {
    transaction: changes.transaction,
    mint: mintRefreshToken,
    hash: hashSecret,
    now,
  };
  const contracts = parts.contracts ?? loadContracts();
  const rulesets = createRulesets();
  const changeFeed = new ChangeFeed(snapshots, {
    interval: heartbeat,
    mostFollowers: config.streamLimit,
    tooMany: tooManyStreams,
    clock,
  });
  const { environments } = repositories;
  const following = createFollowing({ database, sender, environments, stored, knownKeys, changeFeed, log });
  const knownOrganizations = createKnownOrganizations({
    organizations: repositories.organizations,
    isDatabaseAway,
    clock,
  });
  const { redisUrl } = config;
  const counting = redisUrl === undefined ? 'The primary process' : 'Redis';
  const limiter = await createLimiter(
    { redisUrl, isWorker: parts.isWorker ?? false },
    {
      now,
      onAway: (reason) => log.warn({ reason }, `${counting} is away: this server counts requests for itself`),
      onBack: () => log.info(`${counting} is back: requests are counted there`),
    },
  );
  const services: Services = {
    repositories,
    asksForCredentials: config.auth !== 'disabled',
    serverLimits: config.limits,
    knownOrganizations,
    snapshots,
    withState,
    storedTraits: createStoredTraits({ identities: repositories.identities, clock, isDatabaseAway }),
    isDatabaseAway,
    usage: counter,
    clock,
    rulesets,
    changeFeed,
    answerTags: createAnswerTags(rulesets, clock),
    isStillRecognised: stillRecognising(repositories, now),
    passwords,
    tokens: { issue: tokens.issue, seconds: ACCESS_TOKEN_SECONDS },
    streamTokens,
    sessions,
    invitationTokens: { mint: mintInvitationToken, hash: hashSecret },
    mintApiKey,
    hashServerKey: hashSecret,
    mintPersonalToken,
    webhookServices: webhooks.services,
    publications: publicationsOf(contracts),
    docsPage,
    assertReady: following.assertReady,
  };
  const repeats = createRepeatedRequests(createSeals(jwtSecret, 'answer'));
  const recognition: RecognitionServices = { repositories, knownKeys, tokens, streamTokens, lastUses, now };
  const pipeline: PipelineServices<Caller, Context> = {
    authenticate: authentication(config, recognition),
    recogniseAtOnce: recogniseAtOnce(recognition),
    handedOver: new WeakMap(),
    limiter,
    allowanceOf: allowances(config.limits, knownOrganizations),
    requireIfMatch: config.requireIfMatch,
    alone: repeats.alone,
    contextOf: contextOf({ changes, repositories, repeats, readersOver: readersOver(services) }),
    isDatabaseAway,
    onRequest: (record) => log.info(record, 'request'),
    onFailure: (error, requestId) => log.error({ err: error, requestId }, 'request failed'),
  };
  const http = createServer(contracts, services, pipeline, parts, config);
  // Last: whoever starts is busy for a second, and hears nothing.
  if (parts.followsOthers ?? parts.worksByItself ?? true) following.start();
  return {
    http,
    database,
    ...createAdministration(repositories, changes, passwords, config),
    ...createFiles(repositories, changes, contracts, hashSecret),
    flushUsage: async () => {
      await usageFlush.flush();
      await lastUseFlush.flush();
    },
    deliverWebhooks: webhooks.delivery.deliver,
    beginStop: () => {
      following.beginStop();
      changeFeed.end();
    },
    close: async () => {
      await following.stop();
      await webhooks.delivery.stop();
      await pruning.stop();
      await usageFlush.stop();
      await lastUseFlush.stop();
      limiter.close();
      await database.destroy();
    },
  };
}
