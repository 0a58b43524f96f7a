/** From what is stored to what the engine evaluates. */
import type {
  Definition,
  Flag as DefinitionFlag,
  Override as DefinitionOverride,
  Range as DefinitionRange,
  Rule as DefinitionRule,
  Segment as DefinitionSegment,
  Serve as DefinitionServe,
  Window as DefinitionWindow,
  Tree,
} from '../evaluation/definition.js';
import type { Table } from '../evaluation/index.js';
import { toBucketing, toBuckets, toTree } from './condition-trees.js';
import { segmentsIn } from './conditions.js';
import type { EnvironmentRecord } from './environments.js';
import type {
  FlagEnvironmentRecord,
  Override,
  Prerequisite,
  Rollout,
  Rule,
  Serve,
  Window,
} from './flag-environments.js';
import type { FlagRecord } from './flags.js';
import type { SegmentRecord } from './segments.js';

/** What an outcome tells of the rule that it comes from. */
export class RuleNote {
  constructor(
    readonly name: string,
    /** The keys of the segments that its condition names. */
    readonly segments: readonly string[],
  ) {}
}

/** Everything that one environment evaluates, as the engine also takes it: flags and segments by key, in key order. */
export interface EnvironmentDefinition extends Omit<Definition, 'segments' | 'flags'> {
  readonly segments: Table<DefinitionSegment>;
  readonly flags: Table<DefinitionFlag>;
}

export function toDefinition(
  { revision, key, name, clientKey }: EnvironmentRecord,
  segments: Table<DefinitionSegment>,
  flags: Table<DefinitionFlag>,
): EnvironmentDefinition {
  return { format: 1, revision, environment: { key, name, client_key: clientKey }, segments, flags };
}

/** What of a flag evaluation reads. */
type Evaluated = Pick<FlagRecord, 'key' | 'type' | 'toggle' | 'variations' | 'defaultVariation' | 'offVariation'>;

/** One flag as it is in one environment. */
export function toDefinitionFlag(
  flag: Evaluated,
  {
    enabled,
    prerequisites,
    overrides,
    rules,
    defaultServe,
  }: Pick<FlagEnvironmentRecord, 'enabled' | 'prerequisites' | 'overrides' | 'rules' | 'defaultServe'>,
): DefinitionFlag {
  return {
    kind: flag.type,
    variations: flag.variations.map(({ key, value }) => ({ key, value })),
    on: flag.toggle === 'switch' ? enabled : true,
    off: { variation: flag.offVariation, enabled: false },
    ...(prerequisites.length > 0 && { prerequisites: prerequisites.map(toPrerequisite) }),
    ...(overrides.length > 0 && { overrides: overrides.map((override) => toOverride(flag, override)) }),
    rules: rules.map((rule) => toRule(flag, rule)),
    default: toDefault(flag, { enabled, defaultServe }),
  };
}

function toDefault(
  flag: Evaluated,
  { enabled, defaultServe }: Pick<FlagEnvironmentRecord, 'enabled' | 'defaultServe'>,
): DefinitionServe {
  if (flag.toggle === 'value') {
    return { variation: flag.variations.find(({ value }) => value === enabled)?.key ?? null };
  }
  const standard: DefinitionServe = { variation: flag.defaultVariation };
  const served = defaultServe ? toServe(flag, defaultServe, { ...standard, reason: 'DEFAULT' }) : standard;
  return flag.toggle === 'switch' || enabled ? served : { ...served, enabled: false };
}

export function toDefinitionSegments(
  segments: readonly Pick<SegmentRecord, 'key' | 'name' | 'when'>[],
): Readonly<Record<string, DefinitionSegment>> {
  return Object.fromEntries(segments.map((segment) => [segment.key, toDefinitionSegment(segment)]));
}

export function toDefinitionSegment({
  key,
  name,
  when,
}: Pick<SegmentRecord, 'key' | 'name' | 'when'>): DefinitionSegment {
  return { name, when: toTree(when, key) };
}

function toPrerequisite({ flagKey, enabled, variations }: Prerequisite): Tree {
  return { flag: flagKey, enabled, ...(variations && { variations }) };
}

function toOverride(flag: Evaluated, { targetingKeys, ...serve }: Override): DefinitionOverride {
  return { keys: targetingKeys, serve: toServe(flag, serve, 'next') };
}

function toRule(flag: Evaluated, { id, name, when, window, serve }: Rule): DefinitionRule {
  return {
    id,
    ...(when && { when: toTree(when, flag.key) }),
    ...(window && { window: toWindow(window) }),
    serve: toServe(flag, serve, 'next'),
    note: new RuleNote(name, when ? [...new Set(segmentsIn(when, '').map(({ key }) => key))] : []),
  };
}

function toWindow({ from, until }: Window): DefinitionWindow {
  return { ...(from && { from }), ...(until && { until }) };
}

function toServe(flag: Evaluated, serve: Serve, otherwise: DefinitionServe | 'next'): DefinitionServe {
  const served = 'variation' in serve ? { variation: serve.variation } : toSplit(flag, serve.rollout, otherwise);
  return serve.enabled === false ? { ...served, enabled: false } : served;
}

function toSplit(flag: Evaluated, rollout: Rollout, next: DefinitionServe | 'next'): DefinitionServe {
  if (rollout.algorithm === 'flipt-variant') return toDistribution(flag, rollout);
  const otherwise = rollout.rest === undefined ? next : { variation: rollout.rest };
  return {
    split: { bucketing: toBucketing(rollout, flag.key), ranges: toRanges(rollout), otherwise, unbucketed: otherwise },
  };
}

/** As in Flipt: shares of nothing are passed over, and none at all match with the default variation. */
function toDistribution(flag: Evaluated, rollout: Rollout): DefinitionServe {
  const preset: DefinitionServe = { variation: flag.defaultVariation };
  const ranges = rollout.weights.filter(({ weight }) => Math.fround(weight) > 0);
  if (ranges.length === 0) return preset;
  const otherwise = { ...preset, matched: false, reason: 'DEFAULT' };
  return { split: { bucketing: toBucketing(rollout, flag.key), ranges, otherwise, unbucketed: otherwise } };
}

/** Flagsmith's shares are added up as it adds them, in the engine. */
function toRanges({ algorithm, weights }: Rollout): readonly DefinitionRange[] {
  if (algorithm === 'flagsmith') return weights;
  let to = 0;
  return weights.map(({ variation, weight }) => {
    to += toBuckets(weight);
    return { variation, weight, to };
  });
}
