import { createHash } from 'node:crypto';
import { randomText } from '../domain/ids.js';
import type { MintedInvitation } from '../domain/invitation-changes.js';

/** 43 characters of 62: 256 random bits. */
const RANDOM_LENGTH = 43;

export function mintInvitationToken(): MintedInvitation {
  const token = `inv_${randomText(RANDOM_LENGTH)}`;
  return { token, hash: hashInvitationToken(token) };
}

/** SHA-256 in hex: enough for 256 random bits. */
export function hashInvitationToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
