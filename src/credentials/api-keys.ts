import type { MintedKey } from '../domain/api-key-changes.js';
import { randomText } from '../domain/ids.js';
import type { ApiKeyType } from '../domain/scopes.js';
import { formatOf, hasChecksum, mintSecret } from './secrets.js';

const FORMAT = formatOf('(?:sk|pk)_[a-z0-9][a-z0-9-]*_[A-Za-z0-9]{8}');

/** Makes `{type}_{environment}_{keyId}_{secret}`. */
export function mintApiKey(type: ApiKeyType, environmentKey: string): MintedKey {
  const keyId = randomText(8);
  const prefix = `${type}_${environmentKey}_${keyId}`;
  const { secret, hash } = mintSecret(prefix);
  return { key: secret, prefix, keyId, hash };
}

/** Whether this can be a key at all: mistyped and made-up ones are told apart without asking the database. */
export function isApiKey(text: string): boolean {
  return FORMAT.test(text) && hasChecksum(text);
}
