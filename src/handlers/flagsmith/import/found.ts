/** Where the environment of a document is to be, which may be there already. */
import type { EnvironmentRecord } from '../../../domain/environments.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import { DOCUMENT, type ImportedEnvironment, refuseAt } from './imported.js';

export type ImportFault = 'DOCUMENT_INVALID' | 'CLIENT_KEY_CONFLICT';

/** Undefined: it is to be made. */
export interface Found {
  readonly project: ProjectRecord | undefined;
  readonly environment: EnvironmentRecord | undefined;
}

/** An environment is known by its client key, a project by that or by its number. */
export async function findImported(
  { environments, projects, keptIds }: Pick<Repositories, 'environments' | 'projects' | 'keptIds'>,
  organizationId: number,
  document: ImportedEnvironment,
): Promise<Found | Refusal<ImportFault>> {
  const owner = await environments.findByClientKey(document.api_key);
  if (owner && owner.organizationId !== organizationId) return clientKeyTaken();
  const { id, name } = document.project;
  const kept = await keptIds.find(organizationId, 'project', id);
  const numbered = kept && (await projects.findById(Number(kept.ref)));
  if (owner) {
    const { environment } = owner;
    if (numbered && numbered.id !== environment.projectId) return otherProject(numbered, environment);
    return { project: await projects.findById(environment.projectId), environment };
  }
  if (numbered && numbered.name !== name) return otherName(numbered);
  return { project: numbered, environment: undefined };
}

/** It may be another organization's: nothing is said of whose it is. */
export function clientKeyTaken(): Refusal<'CLIENT_KEY_CONFLICT'> {
  const message = 'The document cannot be imported: /api_key is the client key of another environment.';
  return new Refusal('CLIENT_KEY_CONFLICT', message, {
    errors: [{ path: `${DOCUMENT}/api_key`, message: 'is the client key of another environment' }],
  });
}

function otherProject(numbered: ProjectRecord, environment: EnvironmentRecord): Refusal<'DOCUMENT_INVALID'> {
  const message = `is the number of project '${numbered.key}', but environment '${environment.key}', which has the client key, lies in another project`;
  return refuseAt('/project/id', message);
}

/** Servers give the same numbers: this may be another one's project. */
function otherName({ key, name }: ProjectRecord): Refusal<'DOCUMENT_INVALID'> {
  const message = `is not '${name}', the name of project '${key}' that was imported with this number: give both the same name, or import into another organisation`;
  return refuseAt('/project/name', message);
}
