/** The end of a flag, and its return. */
import type { Transaction } from './change.js';
import { noteFlag, type SwitchedFlag, saveFlag } from './flag-changes.js';
import { isEnabled } from './flag-environments.js';
import { checkArchived, checkRestored, flagInUse } from './flag-statuses.js';
import type { FlagRecord, FlagStatus } from './flags.js';
import type { Place } from './parents.js';
import { usesAsPrerequisite } from './prerequisites.js';
import type { Refusal } from './refusal.js';

/** An archived flag evaluates as if it did not exist, and keeps everything. */
export async function archiveFlag(
  tx: Transaction,
  place: Place,
  flag: FlagRecord,
): Promise<SwitchedFlag | Refusal<'FLAG_IN_USE'>> {
  return (await checkArchived(tx, [flag])).get(flag.key) ?? setStatus(tx, place, flag, 'archived');
}

export async function restoreFlag(
  tx: Transaction,
  place: Place,
  flag: FlagRecord,
): Promise<SwitchedFlag | Refusal<'PREREQUISITE_INVALID'>> {
  return (await checkRestored(tx, [flag])).get(flag.key) ?? setStatus(tx, place, flag, 'active');
}

async function setStatus(
  tx: Transaction,
  { environment }: Place,
  flag: FlagRecord,
  status: FlagStatus,
): Promise<SwitchedFlag> {
  const saved = await saveFlag(tx, flag, { ...flag, status });
  return { flag: saved, enabled: await isEnabled(tx, flag, environment.id) };
}

/** Archived flags that need it keep it, too: it could not come back with them. */
export async function deleteFlag(tx: Transaction, flag: FlagRecord): Promise<FlagRecord | Refusal<'FLAG_IN_USE'>> {
  const inUse = flagInUse(flag, await usesAsPrerequisite(tx, flag));
  if (inUse) return inUse;
  await tx.flags.delete(flag.id);
  await tx.revisions.noteRemoval(flag.projectId, { resource: 'flag', key: flag.key, removedIn: tx.revision });
  noteFlag(tx, flag, null);
  return flag;
}
