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
/**
 * Milliseconds of a tick, and ticks that it is given to answer or to take a connection. In ticks, because a process that
 * is busy or frozen itself, for however long, misses all but one of them, and what waited for it is read before the next.
 */
const TICK = 100;
const MOST_TICKS = 15;
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
  const ear = new Ear(db, listener);
  const listening = ear.listen();
  return async () => {
    ear.stop();
    await listening;
  };
}

class Ear {
  readonly #over = new AbortController();
  readonly #silence: Silence;
  #client: pg.Client | undefined;

  constructor(
    private readonly db: Knex,
    private readonly listener: CommitListener,
  ) {
    this.#silence = new Silence(db);
  }

  /** Until it is stopped. */
  async listen(): Promise<void> {
    for (let failures = 0; !this.#over.signal.aborted; failures += 1) {
      const client = newClient(this.db);
      this.#client = client;
      const onHeard = () => {
        failures = 0;
        this.#silence.end();
        this.#tell(undefined); // whatever was told while nobody listened
      };
      client.on('notification', ({ payload }) => this.#tell(toNotice(payload)));
      const error = await Promise.race([lossOf(client), this.#hear(client, onHeard)]);
      if (!this.#over.signal.aborted) this.listener.onDeaf(error);
      if (error instanceof PostgresSilent) this.#silence.begin();
      // Does not wait for a goodbye from who may be silent.
      void client.end().catch(() => undefined);
      await this.#pause(Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE) * (0.5 + Math.random() / 2));
    }
    this.#silence.end();
  }

  stop(): void {
    this.#over.abort();
    void this.#client?.end().catch(() => undefined);
  }

  /** For as long as Postgres answers; answers what went wrong. */
  async #hear(client: pg.Client, onHeard: () => void): Promise<unknown> {
    try {
      await patiently(client.connect());
      await patiently(client.query(`listen ${CHANNEL}`));
      onHeard();
      for (;;) {
        await setTimeout(PULSE, undefined, { signal: this.#over.signal, ref: false });
        await patiently(client.query('select 1'));
      }
    } catch (error) {
      return error;
    }
  }

  #tell(notice: CommitNotice | undefined): void {
    if (!this.#over.signal.aborted) this.listener.onCommit(notice);
  }

  async #pause(milliseconds: number): Promise<void> {
    await setTimeout(milliseconds, undefined, { signal: this.#over.signal, ref: false }).catch(() => undefined);
  }
}

/** Resolves with the reason when the connection ends. */
function lossOf(client: pg.Client): Promise<unknown> {
  return new Promise((resolve) => {
    client.on('error', resolve);
    client.on('end', () => resolve(new Error('Connection terminated')));
  });
}

function newClient(db: Knex): pg.Client {
  // Typed here because knex leaves the client untyped.
  const config: Knex.Config & { connection?: unknown } = db.client.config;
  const connection: pg.ClientConfig = Object(config.connection);
  // We are less patient, and leave the driver to break off what we no longer wait for.
  const times = { connectionTimeoutMillis: 5000, query_timeout: 0 };
  return new pg.Client({ ...connection, ...times, application_name: 'burgee commits' });
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

/** Rejects with PostgresSilent when nothing comes back: the server is there, or a network that swallows everything. */
function patiently<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    let ticks = 0;
    timer = setInterval(() => {
      ticks += 1;
      if (ticks === MOST_TICKS) reject(new PostgresSilent());
    }, TICK);
  });
  return Promise.race([answer, silence]).finally(() => clearInterval(timer));
}

/**
 * While Postgres takes connections and answers nothing, whoever asks is told so at once, and so is whoever waits: each
 * would wait for as long as the slowest statement may take, and hold one of the pool's few connections.
 */
class Silence {
  readonly #lent = new Set<pg.Client>();
  #isOn = false;

  constructor(db: Knex) {
    // Typed here because knex leaves the client untyped.
    const client: Pool = db.client;
    const acquire = client.acquireConnection.bind(client);
    const release = client.releaseConnection.bind(client);
    client.acquireConnection = async () => {
      if (this.#isOn) throw new PostgresSilent();
      const connection = await acquire();
      this.#lent.add(connection);
      return connection;
    };
    client.releaseConnection = (connection) => {
      this.#lent.delete(connection);
      return release(connection);
    };
  }

  begin(): void {
    this.#isOn = true;
    // With a query under way, `end` breaks the connection off.
    for (const connection of this.#lent) void connection.end().catch(() => undefined);
  }

  end(): void {
    this.#isOn = false;
  }
}

interface Pool {
  acquireConnection(): Promise<pg.Client>;
  releaseConnection(connection: pg.Client): Promise<void>;
}

class PostgresSilent extends Error {
  readonly code = 'ETIMEDOUT';

  constructor() {
    super('Postgres takes connections but does not answer');
  }
}
