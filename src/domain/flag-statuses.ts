/** What keeps flags from being archived or restored: no active flag may need an archived one. */
import type { FlagRecord } from './flags.js';
import { usesAmong } from './prerequisites.js';
import { places, Refusal, type Use } from './refusal.js';
import type { Repositories } from './repositories.js';

type Tables = Pick<Repositories, 'flags' | 'flagEnvironments'>;

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

export function flagInUse({ key }: FlagRecord, uses: readonly Use[]): Refusal<'FLAG_IN_USE'> | undefined {
  if (uses.length === 0) return undefined;
  return new Refusal('FLAG_IN_USE', `Feature flag '${key}' is still a prerequisite in ${places(uses)}.`, { uses });
}

function needsArchived(key: string, needed: string): Refusal<'PREREQUISITE_INVALID'> {
  const message = `Feature flag '${key}' needs feature flag '${needed}', which is archived: restore both.`;
  return new Refusal('PREREQUISITE_INVALID', message);
}
