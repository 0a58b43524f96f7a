/** The end of a flag, and its return: no active flag may need an archived one. */
import type { Transaction } from './change.js';
import { noteFlag, type SwitchedFlag, saveFlag } from './flag-changes.js';
import { isEnabled } from './flag-environments.js';
import type { FlagRecord, FlagStatus } from './flags.js';
import type { Place } from './parents.js';
import { usesAmong, usesAsPrerequisite } from './prerequisites.js';
import { places, Refusal, type Use } from './refusal.js';
import type { Repositories } from './repositories.js';

type Tables = Pick<Repositories, 'flags' | 'flagEnvironments'>;

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
  const states = await tx.flagEnvironments.listByFlag(flag.id);
  await tx.flags.delete(flag.id);
  await tx.revisions.noteRemoval(flag.projectId, { resource: 'flag', key: flag.key, removedIn: tx.revision });
  noteFlag(tx, flag, null, states);
  return flag;
}

/** Why flags that are archived together cannot be, by key: without them, the flags that need them would be off for everybody. */
export async function checkArchived(
  { flagEnvironments }: Tables,
  flags: readonly FlagRecord[],
): Promise<ReadonlyMap<string, Refusal<'FLAG_IN_USE'>>> {
  const keys = new Set(flags.map(({ key }) => key));
  const needing = await flagEnvironments.listNeedingFlags(projectOf(flags), [...keys]);
  const staying = needing.filter(({ flagKey, flagStatus }) => flagStatus === 'active' && !keys.has(flagKey));
  return new Map(
    flags.flatMap((flag) => {
      const inUse = flagInUse(flag, usesAmong(staying, flag.key));
      return inUse ? [[flag.key, inUse]] : [];
    }),
  );
}

/** Why flags that are restored together cannot be, by key. */
export async function checkRestored(
  { flags: all, flagEnvironments }: Tables,
  flags: readonly FlagRecord[],
): Promise<ReadonlyMap<string, Refusal<'PREREQUISITE_INVALID'>>> {
  const needs = (await flagEnvironments.listNeedy(flags.map(({ id }) => id))).flatMap(({ flagKey, state }) =>
    state.prerequisites.map((prerequisite) => ({ flagKey, needed: prerequisite.flagKey })),
  );
  const restored = new Set(flags.map(({ key }) => key));
  const others = [...new Set(needs.map(({ needed }) => needed))].filter((key) => !restored.has(key));
  const found = await all.findByKeys(projectOf(flags), others);
  const archived = new Set(found.filter(({ status }) => status === 'archived').map(({ key }) => key));
  return new Map(
    needs
      .filter(({ needed }) => archived.has(needed))
      .map(({ flagKey, needed }) => [flagKey, needsArchived(flagKey, needed)]),
  );
}

/** Of flags that all lie in one; -1, where there is none, finds nothing. */
function projectOf([flag]: readonly FlagRecord[]): number {
  return flag?.projectId ?? -1;
}

/** With where a flag is needed: it stays as long as there is such a place. */
function flagInUse({ key }: FlagRecord, uses: readonly Use[]): Refusal<'FLAG_IN_USE'> | undefined {
  if (uses.length === 0) return undefined;
  return new Refusal('FLAG_IN_USE', `Feature flag '${key}' is still a prerequisite in ${places(uses)}.`, { uses });
}

function needsArchived(key: string, needed: string): Refusal<'PREREQUISITE_INVALID'> {
  const message = `Feature flag '${key}' needs feature flag '${needed}', which is archived: restore both.`;
  return new Refusal('PREREQUISITE_INVALID', message);
}
