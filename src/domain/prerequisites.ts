/** What a flag may need of others: flags and variations that exist, never itself. */
import { anyCycle, type Dependencies, findCycle, inOrder } from './dependencies.js';
import type { FlagEnvironmentRecord, NamedState, Prerequisite } from './flag-environments.js';
import type { FlagRecord } from './flags.js';
import { Refusal, type Use } from './refusal.js';
import type { Repositories } from './repositories.js';

export type PrerequisiteFault = 'PREREQUISITE_INVALID' | 'PREREQUISITE_CYCLE';

/** The engine's limit on flags that need each other in a row. */
const MOST_IN_A_ROW = 32;

type State = Pick<FlagEnvironmentRecord, 'prerequisites' | 'environmentId'>;

export async function checkPrerequisites(
  { flags, flagEnvironments }: Pick<Repositories, 'flags' | 'flagEnvironments'>,
  flag: FlagRecord,
  { prerequisites, environmentId }: State,
): Promise<Refusal<PrerequisiteFault> | undefined> {
  if (prerequisites.length === 0) return undefined;
  const keys = prerequisites.map(({ flagKey }) => flagKey);
  const known = new Map((await flags.findByKeys(flag.projectId, keys)).map((one) => [one.key, one]));
  const unknown = firstFault(prerequisites, known);
  if (unknown) return unknown;
  const others = await flagEnvironments.listWithPrerequisites(environmentId);
  const dependencies = new Map([...others.map(needs), [flag.key, keys]]);
  return checkPrerequisiteGraph(dependencies, new Map([[flag.key, '/body']]), '/body/prerequisites');
}

function needs({
  flagKey,
  state,
}: Pick<NamedState, 'flagKey'> & { readonly state: Pick<State, 'prerequisites'> }): [string, readonly string[]] {
  return [flagKey, state.prerequisites.map((prerequisite) => prerequisite.flagKey)];
}

/**
 * Prerequisites that are sound in another environment, in this one: why they do not go with those of the flags that
 * are not among `changed`, by key. `path` is where the request says that they come.
 */
export async function checkMovedPrerequisites(
  { flagEnvironments }: Pick<Repositories, 'flagEnvironments'>,
  environmentId: number,
  changed: readonly { readonly flagKey: string; readonly state: Pick<State, 'prerequisites'> }[],
  path: string,
): Promise<ReadonlyMap<string, Refusal<PrerequisiteFault>>> {
  const needy = changed.filter(({ state }) => state.prerequisites.length > 0);
  if (needy.length === 0) return new Map();
  const others = await flagEnvironments.listWithPrerequisites(environmentId);
  const dependencies = new Map([...others, ...changed].map(needs));
  const hasTooMany = endOfTooMany(dependencies, inOrder(dependencies)) !== undefined;
  return new Map(
    needy.flatMap(({ flagKey }): [string, Refusal<PrerequisiteFault>][] => {
      const cycle = findCycle(dependencies, flagKey);
      const fault = cycle ? needsItself(cycle, path) : hasTooMany ? tooMany(path) : undefined;
      return fault ? [[flagKey, fault]] : [];
    }),
  );
}

/** The first that no flag, or no variation of it, can meet. */
export function firstFault(
  prerequisites: readonly Prerequisite[],
  known: ReadonlyMap<string, Pick<FlagRecord, 'status' | 'variations'>>,
): Refusal<'PREREQUISITE_INVALID'> | undefined {
  for (const [index, { flagKey, variations }] of prerequisites.entries()) {
    const path = `/body/prerequisites/${index}`;
    const flag = known.get(flagKey);
    if (flag?.status !== 'active') {
      const message = `Feature flag '${flagKey}' does not exist, or is archived, and cannot be a prerequisite.`;
      return invalid(message, `${path}/flag_key`, 'names no active flag of the project');
    }
    const existing = new Set(flag.variations.map(({ key }) => key));
    const missing = variations?.findIndex((key) => !existing.has(key)) ?? -1;
    if (missing >= 0) {
      const message = `Variation '${variations?.[missing]}' does not exist in flag '${flagKey}'.`;
      return invalid(message, `${path}/variations/${missing}`, 'names no variation of that flag');
    }
  }
  return undefined;
}

