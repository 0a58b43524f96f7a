/** Namespaces as a stream of features files. */
import type { Place, PlaceRefused, ProjectRefused } from '../../../domain/parents.js';
import { readPlacesAhead } from '../../../domain/places-ahead.js';
import { accessTo, type Principal, visibleProjects } from '../../../domain/principals.js';
import { readProject } from '../../../domain/project-documents.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import { readAll } from '../../read-all.js';
import { type Asked, askedIn, findPlace } from '../places.js';
import { toText } from './text.js';

export interface FilesExport {
  readonly principal: Principal;
  readonly headers: Asked['headers'];
  /** Undefined: all that the principal may see. */
  readonly keys: readonly string[] | undefined;
}

export async function exportFiles(
  repositories: Repositories,
  asked: FilesExport,
): Promise<string | PlaceRefused | ProjectRefused> {
  const { principal, headers } = asked;
  const keys = asked.keys ?? (await visibleKeys(repositories, principal));
  const tables = await readPlacesAhead(repositories, principal, keys);
  const places: Place[] = [];
  const remarks: string[] = [];
  for (const key of new Set(keys)) {
    const place = await findPlace(tables, principal, askedIn(key, { headers }));
    if (!(place instanceof Refusal)) places.push(place);
    else if (asked.keys) return place;
    else remarks.push(`# Namespace ${key} is left out: ${place.message}\n`);
  }
  const texts: string[] = [];
  for (const [index, { project, environment }] of places.entries()) {
    texts.push(await toText(await readProject(repositories, project), environment, index === 0));
  }
  if (texts.length === 0) remarks.push('# There is no namespace.\n');
  return [...remarks, texts.join('---\n')].join('');
}

/** Those in which the principal may read all that a file says. */
async function visibleKeys(repositories: Repositories, principal: Principal): Promise<readonly string[]> {
  const { organizationId } = principal;
  const projectIds = visibleProjects(principal);
  const filter = { organizationId, ...(projectIds && { projectIds }) };
  const projects = await readAll<ProjectRecord, 'created_at'>(
    (page) => repositories.projects.list(filter, page),
    [{ field: 'created_at', order: 'asc' }],
  );
  return projects.filter(({ id }) => accessTo(principal, id) === 'allowed').map(({ key }) => key);
}
