import type { DoorData, FlagsmithEnvironment } from './door-data.js';
import type { Page, PageRequest } from './pages.js';

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
  /** What applications evaluate with that may be published; unique, in clear, never changes. */
  readonly clientKey: string;
  readonly doorData: DoorData<FlagsmithEnvironment>;
  /** Counts the changes of everything that evaluation reads in this environment. */
  readonly revision: number;
  /** When the last of those changes was made. */
  readonly changedAt: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** An environment as authentication needs it: with the organization that it belongs to. */
export interface EnvironmentOwner {
  readonly environment: EnvironmentRecord;
  readonly organizationId: number;
}

export type EnvironmentSort = 'key' | 'name' | 'created_at' | 'updated_at';

/** Those of a project, or of an organization: of these projects of it, or of all. */
type EnvironmentParents =
  | { readonly projectId: number }
  | { readonly organizationId: number; readonly projectIds?: readonly number[] | undefined };

export type EnvironmentFilter = EnvironmentParents & {
  /** Only those that have this in key, name or description. */
  readonly text?: string | undefined;
};

/** What is written when an environment is made; the rest follows from its project. */
export type EnvironmentDraft = Omit<EnvironmentRecord, 'id' | 'projectPublicId' | 'revision' | 'changedAt'>;

export interface EnvironmentRepository {
  insert(environment: EnvironmentDraft): Promise<EnvironmentRecord>;
  /** In this order, without those whose client key another environment has. */
  insertAll(environments: readonly EnvironmentDraft[]): Promise<readonly EnvironmentRecord[]>;
  findById(id: number): Promise<EnvironmentRecord | undefined>;
  /** In no order. */
  listByIds(ids: readonly number[]): Promise<readonly EnvironmentRecord[]>;
  /** By public id, in whichever project of the organization it lies. */
  findByPublicId(organizationId: number, publicId: string): Promise<EnvironmentRecord | undefined>;
  findByKey(projectId: number, key: string): Promise<EnvironmentRecord | undefined>;
  /** In whichever organization. */
  findByClientKey(clientKey: string): Promise<EnvironmentOwner | undefined>;
  /** In whichever organization. */
  findOwner(publicId: string): Promise<EnvironmentOwner | undefined>;
  /** The project's oldest environment. */
  findFirst(projectId: number): Promise<EnvironmentRecord | undefined>;
  /** Every environment of every organization: what a starting server compiles. */
  listIds(): Promise<readonly number[]>;
  /** The revisions of these environments, or of every one, by id: those that are gone have none. */
  revisions(ids?: readonly number[]): Promise<ReadonlyMap<number, number>>;
  list(filter: EnvironmentFilter, page: PageRequest<EnvironmentSort>): Promise<Page<EnvironmentRecord>>;
  /** The project's environments, the oldest first. */
  listAll(projectId: number): Promise<readonly EnvironmentRecord[]>;
  /** The environments of all these projects, the oldest of each project first. */
  listOf(projectIds: readonly number[]): Promise<readonly EnvironmentRecord[]>;
  /** The keys of the project's environments by id. */
  keysOf(projectId: number): Promise<ReadonlyMap<number, string>>;
  count(projectId: number): Promise<number>;
  /** Writes name, description, what doors keep, version and time; never the key or the revision. */
  updateAll(environments: readonly EnvironmentRecord[]): Promise<void>;
  /** Takes keys and flag states along. */
  delete(id: number): Promise<void>;
}
