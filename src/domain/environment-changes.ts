import type { Transaction } from './change.js';
import type { EnvironmentRecord } from './environments.js';
import { newId } from './ids.js';
import type { ProjectRecord } from './projects.js';
import { Refusal } from './refusal.js';

/** A new environment, as it is asked for. */
export interface EnvironmentInput {
  readonly key: string;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
}

export interface EnvironmentPatch {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
}

export async function createEnvironment(
  tx: Transaction,
  project: ProjectRecord,
  input: EnvironmentInput,
): Promise<EnvironmentRecord | Refusal<'ENVIRONMENT_KEY_CONFLICT'>> {
  if (await tx.environments.findByKey(project.id, input.key)) {
    return new Refusal(
      'ENVIRONMENT_KEY_CONFLICT',
      `Environment key '${input.key}' already exists in project '${project.key}'.`,
    );
  }
  return insertEnvironment(tx, project, input);
}

/** Writes an environment whose key is known to be free. */
export async function insertEnvironment(
  tx: Transaction,
  project: ProjectRecord,
  { key, name = key, description = '' }: EnvironmentInput,
): Promise<EnvironmentRecord> {
  const environment = await tx.environments.insert({
    publicId: newId('env'),
    projectId: project.id,
    key,
    name,
    description,
    version: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  await tx.note({
    resource: 'environment',
    resourceId: environment.publicId,
    environmentId: environment.id,
    before: null,
    after: environment,
  });
  return environment;
}

export async function updateEnvironment(
  tx: Transaction,
  environment: EnvironmentRecord,
  { name = environment.name, description = environment.description }: EnvironmentPatch,
): Promise<EnvironmentRecord> {
  const changed = { ...environment, name, description, version: environment.version + 1, updatedAt: tx.now };
  await tx.environments.update(changed);
  await tx.note({
    resource: 'environment',
    resourceId: environment.publicId,
    environmentId: environment.id,
    before: environment,
    after: changed,
  });
  return changed;
}

/** A project keeps its last environment. */
export async function deleteEnvironment(
  tx: Transaction,
  project: ProjectRecord,
  environment: EnvironmentRecord,
): Promise<EnvironmentRecord | Refusal<'LAST_ENVIRONMENT'>> {
  if ((await tx.environments.count(project.id)) === 1) {
    return new Refusal(
      'LAST_ENVIRONMENT',
      `Environment '${environment.key}' is the last one of project '${project.key}', and a project keeps at least one.`,
    );
  }
  await tx.environments.delete(environment.id);
  await tx.note({
    resource: 'environment',
    resourceId: environment.publicId,
    environmentId: environment.id,
    before: environment,
    after: null,
  });
  return environment;
}
