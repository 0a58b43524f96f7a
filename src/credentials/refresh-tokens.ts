import { createHash } from 'node:crypto';
import { randomText } from '../domain/ids.js';
import type { MintedRefreshToken } from '../domain/session-changes.js';

/** 43 characters of 62: 256 random bits. */
const RANDOM_LENGTH = 43;

export function mintRefreshToken(): MintedRefreshToken {
  const token = `rt_${randomText(RANDOM_LENGTH)}`;
  return { token, hash: hashRefreshToken(token) };
}

/** SHA-256 in hex: enough for 256 random bits. */
export function hashRefreshToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
