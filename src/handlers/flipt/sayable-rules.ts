/**
 * Which rules of a flag's state Flipt can say: those of a variant flag as rules, those of a boolean flag as rollouts. All
 * others count in every answer, and are in no list.
 */
import type { Condition } from '../../domain/conditions.js';
import type { Rule, Serve, Weight } from '../../domain/flag-environments.js';
import type { FlagRecord } from '../../domain/flags.js';
import { type Audience, audienceOf, toAudienceCondition } from './audiences.js';
import { ranksOf } from './ranks.js';

type Flag = Pick<FlagRecord, 'key' | 'type' | 'variations'>;

/** What Flipt says of a rule of a variant flag. */
export interface RuleContent {
  readonly audience: Audience;
  /** Each variation once, in the order in which hashes are laid out over them. */
  readonly distributions: readonly Weight[];
}

/** What Flipt says of a rule of a boolean flag; `target`: whom it is for, segments or a share of all entities. */
export interface RolloutContent {
  readonly description: string;
  readonly target: Audience | { readonly percentage: number };
  readonly value: boolean;
}

/** A rule, and its rank among those that Flipt can say. */
export type Sayable<Content> = Content & { readonly rule: Rule; readonly rank: number };
export type SayableRule = Sayable<RuleContent>;
export type SayableRollout = Sayable<RolloutContent>;

/** The rules of a variant flag; a boolean flag has none. */
export function sayableRules(flag: Flag, rules: readonly Rule[]): readonly SayableRule[] {
  return flag.type === 'boolean' ? [] : ranked(rules, 0, (rule) => toRuleContent(flag, rule));
}

/** The rollouts of a boolean flag; a variant flag has none. */
export function sayableRollouts(flag: Flag, rules: readonly Rule[]): readonly SayableRollout[] {
  return flag.type === 'boolean' ? ranked(rules, 1, (rule) => toRolloutContent(flag, rule)) : [];
}

/** `least`: no two rollouts have one rank, and rules may. */
function ranked<Content>(
  rules: readonly Rule[],
  least: 0 | 1,
  toContent: (rule: Rule) => Content | undefined,
): readonly Sayable<Content>[] {
  const said = rules.flatMap((rule) => {
    const content = rule.window || rule.serve.enabled === false ? undefined : toContent(rule);
    return content ? [{ ...content, rule }] : [];
  });
  const ranks = ranksOf(
    said.map(({ rule }) => rule),
    least,
  );
  return said.map((one, index) => ({ ...one, rank: ranks[index] ?? 0 }));
}

function toRuleContent(flag: Flag, { when, serve }: Rule): RuleContent | undefined {
  const audience = when ? audienceIn(when) : undefined;
  const distributions = distributionsOf(flag, serve);
  return audience && distributions && { audience, distributions };
}

function toRolloutContent(flag: Flag, { name, when, serve }: Rule): RolloutContent | undefined {
  const target = when ? (audienceIn(when) ?? thresholdOf(flag, when)) : undefined;
  if (!target || !('variation' in serve)) return undefined;
  const served = flag.variations.find(({ key }) => key === serve.variation);
  return { description: name, target, value: served?.value === true };
}

/** One variation for everybody is all of the buckets. */
function distributionsOf(flag: Flag, serve: Serve): readonly Weight[] | undefined {
  if ('variation' in serve) return [{ variation: serve.variation, weight: 100 }];
  const { rollout } = serve;
  return rollout.algorithm === 'flipt-variant' && hashesAsFlipt(flag, rollout) ? rollout.weights : undefined;
}

function thresholdOf(flag: Flag, when: Condition): { readonly percentage: number } | undefined {
  const isThreshold = 'percentage' in when && when.algorithm === 'flipt-boolean' && hashesAsFlipt(flag, when);
  return isThreshold ? { percentage: when.percentage } : undefined;
}

/** How a rule serves its distributions. */
export function toServe(weights: readonly Weight[]): Serve {
  return { rollout: { weights, ...AS_FLIPT, algorithm: 'flipt-variant' } };
}

/** Whom a rollout is for. */
export function toTargetCondition(target: RolloutContent['target']): Condition {
  if (!('percentage' in target)) return toAudienceCondition(target);
  return { ...target, ...AS_FLIPT, algorithm: 'flipt-boolean' };
}

/** What a rollout serves: the variation of the value, of the two that a boolean flag has. */
export function variationOfValue({ variations }: Pick<Flag, 'variations'>, value: boolean): string {
  return variations.find((one) => one.value === value)?.key ?? '';
}

/** Flipt hashes the entity with the flag's key and nothing else. */
const AS_FLIPT = { bucketBy: 'targeting_key', seed: null } as const;

function hashesAsFlipt({ key }: Flag, { bucketBy, seed }: { bucketBy: string; seed: string | null }): boolean {
  return bucketBy === AS_FLIPT.bucketBy && (seed === AS_FLIPT.seed || seed === key);
}

/** Nobody and everybody are no segments. */
function audienceIn(when: Condition): Audience | undefined {
  const keys = segmentKeysIn(when);
  return keys.length === 0 ? undefined : audienceOf(keys, 'all' in when ? 'AND_SEGMENT_OPERATOR' : undefined);
}

/** Empty where it asks for anything else. */
function segmentKeysIn(when: Condition): readonly string[] {
  if ('segment' in when) return [when.segment];
  const parts = 'all' in when ? when.all : 'any' in when ? when.any : [];
  const keys = parts.flatMap((part) => ('segment' in part ? [part.segment] : []));
  return keys.length === parts.length ? keys : [];
}
