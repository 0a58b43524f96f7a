import type { Version } from '../values/version.js';
import { compareVersions, lenientVersionOf } from '../values/version.js';
import { orderings, scalarFamily } from './family.js';
import { memberByComparison, memberships } from './memberships.js';

const ACCEPTED = 'a version such as "2.4.0-rc.1", "1.2" or "120.0.6099.109"';

/**
 * Versions in the order of semver 2.0, read leniently on both sides: an app that calls itself `1.2` is `1.2.0`, and
 * refusing what browsers, systems and calendars call a version (four numbers, leading zeros) would make conditions on
 * them silently false. A JSON number is no version: 1.10 has become 1.1 before the engine sees it. Nor is anything else
 * that does not consist of numbers first (`latest`, `1.x`, `1.2 beta`): `invalid` answers for it.
 */
export const semverFamily = scalarFamily<Version>({
  cost: 6,
  coerce: lenientVersionOf,
  operators: new Map([
    ...memberships(memberByComparison(compareVersions), lenientVersionOf, ACCEPTED),
    ...orderings(compareVersions, lenientVersionOf, ACCEPTED),
  ]),
});
