/**
 * What every engine is asked: flags that are on for half of the users of two countries. With more than one rule, all
 * but the last ask for plans that nobody has, other ones in every flag.
 */
export interface RuleSet {
  readonly flags: number;
  readonly rules: number;
}

export interface User {
  readonly id: string;
  readonly country: string;
}

export const COUNTRIES: readonly string[] = ['NL', 'CH'];

export function flagKeys({ flags }: RuleSet): string[] {
  return Array.from({ length: flags }, (_, flag) => `flag-${flag}`);
}

/** The plans that each rule before the last one asks for. */
export function plansOf({ rules }: RuleSet, key: string): string[][] {
  return Array.from({ length: rules - 1 }, (_, rule) => [`${key}-plan-${rule}-a`, `${key}-plan-${rule}-b`]);
}

/** UUID-like ids; two of four users are in the countries. */
export const USERS: readonly User[] = Array.from({ length: 1024 }, (_, index) => ({
  id: `0d5f2c1e-6b0a-4f7e-9a51-${String(index).padStart(12, '0')}`,
  country: ['NL', 'DE', 'CH', 'FR'][index % 4] ?? '',
}));
