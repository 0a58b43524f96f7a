/** Projects and environments for many requests at once: the database is asked as often as for one of them. */
import type { EnvironmentRecord } from './environments.js';
import type { PlaceTables } from './parents.js';
import type { Principal } from './principals.js';
import type { ProjectRecord } from './projects.js';
import type { Repositories } from './repositories.js';

/**
 * What the principal's places in these projects are looked up in, from memory and as they are now. Each of them names
 * its project, by public id or by key.
 */
export async function readPlacesAhead(
  { projects, environments }: Repositories,
  principal: Principal,
  projectIdsOrKeys: readonly string[],
): Promise<PlaceTables> {
  const found =
    principal.kind === 'api_key'
      ? [await projects.findById(principal.projectId)].flatMap((own) => own ?? [])
      : await projects.listNamed(principal.organizationId, projectIdsOrKeys);
  return tablesOf(found, await environments.listOf(found.map(({ id }) => id)));
}

function tablesOf(projects: readonly ProjectRecord[], environments: readonly EnvironmentRecord[]): PlaceTables {
  const ofProject = new Map<number, EnvironmentRecord[]>();
  for (const one of environments) {
    const others = ofProject.get(one.projectId);
    if (others) others.push(one);
    else ofProject.set(one.projectId, [one]);
  }
  const projectOf = byName(projects);
  const environmentById = new Map(environments.map((one) => [one.id, one]));
  const environmentByPublicId = new Map(environments.map((one) => [one.publicId, one]));
  const projectById = new Map(projects.map((one) => [one.id, one]));
  return {
    projects: {
      find: async (_organizationId, idOrKey) => projectOf.get(idOrKey),
      findById: async (id) => projectById.get(id),
    },
    environments: {
      findById: async (id) => environmentById.get(id),
      findByPublicId: async (_organizationId, publicId) => environmentByPublicId.get(publicId),
      findByKey: async (projectId, key) => ofProject.get(projectId)?.find((one) => one.key === key),
      findFirst: async (projectId) => ofProject.get(projectId)?.[0],
    },
  };
}

/** A public id goes before a key that is written like it. */
function byName(projects: readonly ProjectRecord[]): ReadonlyMap<string, ProjectRecord> {
  return new Map([
    ...projects.map((one): [string, ProjectRecord] => [one.key, one]),
    ...projects.map((one): [string, ProjectRecord] => [one.publicId, one]),
  ]);
}
