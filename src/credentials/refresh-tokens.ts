import { randomText } from '../domain/ids.js';
import type { MintedRefreshToken } from '../domain/session-changes.js';
import { hashSecret } from './secrets.js';

/** 43 characters of 62: 256 random bits. */
const RANDOM_LENGTH = 43;

export function mintRefreshToken(): MintedRefreshToken {
  const token = `rt_${randomText(RANDOM_LENGTH)}`;
  return { token, hash: hashSecret(token) };
}
