import type { Transaction } from './change.js';
import type { EnvironmentRecord } from './environments.js';
import { newId, randomText } from './ids.js';
import { patchedWith } from './merge-patch.js';
import type { ProjectRecord } from './projects.js';
import { Refusal } from './refusal.js';
import { isUnchanged } from './unchanged.js';

/** 22 characters of 62: as long as Flagsmith's. */
const CLIENT_KEY_LENGTH = 22;

/** A new environment, as it is asked for. */
export interface EnvironmentInput {
  readonly key: string;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** One that applications have already; without it, one is made. */
  readonly clientKey?: string | undefined;
  readonly doorData?: EnvironmentRecord['doorData'];
}

/** What is to change; undefined stays, null is as in a new environment. */
export interface EnvironmentPatch {
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly doorData?: EnvironmentRecord['doorData'];
}

export async function createEnvironment(
  tx: Transaction,
  project: ProjectRecord,
  input: EnvironmentInput,
  clientKeyPath = '/body/client_key',
): Promise<EnvironmentRecord | Refusal<'ENVIRONMENT_KEY_CONFLICT' | 'CLIENT_KEY_CONFLICT'>> {
  if (await tx.environments.findByKey(project.id, input.key)) {
    return new Refusal(
      'ENVIRONMENT_KEY_CONFLICT',
      `Environment key '${input.key}' already exists in project '${project.key}'.`,
    );
  }
  const inserted = await insertEnvironments(tx, project, [input], () => clientKeyPath);
  if (inserted instanceof Refusal) return inserted;
  const [environment] = inserted;
  if (!environment) throw new Error('An environment that was inserted is not there.');
  return environment;
}

/**
 * Writes environments whose keys are known to be free, in this order. Whether their client keys are, only the writing
 * tells: any other organization could take one at the same time. `pathOf` is where the client key of one is asked for.
 */
export async function insertEnvironments(
  tx: Transaction,
  project: ProjectRecord,
  inputs: readonly EnvironmentInput[],
  pathOf: (index: number) => string,
): Promise<readonly EnvironmentRecord[] | Refusal<'CLIENT_KEY_CONFLICT'>> {
  const environments = await tx.environments.insertAll(
    inputs.map(({ key, name = key, description = '', clientKey = randomText(CLIENT_KEY_LENGTH), doorData = {} }) => ({
      publicId: newId('env'),
      projectId: project.id,
      key,
      name,
      description,
      clientKey,
      doorData,
      version: 1,
      createdAt: tx.now,
      updatedAt: tx.now,
    })),
  );
  const missing = inputs.findIndex(({ key }) => !environments.some((environment) => environment.key === key));
  if (missing >= 0) return clientKeyTaken(pathOf(missing));
  for (const environment of environments) noteEnvironment(tx, null, environment);
  return environments;
}

/** It may be another organization's: nothing is said of whose it is. */
function clientKeyTaken(path: string): Refusal<'CLIENT_KEY_CONFLICT'> {
  return new Refusal('CLIENT_KEY_CONFLICT', 'The client key is taken: choose another, or none, and one is made.', {
    errors: [{ path, message: 'is taken' }],
  });
}

export async function updateEnvironment(
  tx: Transaction,
  environment: EnvironmentRecord,
  patch: EnvironmentPatch,
): Promise<EnvironmentRecord> {
  const changed: EnvironmentRecord = {
    ...environment,
    name: patchedWith(patch.name, { current: environment.name, initial: environment.key }),
    description: patchedWith(patch.description, { current: environment.description, initial: '' }),
    doorData: patch.doorData ?? environment.doorData,
  };
  if (isUnchanged(tx, environment, changed)) return environment;
  const [saved] = await updateEnvironments(tx, [{ before: environment, content: changed }]);
  return saved ?? changed;
}

/** An environment as it is, and what of it is to change. */
export interface EnvironmentChange {
  readonly before: EnvironmentRecord;
  readonly content: Pick<EnvironmentRecord, 'name' | 'description'> & Partial<Pick<EnvironmentRecord, 'doorData'>>;
}

/** Gives environments their new names and descriptions, each as its next version. Answers them in this order. */
export async function updateEnvironments(
  tx: Transaction,
  changes: readonly EnvironmentChange[],
): Promise<readonly EnvironmentRecord[]> {
  const changed = changes.map(({ before, content: { name, description, doorData = before.doorData } }) => {
    const after = { ...before, name, description, doorData, version: before.version + 1, updatedAt: tx.now };
    noteEnvironment(tx, before, after);
    return after;
  });
  await tx.environments.updateAll(changed);
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
  await deleteAnyEnvironment(tx, environment);
  return environment;
}

/** Also the last one of its project, which has none then until somebody makes another. */
export async function deleteAnyEnvironment(tx: Transaction, environment: EnvironmentRecord): Promise<void> {
  await tx.environments.delete(environment.id);
  noteEnvironment(tx, environment, null);
}

function noteEnvironment(tx: Transaction, before: EnvironmentRecord | null, after: EnvironmentRecord | null): void {
  const { publicId = '', id = null } = after ?? before ?? {};
  tx.note({ resource: 'environment', resourceId: publicId, environmentId: id, before, after });
}
