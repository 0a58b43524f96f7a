/** The project and the environment of a document: made, or as the document says. */
import type { Transaction } from '../../../domain/change.js';
import { createEnvironment, updateEnvironments } from '../../../domain/environment-changes.js';
import type { EnvironmentRecord } from '../../../domain/environments.js';
import { isSame } from '../../../domain/json.js';
import { createProject, updateProject } from '../../../domain/project-changes.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { Refusal } from '../../../domain/refusal.js';
import { readAll } from '../../read-all.js';
import { keyFor } from '../keys.js';
import { clientKeyTaken, type Found, type ImportFault } from './found.js';
import { type ImportedEnvironment, refuseAt } from './imported.js';
import { nameFor } from './names.js';
import { environmentSettings, projectSettings } from './settings.js';

type Action = 'created' | 'changed' | 'unchanged';

export interface Place {
  /** Of the project. */
  readonly tx: Transaction;
  readonly project: ProjectRecord;
  readonly environment: EnvironmentRecord;
  readonly projectAction: Action;
  readonly environmentAction: Action;
}

export async function makePlace(
  tx: Transaction,
  organizationId: number,
  document: ImportedEnvironment,
  { project, environment }: Found,
): Promise<Place | Refusal<ImportFault>> {
  if (!project) return makeBoth(tx, organizationId, document);
  const name = nameFor(document.project.name, project.key);
  const doorData = projectSettings(document.project, project.doorData);
  const saved = await updateProject(tx, project, { name, doorData });
  const projectAction = saved === project ? 'unchanged' : 'changed';
  if (environment) return { tx, project: saved, projectAction, ...(await update(tx, environment, document)) };
  const others = await tx.environments.listAll(project.id);
  const made = await createEnvironment(tx, saved, inputOf(document, new Set(others.map(({ key }) => key))));
  if (made instanceof Refusal) return refused(made);
  return { tx, project: saved, projectAction, environment: made, environmentAction: 'created' };
}

/** A project whose only environment is the document's. */
async function makeBoth(
  tx: Transaction,
  organizationId: number,
  document: ImportedEnvironment,
): Promise<Place | Refusal<ImportFault>> {
  const others = await readAll((page) => tx.projects.list({ organizationId }, page), [{ field: 'key', order: 'asc' }]);
  const key = keyFor(document.project.name, 'project', new Set(others.map((other) => other.key)));
  const project = await createProject(tx, organizationId, {
    key,
    name: nameFor(document.project.name, key),
    doorData: projectSettings(document.project),
    environments: [inputOf(document, new Set())],
  });
  if (project instanceof Refusal) return refused(project);
  const [environment] = await tx.environments.listAll(project.id);
  if (!environment) throw new Error('A project that was made with an environment has none.');
  return { tx: await tx.within(project), project, environment, projectAction: 'created', environmentAction: 'created' };
}

async function update(
  tx: Transaction,
  before: EnvironmentRecord,
  document: ImportedEnvironment,
): Promise<Pick<Place, 'environment' | 'environmentAction'>> {
  const content = {
    name: nameFor(document.name, before.name),
    description: before.description,
    doorData: environmentSettings(document, before.doorData),
  };
  const isUnchanged = content.name === before.name && isSame(content.doorData, before.doorData);
  if (isUnchanged) return { environment: before, environmentAction: 'unchanged' };
  const [environment = before] = await updateEnvironments(tx, [{ before, content }]);
  return { environment, environmentAction: 'changed' };
}

function inputOf(document: ImportedEnvironment, taken: ReadonlySet<string>) {
  const key = keyFor(document.name ?? '', 'environment', taken);
  const name = nameFor(document.name, key);
  return { key, name, clientKey: document.api_key, doorData: environmentSettings(document) };
}

/** The keys were free: what is taken can only be the client key. */
function refused({ code, message }: Refusal<string>): Refusal<ImportFault> {
  return code === 'CLIENT_KEY_CONFLICT' ? clientKeyTaken() : refuseAt('/project', message);
}
