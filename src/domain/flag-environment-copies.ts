/** Flags' states, copied from one environment of a project to another. */

import type { Transaction } from './change.js';
import type { StatePair, StatePart } from './environment-comparison.js';
import type { EnvironmentRecord } from './environments.js';
import {
  type ChangedState,
  type StateChange,
  saveFlagEnvironment,
  saveFlagEnvironments,
} from './flag-environment-changes.js';
import { type FlagEnvironmentRecord, getFlagEnvironment, initialFlagEnvironment } from './flag-environments.js';
import { type FlagRecord, flagNotFound } from './flags.js';
import { refuseMany } from './many-flags.js';
import type { Place } from './parents.js';
import { checkMovedPrerequisites, type PrerequisiteFault } from './prerequisites.js';
import type { Refusal } from './refusal.js';

/** What a request copies. */
export interface Copy {
  readonly from: EnvironmentRecord;
  readonly parts: readonly StatePart[];
  /** Undefined: all flags of the project. */
  readonly flagKeys?: readonly string[] | undefined;
}

/** What became of it. */
export interface Copied {
  /** The states that are others now, by their flags' keys. */
  readonly changed: readonly { readonly flagKey: string; readonly version: number }[];
  readonly unchanged: number;
}

/** Where the requests say that prerequisites come from. */
const ORIGIN = '/body/from';

type Change = StateChange & Pick<StatePair, 'flag'>;

/** Copies one flag's state into the place. */
export async function copyFlagEnvironment(
  tx: Transaction,
  place: Place,
  flag: FlagRecord,
  { from, parts }: Omit<Copy, 'flagKeys'>,
): Promise<ChangedState | Refusal<PrerequisiteFault>> {
  const changes = await changesOf(tx, place, { from, parts, flagKeys: [flag.key] });
  const [change] = changes;
  if (!change) {
    tx.leave();
    const state = await getFlagEnvironment(tx, flag, place.environment.id);
    return { before: state, after: state };
  }
  const fault = (await faultsOf(tx, place, changes)).get(flag.key);
  const { before, changed } = change;
  return fault ?? { before, after: await saveFlagEnvironment(tx, flag, before, changed) };
}

/** Copies the states of all flags of the project, or of those that are named: of all of them or of none. */
export async function copyEnvironment(
  tx: Transaction,
  place: Place,
  copy: Copy,
): Promise<Copied | Refusal<'BULK_REFUSED'>> {
  const changes = await changesOf(tx, place, copy);
  const refusal = copy.flagKeys && (await checkNamed(tx, place, copy.flagKeys, changes));
  if (refusal) return refusal;
  const saved = await saveFlagEnvironments(tx, changes);
  if (saved.length === 0) tx.leave();
  const all = copy.flagKeys?.length ?? (await tx.flags.count(place.project.id));
  const versions = new Map(saved.map(({ flagId, version }) => [flagId, version]));
  return {
    changed: changes.map(({ flag }) => ({ flagKey: flag.key, version: versions.get(flag.id) ?? 0 })),
    unchanged: all - saved.length,
  };
}

/** Where all flags are copied, these need each other as they do in the other environment: that is sound. */
async function checkNamed(
  tx: Transaction,
  place: Place,
  keys: readonly string[],
  changes: readonly Change[],
): Promise<Refusal<'BULK_REFUSED'> | undefined> {
  const known = new Set((await tx.flags.findByKeys(place.project.id, keys)).map(({ key }) => key));
  const faults = await faultsOf(tx, place, changes);
  return refuseMany(keys, (key) => (known.has(key) ? faults.get(key) : flagNotFound(key, place.environment.key)));
}

/** The states that become others. */
async function changesOf(
  { environmentComparison }: Transaction,
  { project, environment }: Place,
  { from, parts, flagKeys }: Copy,
): Promise<readonly Change[]> {
  const pair = { projectId: project.id, here: environment.id, there: from.id };
  const differing = await environmentComparison.listPairs({ ...pair, parts, flagKeys });
  return differing.map(({ flag, here, there }) => {
    const before = here ?? initialFlagEnvironment(flag, environment.id);
    const source = there ?? initialFlagEnvironment(flag, from.id);
    return { flag, before, changed: withParts(before, source, parts) };
  });
}

function withParts(
  before: FlagEnvironmentRecord,
  source: FlagEnvironmentRecord,
  parts: readonly StatePart[],
): FlagEnvironmentRecord {
  const giverOf = (part: StatePart) => (parts.includes(part) ? source : before);
  return {
    ...before,
    enabled: giverOf('enabled').enabled,
    prerequisites: giverOf('prerequisites').prerequisites,
    overrides: giverOf('overrides').overrides,
    rules: giverOf('rules').rules,
    defaultServe: giverOf('defaultServe').defaultServe,
  };
}

/**
 * What a state serves, and to whom, is sound in every environment of a project when it is in one: flags, variations
 * and segments are the project's. But which flags need each other is another matter in each environment.
 */
function faultsOf(
  tx: Transaction,
  { environment }: Place,
  changes: readonly Change[],
): Promise<ReadonlyMap<string, Refusal<PrerequisiteFault>>> {
  const states = changes.map(({ flag, changed }) => ({ flagKey: flag.key, state: changed }));
  return checkMovedPrerequisites(tx, environment.id, states, ORIGIN);
}
