/** Feature states: what an environment, a segment or an identity is served of a feature. */
import type { Rule, Serve, Weight } from '../../../domain/flag-environments.js';
import type { FlagRecord } from '../../../domain/flags.js';
import { uuidOf } from '../../../domain/uuids.js';
import { type FeatureValue, valueIn } from '../values.js';

/** A feature state, wherever it stands. */
export interface FeatureState {
  readonly enabled: boolean;
  /** The variation with the value of whoever gets none of the options; null: none. */
  readonly control: string | null;
  /** Of the options, those that have a share. */
  readonly weights: readonly Weight[];
  /** What the shares are hashed with; null: there are none. */
  readonly seed: string | null;
}

type Flag = Pick<FlagRecord, 'type' | 'variations' | 'defaultVariation'>;

/** What a serve says, as a feature state. `enabled` is what stands beside it: an environment's toggle. */
export function stateOf(flag: Flag, serve: Serve | null, enabled = true): FeatureState {
  const isEnabled = enabled && serve?.enabled !== false;
  if (serve === null) return { enabled: isEnabled, control: flag.defaultVariation, weights: [], seed: null };
  if ('variation' in serve) return { enabled: isEnabled, control: serve.variation, weights: [], seed: null };
  const { weights, rest, seed } = serve.rollout;
  return { enabled: isEnabled, control: rest ?? flag.defaultVariation, weights, seed };
}

/** A feature state as a serve; `ref` names it, and makes the seed of one that has none. */
export function serveOf({ control, weights, seed, enabled }: FeatureState, ref: string): Serve | null {
  const disabled = enabled ? {} : ({ enabled: false } as const);
  if (weights.length === 0) return control === null ? null : { variation: control, ...disabled };
  const bucketing = { bucketBy: 'targeting_key', seed: seed ?? uuidOf(ref), algorithm: 'flagsmith' } as const;
  return { rollout: { weights, ...(control !== null && { rest: control }), ...bucketing }, ...disabled };
}

/** The value of a boolean flag is what Flagsmith calls enabled, and it has no other. */
export function isToggleOnly({ type }: Pick<FlagRecord, 'type'>): boolean {
  return type === 'boolean';
}

/** Enabled and value, as answers tell them. */
export function shownState(flag: Flag, { enabled, control }: FeatureState): { enabled: boolean; value: FeatureValue } {
  const value = valueIn(flag, control);
  return { enabled: isShownEnabled(flag, { enabled, value }), value: isToggleOnly(flag) ? null : value };
}

/** Whether Flagsmith calls enabled what is served so: a boolean flag is so while it is true. */
export function isShownEnabled(
  flag: Pick<FlagRecord, 'type'>,
  { enabled, value }: { readonly enabled: boolean; readonly value: unknown },
): boolean {
  return enabled && (!isToggleOnly(flag) || value === true);
}

/** A rule that is a segment override: for one segment and nothing else, at any time. */
export interface SegmentOverride {
  readonly rule: Rule;
  readonly segmentKey: string;
}

/** The segment overrides among the rules, the strongest first. */
export function segmentOverridesIn(rules: readonly Rule[]): readonly SegmentOverride[] {
  return rules.flatMap((rule) =>
    rule.when && 'segment' in rule.when && !rule.window ? [{ rule, segmentKey: rule.when.segment }] : [],
  );
}

/** What names the feature state of an environment, of a segment override, and of an identity. */
export function defaultRef(flag: { readonly publicId: string }, environment: { readonly publicId: string }): string {
  return `${flag.publicId}/${environment.publicId}`;
}

export function segmentRef({ rule }: SegmentOverride): string {
  return rule.id;
}

export function identityRef(
  flag: { readonly publicId: string },
  environment: { readonly publicId: string },
  identifier: string,
): string {
  return `${defaultRef(flag, environment)}/${identifier}`;
}

/** What names an option, and its share in a feature state. */
export function optionRef(flag: { readonly publicId: string }, variation: string): string {
  return `${flag.publicId}/${variation}`;
}

export function shareRef(stateRef: string, variation: string): string {
  return `${stateRef}/${variation}`;
}
