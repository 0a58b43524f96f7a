import type { Page, PageRequest } from './pages.js';
import type { ApiKeyType } from './scopes.js';

/** A credential of an application, scoped to one environment. The secret itself is not kept. */
export interface ApiKeyRecord {
  readonly id: number;
  readonly publicId: string;
  readonly environmentId: number;
  readonly environmentPublicId: string;
  readonly type: ApiKeyType;
  readonly name: string;
  /** `{type}_{environment}_{keyId}`: what may be shown again. */
  readonly prefix: string;
  /** SHA-256 of the whole key, in hex: enough for a secret of 178 random bits. */
  readonly hash: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  /** To the hour; null: never. */
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
  /** When a rotation put another key in its place; it may work on for a while. */
  readonly replacedAt: string | null;
}

/** A key as authentication needs it: with the whole line of its parents. */
export interface ApiKeyOwner {
  readonly apiKey: ApiKeyRecord;
  readonly projectId: number;
  readonly organizationId: number;
}

export type ApiKeySort = 'name' | 'created_at';

export interface ApiKeyFilter {
  readonly environmentId: number;
  readonly type?: ApiKeyType | undefined;
  /** Only those that have this in their name. */
  readonly text?: string | undefined;
}

/** A key among those of several projects. */
export interface ApiKeyInProject {
  readonly apiKey: ApiKeyRecord;
  readonly projectKey: string;
}

export interface ApiKeysInProjects {
  readonly organizationId: number;
  /** By id; undefined: all of the organization. */
  readonly projects: readonly number[] | undefined;
}

/** What is written when a key is made; the rest follows from its environment. */
export type ApiKeyDraft = Omit<ApiKeyRecord, 'id' | 'environmentPublicId'>;

export interface ApiKeyRepository {
  insert(apiKey: ApiKeyDraft): Promise<ApiKeyRecord>;
  /** In this order. */
  insertAll(apiKeys: readonly ApiKeyDraft[]): Promise<readonly ApiKeyRecord[]>;
  findByHash(hash: string): Promise<ApiKeyOwner | undefined>;
  /** Those that there are, in whichever environment and state, oldest first. */
  listByHashes(hashes: readonly string[]): Promise<readonly ApiKeyRecord[]>;
  /** In whichever environment it lies. */
  findOwner(publicId: string): Promise<ApiKeyOwner | undefined>;
  findByPublicId(environmentId: number, publicId: string): Promise<ApiKeyRecord | undefined>;
  list(filter: ApiKeyFilter, page: PageRequest<ApiKeySort>): Promise<Page<ApiKeyRecord>>;
  /** Those of whole projects that are not revoked. */
  listUnrevoked(filter: ApiKeysInProjects, page: PageRequest<never>): Promise<Page<ApiKeyInProject>>;
  /** The environment's secret keys that are not revoked, replaced, or expired at `now`, oldest first. */
  listLiveSecretKeys(environmentId: number, now: string): Promise<readonly ApiKeyRecord[]>;
  /** In whichever state, if it is in the environment. */
  findById(environmentId: number, id: number): Promise<ApiKeyRecord | undefined>;
  /** Writes name and end. */
  update(apiKey: ApiKeyRecord): Promise<void>;
  revoke(id: number, at: string): Promise<void>;
  delete(id: number): Promise<void>;
  expire(ids: readonly number[], at: string): Promise<void>;
  markReplaced(ids: readonly number[], at: string): Promise<void>;
  /** Writes when these were last used, but for those of which that was known after `since`. */
  markUsed(ids: readonly number[], at: string, since: string): Promise<void>;
}
