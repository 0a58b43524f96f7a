/** Databases with flags in them: made once for each set by a server of ours, over its API, and copied for each server. */
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import Database from 'better-sqlite3';
import { type DataSet, documentsOf, nameOf } from './data-sets.js';
import { PASSWORD, type Started, startOurs } from './ours.js';

/** What the callers of `prod` have. */
export interface Keys {
  readonly sk: string;
  readonly pk: string;
}

export interface Filled extends Keys {
  readonly file: string;
}

export class Fillings {
  private readonly made = new Map<string, Promise<Filled>>();
  private copies = 0;

  constructor(
    private readonly folder: string,
    private readonly progress: (line: string) => void,
  ) {}

  /** A database of its own for one server. */
  async copyOf(set: DataSet): Promise<Filled> {
    const name = nameOf(set);
    const making = this.made.get(name) ?? this.make(set, path.join(this.folder, `${name}.db`));
    this.made.set(name, making);
    const { file, ...keys } = await making;
    const copy = path.join(this.folder, `copy-${this.copies++}.db`);
    await copyFile(file, copy);
    return { file: copy, ...keys };
  }

  private async make(set: DataSet, file: string): Promise<Filled> {
    this.progress(`making ${set.flags.toLocaleString('en')} flags of ${set.rules} rules`);
    const server = await startOurs({ databaseUrl: `sqlite:${file}`, lane: 'off', where: 'any core' });
    try {
      await fill(server, set);
    } finally {
      await server.stop();
    }
    plantIdentities(file, set.identities);
    return { file, ...keysIn(server.said) };
  }
}

/** The keys that a first start prints. */
export function keysIn(said: string): Keys {
  const [sk, pk] = [/\bsk_prod_\S+/.exec(said)?.[0], /\bpk_prod_\S+/.exec(said)?.[0]];
  if (!sk || !pk) throw new Error('Our server did not print the keys of a first start.');
  return { sk, pk };
}

/** Makes the set in a server that has been started for the first time. */
export async function fill({ url }: Started, set: DataSet): Promise<void> {
  const credentials = { email: 'admin@localhost', password: PASSWORD };
  const { data } = await call(`${url}/api/v1/auth/login`, 'POST', {}, credentials);
  const headers = { Authorization: `Bearer ${data.access_token}` };
  for (const document of documentsOf(set))
    await call(`${url}/api/v1/projects/default/document`, 'PUT', headers, document);
}

/** Answers what the server does. Throws unless it is a success. */
export async function call(url: string, method: string, headers: Readonly<Record<string, string>>, body: object) {
  const json = { ...headers, 'Content-Type': 'application/json' };
  const response = await fetch(url, { method, headers: json, body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url} answers ${response.status}: ${text.slice(0, 500)}`);
  return text === '' ? undefined : JSON.parse(text);
}

/** By SQL, because a million requests would take longer than all the rest. */
function plantIdentities(file: string, count: number): void {
  const database = new Database(file);
  try {
    database
      .prepare(
        `insert into identities (public_id, environment_id, identifier, traits, version, created_at, updated_at)
         with recursive numbers(n) as (select 0 union all select n + 1 from numbers where n + 1 < ?)
         select 'idn_' || n, (select id from environments where key = 'prod'), 'user-' || n,
           '{"plan":"pro","country":"CH","age":42}', 1, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'
         from numbers where n < ?`,
      )
      .run(count, count);
    database.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
}
