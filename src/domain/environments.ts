import type { Transaction } from './change.js';
import { newId } from './ids.js';
import type { Page, PageRequest } from './pages.js';
import type { ProjectRecord } from './projects.js';
import { Refusal } from './refusal.js';

/** Where a project's flags are switched and targeted: dev, staging, prod. */
export interface EnvironmentRecord {
  readonly id: number;
  readonly publicId: string;
  readonly projectId: number;
  readonly projectPublicId: string;
  /** Unique in the project, without `_` (API keys are split at it); never changes. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** Counts the changes of everything that evaluation reads in this environment. */
  readonly revision: number;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type EnvironmentSort = 'key' | 'name' | 'created_at' | 'updated_at';

/** What is written when an environment is made; the rest follows from its project. */
export type EnvironmentDraft = Omit<EnvironmentRecord, 'id' | 'projectPublicId' | 'revision'>;

export interface EnvironmentRepository {
  insert(environment: EnvironmentDraft): Promise<EnvironmentRecord>;
  findById(id: number): Promise<EnvironmentRecord | undefined>;
  /** By public id, in whichever project of the organization it lies. */
  findByPublicId(organizationId: number, publicId: string): Promise<EnvironmentRecord | undefined>;
  findByKey(projectId: number, key: string): Promise<EnvironmentRecord | undefined>;
  /** The project's oldest environment. */
  findFirst(projectId: number): Promise<EnvironmentRecord | undefined>;
  /** Every environment of every organization: what a starting server compiles. */
  listIds(): Promise<readonly number[]>;
  list(projectId: number, page: PageRequest<EnvironmentSort>): Promise<Page<EnvironmentRecord>>;
  /** The keys of the project's environments by id. */
  keysOf(projectId: number): Promise<ReadonlyMap<number, string>>;
  count(projectId: number): Promise<number>;
  /** Writes name, description, version and time; never the key or the revision. */
  update(environment: EnvironmentRecord): Promise<void>;
  /** Takes keys and flag states along. */
  delete(id: number): Promise<void>;
}

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
