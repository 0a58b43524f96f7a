import type { Version } from '../values/version.js';
import { compareVersions, lenientVersionOf } from '../values/version.js';
import { memberByComparison, memberships, orderings, scalarFamily } from './family.js';

const ACCEPTED = 'a semantic version such as "2.4.0-rc.1"';

export const semverFamily = scalarFamily<Version>({
  cost: 6,
  coerce: lenientVersionOf,
  operators: new Map([
    ...memberships(memberByComparison(compareVersions), lenientVersionOf, ACCEPTED),
    ...orderings(compareVersions, lenientVersionOf, ACCEPTED),
  ]),
});
