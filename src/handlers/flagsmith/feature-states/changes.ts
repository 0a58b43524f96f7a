/** Feature states, written: flag and state of the environment in one change. */
import type { Transaction } from '../../../domain/change.js';
import { saveFlag } from '../../../domain/flag-changes.js';
import { saveFlagEnvironment } from '../../../domain/flag-environment-changes.js';
import { type FlagEnvironmentRecord, getFlagEnvironment } from '../../../domain/flag-environments.js';
import type { FlagRecord } from '../../../domain/flags.js';
import { isSame } from '../../../domain/json.js';
import type { Place } from '../../../domain/parents.js';
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import { checkTargeting, type TargetingFault } from '../../../domain/targeting.js';
import { servedIn } from '../../../domain/variations.js';
import { MOST_RULES, MOST_VARIATIONS } from '../../bounds.js';
import { stateOf } from './feature-states.js';
import { withoutUnserved } from './served-values.js';
import { initialState, placeOf, type StateTarget, stateAt } from './targets.js';
import { type FeatureStatePatch, type ServeFault, wantedServe } from './wanted-serves.js';

/** The flag and its state in the environment, after a change. */
export interface ChangedFeature {
  readonly flag: FlagRecord;
  readonly state: FlagEnvironmentRecord;
}

export type StateFault = TargetingFault | ServeFault | 'VALIDATION_FAILED';

/**
 * Changes the feature state of the target; a segment or an identity that has none gets one, which is disabled unless the
 * patch says otherwise, and has the feature's initial value.
 */
export async function changeFeatureState(
  tx: Transaction,
  { environment }: Place,
  flag: FlagRecord,
  target: StateTarget,
  patch: FeatureStatePatch,
): Promise<ChangedFeature | Refusal<StateFault>> {
  const before = await getFlagEnvironment(tx, flag, environment.id);
  const isSwitchedOff = flag.toggle === 'switch' && !before.enabled;
  if (target.of !== 'environment' && isSwitchedOff && patch.enabled === true) return switchedOff(flag);
  const { serve, ref, put } = placeOf(flag, environment, before, target);
  const isDefault = target.of === 'environment';
  const state = stateAt(flag, environment, before, target) ?? stateOf(flag, null, false);
  // Values of states that went with their identity, segment or environment: they leave no room for another one.
  const isFull = flag.variations.length >= MOST_VARIATIONS;
  const roomy = isFull ? await withoutUnserved(tx, flag, [before]) : flag;
  const wanted = wantedServe(roomy, { serve, isDefault, ref, state }, patch);
  if (wanted instanceof Refusal) return wanted;
  const enabled = isDefault ? (patch.enabled ?? before.enabled) : before.enabled;
  return saveFeature(tx, flag, { ...flag, variations: wanted.variations }, before, { ...put(wanted.serve), enabled });
}

/** Takes an override away; the feature state of an environment becomes as the feature begins. */
export async function removeFeatureState(
  tx: Transaction,
  { environment }: Place,
  flag: FlagRecord,
  target: StateTarget,
): Promise<ChangedFeature | Refusal<StateFault>> {
  const before = await getFlagEnvironment(tx, flag, environment.id);
  const after =
    target.of === 'environment'
      ? { ...before, ...initialState(flag, environment) }
      : placeOf(flag, environment, before, target).put(null);
  return saveFeature(tx, flag, flag, before, after);
}

function switchedOff({ key }: FlagRecord): Refusal<'VALIDATION_FAILED'> {
  const message = `Feature '${key}' is switched off in this environment, for everybody: enable it there first.`;
  return refusedAt('VALIDATION_FAILED', message, '/body/enabled', 'must be false while the feature is switched off');
}

/** Writes flag and state. What was made for values that nobody is served any more goes. */
export async function saveFeature(
  tx: Transaction,
  flag: FlagRecord,
  changed: FlagRecord,
  before: FlagEnvironmentRecord,
  after: FlagEnvironmentRecord,
): Promise<ChangedFeature | Refusal<StateFault>> {
  const isServing = !isSame(contentOf(before), contentOf(after));
  const fault = isServing ? await checkState(tx, changed, after) : undefined;
  if (fault) return fault;
  const kept = isLosing(before, after) ? await withoutUnserved(tx, changed, [after]) : changed;
  const saved = await saveFlag(tx, flag, kept);
  return { flag: saved, state: await saveFlagEnvironment(tx, flag, before, after) };
}

/** Whether something is served no more. Where nothing is, the flag stays as every other environment has it. */
function isLosing(before: FlagEnvironmentRecord, after: FlagEnvironmentRecord): boolean {
  const served = new Set(servedIn(after).map(({ variation }) => variation));
  return servedIn(before).some(({ variation }) => !served.has(variation));
}

/** All but the toggle. */
function contentOf({ overrides, rules, defaultServe }: FlagEnvironmentRecord): unknown {
  return [overrides, rules, defaultServe];
}

/** What is wrong is of the state as it is natively: the request has other places. */
async function checkState(
  tx: Transaction,
  flag: FlagRecord,
  state: FlagEnvironmentRecord,
): Promise<Refusal<StateFault> | undefined> {
  if (state.rules.length > MOST_RULES) {
    const message = `Feature '${flag.key}' would have ${state.rules.length} segment overrides and other rules in this environment: at most ${MOST_RULES} are possible.`;
    return new Refusal('VALIDATION_FAILED', message);
  }
  const fault = await checkTargeting(tx, flag, state);
  return fault && new Refusal(fault.code, fault.message);
}
