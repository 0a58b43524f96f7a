/** How servers on one Postgres tell each other of their commits, and notice that it answers nobody any more. */
import { setTimeout } from 'node:timers/promises';
import type { Knex } from 'knex';
import pg from 'pg';
import type { CommitListener, CommitNotice } from './differences.js';

const CHANNEL = 'burgee_commits';
/** Bytes: Postgres takes less than 8000 as a notification. */
const MOST_OF_NOTICE = 7900;
/** Milliseconds between two questions whether Postgres still answers. */
const PULSE = 1000;
/** Milliseconds that it is given for an answer, and to take a connection. */
const ANSWER_TIMEOUT = 1000;
const CONNECT_TIMEOUT = 2000;
/** Milliseconds between two tries to connect: at first, and at most. */
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 1000;

/** Postgres delivers it with the commit, to all who are connected then; what is rolled back nobody hears of. */
export async function tellPostgresCommit(transaction: Knex, { sender, environmentIds }: CommitNotice): Promise<void> {
  const whole = JSON.stringify({ sender, environmentIds });
  const notice = Buffer.byteLength(whole) > MOST_OF_NOTICE ? JSON.stringify({ sender }) : whole;
  await transaction.raw('select pg_notify(?, ?)', [CHANNEL, notice]);
}

/** On a connection of its own, which is made anew whenever it is lost. */
export function hearPostgresCommits(db: Knex, listener: CommitListener): () => Promise<void> {
  const over = new AbortController();
  const silence = new Silence(db);
  const listening = listen(db, listener, silence, over.signal);
  return async () => {
    over.abort();
    await listening;
  };
}

async function listen(db: Knex, listener: CommitListener, silence: Silence, over: AbortSignal): Promise<void> {
  for (let pause = FIRST_PAUSE; !over.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const client = newClient(db);
    let isHeard = false;
    const lost = new Promise<unknown>((resolve) => {
      client.on('error', resolve);
      client.on('end', () => resolve(new Error('Connection terminated')));
    });
    const heard = (notice: CommitNotice | undefined) => over.aborted || listener.onCommit(notice);
    client.on('notification', ({ payload }) => heard(toNotice(payload)));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      isHeard = true;
      silence.end();
      heard(undefined); // whatever was told while nobody listened
      pause = FIRST_PAUSE;
      throw await Promise.race([lost, beat(client, over)]);
    } catch (error) {
      if (!over.aborted) listener.onDeaf(error);
      // Who has just been heard is asked once more: it may be this process that was frozen.
      if (isSilent(error) && !isHeard) silence.begin();
    }
    // Does not wait for a goodbye from who may be silent.
    void client.end().catch(() => undefined);
    await setTimeout(pause * (0.5 + Math.random() / 2), undefined, { signal: over, ref: false }).catch(() => undefined);
  }
  silence.end();
}

function newClient(db: Knex): pg.Client {
  // Typed here because knex leaves the client untyped.
  const config: Knex.Config & { connection?: unknown } = db.client.config;
  const connection: pg.ClientConfig = Object(config.connection);
  const times = { connectionTimeoutMillis: CONNECT_TIMEOUT, query_timeout: ANSWER_TIMEOUT };
  return new pg.Client({ ...connection, ...times, application_name: 'burgee commits' });
}

/** Asks again and again, for as long as it is answered; answers what went wrong. */
async function beat(client: pg.Client, over: AbortSignal): Promise<unknown> {
  try {
    for (;;) {
      await setTimeout(PULSE, undefined, { signal: over, ref: false });
      await client.query('select 1');
    }
  } catch (error) {
    return error;
  }
}

function toNotice(payload: string | undefined): CommitNotice | undefined {
  try {
    const told: unknown = JSON.parse(payload ?? '');
    return isNotice(told) ? told : undefined;
  } catch {
    return undefined; // somebody else's: at worst it is looked once too often
  }
}

function isNotice(told: unknown): told is CommitNotice {
  if (typeof told !== 'object' || told === null || !('sender' in told) || typeof told.sender !== 'string') return false;
  const ids: unknown = 'environmentIds' in told ? told.environmentIds : undefined;
  return ids === undefined || (Array.isArray(ids) && ids.every(Number.isSafeInteger));
}

/** What the driver says when nothing comes back: the server is there, or a network that swallows everything. */
function isSilent(error: unknown): boolean {
  return error instanceof Error && /^(timeout expired|Query read timeout)/.test(error.message);
}

/**
 * While Postgres takes connections and answers nothing, whoever asks is told so at once: each would wait for as long as
 * the slowest statement may take, and hold one of the pool's few connections.
 */
class Silence {
  readonly #acquire: () => Promise<unknown>;

  constructor(private readonly db: Knex) {
    this.#acquire = db.client.acquireConnection.bind(db.client);
  }

  begin(): void {
    this.db.client.acquireConnection = () => Promise.reject(new PostgresSilent());
  }

  end(): void {
    this.db.client.acquireConnection = this.#acquire;
  }
}

class PostgresSilent extends Error {
  readonly code = 'ETIMEDOUT';

  constructor() {
    super('Postgres takes connections but does not answer');
  }
}
