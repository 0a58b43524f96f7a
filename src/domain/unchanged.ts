import type { Transaction } from './change.js';
import { isSame } from './json.js';

/**
 * Whether a record would say what it says already: then there is nothing to write, and of a change that writes nothing
 * nothing is kept.
 */
export function isUnchanged<Said>(tx: Pick<Transaction, 'leave'>, before: Said, after: Said): boolean {
  if (!isSame(before, after)) return false;
  tx.leave();
  return true;
}
