/** Every list of the repositories, and all that it can be sorted by. */
import type { Page, PageRequest, SortKey } from '../../src/domain/pages.js';
import type { Repositories } from '../../src/domain/repositories.js';
import type { Planted } from './list-rows.js';
import type { Item } from './pages.js';

export interface RepositoryList {
  readonly name: string;
  /** All that it can be sorted by; none: it has one order. */
  readonly fields: readonly string[];
  readonly read: (repositories: Repositories, planted: Planted, page: PageRequest<string>) => Promise<Page<Item>>;
  /** Why no index gives the order, by the field. */
  readonly unindexed?: Readonly<Record<string, string>>;
}

/** The field names of a list are checked here, and lost: tests go through all of them alike. */
function listOf<Field extends string>(
  name: string,
  fields: readonly Field[],
  read: (repositories: Repositories, planted: Planted, page: PageRequest<Field>) => Promise<Page<Item>>,
  unindexed?: Readonly<Partial<Record<Field, string>>>,
): RepositoryList {
  return { name, fields, read, ...(unindexed && { unindexed }) } as unknown as RepositoryList;
}

const KEYED = ['key', 'name', 'created_at', 'updated_at'] as const;

export const LISTS: readonly RepositoryList[] = [
  listOf('flags', KEYED, ({ flags }, { projectId }, page) => flags.list({ projectId }, page)),
  listOf('segments', KEYED, ({ segments }, { projectId }, page) => segments.list({ projectId }, page)),
  listOf('environments', KEYED, ({ environments }, { projectId }, page) => environments.list({ projectId }, page)),
  listOf('projects', KEYED, ({ projects }, { organizationId }, page) => projects.list({ organizationId }, page)),
  listOf('identities', ['identifier', 'created_at', 'updated_at'], ({ identities }, { environmentId }, page) =>
    identities.list({ environmentId }, page),
  ),
  listOf('API keys', ['name', 'created_at'], ({ apiKeys }, { environmentId }, page) =>
    apiKeys.list({ environmentId }, page),
  ),
  listOf('personal tokens', ['name', 'created_at'], ({ personalTokens }, { userId, organizationId }, page) =>
    personalTokens.list({ userId, organizationId }, page),
  ),
  listOf('invitations', ['email', 'created_at'], ({ invitations }, { organizationId }, page) =>
    invitations.list({ organizationId }, page),
  ),
  listOf(
    'members',
    ['email', 'name', 'created_at'],
    ({ members }, { organizationId }, page) => members.list({ organizationId }, page),
    {
      email: 'an address is of a person, who may belong to many organizations: it is in another table than they are',
      name: 'as an address is',
    },
  ),
  listOf(
    'organizations',
    ['name', 'created_at'],
    ({ organizations }, { userId }, page) => organizations.list({ userId }, page),
    {
      name: 'whose they are is in another table; a person belongs to few',
      created_at: 'as a name is',
    },
  ),
  listOf<never>('the audit log', [], ({ audit }, { organizationId }, page) => audit.list({ organizationId }, page)),
];

/** Every way to sort the list by this many keys. */
export function sortsOf({ fields }: RepositoryList, keys: number): readonly (readonly SortKey<string>[])[] {
  if (keys === 0) return [[]];
  return sortsOf({ fields } as RepositoryList, keys - 1).flatMap((sort) =>
    fields
      .filter((field) => !sort.some((key) => key.field === field))
      .flatMap((field) => (['asc', 'desc'] as const).map((order) => [...sort, { field, order }])),
  );
}

/** As the contract writes it. */
export function titleOf(sort: readonly SortKey<string>[]): string {
  return sort.map(({ field, order }) => (order === 'asc' ? field : `-${field}`)).join(',') || 'its one order';
}
