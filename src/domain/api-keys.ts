import type { Transaction } from './change.js';
import type { EnvironmentRecord } from './environments.js';
import type { Page, PageRequest } from './pages.js';
import { Refusal } from './refusal.js';
import type { Repositories } from './repositories.js';
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
  readonly revokedAt: string | null;
}

/** A key as authentication needs it: with the whole line of its parents. */
export interface ApiKeyOwner {
  readonly apiKey: ApiKeyRecord;
  readonly projectId: number;
  readonly organizationId: number;
}

export type ApiKeySort = 'name' | 'created_at';

export interface ApiKeyRepository {
  insert(apiKey: Omit<ApiKeyRecord, 'id' | 'environmentPublicId'>): Promise<ApiKeyRecord>;
  findByHash(hash: string): Promise<ApiKeyOwner | undefined>;
  findByPublicId(environmentId: number, publicId: string): Promise<ApiKeyRecord | undefined>;
  list(environmentId: number, page: PageRequest<ApiKeySort>): Promise<Page<ApiKeyRecord>>;
  /** The environment's secret keys that are neither revoked nor expired at `now`, oldest first. */
  listLiveSecretKeys(environmentId: number, now: string): Promise<readonly ApiKeyRecord[]>;
  revoke(id: number, at: string): Promise<void>;
  expire(ids: readonly number[], at: string): Promise<void>;
}

/** A key that was just made: the only moment at which its secret is known. */
export interface MintedKey {
  /** `{type}_{environment}_{keyId}_{secret}`. */
  readonly key: string;
  readonly prefix: string;
  readonly keyId: string;
  readonly hash: string;
}

export type MintApiKey = (type: ApiKeyType, environmentKey: string) => MintedKey;

export interface ApiKeyInput {
  readonly type: ApiKeyType;
  readonly name: string;
  readonly expiresAt?: string | null | undefined;
}

/** What is kept of a new key, and the key itself, to be shown this once. */
export interface CreatedApiKey {
  readonly record: ApiKeyRecord;
  readonly key: string;
}

export async function createApiKey(
  tx: Transaction,
  mint: MintApiKey,
  environment: EnvironmentRecord,
  { type, name, expiresAt = null }: ApiKeyInput,
): Promise<CreatedApiKey | Refusal<'EXPIRY_IN_PAST'>> {
  const expires = expiresAt === null ? null : new Date(expiresAt).toISOString();
  if (expires !== null && expires <= tx.now) {
    return new Refusal('EXPIRY_IN_PAST', 'A key cannot expire before it exists: expires_at must be in the future.', {
      errors: [{ path: '/body/expires_at', message: 'must be in the future' }],
    });
  }
  return insertApiKey(tx, mint, environment, { type, name, expiresAt: expires });
}

async function insertApiKey(
  tx: Transaction,
  mint: MintApiKey,
  environment: EnvironmentRecord,
  { type, name, expiresAt }: { type: ApiKeyType; name: string; expiresAt: string | null },
): Promise<CreatedApiKey> {
  const { key, prefix, keyId, hash } = mint(type, environment.key);
  const record = await tx.apiKeys.insert({
    publicId: `key_${keyId}`,
    environmentId: environment.id,
    type,
    name,
    prefix,
    hash,
    createdAt: tx.now,
    expiresAt,
    revokedAt: null,
  });
  await noteApiKey(tx, null, record);
  return { record, key };
}

/** The audit log gets everything but the hash. */
async function noteApiKey(tx: Transaction, before: ApiKeyRecord | null, after: ApiKeyRecord): Promise<void> {
  const withoutHash = (record: ApiKeyRecord | null) => record && { ...record, hash: undefined };
  await tx.note({
    resource: 'api-key',
    resourceId: after.publicId,
    environmentId: after.environmentId,
    before: withoutHash(before),
    after: withoutHash(after),
  });
}

/** By public id or by the keyId that the key itself shows. */
export async function findApiKey(
  repositories: Repositories,
  environment: EnvironmentRecord,
  named: string,
): Promise<ApiKeyRecord | Refusal<'API_KEY_NOT_FOUND'>> {
  const publicId = named.startsWith('key_') ? named : `key_${named}`;
  const record = await repositories.apiKeys.findByPublicId(environment.id, publicId);
  return (
    record ??
    new Refusal('API_KEY_NOT_FOUND', `API key '${named}' does not exist in environment '${environment.key}'.`)
  );
}

/** The key stops working with the commit. Revoking it again changes nothing. */
export async function revokeApiKey(tx: Transaction, record: ApiKeyRecord): Promise<void> {
  const revoked = { ...record, revokedAt: record.revokedAt ?? tx.now };
  await tx.apiKeys.revoke(record.id, revoked.revokedAt);
  await noteApiKey(tx, record, revoked);
}

/** Makes a new key in the place of each of these, which go on working for `graceSeconds` more, and not a second longer than they would have. */
export async function rotateApiKeys(
  tx: Transaction,
  mint: MintApiKey,
  environment: EnvironmentRecord,
  old: readonly ApiKeyRecord[],
  graceSeconds: number,
): Promise<readonly CreatedApiKey[]> {
  const end = new Date(Date.parse(tx.now) + graceSeconds * 1000).toISOString();
  const created: CreatedApiKey[] = [];
  for (const { type, name, expiresAt } of old) {
    created.push(await insertApiKey(tx, mint, environment, { type, name, expiresAt }));
  }
  const outliving = old.filter(({ expiresAt }) => expiresAt === null || expiresAt > end);
  await tx.apiKeys.expire(outliving.map(({ id }) => id), end);
  for (const record of outliving) await noteApiKey(tx, record, { ...record, expiresAt: end });
  return created;
}
