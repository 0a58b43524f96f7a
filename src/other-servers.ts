/** What this server tells the others on its database, and what it hears of them. */
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import type { KnownKeys } from './credentials/known-keys.js';
import { hearCommits } from './database/connect.js';
import type { ChangeServices } from './domain/change.js';
import { notReady } from './http/faults.js';
import { transaction } from './repositories/transaction.js';
import { CommitFollower, type FollowerServices } from './snapshots/commit-follower.js';

/** Milliseconds between two looks at the revisions, some more or less: the net under all that is told. */
const LOOK_INTERVAL = 1000;
/** Milliseconds between two times that all open streams are asked for their credentials, at least. */
const ASK_INTERVAL = 500;

/** Both kinds of transaction. `sender`: this server's name among the others. */
export function createTransactions(
  database: Knex,
  sender: string,
  { doubtAll }: Pick<KnownKeys, 'doubtAll'>,
): Pick<ChangeServices, 'transaction' | 'quietTransaction'> {
  return {
    quietTransaction: (work) => transaction(database, work),

    transaction: (work) => {
      let mayBeSaved = false;
      const saved = transaction(database, async (tables) => {
        mayBeSaved = false;
        const decided = await work(tables);
        if (decided.commit) await tables.revisions.tellOthers(sender, decided.environmentIds ?? []);
        mayBeSaved = decided.commit;
        return decided;
      });
      // Also where it failed from there on: a commit that nobody confirmed may have been made all the same.
      return saved.finally(() => mayBeSaved && doubtAll());
    },
  };
}

export interface FollowingServices extends Pick<FollowerServices, 'environments' | 'stored'> {
  readonly database: Knex;
  readonly sender: string;
  readonly knownKeys: Pick<KnownKeys, 'doubtAll'>;
  readonly changeFeed: { askAgain(): void };
  readonly log: Logger;
}

/** Milliseconds that a probe waits for the database. */
const PROBE_PATIENCE = 1000;

export interface Following {
  readonly follower: CommitFollower;
  /** Rejects with what `notReady` says. */
  assertReady(): Promise<void>;
  /** From now on it is not ready. */
  beginStop(): void;
  /** Follows from now on. */
  start(): void;
  stop(): Promise<void>;
}

export function createFollowing(services: FollowingServices): Following {
  const { database, sender, environments, stored, knownKeys, changeFeed, log } = services;
  const asking = seldom(() => changeFeed.askAgain(), ASK_INTERVAL);
  const doubt = () => {
    knownKeys.doubtAll();
    asking.ask();
  };
  const follower = new CommitFollower({
    environments,
    stored,
    onNews: knownKeys.doubtAll,
    clock: () => performance.now(),
    onAway: (error) => log.warn({ err: error }, 'the database is away: evaluation goes on with what is known'),
    onBack: () => log.info('the database is back'),
  });
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  let isStopping = false;
  let stopHearing = async () => {};
  const look = async () => {
    await follower.catchUp('all');
    if (!isOver) timer = setTimeout(() => void look(), LOOK_INTERVAL * (0.75 + Math.random() / 2)).unref();
  };
  return {
    follower,
    async assertReady() {
      if (isStopping) throw notReady('stopping', follower.age);
      if (!(await follower.isAnswered(PROBE_PATIENCE))) throw notReady('stale', follower.age);
    },
    beginStop() {
      isStopping = true;
    },
    start() {
      void look();
      stopHearing = hearCommits(database, {
        onCommit: (notice) => {
          if (notice?.sender === sender) return;
          if (!notice || notice.environmentIds?.length === 0) doubt();
          else knownKeys.doubtAll();
          void follower.catchUp(notice?.environmentIds ?? 'all');
        },
        onDeaf: (error) =>
          log.warn({ err: error }, 'changes of other servers are not heard at once until it is tried again'),
      });
    },
    async stop() {
      isOver = true;
      clearTimeout(timer);
      asking.stop();
      await stopHearing();
    },
  };
}

/** At once, but not twice within the interval: whoever asks meanwhile is served at its end. */
function seldom(work: () => void, interval: number): { ask(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let isAsked = false;
  const ask = () => {
    if (timer) {
      isAsked = true;
      return;
    }
    work();
    timer = setTimeout(() => {
      timer = undefined;
      if (isAsked) {
        isAsked = false;
        ask();
      }
    }, interval).unref();
  };
  return { ask, stop: () => clearTimeout(timer) };
}
