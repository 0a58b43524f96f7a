import { randomText } from '../domain/ids.js';
import type { MintedToken } from '../domain/personal-token-changes.js';
import { formatOf, hasChecksum, mintSecret } from './secrets.js';

const FORMAT = formatOf('bt_[A-Za-z0-9]{8}');

/** Makes `bt_{tokenId}_{secret}`. */
export function mintPersonalToken(): MintedToken {
  const tokenId = randomText(8);
  const prefix = `bt_${tokenId}`;
  const { secret, hash } = mintSecret(prefix);
  return { token: secret, prefix, tokenId, hash };
}

/** Whether this can be a token at all. */
export function isPersonalToken(text: string): boolean {
  return FORMAT.test(text) && hasChecksum(text);
}
