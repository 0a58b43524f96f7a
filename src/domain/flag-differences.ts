/** What a change has made of flags in environments, put together from all that it has told. */
import type { Announcement } from './change.js';
import { type FlagEnvironmentRecord, initialFlagEnvironment } from './flag-environments.js';
import type { FlagRecord } from './flags.js';
import type { Repositories } from './repositories.js';

/** A flag, and its state in one environment. */
export interface FlagInPlace {
  readonly flag: FlagRecord;
  readonly state: FlagEnvironmentRecord;
}

export interface FlagDifference {
  /** Null: the flag did not exist. */
  readonly before: FlagInPlace | null;
  /** Null: it no longer exists. */
  readonly after: FlagInPlace | null;
}

/** Of one thing, as the change has found it and as it leaves it. */
interface Both<Thing> {
  readonly before: Thing;
  readonly after: Thing;
}

/** Told in parts: the first of them says how it was, the last one how it is. */
function joined<Thing>(earlier: Both<Thing> | undefined, { before, after }: Both<Thing>): Both<Thing> {
  return { before: earlier ? earlier.before : before, after };
}

/** The flags of which something was told that concerns this environment, in the order in which it was. */
export async function differencesIn(
  repositories: Pick<Repositories, 'flags' | 'flagEnvironments'>,
  { project, news }: Pick<Announcement, 'project' | 'news'>,
  environmentId: number,
): Promise<readonly FlagDifference[]> {
  const flags = new Map<number, Both<FlagRecord | null> | undefined>();
  const states = new Map<number, Both<FlagEnvironmentRecord>>();
  for (const one of news) {
    if (one.kind === 'flag') {
      const id = (one.after ?? one.before)?.id ?? 0;
      flags.set(id, joined(flags.get(id), one));
      const lost = one.lostStates.find((state) => state.environmentId === environmentId);
      if (lost) states.set(id, joined(states.get(id), { before: lost, after: lost }));
    } else if (one.after.environmentId === environmentId) {
      const id = one.after.flagId;
      states.set(id, joined(states.get(id), one));
      if (!flags.has(id)) flags.set(id, undefined);
    }
  }
  const known = await flagsOf(repositories, project.id, flags);
  const untouched = [...known.keys()].filter((id) => !states.has(id));
  const stored = await statesOf(repositories, environmentId, untouched);
  return [...known].map(([id, { before, after }]) => {
    const state = states.get(id) ?? stored.get(id);
    const inPlace = (flag: FlagRecord | null, side: 'before' | 'after') =>
      flag && { flag, state: state?.[side] ?? initialFlagEnvironment(flag, environmentId) };
    return { before: inPlace(before, 'before'), after: inPlace(after, 'after') };
  });
}

/** With those of which only a state has changed, as they are. */
async function flagsOf(
  { flags }: Pick<Repositories, 'flags'>,
  projectId: number,
  told: ReadonlyMap<number, Both<FlagRecord | null> | undefined>,
): Promise<ReadonlyMap<number, Both<FlagRecord | null>>> {
  const unchanged = [...told].flatMap(([id, flag]) => (flag === undefined ? [id] : []));
  const found = unchanged.length > 0 ? await flags.listByIds(projectId, unchanged) : [];
  const current = new Map(found.map((flag) => [flag.id, { before: flag, after: flag }]));
  return new Map(
    [...told].flatMap(([id, flag]) => {
      const both = flag ?? current.get(id);
      return both ? [[id, both] as const] : [];
    }),
  );
}

async function statesOf(
  { flagEnvironments }: Pick<Repositories, 'flagEnvironments'>,
  environmentId: number,
  flagIds: readonly number[],
): Promise<ReadonlyMap<number, Both<FlagEnvironmentRecord>>> {
  const found = flagIds.length > 0 ? await flagEnvironments.listOf(environmentId, flagIds) : [];
  return new Map(found.map((state) => [state.flagId, { before: state, after: state }]));
}
