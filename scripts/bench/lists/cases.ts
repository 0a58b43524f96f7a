import type { Page, PageRequest, Position } from '../../../src/domain/pages.js';
import type { Repositories } from '../../../src/domain/repositories.js';
import { type Planted, SIZES } from './plant.js';

/** Items on a page: what lists have unless they are asked otherwise. */
const PER_PAGE = 50;

/** One list in one order, and the read of one of its rows that it is compared with. */
export interface Case {
  readonly name: string;
  /** A page after this position; null: the first. */
  readonly page: (after: Position | null) => Promise<number>;
  /** Before the last page of just as many items. */
  readonly lastPosition: () => Promise<Position | null>;
  readonly single: (round: number) => Promise<unknown>;
}

type Read<Field extends string> = (request: PageRequest<Field>) => Promise<Page<unknown>>;

function caseOf<Field extends string>(name: string, field: Field, read: Read<Field>, single: Case['single']): Case {
  const request = (after: Position | null, order: 'asc' | 'desc', perPage: number) =>
    read({ at: { after }, perPage, sort: [{ field, order }], order });
  return {
    name: `${name} by ${field}`,
    page: async (after) => (await request(after, 'asc', PER_PAGE)).items.length,
    lastPosition: async () => (await request(null, 'desc', PER_PAGE + 1)).next,
    single,
  };
}

/** The key of another row in each round. */
function spread(round: number, count: number): string {
  return String((round * 7919) % count).padStart(7, '0');
}

export function casesOf(repositories: Repositories, { projectId, environmentId }: Planted): readonly Case[] {
  const { flags, flagEnvironments, environments, identities } = repositories;
  // As GET /flags does it: each flag with its switch in one environment.
  const readFlags: Read<'created_at' | 'key'> = async (request) => {
    const page = await flags.list({ projectId }, request);
    const ids = page.items.map(({ id }) => id);
    await flagEnvironments.listEnabled(environmentId, ids);
    return page;
  };
  const readFlag: Case['single'] = async (round) => {
    const flag = await flags.findByKey(projectId, `key-${spread(round, SIZES.flags)}`);
    return flag && flagEnvironments.find(flag.id, environmentId);
  };
  const readIdentities: Read<'identifier' | 'created_at' | 'updated_at'> = (request) =>
    identities.list({ environmentId }, request);
  const readIdentity: Case['single'] = (round) =>
    identities.find(environmentId, `user-${spread(round, SIZES.identities)}`);
  return [
    caseOf('flags', 'created_at', readFlags, readFlag),
    caseOf('flags', 'key', readFlags, readFlag),
    caseOf(
      'environments',
      'created_at',
      (request: PageRequest<'created_at'>) => environments.list({ projectId }, request),
      (round) => environments.findByKey(projectId, `key-${spread(round, SIZES.environments)}`),
    ),
    caseOf('identities', 'identifier', readIdentities, readIdentity),
    caseOf('identities', 'created_at', readIdentities, readIdentity),
    caseOf('identities', 'updated_at', readIdentities, readIdentity),
  ];
}
