/** Rules and rollouts of a file, among those that Flipt cannot say: these keep their places. */
import type { Condition } from '../../../domain/conditions.js';
import type { FlagContent } from '../../../domain/flag-content.js';
import type { Rule, Serve, StateContent } from '../../../domain/flag-environments.js';
import { isSame } from '../../../domain/json.js';
import type { DocumentRule } from '../../../domain/project-documents.js';
import { type Audience, audienceOf, toAudienceCondition } from '../audiences.js';
import {
  type RolloutContent,
  type RuleContent,
  type Sayable,
  sayableRollouts,
  sayableRules,
  toServe,
  toTargetCondition,
  variationOfValue,
} from '../sayable-rules.js';
import { standingOf } from '../standing.js';
import type { FeaturesFlag, FeaturesRollout, FeaturesRule } from './files.js';

type Flag = Pick<FlagContent, 'key' | 'type' | 'toggle' | 'variations' | 'defaultVariation' | 'offVariation'>;

/**
 * The rules of a flag that has become as the file says. `unsaid`: segments that no file has, nor the rules that name
 * them, unless this one does. A file has no rollouts of a flag that is off: there they stay, unless it gives it others.
 */
export function toRules(
  given: FeaturesFlag,
  flag: Flag,
  standing: StateContent,
  unsaid: ReadonlySet<string>,
): readonly DocumentRule[] {
  const { rules } = standing;
  const named = new Set(segmentsOf(given).map(({ key }) => key));
  const isSaid = ({ segmentKeys }: Audience) => segmentKeys.every((key) => !unsaid.has(key) || named.has(key));
  if (flag.type === 'boolean') {
    const wanted = (given.rollouts ?? []).map((rollout) => ({ content: toRolloutContent(rollout) }));
    if (wanted.length === 0 && standingOf(flag, standing).isOff) return rules;
    const said = sayableRollouts(flag, rules).filter(({ target }) => 'percentage' in target || isSaid(target));
    return merged(rules, said, wanted, (content, before) => ruleOfRollout(flag, content, before));
  }
  const said = sayableRules(flag, rules).filter(({ audience }) => isSaid(audience));
  return merged(rules, said, byRank(given.rules ?? []), ruleOf);
}

/** What a file says of a rule. */
interface Wanted<Content> {
  readonly content: Content;
  /** Absent: a file says none of rollouts, and the one that stands in its place keeps its own. */
  readonly rank?: number;
}

/** The first of the file is the first of those that can be said, and so on; those that are left over go, or are new. */
function merged<Content extends object>(
  standing: readonly Rule[],
  said: readonly Sayable<Content>[],
  wanted: readonly Wanted<Content>[],
  toRule: (content: Content, before: Rule | undefined) => DocumentRule,
): readonly DocumentRule[] {
  const firstMoved = wanted.findIndex(({ rank }, index) => rank !== undefined && rank !== said[index]?.rank);
  const written = wanted.map(({ content, rank }, index) => {
    const before = said[index];
    const isAlready = before !== undefined && isSame(contentOf(before), content);
    const rule = isAlready ? before.rule : toRule(content, before?.rule);
    // Those before have the ranks already; those behind may have followed it.
    return rank === undefined || firstMoved < 0 || index < firstMoved ? rule : { ...rule, rank };
  });
  const places = new Map(said.map(({ rule }, index) => [rule, index]));
  const kept = standing.flatMap((rule): readonly DocumentRule[] => {
    const index = places.get(rule);
    if (index === undefined) return [rule];
    const isLast = index === said.length - 1;
    return isLast ? written.slice(index) : written.slice(index, index + 1);
  });
  // What comes in by the file is to count, and a native rule may be for everybody.
  return said.length === 0 ? [...written, ...kept] : kept;
}

function contentOf<Content extends object>({ rule: _, rank: __, ...content }: Sayable<Content>): object {
  return content;
}

/** Those without a rank stand in their place. */
function byRank(rules: readonly FeaturesRule[]): readonly Wanted<RuleContent>[] {
  const placed = rules.map((rule, index) => ({ content: toRuleContent(rule), rank: rule.rank || index + 1 }));
  return placed.sort((one, other) => one.rank - other.rank);
}

function toRuleContent({ segment, distributions = [] }: FeaturesRule): RuleContent {
  const { keys, operator } = typeof segment === 'string' ? { keys: [segment] } : segment;
  return {
    audience: audienceOf(keys, operator),
    distributions: distributions.map(({ variant, rollout = 0 }) => ({ variation: variant, weight: rollout })),
  };
}

function toRolloutContent({ description = '', segment, threshold }: FeaturesRollout): RolloutContent {
  if (!segment) return { description, target: { percentage: threshold?.percentage ?? 0 }, value: !!threshold?.value };
  const { key = '', keys = [], operator, value = false } = segment;
  return { description, target: audienceOf(key === '' ? keys : [key], operator), value };
}

function ruleOf({ audience, distributions: weights }: RuleContent, before: Rule | undefined): DocumentRule {
  return ruleFor(toAudienceCondition(audience), toServe(weights), before?.name ?? '', before);
}

function ruleOfRollout(
  flag: Flag,
  { description, target, value }: RolloutContent,
  before: Rule | undefined,
): DocumentRule {
  return ruleFor(toTargetCondition(target), { variation: variationOfValue(flag, value) }, description, before);
}

/** Without an id of its own, it gets that of the rule in its place. */
function ruleFor(when: Condition, serve: Serve, name: string, before: Rule | undefined): DocumentRule {
  return { id: before?.id ?? null, name, when, window: null, serve };
}

/** The segments that rules and rollouts name, and where, as pointers into the flag. */
export function segmentsOf({
  rules = [],
  rollouts = [],
}: FeaturesFlag): readonly { readonly key: string; readonly path: string }[] {
  const inList = (keys: readonly string[], path: string) =>
    keys.map((key, index) => ({ key, path: `${path}/keys/${index}` }));
  const ofRules = rules.flatMap(({ segment }, index) => {
    const path = `/rules/${index}/segment`;
    return typeof segment === 'string' ? [{ key: segment, path }] : inList(segment.keys, path);
  });
  const ofRollouts = rollouts.flatMap(({ segment }, index) => {
    const path = `/rollouts/${index}/segment`;
    const { key = '', keys = [] } = segment ?? {};
    return key === '' ? inList(keys, path) : [{ key, path: `${path}/key` }];
  });
  return [...ofRules, ...ofRollouts];
}
