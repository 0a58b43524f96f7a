/** Segment overrides as rules: their order among themselves is their priority, and all other rules stay where they are. */
import type { Rule, Serve } from '../../../domain/flag-environments.js';
import { segmentOverridesIn } from '../feature-states/feature-states.js';

/** The rules with these as segment overrides, in this order: the strongest first. */
export function withOverrides(rules: readonly Rule[], overrides: readonly Rule[]): readonly Rule[] {
  const places = new Set(segmentOverridesIn(rules).map(({ rule }) => rule.id));
  const waiting = [...overrides];
  // Where there was none, what the door sets is to count: a native rule may be for everybody.
  if (places.size === 0) return [...waiting, ...rules];
  let left = places.size;
  return rules.flatMap((rule) => {
    if (!places.has(rule.id)) return [rule];
    left -= 1;
    return waiting.splice(0, left === 0 ? waiting.length : 1);
  });
}

function overridesIn(rules: readonly Rule[]): readonly Rule[] {
  return segmentOverridesIn(rules).map(({ rule }) => rule);
}

/** The rules with a new segment override; `priority` is how many are stronger, undefined: all others. */
export function withNewOverride(rules: readonly Rule[], rule: Rule, priority?: number): readonly Rule[] {
  const others = overridesIn(rules);
  return withOverrides(rules, others.toSpliced(priority ?? others.length, 0, rule));
}

/** The rules, of which one serves this. */
export function withRuleServe(rules: readonly Rule[], id: string, serve: Serve): readonly Rule[] {
  return rules.map((rule) => (rule.id === id ? { ...rule, serve } : rule));
}

/** Without the rules of these ids. */
export function withoutRules(rules: readonly Rule[], ids: ReadonlySet<string>): readonly Rule[] {
  return rules.filter(({ id }) => !ids.has(id));
}

/** Each segment override moved to its priority, one after the other, those that are to be strongest first. */
export function withPriorities(
  rules: readonly Rule[],
  priorities: readonly { readonly ruleId: string; readonly priority: number }[],
): readonly Rule[] {
  const wanted = priorities.toSorted((one, other) => one.priority - other.priority);
  const moved = wanted.reduce<readonly Rule[]>((overrides, { ruleId, priority }) => {
    const rule = overrides.find(({ id }) => id === ruleId);
    return rule ? overrides.filter((one) => one !== rule).toSpliced(priority, 0, rule) : overrides;
  }, overridesIn(rules));
  return withOverrides(rules, moved);
}
