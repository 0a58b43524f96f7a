/** The rules of Flagsmith's segments and the conditions of segments. */
import type { Condition } from '../../../domain/conditions.js';
import { allOrNone } from '../all-or-none.js';
import { type LeafCondition, leafOf, toLeaf } from './leaves.js';

export type RuleType = 'ALL' | 'ANY' | 'NONE';

/** Holds when its conditions do and its rules do, each taken together by its type; a list without any holds. */
export interface SegmentRule {
  readonly type: RuleType;
  readonly conditions: readonly LeafCondition[];
  readonly rules: readonly SegmentRule[];
}

const QUANTIFIERS = { ALL: 'all', ANY: 'any', NONE: 'none' } as const satisfies Record<RuleType, string>;

/** Rules that must all hold, as a condition; without any, nobody is in the segment. `seed`: of its percentages. */
export function toCondition(rules: readonly SegmentRule[], seed: string): Condition {
  return rules.length === 0 ? { any: [] } : { all: rules.map((rule) => toRuleCondition(rule, seed)) };
}

function toRuleCondition({ type, conditions, rules }: SegmentRule, seed: string): Condition {
  const leaves = conditions.map((condition) => toLeaf(condition, seed));
  const groups = rules.map((rule) => toRuleCondition(rule, seed));
  if (groups.length === 0) return quantified(type, leaves);
  if (leaves.length === 0) return quantified(type, groups);
  return { all: [quantified(type, leaves), quantified(type, groups)] };
}

function quantified(type: RuleType, conditions: readonly Condition[]): Condition {
  // An empty list holds, whatever the type; `any` of nothing would not.
  if (conditions.length === 0) return { all: [] };
  const quantifier = QUANTIFIERS[type];
  if (quantifier === 'any') return { any: conditions };
  return quantifier === 'all' ? { all: conditions } : { none: conditions };
}

/** The condition of another segment; undefined: there is none. */
export type FindSegment = (key: string) => Condition | undefined;

/**
 * A condition as rules that must all hold; the rules that `toCondition` made it of, where it did. Undefined: it asks
 * something that Flagsmith's rules cannot. Segments never name themselves, so that following them ends.
 */
export function toRules(condition: Condition, findSegment: FindSegment): readonly SegmentRule[] | undefined {
  if (isNever(condition)) return [];
  const group = groupOf(condition);
  const areRules = group?.type === 'ALL' && group.parts.length > 0 && group.parts.every((part) => groupOf(part));
  const parts = areRules ? group.parts : [condition];
  return allOrNone(parts.map((part) => toRule(part, findSegment)));
}

function isNever(condition: Condition): boolean {
  return 'any' in condition && condition.any.length === 0;
}

function toRule(condition: Condition, findSegment: FindSegment): SegmentRule | undefined {
  if ('segment' in condition) return toSegmentRule(findSegment(condition.segment), findSegment);
  const group = groupOf(condition);
  if (!group) return wrapped(leafOf(condition));
  return toRuleOfBoth(group, findSegment) ?? toRuleOfGroup(group, findSegment);
}

function toSegmentRule(when: Condition | undefined, findSegment: FindSegment): SegmentRule | undefined {
  const rules = when && toRules(when, findSegment);
  return rules && (rules.length === 0 ? NOBODY : { type: 'ALL', conditions: [], rules });
}

/** Everybody is in `ALL` of nothing, and so nobody is in `NONE` of that. */
const NOBODY: SegmentRule = {
  type: 'NONE',
  conditions: [],
  rules: [{ type: 'ALL', conditions: [], rules: [] }],
};

function wrapped(leaf: LeafCondition | undefined): SegmentRule | undefined {
  return leaf && { type: 'ALL', conditions: [leaf], rules: [] };
}

interface Group {
  readonly type: RuleType;
  readonly parts: readonly Condition[];
}

function groupOf(condition: Condition): Group | undefined {
  if ('all' in condition) return { type: 'ALL', parts: condition.all };
  if ('any' in condition) return { type: 'ANY', parts: condition.any };
  return 'none' in condition ? { type: 'NONE', parts: condition.none } : undefined;
}

function isLeaf(condition: Condition): boolean {
  return groupOf(condition) === undefined && !('segment' in condition);
}

/** A rule with both conditions and rules: both lists have its type. */
function toRuleOfBoth({ type, parts }: Group, findSegment: FindSegment): SegmentRule | undefined {
  const [leaves, groups, ...others] = parts.map(groupOf);
  const areBoth =
    type === 'ALL' && others.length === 0 && leaves && groups && leaves.type === groups.type && leaves.parts.length > 0;
  if (!areBoth || !leaves.parts.every(isLeaf) || groups.parts.length === 0 || groups.parts.some(isLeaf))
    return undefined;
  const conditions = allOrNone(leaves.parts.map(leafOf));
  const rules = allOrNone(groups.parts.map((part) => toRule(part, findSegment)));
  return conditions && rules && { type: leaves.type, conditions, rules };
}

function toRuleOfGroup({ type, parts }: Group, findSegment: FindSegment): SegmentRule | undefined {
  if (parts.length === 0) return type === 'ANY' ? NOBODY : { type, conditions: [], rules: [] };
  const isMixed = parts.some(isLeaf) && !parts.every(isLeaf);
  // The two lists of a rule must both hold, and so `ANY` of some of both is `ANY` of rules.
  const areConditions = (part: Condition) => isLeaf(part) && !(isMixed && type === 'ANY');
  const conditions = allOrNone(parts.filter(areConditions).map(leafOf));
  const rules = allOrNone(parts.filter((part) => !areConditions(part)).map((part) => toRule(part, findSegment)));
  return conditions && rules && { type, conditions, rules };
}
