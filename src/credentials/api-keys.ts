import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { MintedKey } from '../domain/api-key-changes.js';
import { randomText } from '../domain/ids.js';
import type { ApiKeyType } from '../domain/scopes.js';

/** 30 characters of 62: 178 random bits. */
const RANDOM_LENGTH = 30;
/** CRC-32 in base 62 fits 6 characters. */
const CHECKSUM_LENGTH = 6;
const FORMAT = new RegExp(
  `^((?:sk|pk)_[a-z0-9][a-z0-9-]*_[A-Za-z0-9]{8})_([A-Za-z0-9]{${RANDOM_LENGTH}})([A-Za-z0-9]{${CHECKSUM_LENGTH}})$`,
);
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Makes `{type}_{environment}_{keyId}_{secret}`; the secret ends in a checksum of all that stands before it. */
export function mintApiKey(type: ApiKeyType, environmentKey: string): MintedKey {
  const keyId = randomText(8);
  const prefix = `${type}_${environmentKey}_${keyId}`;
  const random = randomText(RANDOM_LENGTH);
  const key = `${prefix}_${random}${checksum(`${prefix}_${random}`)}`;
  return { key, prefix, keyId, hash: hashApiKey(key) };
}

/** Whether this can be a key at all: mistyped and made-up ones are told apart without asking the database. */
export function isWellFormed(key: string): boolean {
  const [, prefix = '', random = '', sum = ''] = FORMAT.exec(key) ?? [];
  return sum !== '' && sum === checksum(`${prefix}_${random}`);
}

/** SHA-256 in hex. The key has 178 random bits: a slow hash would add nothing. */
export function hashApiKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function checksum(text: string): string {
  let rest = crc32(text);
  let digits = '';
  while (digits.length < CHECKSUM_LENGTH) {
    digits = `${ALPHABET[rest % 62]}${digits}`;
    rest = Math.floor(rest / 62);
  }
  return digits;
}
