/** Ranks that rules were given by Flipt's API. */
import type { Rule } from './flag-environments.js';

/** The rules, each without a rank with that of the rule that had its id before: whoever writes none knows of none. */
export function withKnownRanks(rules: readonly Rule[], before: readonly Rule[]): readonly Rule[] {
  const known = new Map(before.map(({ id, rank }) => [id, rank]));
  return rules.map((rule) => {
    const rank = rule.rank ?? known.get(rule.id);
    return rank === undefined ? rule : { ...rule, rank };
  });
}
