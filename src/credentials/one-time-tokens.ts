import { randomText } from '../domain/ids.js';
import { hashSecret } from './secrets.js';

/** 43 characters of 62: 256 random bits. */
const RANDOM_LENGTH = 43;

/** A token that is good for one use, and what is kept of it. */
interface MintedToken {
  readonly token: string;
  readonly hash: string;
}

/** Keeps a session going. */
export function mintRefreshToken(): MintedToken {
  return mint('rt');
}

/** Makes a member of whoever has it. */
export function mintInvitationToken(): MintedToken {
  return mint('inv');
}

function mint(prefix: string): MintedToken {
  const token = `${prefix}_${randomText(RANDOM_LENGTH)}`;
  return { token, hash: hashSecret(token) };
}
