/** The end of a flag, and its return. */
import type { Transaction } from './change.js';
import { noteFlag, type SwitchedFlag, saveFlag } from './flag-changes.js';
import { isEnabled } from './flag-environments.js';
import type { FlagRecord, FlagStatus } from './flags.js';
import type { Place } from './parents.js';
import { usesAsPrerequisite } from './prerequisites.js';
import { places, Refusal } from './refusal.js';

/** An archived flag evaluates as if it did not exist, and keeps everything. */
export async function archiveFlag(
  tx: Transaction,
  place: Place,
  flag: FlagRecord,
): Promise<SwitchedFlag | Refusal<'FLAG_IN_USE'>> {
  return (await checkNotNeeded(tx, flag)) ?? setStatus(tx, place, flag, 'archived');
}

export function restoreFlag(tx: Transaction, place: Place, flag: FlagRecord): Promise<SwitchedFlag> {
  return setStatus(tx, place, flag, 'active');
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

export async function deleteFlag(tx: Transaction, flag: FlagRecord): Promise<FlagRecord | Refusal<'FLAG_IN_USE'>> {
  const inUse = await checkNotNeeded(tx, flag);
  if (inUse) return inUse;
  await tx.flags.delete(flag.id);
  await tx.revisions.noteRemoval(flag.projectId, { resource: 'flag', key: flag.key, removedIn: tx.revision });
  noteFlag(tx, flag, null);
  return flag;
}

/** Without it, the flags that need it would serve their off variation to everybody. */
async function checkNotNeeded(tx: Transaction, flag: FlagRecord): Promise<Refusal<'FLAG_IN_USE'> | undefined> {
  const uses = await usesAsPrerequisite(tx, flag);
  if (uses.length === 0) return undefined;
  return new Refusal('FLAG_IN_USE', `Feature flag '${flag.key}' is still a prerequisite in ${places(uses)}.`, { uses });
}
