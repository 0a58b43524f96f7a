import { noteApiKey } from './api-key-changes.js';
import type { Transaction } from './change.js';
import type { EnvironmentRecord } from './environments.js';
import { randomText } from './ids.js';

/** A key that another system has made, of which no more is known here than of one of our own. */
export interface AdoptedKey {
  readonly hash: string;
  /** What may be shown of it. */
  readonly prefix: string;
  readonly name: string;
}

/**
 * Lets keys in that applications have already. Those that the environment has are left as they are, revoked ones as well;
 * answers the hashes of those that are new, or the index of one that another environment has.
 */
export async function adoptApiKeys(
  tx: Transaction,
  environment: EnvironmentRecord,
  keys: readonly AdoptedKey[],
): Promise<{ readonly adopted: ReadonlySet<string> } | { readonly taken: number }> {
  const known = await tx.apiKeys.listByHashes(keys.map(({ hash }) => hash));
  const environmentOf = new Map(known.map(({ hash, environmentId }) => [hash, environmentId]));
  const taken = keys.findIndex(({ hash }) => (environmentOf.get(hash) ?? environment.id) !== environment.id);
  if (taken >= 0) return { taken };
  const unknown = keys.filter(({ hash }) => !environmentOf.has(hash));
  const records = await tx.apiKeys.insertAll(
    unknown.map(({ hash, prefix, name }) => ({
      publicId: `key_${randomText(8)}`,
      environmentId: environment.id,
      type: 'sk',
      name,
      prefix,
      hash,
      createdAt: tx.now,
      expiresAt: null,
      lastUsedAt: null,
      revokedAt: null,
      replacedAt: null,
    })),
  );
  for (const record of records) noteApiKey(tx, null, record);
  return { adopted: new Set(records.map(({ hash }) => hash)) };
}
