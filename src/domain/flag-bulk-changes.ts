/** The same changes to many flags, with a number of statements that does not grow with them. */

import type { Transaction } from './change.js';
import { type FlagChange, saveFlags } from './flag-changes.js';
import { type StateChange, saveFlagEnvironments } from './flag-environment-changes.js';
import { initialFlagEnvironment } from './flag-environments.js';
import { checkArchived, checkRestored } from './flag-lifecycle.js';
import { type FlagRecord, type FlagStatus, flagNotFound } from './flags.js';
import { refuseMany } from './many-flags.js';
import type { Place } from './parents.js';
import { type ItemFault, Refusal } from './refusal.js';

/** What is to change in each flag; undefined stays. */
export interface FlagsPatch {
  /** In the environment of the request. */
  readonly enabled?: boolean | undefined;
  readonly status?: FlagStatus | undefined;
  readonly addTags?: readonly string[] | undefined;
  readonly removeTags?: readonly string[] | undefined;
}

/** Of a flag that is there. */
type KnownChange = FlagChange & { readonly before: FlagRecord };

/** What became of one flag. */
export interface FlagResult {
  readonly flagKey: string;
  /** The flag, or its switch in the environment of the request. */
  readonly isChanged: boolean;
  /** The flag's own: the switch is counted by the state in the environment. */
  readonly version: number;
}

/** The contract's bound on a flag's tags. */
const MOST_TAGS = 50;

/** Changes all of the flags or none. Those that are as the patch wants them are not written. Answers in the keys' order. */
export async function updateFlags(
  tx: Transaction,
  { project, environment }: Place,
  keys: readonly string[],
  patch: FlagsPatch,
): Promise<readonly FlagResult[] | Refusal<'BULK_REFUSED'>> {
  const flags = new Map((await tx.flags.findByKeys(project.id, keys)).map((flag) => [flag.key, flag]));
  const changes = [...flags.values()].map((flag) => ({ before: flag, content: patched(flag, patch) }));
  const faults = await faultsOf(tx, changes);
  const refusal = refuseMany(keys, (key) => (flags.has(key) ? faults.get(key) : flagNotFound(key, environment.key)));
  if (refusal) return refusal;
  const switches = await switchesOf(tx, environment.id, [...flags.values()], patch);
  const saved = await saveFlags(tx, project, changes.filter(isChange));
  await saveFlagEnvironments(tx, switches);
  if (saved.length + switches.length === 0) tx.leave();
  const written = new Set([...saved.map(({ id }) => id), ...switches.map(({ flag }) => flag.id)]);
  const after = new Map([...flags.values(), ...saved].map((flag) => [flag.key, flag]));
  return keys.flatMap((flagKey): FlagResult[] => {
    const flag = after.get(flagKey);
    return flag ? [{ flagKey, isChanged: written.has(flag.id), version: flag.version }] : [];
  });
}

function patched(flag: FlagRecord, { status = flag.status, addTags = [], removeTags = [] }: FlagsPatch): FlagRecord {
  const kept = flag.tags.filter((tag) => addTags.includes(tag) || !removeTags.includes(tag));
  return { ...flag, status, tags: [...kept, ...addTags.filter((tag) => !kept.includes(tag))] };
}

/** Tags never change places. */
function isChange({ before, content }: KnownChange): boolean {
  const isSame = before.tags.length === content.tags.length && content.tags.every((tag) => before.tags.includes(tag));
  return before.status !== content.status || !isSame;
}

async function faultsOf(
  tx: Transaction,
  changes: readonly KnownChange[],
): Promise<ReadonlyMap<string, Refusal<ItemFault>>> {
  const becoming = (status: FlagStatus) =>
    changes
      .filter(({ before, content }) => before.status !== status && content.status === status)
      .map(({ before }) => before);
  const [archived, restored] = [becoming('archived'), becoming('active')];
  return new Map<string, Refusal<ItemFault>>([
    ...(archived.length > 0 ? await checkArchived(tx, archived) : []),
    ...(restored.length > 0 ? await checkRestored(tx, restored) : []),
    ...changes.filter(({ content }) => content.tags.length > MOST_TAGS).map(tooManyTags),
  ]);
}

function tooManyTags({ content: { key, tags } }: FlagChange): [string, Refusal<'VALIDATION_FAILED'>] {
  const message = `Feature flag '${key}' would have ${tags.length} tags, and may have ${MOST_TAGS}.`;
  return [key, new Refusal('VALIDATION_FAILED', message)];
}

/** The states that are to be switched. */
async function switchesOf(
  { flagEnvironments }: Transaction,
  environmentId: number,
  flags: readonly FlagRecord[],
  { enabled }: FlagsPatch,
): Promise<readonly (StateChange & { readonly flag: FlagRecord })[]> {
  if (enabled === undefined) return [];
  const ids = flags.map(({ id }) => id);
  const states = new Map((await flagEnvironments.listOf(environmentId, ids)).map((state) => [state.flagId, state]));
  return flags
    .map((flag) => ({ flag, before: states.get(flag.id) ?? initialFlagEnvironment(flag, environmentId) }))
    .filter(({ before }) => before.enabled !== enabled)
    .map(({ flag, before }) => ({ flag, before, changed: { ...before, enabled } }));
}
