/** The keys that applications come with, from memory: they evaluate on while the database is away. */
import type { ApiKeyRecord } from '../domain/api-keys.js';
import type { ApiKeyPrincipal } from '../domain/principals.js';
import { Remembered, type RememberedSettings } from '../domain/remembered.js';
import type { Repositories } from '../domain/repositories.js';
import { toApiKeyPrincipal, toClientKeyPrincipal } from './key-principals.js';

/** A key, and who comes with it. */
export interface KnownKey {
  readonly apiKey: ApiKeyRecord;
  readonly principal: ApiKeyPrincipal;
}

export interface KnownKeys {
  /** By the SHA-256 of the whole key, in hex. */
  readonly apiKeys: Remembered<string, KnownKey>;
  /** By the client key of an environment. */
  readonly clientKeys: Remembered<string, ApiKeyPrincipal>;
  /** Something was changed: a key may be revoked, or its environment gone. */
  doubtAll(): void;
}

/** Keys of each kind that are remembered at most: some 1 kB each. */
const MOST = 10_000;
/** Milliseconds after which a key that another server has revoked is good for nothing here, whatever was not heard of it. */
const LIFETIME = 1000;

export function createKnownKeys(
  { apiKeys, environments }: Pick<Repositories, 'apiKeys' | 'environments'>,
  services: Pick<RememberedSettings<string, unknown>, 'isDatabaseAway' | 'clock'>,
): KnownKeys {
  const settings = { ...services, lifetime: LIFETIME, most: MOST };
  const known = {
    apiKeys: new Remembered({
      ...settings,
      read: async (hash: string) => {
        const owner = await apiKeys.findByHash(hash);
        return owner && { apiKey: owner.apiKey, principal: toApiKeyPrincipal(owner) };
      },
    }),
    clientKeys: new Remembered({
      ...settings,
      read: async (clientKey: string) => {
        const owner = await environments.findByClientKey(clientKey);
        return owner && toClientKeyPrincipal(owner);
      },
    }),
  };
  return {
    ...known,
    doubtAll: () => {
      known.apiKeys.doubtAll();
      known.clientKeys.doubtAll();
    },
  };
}
