/** What all secrets have in common that are shown once: random characters, and a checksum at the end. */
import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { randomText } from '../domain/ids.js';

/** 30 characters of 62: 178 random bits. */
const RANDOM_LENGTH = 30;
/** CRC-32 in base 62 fits 6 characters. */
const CHECKSUM_LENGTH = 6;
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A secret that was just made, and what is kept of it. */
interface MintedSecret {
  readonly secret: string;
  readonly hash: string;
}

/** Makes `{prefix}_{random}{checksum}`; the checksum is of all that stands before it. */
export function mintSecret(prefix: string): MintedSecret {
  const text = `${prefix}_${randomText(RANDOM_LENGTH)}`;
  const secret = `${text}${checksum(text)}`;
  return { secret, hash: hashSecret(secret) };
}

/** What secrets look like whose prefix is this regular expression. */
export function formatOf(prefix: string): RegExp {
  return new RegExp(`^(?:${prefix})_[A-Za-z0-9]{${RANDOM_LENGTH + CHECKSUM_LENGTH}}$`);
}

/** Whether the text ends in its own checksum. */
export function hasChecksum(secret: string): boolean {
  return checksum(secret.slice(0, -CHECKSUM_LENGTH)) === secret.slice(-CHECKSUM_LENGTH);
}

/** SHA-256 in hex: enough where there are more than a hundred random bits. */
export function hashSecret(secret: string): string {
  return hash('sha256', secret);
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
