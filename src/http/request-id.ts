import { randomUUID } from 'node:crypto';

const PATTERN = /^[A-Za-z0-9._-]{1,128}$/;

/** The caller's own id where it is fit for logs and headers, else a new one. */
export function requestIdOf(header: string | undefined): string {
  return header !== undefined && PATTERN.test(header) ? header : randomUUID();
}
