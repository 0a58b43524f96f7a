import type { Operator } from './family.js';
import { parseValues } from './family.js';

/** `eq in` (one of the values) and `neq not_in` (none of them). */
export function memberships<T>(
  isMember: (values: readonly T[]) => (value: T) => boolean,
  parse: (value: unknown) => T | undefined,
  accepted: string,
): [string, Operator<T>][] {
  const membership =
    (wanted: boolean): Operator<T> =>
    (question) => {
      const values = parseValues(question, parse, accepted);
      if (values === null) return null;
      const test = isMember(values);
      return wanted ? test : (value) => !test(value);
    };
  return [
    ['eq', membership(true)],
    ['in', membership(true)],
    ['neq', membership(false)],
    ['not_in', membership(false)],
  ];
}

/** Membership for types whose equality is a comparison. */
export function memberByComparison<T>(compare: (left: T, right: T) => number) {
  return (values: readonly T[]) => (value: T) => values.some((candidate) => compare(value, candidate) === 0);
}

/** Membership for types whose equality is JavaScript's. */
export function memberByIdentity<T>(values: readonly T[]): (value: T) => boolean {
  const [first, second] = values;
  // A set has to hash a text that it is asked for; one or two comparisons are quicker.
  if (values.length === 1) return (value) => value === first;
  if (values.length === 2) return (value) => value === first || value === second;
  const set = new Set(values);
  return (value) => set.has(value);
}
