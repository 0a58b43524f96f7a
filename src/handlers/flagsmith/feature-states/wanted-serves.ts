/** What a feature state is to serve after a change: what it serves, and what the change names. */
import type { Serve, Weight } from '../../../domain/flag-environments.js';
import type { FlagRecord, Variation } from '../../../domain/flags.js';
import { isSame } from '../../../domain/json.js';
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import { percentOver } from '../../../domain/targeting.js';
import { optionKeysOf, optionsOf } from '../features/content.js';
import type { FeatureValue } from '../values.js';
import { type FeatureState, isToggleOnly, serveOf, shownState } from './feature-states.js';
import { checkValue, type ValueFault, variationFor } from './served-values.js';

/** What is to change of a feature state; undefined stays. */
export interface FeatureStatePatch {
  readonly enabled?: boolean | undefined;
  readonly value?: FeatureValue | undefined;
  /** Percent of options, by the keys of their variations; the others keep theirs. */
  readonly percentages?: ReadonlyMap<string, number> | undefined;
}

export type ServeFault = ValueFault | 'RULE_ROLLOUT_EXCEEDS_100' | 'VARIATION_NOT_FOUND';

/** A feature state as it is, or as it would begin. */
interface Current {
  /** Null: the flag's default variation of an environment, or an override that there is not yet. */
  readonly serve: Serve | null;
  /** Whether it is the environment's, beside which there is the toggle. */
  readonly isDefault: boolean;
  /** What names it. */
  readonly ref: string;
  readonly state: FeatureState;
}

/** What is to be served, and the variations that the flag must have for it. */
interface Wanted {
  readonly serve: Serve | null;
  readonly variations: readonly Variation[];
}

export function wantedServe(
  flag: FlagRecord,
  current: Current,
  patch: FeatureStatePatch,
): Wanted | Refusal<ServeFault> {
  return isToggleOnly(flag) ? toggled(flag, current, patch) : patched(flag, current, patch);
}

function patched(flag: FlagRecord, current: Current, patch: FeatureStatePatch): Wanted | Refusal<ServeFault> {
  const { state, ref, isDefault } = current;
  const weights = patch.percentages ? weightsOf(flag, state.weights, patch.percentages) : state.weights;
  if (weights instanceof Refusal) return weights;
  const enabled = isEnabled(current, patch);
  const shown = shownState(flag, state).value;
  const isSameValue = patch.value === undefined || patch.value === shown;
  const serve = current.serve ?? beginning(flag, current);
  if (isSameValue && isSame(weights, state.weights) && (serve !== null || isDefault)) {
    return { serve: serve && marked(serve, enabled), variations: flag.variations };
  }
  const found =
    isSameValue && state.control !== null
      ? { key: state.control, variations: flag.variations }
      : variationFor(flag, patch.value === undefined ? shown : patch.value);
  if (found instanceof Refusal) return found;
  const changed = { enabled, control: found.key, weights, seed: state.seed };
  return { serve: serveOf(changed, ref), variations: found.variations };
}

/** Whether what is served is to be enabled. In an environment the toggle turns it off, and what contradicts the toggle goes. */
function isEnabled({ serve, isDefault }: Current, { enabled }: FeatureStatePatch): boolean {
  const isServed = serve === null ? isDefault : serve.enabled !== false;
  return isDefault ? isServed || enabled === true : (enabled ?? isServed);
}

/** An override begins with the initial value; null: the flag has no default variation, or the environment says nothing. */
function beginning({ defaultVariation }: FlagRecord, { isDefault }: Current): Serve | null {
  return isDefault || defaultVariation === null ? null : { variation: defaultVariation };
}

/** A boolean flag: enabled is what its value is. */
function toggled(
  flag: FlagRecord,
  { serve, isDefault, state }: Current,
  { enabled, value, percentages }: FeatureStatePatch,
): Wanted | Refusal<ServeFault> {
  const fault = value == null ? undefined : checkValue(flag, value, '/body/feature_state_value');
  if (fault) return fault;
  if (percentages && percentages.size > 0) return unknownOption(flag);
  const { variations } = flag;
  // Off is the toggle of the environment, which leaves alone what it serves.
  const isLeft = isDefault ? enabled !== true : enabled === undefined && serve !== null;
  if (isLeft || (serve !== null && enabled === shownState(flag, state).enabled)) return { serve, variations };
  const variation = variations.find((one) => one.value === (enabled ?? false));
  const isPlain = isDefault && serve === null && variation?.key === state.control;
  return { serve: isPlain || !variation ? serve : { variation: variation.key }, variations };
}

/** The serve, enabled or not. */
function marked({ enabled: _, ...serve }: Serve, enabled: boolean): Serve {
  return enabled ? serve : { ...serve, enabled: false };
}

/** The options that have a share, in their order. */
function weightsOf(
  flag: FlagRecord,
  weights: readonly Weight[],
  percentages: ReadonlyMap<string, number>,
): readonly Weight[] | Refusal<ServeFault> {
  const known = optionKeysOf(flag);
  if ([...percentages.keys()].some((key) => !known.has(key))) return unknownOption(flag);
  const shares = new Map([...weights.map(({ variation, weight }) => [variation, weight] as const), ...percentages]);
  const wanted = optionsOf(flag)
    .map(({ variation }) => ({ variation, weight: shares.get(variation) ?? 0 }))
    .filter(({ weight }) => weight > 0);
  const percent = percentOver(wanted.map(({ weight }) => weight));
  return percent === undefined ? wanted : tooMuch(flag, percent);
}

/** Where requests say the shares of options. */
const SHARES = '/body/multivariate_feature_state_values';

function tooMuch({ key }: FlagRecord, percent: number): Refusal<'RULE_ROLLOUT_EXCEEDS_100'> {
  const message = `The options of feature '${key}' would have ${percent} percent together.`;
  return refusedAt(
    'RULE_ROLLOUT_EXCEEDS_100',
    message,
    SHARES,
    'must leave at most 100 percent in all options together',
  );
}

function unknownOption({ key }: FlagRecord): Refusal<'VARIATION_NOT_FOUND'> {
  const message = `Feature '${key}' has no such option: its options are its multivariate_options.`;
  return refusedAt('VARIATION_NOT_FOUND', message, SHARES, 'must name options of the feature');
}
