import type { AdoptedKey } from '../../../domain/api-key-adoption.js';

/** Characters of a key that may be shown: `ser.` and four more. */
const SHOWN = 8;

/** Server keys as they are kept. */
export function toAdoptedKeys(keys: readonly string[], hash: (key: string) => string): readonly AdoptedKey[] {
  return keys.map((key) => ({ hash: hash(key), prefix: key.slice(0, SHOWN), name: 'Flagsmith server key' }));
}
