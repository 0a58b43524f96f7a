import type { EnvironmentRecord } from '../../../domain/environments.js';

/**
 * Milliseconds after a change until the next one cannot have been begun in the same second: a change is known when it is
 * committed, on every server, and has the time at which it began.
 */
const SETTLING = 10_000;

/** Of a document, in epoch milliseconds. */
export interface Modification {
  readonly changedAt: number;
  /** As the document says it: a full second once `lastModified` is told, so that clients which send it back are understood. */
  readonly modifiedAt: number;
  /** What names this revision and no other, since dates of HTTP have no fractions of seconds; undefined: not yet. */
  readonly lastModified?: string;
}

export function modificationOf(environment: Pick<EnvironmentRecord, 'changedAt'>, now: number): Modification {
  const changedAt = Date.parse(environment.changedAt);
  if (now < changedAt + SETTLING) return { changedAt, modifiedAt: changedAt };
  const modifiedAt = Math.ceil(changedAt / 1000) * 1000;
  return { changedAt, modifiedAt, lastModified: new Date(modifiedAt).toUTCString() };
}
