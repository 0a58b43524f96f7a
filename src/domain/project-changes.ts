import type { Transaction } from './change.js';
import { type EnvironmentInput, insertEnvironments } from './environment-changes.js';
import { newId } from './ids.js';
import { patchedWith } from './merge-patch.js';
import type { ProjectRecord } from './projects.js';
import { Refusal } from './refusal.js';
import { isUnchanged } from './unchanged.js';

/** A new project, as it is asked for. */
export interface ProjectInput {
  readonly key: string;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** Without, it gets dev, staging and prod; it may have none. */
  readonly environments?: readonly EnvironmentInput[] | undefined;
  readonly doorData?: ProjectRecord['doorData'];
}

/** What is to change; undefined stays, null is as in a new project. */
export interface ProjectPatch {
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly doorData?: ProjectRecord['doorData'];
}

const FIRST_ENVIRONMENTS: readonly EnvironmentInput[] = [
  { key: 'dev', name: 'Development' },
  { key: 'staging', name: 'Staging' },
  { key: 'prod', name: 'Production' },
];

/** Makes a project and its environments. */
export async function createProject(
  tx: Transaction,
  organizationId: number,
  input: ProjectInput,
): Promise<ProjectRecord | Refusal<'PROJECT_KEY_CONFLICT' | 'ENVIRONMENT_KEY_DUPLICATE' | 'CLIENT_KEY_CONFLICT'>> {
  const { key, name = key, description = '', environments = FIRST_ENVIRONMENTS, doorData = {} } = input;
  const duplicate = environments.findIndex(
    (environment, index) => environments.findIndex((other) => other.key === environment.key) < index,
  );
  if (duplicate >= 0) return duplicateEnvironment(environments[duplicate]?.key ?? '', duplicate);
  if (await tx.projects.find(organizationId, key)) {
    return new Refusal('PROJECT_KEY_CONFLICT', `Project key '${key}' already exists in this organization.`);
  }
  const times = { version: 1, createdAt: tx.now, updatedAt: tx.now };
  const project = await tx.projects.insert({
    publicId: newId('prj'),
    organizationId,
    key,
    name,
    description,
    doorData,
    ...times,
  });
  tx.note({ resource: 'project', resourceId: project.publicId, environmentId: null, before: null, after: project });
  const inserted = await insertEnvironments(
    tx,
    project,
    environments,
    (index) => `/body/environments/${index}/client_key`,
  );
  return inserted instanceof Refusal ? inserted : project;
}

function duplicateEnvironment(key: string, index: number): Refusal<'ENVIRONMENT_KEY_DUPLICATE'> {
  return new Refusal('ENVIRONMENT_KEY_DUPLICATE', `Two environments have the key '${key}'.`, {
    errors: [{ path: `/body/environments/${index}/key`, message: 'is the key of another environment' }],
  });
}

export async function updateProject(
  tx: Transaction,
  project: ProjectRecord,
  patch: ProjectPatch,
): Promise<ProjectRecord> {
  const wanted: ProjectRecord = {
    ...project,
    name: patchedWith(patch.name, { current: project.name, initial: project.key }),
    description: patchedWith(patch.description, { current: project.description, initial: '' }),
    doorData: patch.doorData ?? project.doorData,
  };
  if (isUnchanged(tx, project, wanted)) return project;
  const changed = { ...wanted, version: project.version + 1, updatedAt: tx.now };
  await tx.projects.update(changed);
  tx.note({ resource: 'project', resourceId: project.publicId, environmentId: null, before: project, after: changed });
  return changed;
}

export async function deleteProject(tx: Transaction, project: ProjectRecord): Promise<void> {
  await tx.projects.delete(project.id);
  tx.note({ resource: 'project', resourceId: project.publicId, environmentId: null, before: project, after: null });
}
