/** Segment overrides, made and put into another order. */
import type { Transaction } from '../../../domain/change.js';
import { saveFlagEnvironment } from '../../../domain/flag-environment-changes.js';
import { type FlagEnvironmentRecord, getFlagEnvironment } from '../../../domain/flag-environments.js';
import type { FlagRecord } from '../../../domain/flags.js';
import { newId } from '../../../domain/ids.js';
import type { Place } from '../../../domain/parents.js';
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import type { SegmentRecord } from '../../../domain/segments.js';
import { type ChangedFeature, type StateFault, saveFeature } from '../feature-states/changes.js';
import { segmentOverridesIn } from '../feature-states/feature-states.js';
import { withNewOverride, withPriorities } from './rules.js';

/** That the segment may override the flag, and does not yet. `path`: where the request names the segment. */
export async function checkNewOverride(
  tx: Transaction,
  { environment }: Place,
  flag: FlagRecord,
  segment: SegmentRecord,
  path: string,
): Promise<Refusal<'VALIDATION_FAILED'> | undefined> {
  const only = segment.doorData.flagsmith?.flag;
  if (only !== undefined && only !== flag.key) {
    const message = `Segment '${segment.name}' is for feature '${only}' only.`;
    return refusedAt('VALIDATION_FAILED', message, path, 'must be a segment of this feature, or of all');
  }
  const { rules } = await getFlagEnvironment(tx, flag, environment.id);
  if (!segmentOverridesIn(rules).some(({ segmentKey }) => segmentKey === segment.key)) return undefined;
  const message = `Segment '${segment.name}' has an override of feature '${flag.key}' in this environment already: change that one.`;
  return refusedAt('VALIDATION_FAILED', message, path, 'has an override already');
}

/** An override that is weaker than all others, and serves what the environment does, so that no answer changes. */
export async function createFeatureSegment(
  tx: Transaction,
  { environment }: Place,
  flag: FlagRecord,
  segment: SegmentRecord,
): Promise<ChangedFeature | Refusal<StateFault>> {
  const before = await getFlagEnvironment(tx, flag, environment.id);
  const standard = flag.defaultVariation === null ? null : { variation: flag.defaultVariation };
  const served = before.defaultServe ?? standard;
  if (served === null) {
    const message = `Feature '${flag.key}' has no value in this environment that an override could begin with: give it one.`;
    return new Refusal('VALIDATION_FAILED', message);
  }
  const isOff = flag.toggle === 'default' && !before.enabled;
  const serve = isOff ? { ...served, enabled: false as const } : served;
  const rule = { id: newId('rul'), name: segment.key, when: { segment: segment.key }, window: null, serve };
  return saveFeature(tx, flag, flag, before, { ...before, rules: withNewOverride(before.rules, rule) });
}

/** Puts the overrides into another order. */
export async function orderFeatureSegments(
  tx: Transaction,
  flag: FlagRecord,
  before: FlagEnvironmentRecord,
  priorities: Parameters<typeof withPriorities>[1],
): Promise<FlagEnvironmentRecord> {
  return saveFlagEnvironment(tx, flag, before, { ...before, rules: withPriorities(before.rules, priorities) });
}
