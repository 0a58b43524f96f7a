/** Rules by their ranks, which count only those that Flipt can say: all others stay where they are among them. */
import type { Rule } from '../../domain/flag-environments.js';
import type { Refusal } from '../../domain/refusal.js';

/** A rule that Flipt can say. */
interface Said {
  readonly rule: Rule;
}

/**
 * A new rule comes in before the one that has its rank now, or right behind the last one; where there is none, before all
 * others: what the door sets is to count, and a native rule may be for everybody.
 */
export function withRuleAt(rules: readonly Rule[], said: readonly Said[], rule: Rule, rank: number): readonly Rule[] {
  const next = said[rank - 1];
  const last = said.at(-1);
  if (next) return rules.toSpliced(rules.indexOf(next.rule), 0, rule);
  return rules.toSpliced(last ? rules.indexOf(last.rule) + 1 : 0, 0, rule);
}

export function withRule(rules: readonly Rule[], rule: Rule): readonly Rule[] {
  return rules.map((one) => (one.id === rule.id ? rule : one));
}

export function withoutRule(rules: readonly Rule[], id: string): readonly Rule[] {
  return rules.filter((rule) => rule.id !== id);
}

/** The rules in the order of the ids; those that are not named come behind. Refused: the first id that is none. */
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
  const waiting = order.flatMap((id) => known.get(id) ?? []);
  return rules.map((rule) => (known.has(rule.id) ? (waiting.shift() ?? rule) : rule));
}
