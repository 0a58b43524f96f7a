/** The keys that applications come with, from memory: they evaluate on while the database is away. */
import type { ApiKeyOwner } from '../domain/api-keys.js';
import type { EnvironmentOwner } from '../domain/environments.js';
import { Remembered, type RememberedSettings } from '../domain/remembered.js';
import type { Repositories } from '../domain/repositories.js';

export interface KnownKeys {
  /** By the SHA-256 of the whole key, in hex. */
  readonly apiKeys: Remembered<string, ApiKeyOwner>;
  /** By the client key of an environment. */
  readonly clientKeys: Remembered<string, EnvironmentOwner>;
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
    apiKeys: new Remembered({ ...settings, read: apiKeys.findByHash }),
    clientKeys: new Remembered({ ...settings, read: environments.findByClientKey }),
  };
  return {
    ...known,
    doubtAll: () => {
      known.apiKeys.doubtAll();
      known.clientKeys.doubtAll();
    },
  };
}
