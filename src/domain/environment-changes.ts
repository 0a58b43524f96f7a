import type { Transaction } from './change.js';
import type { EnvironmentRecord } from './environments.js';
import { newId, randomText } from './ids.js';
import type { ProjectRecord } from './projects.js';
import { Refusal } from './refusal.js';

/** 22 characters of 62: as long as Flagsmith's. */
const CLIENT_KEY_LENGTH = 22;

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
  const [environment] = await insertEnvironments(tx, project, [input]);
  if (!environment) throw new Error('An environment that was inserted is not there.');
  return environment;
}

/** Writes environments whose keys are known to be free, in this order. */
export async function insertEnvironments(
  tx: Transaction,
  project: ProjectRecord,
  inputs: readonly EnvironmentInput[],
): Promise<readonly EnvironmentRecord[]> {
  const environments = await tx.environments.insertAll(
    inputs.map(({ key, name = key, description = '' }) => ({
      publicId: newId('env'),
      projectId: project.id,
      key,
      name,
      description,
      clientKey: randomText(CLIENT_KEY_LENGTH),
      version: 1,
      createdAt: tx.now,
      updatedAt: tx.now,
    })),
  );
  for (const environment of environments) noteEnvironment(tx, null, environment);
  return environments;
}

export async function updateEnvironment(
  tx: Transaction,
  environment: EnvironmentRecord,
  { name = environment.name, description = environment.description }: EnvironmentPatch,
): Promise<EnvironmentRecord> {
  const changed = { ...environment, name, description, version: environment.version + 1, updatedAt: tx.now };
  await tx.environments.update(changed);
  noteEnvironment(tx, environment, changed);
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
  noteEnvironment(tx, environment, null);
  return environment;
}

function noteEnvironment(tx: Transaction, before: EnvironmentRecord | null, after: EnvironmentRecord | null): void {
  const { publicId = '', id = null } = after ?? before ?? {};
  tx.note({ resource: 'environment', resourceId: publicId, environmentId: id, before, after });
}
