/** Keeps a text so that only who has both the server's secret and the key of the text can read it. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Bytes, as AES-256-GCM has them (NIST SP 800-38D). */
const IV_LENGTH = 12;
const TAG_LENGTH = 16;
const KEY_LENGTH = 32;

export interface Seals {
  seal(text: string, key: string): string;
  /** Undefined: it was sealed with another key, or by a server of another secret. */
  open(sealed: string, key: string): string | undefined;
}

/**
 * AES-256-GCM: the key of each text is derived from the secret, from the key that comes with the text, and from what is
 * sealed, so that nothing can be passed off as something else.
 */
export function createSeals(secret: string, what: 'answer' | 'webhook secret'): Seals {
  const cipherKey = (key: string) => Buffer.from(hkdfSync('sha256', secret, key, `burgee sealed ${what}`, KEY_LENGTH));
  return {
    seal(text, key) {
      const iv = randomBytes(IV_LENGTH);
      const cipher = createCipheriv('aes-256-gcm', cipherKey(key), iv);
      const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), bytes]).toString('base64url');
    },

    open(sealed, key) {
      const bytes = Buffer.from(sealed, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', cipherKey(key), bytes.subarray(0, IV_LENGTH));
      decipher.setAuthTag(bytes.subarray(IV_LENGTH, IV_LENGTH + TAG_LENGTH));
      try {
        const text = decipher.update(bytes.subarray(IV_LENGTH + TAG_LENGTH));
        return Buffer.concat([text, decipher.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
}
