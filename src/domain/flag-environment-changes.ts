import type { Transaction } from './change.js';
import {
  type FlagEnvironmentRecord,
  getFlagEnvironment,
  type Override,
  type Prerequisite,
  type Rule,
  type Serve,
} from './flag-environments.js';
import type { FlagRecord } from './flags.js';
import { patchedWith } from './merge-patch.js';
import type { Refusal } from './refusal.js';
import { withKnownRanks } from './rule-ranks.js';
import { mapInSlices } from './slices.js';
import { checkTargeting, type TargetingFault } from './targeting.js';
import { isUnchanged } from './unchanged.js';

/** What is to change; undefined stays, null is as in the beginning. */
export interface FlagEnvironmentPatch {
  readonly enabled?: boolean | undefined;
  readonly prerequisites?: readonly Prerequisite[] | null | undefined;
  readonly overrides?: readonly Override[] | null | undefined;
  readonly rules?: readonly Rule[] | null | undefined;
  readonly defaultServe?: Serve | null | undefined;
}

/** A flag's state, before a change and after it. */
export interface ChangedState {
  readonly before: FlagEnvironmentRecord;
  readonly after: FlagEnvironmentRecord;
}

/** Changes a flag's switch and targeting in one environment; nothing is stored that could not be evaluated. */
export async function updateFlagEnvironment(
  tx: Transaction,
  flag: FlagRecord,
  environmentId: number,
  patch: FlagEnvironmentPatch,
): Promise<ChangedState | Refusal<TargetingFault>> {
  const before = await getFlagEnvironment(tx, flag, environmentId);
  const wanted: FlagEnvironmentRecord = {
    ...before,
    enabled: patch.enabled ?? before.enabled,
    prerequisites: patchedWith(patch.prerequisites, { current: before.prerequisites, initial: [] }),
    overrides: patchedWith(patch.overrides, { current: before.overrides, initial: [] }),
    rules: withKnownRanks(patchedWith(patch.rules, { current: before.rules, initial: [] }), before.rules),
    defaultServe: patchedWith(patch.defaultServe, { current: before.defaultServe, initial: null }),
  };
  // Whatever is stored: what is on can be switched off.
  const fault = isSwitch(patch) ? undefined : await checkTargeting(tx, flag, wanted);
  return fault ?? { before, after: await saveFlagEnvironment(tx, flag, before, wanted) };
}

/** Whether a patch, of a state or of a flag, turns it on or off and does nothing else. */
export function isSwitch<Patch extends { readonly enabled?: boolean | undefined }>(
  patch: Patch,
): patch is Patch & { readonly enabled: boolean } {
  const named = Object.entries(patch).filter(([, value]) => value !== undefined);
  return named.length === 1 && patch.enabled !== undefined;
}

/** Turns the flag on or off in one environment, and leaves its targeting alone. */
export async function switchFlag(
  tx: Transaction,
  flag: FlagRecord,
  environmentId: number,
  enabled: boolean,
): Promise<FlagEnvironmentRecord> {
  const before = await getFlagEnvironment(tx, flag, environmentId);
  return saveFlagEnvironment(tx, flag, before, { ...before, enabled });
}

/** A state as it was, and as it is to be. */
export interface StateChange {
  readonly flag: Pick<FlagRecord, 'publicId'>;
  readonly before: FlagEnvironmentRecord;
  readonly changed: FlagEnvironmentRecord;
}

/** Writes a state that is known to be sound as the version after `before`, unless it is so already. */
export async function saveFlagEnvironment(
  tx: Transaction,
  flag: StateChange['flag'],
  before: FlagEnvironmentRecord,
  changed: FlagEnvironmentRecord,
): Promise<FlagEnvironmentRecord> {
  const [saved] = await saveFlagEnvironments(tx, [{ flag, before, changed }]);
  return saved ?? before;
}

/** Answers those that were written. */
export async function saveFlagEnvironments(
  tx: Transaction,
  changes: readonly StateChange[],
): Promise<readonly FlagEnvironmentRecord[]> {
  const real = changes.filter(({ before, changed }) => !isUnchanged(tx, before, changed));
  const saved = await mapInSlices(real, ({ flag, before, changed }) => {
    const after = { ...changed, version: before.version + 1, changedIn: tx.revision, updatedAt: tx.now };
    noteState(tx, flag, before, after);
    return after;
  });
  if (saved.length > 0) await tx.flagEnvironments.saveAll(saved);
  return saved;
}

function noteState(
  tx: Transaction,
  flag: StateChange['flag'],
  before: FlagEnvironmentRecord,
  after: FlagEnvironmentRecord,
): void {
  tx.tell({ kind: 'state', before, after });
  tx.note({
    resource: 'flag-environment',
    resourceId: flag.publicId,
    environmentId: after.environmentId,
    before: forAudit(before),
    after: forAudit(after),
  });
}

/** People can ask to be forgotten, and the audit log cannot forget: it tells how many are overridden, not who. */
function forAudit({ overrides, ...state }: FlagEnvironmentRecord): object {
  const counted = overrides.map(({ targetingKeys, ...serve }) => ({ ...serve, count: targetingKeys.length }));
  return { ...state, overrides: counted };
}
