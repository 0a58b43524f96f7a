import type { Transaction } from './change.js';

/**
 * Whether a record would say what it says already: then there is nothing to write, and of a change that writes nothing
 * nothing is kept. As text, in which the order of properties counts: whoever sorts what is free JSON has changed it.
 */
export function isUnchanged<Said>(tx: Pick<Transaction, 'leave'>, before: Said, after: Said): boolean {
  if (!isSame(before, after)) return false;
  tx.leave();
  return true;
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
