/** Flags and segments in Flipt's words, written where its API writes them. */
import type { Condition } from '../../src/domain/conditions.js';
import type { FliptVariant } from '../../src/domain/door-data.js';
import type { Rule, Serve } from '../../src/domain/flag-environments.js';
import { type Question, toCondition } from '../../src/handlers/flipt/constraint-conditions.js';
import { whenOf } from '../../src/handlers/flipt/shown-segments.js';
import type { TestApp } from './app.js';
import { newKey } from './flags.js';
import { type PlantedFeature, type PlantedSegment, plant as plantRecords } from './flagsmith-plants.js';

/** Whom a rule or a rollout is for: one segment, or several. */
export interface Audience {
  readonly segments: readonly string[];
  readonly operator?: 'AND' | 'OR';
}

export interface PlantedRule extends Audience {
  readonly distributions: readonly (readonly [variant: string, rollout: number])[];
}

export type PlantedRollout = { readonly value: boolean } & (Audience | { readonly percentage: number });

export interface VariantFlag {
  readonly key: string;
  readonly enabled?: boolean;
  /** By key, each with its attachment. */
  readonly variants: Readonly<Record<string, string | undefined>>;
  readonly defaultVariant?: string;
  readonly rules?: readonly PlantedRule[];
  readonly serverOnly?: boolean;
}

export interface BooleanFlag {
  readonly key: string;
  readonly enabled?: boolean;
  readonly rollouts?: readonly PlantedRollout[];
}

export interface FliptSegment {
  readonly key: string;
  /** ALL, unless it is said. */
  readonly match?: 'ALL' | 'ANY';
  readonly constraints: readonly Question[];
}

export interface Planted {
  readonly segments?: readonly FliptSegment[];
  readonly variantFlags?: readonly VariantFlag[];
  readonly booleanFlags?: readonly BooleanFlag[];
}

/** Puts them into the namespace `default`, and their states into `prod`. */
export function plant(app: TestApp, { segments = [], variantFlags = [], booleanFlags = [] }: Planted): Promise<void> {
  const features = [...variantFlags.map(toVariantFlag), ...booleanFlags.map(toBooleanFlag)];
  return plantRecords(app, { segments: segments.map(toSegment), features });
}

function toSegment({ key, match = 'ALL', constraints }: FliptSegment): PlantedSegment {
  const when = whenOf(`${match}_MATCH_TYPE`, constraints.map(toCondition));
  return { key, when: () => when };
}

function toVariantFlag(flag: VariantFlag): PlantedFeature {
  const { key, enabled = true, variants, defaultVariant = null, rules = [], serverOnly = false } = flag;
  const kept: FliptVariant[] = Object.entries(variants).flatMap(([variation, attachment]) =>
    attachment === undefined ? [] : [{ variation, attachment }],
  );
  return {
    flag: {
      key,
      type: 'string',
      toggle: 'switch',
      variations: Object.keys(variants).map((name) => ({ key: name, name, value: name, description: '' })),
      defaultVariation: defaultVariant,
      offVariation: defaultVariant,
      doorData: { flipt: { variants: kept } },
      serverOnly,
    },
    state: { enabled, rules: rules.map((rule) => toRule(audienceOf(rule), distributed(rule))) },
  };
}

function toBooleanFlag({ key, enabled = false, rollouts = [] }: BooleanFlag): PlantedFeature {
  return {
    flag: {
      key,
      type: 'boolean',
      toggle: 'value',
      variations: [
        { key: 'on', name: 'On', value: true, description: '' },
        { key: 'off', name: 'Off', value: false, description: '' },
      ],
      defaultVariation: 'off',
      offVariation: 'off',
    },
    state: { enabled, rules: rollouts.map((rollout) => toRule(reachOf(rollout), fixed(rollout))) },
  };
}

function toRule(when: Condition, serve: Serve): Rule {
  return { id: newKey('rul_'), name: '', when, window: null, serve };
}

function audienceOf({ segments, operator = 'OR' }: Audience): Condition {
  const each = segments.map((segment) => ({ segment }));
  return operator === 'AND' ? { all: each } : { any: each };
}

function reachOf(rollout: PlantedRollout): Condition {
  if ('segments' in rollout) return audienceOf(rollout);
  return { percentage: rollout.percentage, bucketBy: 'targeting_key', seed: null, algorithm: 'flipt-boolean' };
}

function distributed({ distributions }: PlantedRule): Serve {
  const weights = distributions.map(([variation, weight]) => ({ variation, weight }));
  return { rollout: { weights, bucketBy: 'targeting_key', seed: null, algorithm: 'flipt-variant' } };
}

function fixed({ value }: PlantedRollout): Serve {
  return { variation: value ? 'on' : 'off' };
}
