import type { Knex } from 'knex';
import { newId } from '../../../src/domain/ids.js';
import { repositories as repositoriesOf } from '../../../src/repositories/index.js';

/** Rows that one statement makes. */
const CHUNK = 50_000;
/** Any will do. */
const TIME = '2026-01-01T00:00:00.000Z';

export const SIZES = { flags: 10_000, environments: 100, identities: 1_000_000 } as const;

export interface Planted {
  readonly projectId: number;
  readonly environmentId: number;
}

/** A text of seven digits, so that it sorts as its number does. */
const DIGITS_ON = { sqlite: "substr('000000' || n, -7)", postgres: "lpad(cast(n as text), 7, '0')" } as const;
/** A moment for each thousand: many rows have the same, as they do where many are stored with one request. */
const MOMENT_ON = {
  sqlite: "'2026-01-01T00:00:00.' || substr('00' || (n / 1000), -3) || 'Z'",
  postgres: "'2026-01-01T00:00:00.' || lpad(cast(n / 1000 as text), 3, '0') || 'Z'",
} as const;

export type Kind = keyof typeof DIGITS_ON;

/** Makes rows by the database itself; `values` are SQL expressions of the row's number, `n`. */
async function fill(
  db: Knex,
  table: string,
  count: number,
  values: Readonly<Record<string, string>>,
  progress: (line: string) => void,
): Promise<void> {
  const columns = Object.keys(values).map((column) => `"${column}"`);
  for (let from = 0; from < count; from += CHUNK) {
    progress(`planting ${table}: ${from.toLocaleString('en')} of ${count.toLocaleString('en')}`);
    await db.raw(
      `insert into ${table} (${columns.join(', ')})
       with recursive numbers(n) as (select ${from} union all select n + 1 from numbers where n + 1 < ${Math.min(from + CHUNK, count)})
       select ${Object.values(values).join(', ')} from numbers`,
    );
  }
}

/** One project with so many flags and environments, and in the first of these so many identities. */
export async function plant(db: Knex, kind: Kind, progress: (line: string) => void): Promise<Planted> {
  const [digits, moment] = [DIGITS_ON[kind], MOMENT_ON[kind]];
  const { organizations, projects } = repositoriesOf(db);
  const times = { createdAt: TIME, updatedAt: TIME };
  const plain = { name: 'Bench', plan: null, limits: {}, doorData: {}, version: 1, ...times };
  const organization = await organizations.insert({ publicId: newId('org'), ...plain });
  const { id: projectId } = await projects.insert({
    ...{ publicId: newId('prj'), organizationId: organization.id, key: 'bench', name: 'Bench', description: '' },
    ...{ doorData: {}, version: 1, ...times },
  });
  const row = (prefix: string) => ({ public_id: `'${prefix}_' || ${digits}`, version: '1' });
  const timed = { created_at: moment, updated_at: moment };
  const named = {
    key: `'key-' || ${digits}`,
    name: `'Name ' || ${digits}`,
    description: "'Some words on it'",
    ...timed,
  };
  const inProject = { project_id: String(projectId) };
  const client = { client_key: `'client-' || ${digits}` };
  await fill(db, 'environments', SIZES.environments, { ...row('env'), ...named, ...inProject, ...client }, progress);
  const [first] = await db('environments').where({ project_id: projectId }).orderBy('id').limit(1).pluck('id');
  const environmentId = Number(first);
  const on = kind === 'sqlite' ? '1' : 'true';
  const off = kind === 'sqlite' ? '0' : 'false';
  const flag = {
    ...{ type: "'boolean'", status: "'active'", default_variation: "'on'", off_variation: "'off'", server_only: off },
    ...{ tags: `'["checkout"]'`, metadata: `'{"team":"shop"}'`, owner: "'ada@example.org'" },
    variations: `'[{"key":"on","name":"on","value":true,"description":""},{"key":"off","name":"off","value":false,"description":""}]'`,
  };
  await fill(db, 'flags', SIZES.flags, { ...row('flg'), ...named, ...inProject, ...flag }, progress);
  progress('planting the states of flags');
  await db.raw(
    `insert into flag_environments (flag_id, environment_id, enabled, rules, updated_at, version)
     select id, ?, ${on}, '[]', created_at, 1 from flags where project_id = ?`,
    [environmentId, projectId],
  );
  const identity = { identifier: `'user-' || ${digits}`, traits: `'{"country":"CH","plan":"pro"}'` };
  const stored = { ...row('idn'), ...identity, ...timed, environment_id: String(environmentId) };
  await fill(db, 'identities', SIZES.identities, stored, progress);
  return { projectId, environmentId };
}
