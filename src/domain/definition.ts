/** From what is stored to what the engine evaluates. */
import type {
  Definition,
  Bucketing as DefinitionBucketing,
  Flag as DefinitionFlag,
  Override as DefinitionOverride,
  Rule as DefinitionRule,
  Segment as DefinitionSegment,
  Serve as DefinitionServe,
  Window as DefinitionWindow,
  Reference,
  Tree,
} from '../evaluation/definition.js';
import type { Table } from '../evaluation/index.js';
import {
  type AttributeCondition,
  type Bucketing,
  type Condition,
  type DoorCondition,
  segmentsIn,
} from './conditions.js';
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
import { stepsOf } from './json-pointer.js';
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
  { revision, key, name }: EnvironmentRecord,
  segments: Table<DefinitionSegment>,
  flags: Table<DefinitionFlag>,
): EnvironmentDefinition {
  return { format: 1, revision, environment: { key, name }, segments, flags };
}

/** What of a flag evaluation reads. */
type Evaluated = Pick<FlagRecord, 'key' | 'type' | 'variations' | 'defaultVariation' | 'offVariation'>;

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
  const standard: DefinitionServe = { variation: flag.defaultVariation };
  return {
    kind: flag.type,
    variations: flag.variations.map(({ key, value }) => ({ key, value })),
    on: enabled,
    off: { variation: flag.offVariation, enabled: false },
    ...(prerequisites.length > 0 && { prerequisites: prerequisites.map(toPrerequisite) }),
    ...(overrides.length > 0 && { overrides: overrides.map(toOverride) }),
    rules: rules.map((rule) => toRule(flag, rule)),
    default: defaultServe ? toServe(flag, defaultServe, { ...standard, reason: 'DEFAULT' }) : standard,
  };
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

function toOverride({ variation, targetingKeys }: Override): DefinitionOverride {
  return { keys: targetingKeys, serve: { variation } };
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
  return 'variation' in serve ? { variation: serve.variation } : toSplit(flag, serve.rollout, otherwise);
}

function toSplit(flag: Evaluated, rollout: Rollout, otherwise: DefinitionServe | 'next'): DefinitionServe {
  let to = 0;
  return {
    split: {
      bucketing: toBucketing(rollout, flag.key),
      ranges: rollout.weights.map(({ variation, weight }) => {
        to += toBuckets(weight);
        return { variation, weight, to };
      }),
      otherwise,
      unbucketed: otherwise,
    },
  };
}

function toBucketing({ algorithm, seed, bucketBy }: Bucketing, ownSeed: string): DefinitionBucketing {
  return { algorithm, seed: seed ?? ownSeed, attribute: toReference(bucketBy) };
}

/** The native algorithm's numbers are thousandths of a percent, 0 to 99,999. */
function toBuckets(percent: number): number {
  return Math.round(percent * 1000);
}

/** `ownSeed`: the key of the flag or segment that the condition stands in. */
function toTree(condition: Condition, ownSeed: string): Tree {
  const each = (conditions: readonly Condition[]) => conditions.map((one) => toTree(one, ownSeed));
  if ('all' in condition) return { all: each(condition.all) };
  if ('any' in condition) return { any: each(condition.any) };
  if ('none' in condition) return { none: each(condition.none) };
  if ('segment' in condition) return { segment: condition.segment };
  if ('elements' in condition) {
    const { elements, quantifier, when } = condition;
    return { elements: toReference(elements), quantifier, when: toTree(when, ownSeed) };
  }
  if ('percentage' in condition) {
    return { bucket: toBucketing(condition, ownSeed), operator: 'lt', values: [toBuckets(condition.percentage)] };
  }
  return 'doorType' in condition ? toDoorLeaf(condition) : toLeaf(condition);
}

function toDoorLeaf({ attribute, doorType, operator, values, negate }: DoorCondition): Tree {
  return { attribute: toReference(attribute), type: doorType, operator, values: values, negate };
}

function toLeaf({ attribute, type, operator, values, negate, ignoreCase, list }: AttributeCondition): Tree {
  return {
    attribute: toReference(attribute),
    type,
    operator,
    values: values,
    ...(negate && { negate }),
    ...(ignoreCase && { ignore_case: ignoreCase }),
    ...(list !== 'any' && { list }),
  };
}

/** `targeting_key`, a JSON pointer (RFC 6901) into the attributes, or an attribute's name. */
function toReference(attribute: string): Reference {
  if (attribute === 'targeting_key') return ['targetingKey'];
  if (!attribute.startsWith('/')) return attribute;
  return ['attributes', ...stepsOf(attribute)];
}
