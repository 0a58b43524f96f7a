import type { DoorData, FlagsmithProject } from './door-data.js';
import type { Page, PageRequest } from './pages.js';

/** A set of flags and segments with its own environments. */
export interface ProjectRecord {
  readonly id: number;
  readonly publicId: string;
  readonly organizationId: number;
  /** Unique in the organization; never changes. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly doorData: DoorData<FlagsmithProject>;
  /** Counts the changes in the project: what was written with a later one is newer. */
  readonly revision: number;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type ProjectSort = 'key' | 'name' | 'created_at' | 'updated_at';

export interface ProjectFilter {
  readonly organizationId: number;
  /** Only these: an API key and a member whose membership is narrowed see no other. */
  readonly projectIds?: readonly number[];
  /** Only those that have this in key, name or description. */
  readonly text?: string | undefined;
}

/** What is written when a project is made. */
export type ProjectDraft = Omit<ProjectRecord, 'id' | 'revision'>;

export interface ProjectRepository {
  insert(project: ProjectDraft): Promise<ProjectRecord>;
  findById(id: number): Promise<ProjectRecord | undefined>;
  /** In no order. */
  listByPublicIds(publicIds: readonly string[]): Promise<readonly ProjectRecord[]>;
  /** By public id or by key, the public id first. */
  find(organizationId: number, idOrKey: string): Promise<ProjectRecord | undefined>;
  /** Those of these public ids and keys that there are, in no order. */
  listNamed(organizationId: number, idsOrKeys: readonly string[]): Promise<readonly ProjectRecord[]>;
  /**
   * Those of these public ids and keys that there are, inside a transaction: none of them goes before it ends.
   */
  keepAll(organizationId: number, idsOrKeys: readonly string[]): Promise<readonly ProjectRecord[]>;
  list(filter: ProjectFilter, page: PageRequest<ProjectSort>): Promise<Page<ProjectRecord>>;
  /** Writes the record, but for revisions; the caller has raised its version. */
  update(project: ProjectRecord): Promise<void>;
  /** Takes environments, keys and flags along. */
  delete(id: number): Promise<void>;
}
