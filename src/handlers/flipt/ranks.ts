/**
 * Rules by their ranks, which only those have that Flipt can say: all others stay where they are among them. A rule's
 * rank is the one that it was given, and its list is in the order of the ranks.
 */
import type { Rule } from '../../domain/flag-environments.js';
import type { Refusal } from '../../domain/refusal.js';

/** A rule that Flipt can say. */
interface Said {
  readonly rule: Rule;
  readonly rank: number;
}

/** The contract's bound on a rank. */
const MOST = 2_147_483_647;

/**
 * The ranks of rules in their order: those that were given, where they are in order, and else the one that follows.
 * `least`: by how much each is greater than the one before it, at least.
 */
export function ranksOf(rules: readonly Rule[], least: 0 | 1): readonly number[] {
  let last = 0;
  return rules.map(({ rank = 0 }) => {
    last = rank > 0 && rank >= last + least ? rank : following(last);
    return last;
  });
}

/** The rank of whatever comes behind all of them. */
export function nextRank(said: readonly Said[]): number {
  return following(said.at(-1)?.rank ?? 0);
}

function following(rank: number): number {
  return Math.min(rank + 1, MOST);
}

/**
 * A new rule comes in before the first one that has a greater rank, or right behind the last one; where there is none,
 * before all others: what the door sets is to count, and a native rule may be for everybody.
 */
export function withRuleAt(rules: readonly Rule[], said: readonly Said[], rule: Rule, rank: number): readonly Rule[] {
  const next = said.find((one) => one.rank > rank);
  const last = said.at(-1);
  const place = next ? rules.indexOf(next.rule) : last ? rules.indexOf(last.rule) + 1 : 0;
  return rules.toSpliced(place, 0, { ...rule, rank });
}

export function withRule(rules: readonly Rule[], rule: Rule): readonly Rule[] {
  return rules.map((one) => (one.id === rule.id ? rule : one));
}

/** The rules without this one, if it is there, and those that are left numbered anew, as Flipt does. */
export function withoutRule(rules: readonly Rule[], said: readonly Said[], id: string): readonly Rule[] {
  const left = said.filter(({ rule }) => rule.id !== id);
  if (left.length === said.length) return rules;
  const rankOf = new Map(left.map(({ rule }, index) => [rule, index + 1]));
  return rules.flatMap((rule) => {
    const rank = rankOf.get(rule);
    if (rank !== undefined) return [{ ...rule, rank }];
    return rule.id === id ? [] : [rule];
  });
}

/**
 * The rules in the order of the ids, numbered anew; those that are not named come behind. Refused: the first id that is
 * none.
 */
export function inOrder(
  rules: readonly Rule[],
  said: readonly Said[],
  ids: readonly string[],
  unknown: (id: string) => Refusal<'FLAG_NOT_FOUND'>,
): readonly Rule[] | Refusal<'FLAG_NOT_FOUND'> {
  const known = new Map(said.map(({ rule }) => [rule.id, rule]));
  const missing = ids.find((id) => !known.has(id));
  if (missing !== undefined) return unknown(missing);
  const order = [...new Set([...ids, ...known.keys()])];
  const waiting = order.flatMap((id) => known.get(id) ?? []).map((rule, index) => ({ ...rule, rank: index + 1 }));
  return rules.map((rule) => (known.has(rule.id) ? (waiting.shift() ?? rule) : rule));
}
