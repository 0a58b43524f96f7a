/** Cursors of what is listed by key: the last key of a page, opaque to whoever gets it. */
import { Refusal } from '../domain/refusal.js';

/** The contract's grammar of keys. */
const KEY = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

export function toKeyCursor(key: string): string {
  return Buffer.from(key).toString('base64url');
}

/** The key after which a page begins; undefined: the first page. */
export function readKeyCursor(cursor: string | undefined): string | undefined | Refusal<'VALIDATION_FAILED'> {
  if (cursor === undefined) return undefined;
  const key = Buffer.from(cursor, 'base64url').toString();
  if (KEY.test(key) && toKeyCursor(key) === cursor) return key;
  const [path, message] = ['/query/cursor', 'is no `next_cursor` of this list'];
  return new Refusal('VALIDATION_FAILED', `The request is not as the contract says: ${path} ${message}.`, {
    errors: [{ path, message }],
  });
}
