import type { ApiKeyRecord } from './api-keys.js';
import { withoutHash } from './audit-notes.js';
import type { Transaction } from './change.js';
import type { EnvironmentRecord } from './environments.js';
import { isLive, toChangedExpiry, toExpiry } from './expiry.js';
import { Refusal } from './refusal.js';
import type { ApiKeyType } from './scopes.js';
import { isUnchanged } from './unchanged.js';

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
  { type, name, expiresAt }: ApiKeyInput,
): Promise<CreatedApiKey | Refusal<'EXPIRY_IN_PAST'>> {
  const expiry = toExpiry(expiresAt, tx.now);
  if (expiry instanceof Refusal) return expiry;
  return insertApiKey(tx, mint, { environment, type, name, ...expiry });
}

/** A key to be made, in its environment. */
interface NewApiKey {
  readonly environment: EnvironmentRecord;
  readonly type: ApiKeyType;
  readonly name: string;
  readonly expiresAt: string | null;
}

async function insertApiKey(tx: Transaction, mint: MintApiKey, apiKey: NewApiKey): Promise<CreatedApiKey> {
  const [created] = await insertApiKeys(tx, mint, [apiKey]);
  if (!created) throw new Error('An API key that was inserted is not there.');
  return created;
}

/** Makes many keys at once, in this order. */
export async function insertApiKeys(
  tx: Transaction,
  mint: MintApiKey,
  apiKeys: readonly NewApiKey[],
): Promise<readonly CreatedApiKey[]> {
  const minted = apiKeys.map((apiKey) => ({ ...apiKey, ...mint(apiKey.type, apiKey.environment.key) }));
  const keyOf = new Map(minted.map(({ hash, key }) => [hash, key]));
  const records = await tx.apiKeys.insertAll(
    minted.map(({ environment, type, name, expiresAt, keyId, prefix, hash }) => ({
      publicId: `key_${keyId}`,
      environmentId: environment.id,
      type,
      name,
      prefix,
      hash,
      createdAt: tx.now,
      expiresAt,
      lastUsedAt: null,
      revokedAt: null,
      replacedAt: null,
    })),
  );
  for (const record of records) noteApiKey(tx, null, record);
  return records.map((record) => ({ record, key: keyOf.get(record.hash) ?? '' }));
}

/** The audit log gets everything but the hash. */
export function noteApiKey(tx: Transaction, before: ApiKeyRecord | null, after: ApiKeyRecord | null): void {
  const { publicId = '', environmentId = null } = after ?? before ?? {};
  tx.note({
    resource: 'api-key',
    resourceId: publicId,
    environmentId,
    before: withoutHash(before),
    after: withoutHash(after),
  });
}

/** By public id or by the keyId that the key itself shows. */
export async function findApiKey(
  { apiKeys }: Pick<Transaction, 'apiKeys'>,
  environment: EnvironmentRecord,
  named: string,
): Promise<ApiKeyRecord | Refusal<'API_KEY_NOT_FOUND'>> {
  const publicId = named.startsWith('key_') ? named : `key_${named}`;
  const record = await apiKeys.findByPublicId(environment.id, publicId);
  return (
    record ?? new Refusal('API_KEY_NOT_FOUND', `API key '${named}' does not exist in environment '${environment.key}'.`)
  );
}

/** Gives the key another name or another end; what is undefined stays. */
export async function updateApiKey(
  tx: Transaction,
  record: ApiKeyRecord,
  {
    name = record.name,
    expiresAt,
  }: { readonly name?: string | undefined; readonly expiresAt?: ApiKeyInput['expiresAt'] },
): Promise<ApiKeyRecord | Refusal<'EXPIRY_IN_PAST'>> {
  const expiry = toChangedExpiry(record.expiresAt, expiresAt, tx.now);
  if (expiry instanceof Refusal) return expiry;
  const changed = { ...record, name, ...expiry };
  if (isUnchanged(tx, record, changed)) return record;
  await tx.apiKeys.update(changed);
  noteApiKey(tx, record, changed);
  return changed;
}

/** The key stops working with the commit, and nothing is left of it but its entries in the audit log. */
export async function deleteApiKey(tx: Transaction, record: ApiKeyRecord): Promise<void> {
  await tx.apiKeys.delete(record.id);
  noteApiKey(tx, record, null);
}

/** The key stops working with the commit. Revoking it again changes nothing. */
export async function revokeApiKey(tx: Transaction, record: ApiKeyRecord): Promise<void> {
  if (record.revokedAt !== null) return tx.leave();
  const revoked = { ...record, revokedAt: tx.now };
  await tx.apiKeys.revoke(record.id, revoked.revokedAt);
  noteApiKey(tx, record, revoked);
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
  const successors = old.map(({ type, name, expiresAt }) => ({ environment, type, name, expiresAt }));
  const created = await insertApiKeys(tx, mint, successors);
  const ids = old.map(({ id }) => id);
  await tx.apiKeys.expire(ids, end);
  await tx.apiKeys.markReplaced(ids, tx.now);
  for (const record of old) {
    const expiresAt = record.expiresAt !== null && record.expiresAt < end ? record.expiresAt : end;
    noteApiKey(tx, record, { ...record, expiresAt, replacedAt: tx.now });
  }
  return created;
}

/** The one that is named, or every live secret key of the environment. A key that no longer works cannot be rotated. */
export async function findRotatableApiKeys(
  tx: Transaction,
  environment: EnvironmentRecord,
  named: string | undefined,
): Promise<readonly ApiKeyRecord[] | Refusal<'API_KEY_NOT_FOUND'>> {
  if (named === undefined) {
    const live = await tx.apiKeys.listLiveSecretKeys(environment.id, tx.now);
    return live.length > 0 ? live : noLiveKey(environment);
  }
  const record = await findApiKey(tx, environment, named);
  if (record instanceof Refusal) return record;
  if (isLive(record, tx.now) && record.replacedAt === null) return [record];
  return new Refusal('API_KEY_NOT_FOUND', `API key '${named}' no longer works, or has a successor: make a new one.`);
}

function noLiveKey({ key }: EnvironmentRecord): Refusal<'API_KEY_NOT_FOUND'> {
  return new Refusal('API_KEY_NOT_FOUND', `Environment '${key}' has no live secret key to rotate: make a new one.`);
}
