import { createHash } from 'node:crypto';

/** The SHA-256 of a text, in hexadecimal: what is called by it is called so for ever. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
