/** Rows for every list, many of which sort alike, each beside as many that belong to somebody else. */
import type { Knex } from 'knex';
import type { Repositories } from '../../src/domain/repositories.js';
import { organization, plant, user } from './records.js';

/** Rows in each list. */
export const PLANTED = 400;

/** What the lists are asked for. */
export interface Planted {
  readonly organizationId: number;
  readonly projectId: number;
  readonly environmentId: number;
  readonly userId: number;
}

let count = 0;

function unique(): string {
  count += 1;
  return `planted-${count}`;
}

/** One of twenty moments. */
function moment(number: number): string {
  return new Date(Date.UTC(2026, 0, 1 + (number % 20))).toISOString();
}

/** Unlike the order in which they are made. */
function row(number: number) {
  return {
    public_id: unique(),
    name: `Name ${(number * 31) % 30}`,
    created_at: moment(number * 7),
  };
}

function keyed(number: number) {
  return {
    ...row(number),
    key: `key-${(number * 7919) % PLANTED}`,
    description: '',
    updated_at: moment(number * 3),
    version: 1,
  };
}

function rowsOf<Row>(make: (number: number) => Row): Row[] {
  return Array.from({ length: PLANTED }, (_, number) => make(number));
}

async function insertAll(db: Knex, table: string, make: (number: number) => object): Promise<void> {
  for (let rows = rowsOf(make); rows.length > 0; rows = rows.slice(100))
    await db.table(table).insert(rows.slice(0, 100));
}

/** The ids of what is listed through memberships: people, or organizations. */
async function insertBeyond(db: Knex, table: string, make: (number: number) => object): Promise<number[]> {
  await insertAll(db, table, make);
  const ids: number[] = await db.table(table).orderBy('id', 'desc').limit(PLANTED).pluck('id');
  return ids;
}

async function plantFor(db: Knex, repositories: Repositories): Promise<Planted> {
  const { organization: org, project, environment } = await plant(repositories);
  const { id: userId } = await repositories.users.insert(user());
  const planted = { organizationId: org.id, projectId: project.id, environmentId: environment.id, userId };
  const inProject = (number: number) => ({ ...keyed(number), project_id: project.id });
  const invited = (number: number) => ({
    hash: unique(),
    email: `a${number % 90}@example.org`,
    expires_at: moment(number),
  });
  await insertAll(db, 'projects', (number) => ({ ...keyed(number), organization_id: org.id }));
  await insertAll(db, 'environments', (number) => ({ ...inProject(number), client_key: unique() }));
  await insertAll(db, 'segments', (number) => ({ ...inProject(number), when: '{"segment":"staff"}' }));
  await insertAll(db, 'flags', (number) => ({
    ...inProject(number),
    ...{ type: 'boolean', status: 'active', variations: '[]', tags: '[]', metadata: '{}', server_only: false },
  }));
  await insertAll(db, 'api_keys', (number) => ({
    ...row(number),
    ...{ environment_id: environment.id, type: 'sk', prefix: 'sk_x_1', hash: unique() },
  }));
  await insertAll(db, 'identities', (number) => {
    const { key, updated_at, created_at, public_id } = keyed(number);
    const stored = { traits: '{}', version: 1, environment_id: environment.id };
    return { public_id, identifier: key, created_at, updated_at, ...stored };
  });
  await insertAll(db, 'personal_tokens', (number) => ({
    ...row(number),
    ...{ user_id: userId, organization_id: org.id, prefix: 'bt_1', hash: unique(), scopes: '[]' },
  }));
  await insertAll(db, 'invitations', (number) => {
    const { public_id, created_at } = row(number);
    const membership = { role: 'viewer', is_narrowed: false, projects: '[]', invited_by: 'usr_1' };
    return { public_id, created_at, organization_id: org.id, ...invited(number), ...membership };
  });
  await insertAll(db, 'audit_log', (number) => {
    const { public_id, created_at } = row(number);
    const what = { request_id: 'r', operation_id: 'updateFlag', resource: 'flag', resource_id: 'flg_1' };
    return { public_id, created_at, organization_id: org.id, actor_kind: 'user', actor_id: 'usr_1', ...what };
  });
  await plantMemberships(db, planted);
  return planted;
}

async function plantMemberships(db: Knex, { organizationId, userId }: Planted): Promise<void> {
  const people = await insertBeyond(db, 'users', (number) => ({
    ...row(number),
    ...{ email: `${unique()}@example.org`, password_hash: 'x' },
  }));
  const tenants = await insertBeyond(db, 'organizations', row);
  const joined = (number: number) => ({ role: 'viewer', created_at: moment(number * 7) });
  await insertAll(db, 'memberships', (number) => ({
    ...joined(number),
    ...{ user_id: people[number], organization_id: organizationId },
  }));
  await insertAll(db, 'memberships', (number) => ({
    ...joined(number),
    ...{ user_id: userId, organization_id: tenants[number] },
  }));
}

/** Answers what the first half is listed by. */
export async function plantLists(db: Knex, repositories: Repositories): Promise<Planted> {
  const planted = await plantFor(db, repositories);
  await repositories.organizations.insert(organization());
  await plantFor(db, repositories);
  return planted;
}