function invalid(message: string, path: string, spot: string): Refusal<'PREREQUISITE_INVALID'> {
  return new Refusal('PREREQUISITE_INVALID', message, { errors: [{ path, message: spot }] });
}

/**
 * That no flag needs itself, and that not too many need each other in a row. `changed` are the keys of those that are
 * to be written, each with the place of its state in the request; `elsewhere` is where others are refused.
 */
export function checkPrerequisiteGraph(
  dependencies: Dependencies,
  changed: ReadonlyMap<string, string>,
  elsewhere: string,
): Refusal<PrerequisiteFault> | undefined {
  const order = inOrder(dependencies);
  const cycle = anyCycle(dependencies, order, changed);
  if (cycle) {
    const [key = '', next = ''] = cycle;
    const index = dependencies.get(key)?.indexOf(next);
    return needsItself(cycle, `${changed.get(key)}/prerequisites/${index}/flag_key`);
  }
  const last = endOfTooMany(dependencies, order);
  if (last === undefined) return undefined;
  return tooMany(changed.has(last) ? `${changed.get(last)}/prerequisites` : elsewhere);
}

function needsItself(cycle: readonly string[], path: string): Refusal<'PREREQUISITE_CYCLE'> {
  return new Refusal('PREREQUISITE_CYCLE', `The flag would need itself: ${cycle.join(' -> ')}.`, {
    errors: [{ path, message: 'leads back to the flag itself' }],
  });
}

/** The first flag that has too many below it; undefined: none has. `order` is from `inOrder`. */
function endOfTooMany(dependencies: Dependencies, order: readonly string[]): string | undefined {
  const lengths = new Map<string, number>();
  return order.find((key) => {
    // Those that need nothing are in no list, and are one flag themselves.
    const length = 1 + Math.max(0, ...(dependencies.get(key) ?? []).map((named) => lengths.get(named) ?? 1));
    lengths.set(key, length);
    return length > MOST_IN_A_ROW;
  });
}

function tooMany(path: string): Refusal<'PREREQUISITE_INVALID'> {
  const message = `More than ${MOST_IN_A_ROW} flags would need each other in a row.`;
  return invalid(message, path, `must leave at most ${MOST_IN_A_ROW} flags in a row`);
}

/** Where other flags need this one; with `variations`, where they need one of these. */
export async function usesAsPrerequisite(
  { flagEnvironments }: Pick<Repositories, 'flagEnvironments'>,
  flag: FlagRecord,
  variations?: ReadonlySet<string>,
): Promise<readonly Use[]> {
  return usesAmong(await flagEnvironments.listNeedingFlags(flag.projectId, [flag.key]), flag.key, variations);
}

/** Where these states need the flag; with `variations`, where they need one of these. */
export function usesAmong(
  states: readonly NamedState[],
  needed: string,
  variations?: ReadonlySet<string>,
): readonly Use[] {
  return states.flatMap(({ flagKey, environmentKey, state }) =>
    state.prerequisites.flatMap((prerequisite, index): Use[] => {
      const isMeant = prerequisite.flagKey === needed && namesOne(prerequisite, variations);
      const path = `/prerequisites/${index}/${variations ? 'variations' : 'flag_key'}`;
      return isMeant ? [{ flagKey, environmentKey, segmentKey: null, path }] : [];
    }),
  );
}

function namesOne({ variations }: Prerequisite, wanted: ReadonlySet<string> | undefined): boolean {
  return wanted === undefined || (variations?.some((key) => wanted.has(key)) ?? false);
}
