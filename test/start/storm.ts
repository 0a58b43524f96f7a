/** Many clients that write as fast as they are answered, each request with a name that can be found again. */
import { expect } from 'chai';
import type { Knex } from 'knex';

/** Of a writer's requests, every so many makes a flag; the others change one that somebody has made. */
const EVERY = 4;
/** A flag has room for 100 properties in its metadata. */
const MOST_CHANGES = 90;

interface StormFlag {
  readonly key: string;
  changes: number;
}

/**
 * Each write leaves its name in two places: as the request id of its entries in the audit log, and as a property of its
 * flag's metadata, which nobody else touches and which says how it has switched the flag. The versions of flag and state
 * count them.
 */
export class Storm {
  readonly sent = new Set<string>();
  readonly acknowledged = new Set<string>();
  /** What was answered but the 200 or 201 that was asked for. */
  readonly refused: string[] = [];
  readonly #flags: StormFlag[] = [];
  #isOver = false;

  constructor(
    readonly name: string,
    private readonly sk: string,
    private readonly writers: number,
  ) {}

  /** Writes to all of these servers, until `isOver` says so after a write or the servers are gone. */
  async blow(urls: readonly string[], isOver: (acknowledged: number) => boolean): Promise<void> {
    this.#isOver = false;
    let count = 0;
    const check = () => {
      count += 1;
      if (!this.#isOver && isOver(count)) this.#isOver = true;
    };
    const writers = Array.from({ length: this.writers }, (_, writer) =>
      this.#write(urls[writer % urls.length] ?? '', writer, check),
    );
    await Promise.all(writers);
  }

  async #write(url: string, writer: number, onAcknowledged: () => void): Promise<void> {
    for (let turn = 0; !this.#isOver; turn += 1) {
      const id = `${this.name}-${writer}-${this.sent.size}`;
      this.sent.add(id);
      const flag = turn % EVERY === 0 ? undefined : this.#chosen(writer + turn);
      const status = await (flag ? this.#change(url, id, flag) : this.#create(url, id)).catch(() => undefined);
      if (status === undefined) return; // the server is gone, and nobody knows
      if (status !== (flag ? 200 : 201)) this.refused.push(`${id}: ${status}`);
      else this.acknowledged.add(id);
      onAcknowledged();
    }
  }

  #chosen(index: number): StormFlag | undefined {
    const open = this.#flags.filter(({ changes }) => changes < MOST_CHANGES).slice(-5);
    return open[index % open.length];
  }

  async #create(url: string, id: string): Promise<number> {
    const body = { key: id, type: 'boolean', enabled: true, metadata: { [id]: true } };
    const status = await this.#send(`${url}/api/v1/flags`, 'POST', id, body);
    if (status === 201) this.#flags.push({ key: id, changes: 1 });
    return status;
  }

  /** Flag and state, each with its entry in the audit log: a change that could be halved. */
  #change(url: string, id: string, flag: StormFlag): Promise<number> {
    flag.changes += 1;
    const enabled = flag.changes % 2 === 1;
    return this.#send(`${url}/api/v1/flags/${flag.key}`, 'PATCH', id, { enabled, metadata: { [id]: enabled } });
  }

  async #send(url: string, method: string, id: string, body: object): Promise<number> {
    const response = await fetch(url, {
      method,
      headers: { 'X-API-Key': this.sk, 'X-Request-Id': id, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const { status } = response;
    await response.arrayBuffer().catch(() => undefined); // with its status it is acknowledged
    return status;
  }
}

/** How often the project was changed, as it says itself. */
export async function revisionOf(db: Knex): Promise<number> {
  const project = await db('projects').where({ key: 'default' }).first();
  return project?.revision ?? 0;
}

/** Fails unless every write of the storm is there wholly or not at all, and every acknowledged one is there. */
export async function expectWhole(db: Knex, storm: Storm, firstRevision: number): Promise<void> {
  const flags = await db('flags').where('key', 'like', `${storm.name}-%`);
  const states = await db('flag_environments');
  const entries = await db('audit_log').where('request_id', 'like', `${storm.name}-%`).orderBy('id');
  const made = new Set(flags.flatMap(({ metadata }) => Object.keys(JSON.parse(metadata))));
  const named = (id: string, resource: string) =>
    entries.filter((entry) => entry.resource_id === id && entry.resource === resource).map((entry) => entry.request_id);
  for (const flag of flags) {
    const asked = new Map<string, boolean>(Object.entries(JSON.parse(flag.metadata)));
    const told = `flag ${flag.key}, version ${flag.version}`;
    expect(flag.version, told).to.equal(asked.size);
    const changes = named(flag.public_id, 'flag');
    expect([...changes].sort(), told).to.deep.equal([...asked.keys()].sort());
    // In the order in which they were made: whoever asked for what it was already has not written the state.
    const isOn = (index: number) => asked.get(changes[index] ?? '') ?? false;
    const switches = changes.filter((_, index) => isOn(index) !== isOn(index - 1));
    expect(named(flag.public_id, 'flag-environment'), told).to.deep.equal(switches);
    const state = states.filter(({ flag_id }) => flag_id === flag.id);
    expect(
      state.map(({ enabled, version }) => [Boolean(enabled), version]),
      told,
    ).to.deep.equal([[isOn(changes.length - 1), switches.length]]);
  }
  expect(new Set(entries.map(({ request_id }) => request_id)), 'the audit log').to.deep.equal(made);
  expect(
    [...storm.acknowledged].filter((id) => !made.has(id)),
    'acknowledged, and lost',
  ).to.deep.equal([]);
  expect(
    [...made].filter((id) => !storm.sent.has(id)),
    'never sent',
  ).to.deep.equal([]);
  expect((await revisionOf(db)) - firstRevision, 'revisions').to.equal(made.size);
}

/** Fails unless the file itself is sound. */
export async function expectSound(db: Knex): Promise<void> {
  if (db.client.config.client !== 'better-sqlite3') return;
  expect(await db.raw('pragma integrity_check')).to.deep.equal([{ integrity_check: 'ok' }]);
  expect(await db.raw('pragma foreign_key_check')).to.deep.equal([]);
}

/** Postgres ends what a client that was killed had begun, or saves it: resolves when nothing is left to come. */
export async function untilQuiet(db: Knex): Promise<void> {
  if (db.client.config.client !== 'pg') return;
  const others =
    'select count(*)::int as count from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';
  for (;;) {
    const { rows } = await db.raw(others);
    if (rows[0].count === 0) return;
  }
}
