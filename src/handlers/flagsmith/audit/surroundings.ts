import type { AuditRecord } from '../../../domain/audit.js';
import type { EnvironmentRecord } from '../../../domain/environments.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import type { Repositories } from '../../../domain/repositories.js';
import type { UserRecord } from '../../../domain/users.js';
import type { Numbers } from '../numbers.js';

/** Who and what entries of the audit log speak of, as far as they still exist. */
export interface AuditSurroundings {
  readonly numbers: Numbers;
  /** By public id. */
  readonly people: ReadonlyMap<string, UserRecord>;
  /** By public id. */
  readonly projects: ReadonlyMap<string, ProjectRecord>;
  /** By the row's id. */
  readonly environments: ReadonlyMap<number, EnvironmentRecord>;
}

/** Read once for all entries of a page. */
export async function readAuditSurroundings(
  { users, projects, environments }: Pick<Repositories, 'users' | 'projects' | 'environments'>,
  numbers: Numbers,
  entries: readonly AuditRecord[],
): Promise<AuditSurroundings> {
  const people = entries.flatMap(({ actor }) => (actor.kind === 'user' ? [actor.id] : []));
  const projectIds = entries.flatMap(({ projectPublicId }) => projectPublicId ?? []);
  const environmentIds = entries.flatMap(({ environmentId }) => environmentId ?? []);
  return {
    numbers,
    people: byKey(await users.listByPublicIds(distinct(people)), ({ publicId }) => publicId),
    projects: byKey(await projects.listByPublicIds(distinct(projectIds)), ({ publicId }) => publicId),
    environments: byKey(await environments.listByIds(distinct(environmentIds)), ({ id }) => id),
  };
}

function byKey<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item> {
  return new Map(items.map((item) => [keyOf(item), item]));
}

function distinct<Key>(keys: readonly Key[]): readonly Key[] {
  return [...new Set(keys)];
}
