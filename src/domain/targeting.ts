/** The rules that a flag's targeting obeys: whatever passes here, the engine can evaluate. */
import { checkRuleConditions } from './condition-check.js';
import { isTooFine } from './conditions.js';
import type { FlagEnvironmentRecord, Rollout, Rule, Serve } from './flag-environments.js';
import type { FlagRecord } from './flags.js';
import { checkOverrides } from './overrides.js';
import { checkPrerequisites, type PrerequisiteFault } from './prerequisites.js';
import { Refusal } from './refusal.js';
import type { Repositories } from './repositories.js';
import { servedIn } from './variations.js';

export type TargetingFault =
  | PrerequisiteFault
  | 'OVERRIDE_INVALID'
  | 'WINDOW_INVALID'
  | 'RULE_ID_DUPLICATE'
  | 'VARIATION_NOT_FOUND'
  | 'RULE_ROLLOUT_EXCEEDS_100'
  | 'ROLLOUT_WEIGHT_INVALID'
  | 'CONDITION_INVALID'
  | 'VALIDATION_FAILED';

type State = Pick<
  FlagEnvironmentRecord,
  'environmentId' | 'enabled' | 'prerequisites' | 'overrides' | 'rules' | 'defaultServe'
>;

export async function checkTargeting(
  repositories: Repositories,
  flag: FlagRecord,
  state: State,
): Promise<Refusal<TargetingFault> | undefined> {
  return (
    checkOwnTargeting(flag, state) ??
    (await checkPrerequisites(repositories, flag, state)) ??
    (await checkRuleConditions(repositories, flag, state))
  );
}

/** What can be told from the flag and its state alone. */
export function checkOwnTargeting(
  flag: Pick<FlagRecord, 'key' | 'variations'>,
  state: Pick<State, 'overrides' | 'rules' | 'defaultServe'>,
): Refusal<TargetingFault> | undefined {
  return (
    checkRuleIds(state.rules) ??
    checkWindows(state.rules) ??
    checkServed(flag, state) ??
    checkOverrides(state) ??
    checkRollouts(state)
  );
}

function fault<Code extends TargetingFault>(code: Code, message: string, path: string, spot: string): Refusal<Code> {
  return new Refusal(code, message, { errors: [{ path, message: spot }] });
}

function checkRuleIds(rules: readonly Rule[]): Refusal<TargetingFault> | undefined {
  const ids = rules.map(({ id }) => id);
  const duplicate = ids.findIndex((id, index) => ids.indexOf(id) < index);
  if (duplicate < 0) return undefined;
  const path = `/body/rules/${duplicate}/id`;
  return fault('RULE_ID_DUPLICATE', `Two rules have the id '${ids[duplicate]}'.`, path, 'is the id of another rule');
}

function checkWindows(rules: readonly Rule[]): Refusal<TargetingFault> | undefined {
  const wrong = rules.findIndex(
    ({ window }) => window?.from && window.until && Date.parse(window.from) >= Date.parse(window.until),
  );
  if (wrong < 0) return undefined;
  const message = `The window of rule '${rules[wrong]?.name}' ends before it begins, so that it would never hold.`;
  return fault('WINDOW_INVALID', message, `/body/rules/${wrong}/window/until`, 'must be later than from');
}

function checkServed(
  flag: Pick<FlagRecord, 'key' | 'variations'>,
  state: Pick<State, 'overrides' | 'rules' | 'defaultServe'>,
): Refusal<TargetingFault> | undefined {
  const known = new Set(flag.variations.map(({ key }) => key));
  const missing = servedIn(state).find(({ variation }) => !known.has(variation));
  if (!missing) return undefined;
  const message = `Variation '${missing.variation}' does not exist in flag '${flag.key}'.`;
  return fault('VARIATION_NOT_FOUND', message, `/body${missing.path}`, 'names no variation of the flag');
}

function checkRollouts({
  overrides,
  rules,
  defaultServe,
}: Pick<State, 'overrides' | 'rules' | 'defaultServe'>): Refusal<TargetingFault> | undefined {
  const serves: [Serve, string][] = [
    ...overrides.map((override, index): [Serve, string] => [override, `/body/overrides/${index}`]),
    ...rules.map(({ serve }, index): [Serve, string] => [serve, `/body/rules/${index}/serve`]),
  ];
  if (defaultServe) serves.push([defaultServe, '/body/default_serve']);
  for (const [serve, path] of serves) {
    const found = 'rollout' in serve ? checkRollout(serve.rollout, `${path}/rollout`) : undefined;
    if (found) return found;
  }
  return undefined;
}

function checkRollout({ weights, rest, ...bucketing }: Rollout, at: string): Refusal<TargetingFault> | undefined {
  const path = `${at}/weights`;
  const isDistribution = bucketing.algorithm === 'flipt-variant';
  if (isDistribution && rest !== undefined) {
    const message = 'A rollout of the algorithm flipt-variant leaves the rest to the default variation of the flag.';
    return fault('ROLLOUT_WEIGHT_INVALID', message, `${at}/rest`, 'does not go with flipt-variant');
  }
  if (!isDistribution && weights.length === 0) {
    const message = `A rollout has at least one weight, unless its algorithm is flipt-variant: ${path} has none.`;
    return fault('VALIDATION_FAILED', message, path, 'must NOT have fewer than 1 items');
  }
  const keys = weights.map(({ variation }) => variation);
  const twice = keys.findIndex((key, index) => keys.indexOf(key) < index);
  if (twice >= 0) {
    const message = `Variation '${keys[twice]}' has two weights in one rollout.`;
    return fault('ROLLOUT_WEIGHT_INVALID', message, `${path}/${twice}/variation`, 'has a weight already');
  }
  const fine = weights.findIndex(({ weight }) => isTooFine(bucketing, weight));
  if (fine >= 0) {
    const message = `A weight of ${weights[fine]?.weight} percent is finer than 0.001.`;
    return fault('ROLLOUT_WEIGHT_INVALID', message, `${path}/${fine}/weight`, 'must be a multiple of 0.001');
  }
  if (isDistribution) return undefined;
  const percent = percentOver(weights.map(({ weight }) => weight));
  if (percent === undefined) return undefined;
  const message = `The weights of this rollout sum to ${percent} percent.`;
  return fault('RULE_ROLLOUT_EXCEEDS_100', message, path, 'must sum to at most 100');
}

/** What shares add up to where that is more than 100 percent; in thousandths, which add up without errors of rounding. */
export function percentOver(percentages: readonly number[]): number | undefined {
  const thousandths = percentages.reduce((sum, percent) => sum + Math.round(percent * 1000), 0);
  return thousandths > 100_000 ? thousandths / 1000 : undefined;
}
