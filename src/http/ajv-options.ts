import { isMoment } from './moments.js';

/** How values are held against a contract's schemas, whether they come in a request or not. */
export const AJV_OPTIONS = {
  formats: { 'date-time': { type: 'string', validate: isMoment } },
  // Stops at the first spot: a body of 1 MiB can hold half a million wrong ones.
  allErrors: false,
  coerceTypes: false,
} as const;
