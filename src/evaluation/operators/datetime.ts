import type { Instant } from '../values/instant.js';
import { compareInstants, instantOf } from '../values/instant.js';
import { orderings, scalarFamily } from './family.js';
import { memberByComparison, memberships } from './memberships.js';

const ACCEPTED = 'an RFC 3339 date-time such as "2026-01-31T09:30:00+01:00", a date, or a number of epoch milliseconds';

export const datetimeFamily = scalarFamily<Instant>({
  cost: 6,
  coerce: instantOf,
  operators: new Map([
    ...memberships(memberByComparison(compareInstants), instantOf, ACCEPTED),
    ...orderings(compareInstants, instantOf, ACCEPTED),
  ]),
});
