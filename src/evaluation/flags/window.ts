import type { Entry } from '../conditions/entry.js';
import type { Context } from '../context.js';
import { quote } from '../problem.js';
import { instantOf } from '../values/instant.js';

/** Half-open `[from, until)` in epoch milliseconds; infinite where an end is open. */
export interface CompiledWindow {
  readonly from: number;
  readonly until: number;
}

/** Reads a rule's window; null, and problems, when it is not sound. */
export function readWindow(entry: Entry): CompiledWindow | null {
  const from = endOf(entry, 'from', Number.NEGATIVE_INFINITY);
  const until = endOf(entry, 'until', Number.POSITIVE_INFINITY);
  if (from === null || until === null) return null;
  if (from < until) return { from, until };
  entry.report('until', 'The window ends before it begins, so the rule would never hold.');
  return null;
}

function endOf(entry: Entry, field: 'from' | 'until', open: number): number | null {
  const before = entry.problems.count;
  const written = entry.text(field);
  if (written === null) return entry.problems.count > before ? null : open;
  const instant = instantOf(written);
  if (instant !== undefined) return instant.milliseconds + instant.nanoseconds / 1e6;
  entry.report(field, `${quote(written)} is not an RFC 3339 date-time such as "2026-01-31T09:30:00Z".`);
  return null;
}

/** Without the caller's time a window does not hold. */
export function isInWindow({ from, until }: CompiledWindow, { now }: Context): boolean {
  return typeof now === 'number' && now >= from && now < until;
}
