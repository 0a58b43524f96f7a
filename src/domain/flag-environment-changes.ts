import type { Transaction } from './change.js';
import { type FlagEnvironmentRecord, getFlagEnvironment, type Rule, type Serve } from './flag-environments.js';
import type { FlagRecord } from './flags.js';
import type { Refusal } from './refusal.js';
import { checkTargeting, type TargetingFault } from './targeting.js';

/** What is to change; undefined stays. */
export interface FlagEnvironmentPatch {
  readonly enabled?: boolean | undefined;
  readonly rules?: readonly Rule[] | undefined;
  readonly defaultServe?: Serve | null | undefined;
}

/** Changes a flag's switch and targeting in one environment; nothing is stored that could not be evaluated. */
export async function updateFlagEnvironment(
  tx: Transaction,
  flag: FlagRecord,
  environmentId: number,
  patch: FlagEnvironmentPatch,
): Promise<FlagEnvironmentRecord | Refusal<TargetingFault>> {
  const before = await getFlagEnvironment(tx, flag, environmentId);
  const after: FlagEnvironmentRecord = {
    ...before,
    enabled: patch.enabled ?? before.enabled,
    rules: patch.rules ?? before.rules,
    defaultServe: patch.defaultServe === undefined ? before.defaultServe : patch.defaultServe,
    version: before.version + 1,
    updatedAt: tx.now,
  };
  return checkTargeting(flag, after) ?? save(tx, flag, before, after);
}

/** Turns the flag on or off in one environment, and leaves its targeting alone. */
export async function switchFlag(
  tx: Transaction,
  flag: FlagRecord,
  environmentId: number,
  enabled: boolean,
): Promise<FlagEnvironmentRecord> {
  const before = await getFlagEnvironment(tx, flag, environmentId);
  return save(tx, flag, before, { ...before, enabled, version: before.version + 1, updatedAt: tx.now });
}

async function save(
  tx: Transaction,
  flag: FlagRecord,
  before: FlagEnvironmentRecord,
  after: FlagEnvironmentRecord,
): Promise<FlagEnvironmentRecord> {
  const { environmentId } = after;
  await tx.flagEnvironments.save(after);
  tx.note({ resource: 'flag-environment', resourceId: flag.publicId, environmentId, before, after });
  return after;
}
