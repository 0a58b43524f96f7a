import type { Transaction } from './change.js';
import { withoutLostVariations } from './door-data.js';
import {
  checkContent,
  checkMetadata,
  checkToggle,
  checkType,
  completeFlag,
  type FlagContent,
  type FlagFault,
  type FlagInput,
  type FlagPatch,
  patched,
} from './flag-content.js';
import { isSwitch, switchFlag } from './flag-environment-changes.js';
import { type FlagEnvironmentRecord, isEnabled } from './flag-environments.js';
import type { FlagRecord } from './flags.js';
import { newId } from './ids.js';
import { isSame } from './json.js';
import { checkJsonSchema } from './json-schemas.js';
import type { Place } from './parents.js';
import type { ProjectRecord } from './projects.js';
import { Refusal } from './refusal.js';
import { isUnchanged } from './unchanged.js';
import { checkRemoved, checkVariations } from './variations.js';

/** A flag and its switch in the environment of the request. */
export interface SwitchedFlag {
  readonly flag: FlagRecord;
  readonly enabled: boolean;
}

/** Makes a flag. It is off everywhere, unless the input switches it on in this place. */
export async function createFlag(
  tx: Transaction,
  { project, environment }: Place,
  input: FlagInput,
): Promise<SwitchedFlag | Refusal<FlagFault | 'FLAG_KEY_CONFLICT'>> {
  if (await tx.flags.findByKey(project.id, input.key)) {
    return new Refusal('FLAG_KEY_CONFLICT', `Feature flag '${input.key}' already exists in project '${project.key}'.`);
  }
  return insertFlag(tx, { project, environment }, input);
}

/** Makes the flag of this key or, where there is one, makes that one as the input says; its switch only if it says so. */
export async function replaceFlag(
  tx: Transaction,
  place: Place,
  input: FlagInput,
): Promise<
  (SwitchedFlag & { readonly isNew: boolean }) | Refusal<FlagFault | 'FLAG_TYPE_IMMUTABLE' | 'VARIATION_IN_USE'>
> {
  const flag = await tx.flags.findByKey(place.project.id, input.key);
  const replaced = flag ? await overwriteFlag(tx, place, flag, input) : await insertFlag(tx, place, input);
  return replaced instanceof Refusal ? replaced : { ...replaced, isNew: flag === undefined };
}

async function overwriteFlag(
  tx: Transaction,
  place: Place,
  flag: FlagRecord,
  input: FlagInput,
): Promise<SwitchedFlag | Refusal<FlagFault | 'FLAG_TYPE_IMMUTABLE' | 'VARIATION_IN_USE'>> {
  const changed = {
    ...flag,
    ...completeFlag({ ...input, toggle: input.toggle ?? flag.toggle }),
    status: flag.status,
  };
  // What is wrong in itself is refused as that, whatever serves the flag's variations now.
  const mayHaveNone = mayHaveNoVariations(input, flag);
  const fault = checkType(flag, input.type) ?? checkVariations(changed, mayHaveNone);
  return fault ?? changeFlag(tx, place, { flag, changed, enabled: input.enabled, mayHaveNone });
}

async function insertFlag(
  tx: Transaction,
  { project, environment }: Place,
  input: FlagInput,
): Promise<SwitchedFlag | Refusal<FlagFault>> {
  const draft = flagOf(tx, project, completeFlag(input));
  const fault = checkContent(draft, input.mayHaveNoVariations);
  if (fault) return fault;
  const flag = await tx.flags.insert(draft);
  noteFlag(tx, null, flag);
  const enabled = input.enabled ?? false;
  if (enabled) await switchFlag(tx, flag, environment.id, enabled);
  return { flag, enabled };
}

/** A new flag with this content. */
function flagOf(
  { now, revision }: Transaction,
  project: Pick<ProjectRecord, 'id'>,
  content: FlagContent,
): Omit<FlagRecord, 'id'> {
  return {
    publicId: newId('flg'),
    projectId: project.id,
    doorData: {},
    ...content,
    changedIn: revision,
    version: 1,
    createdAt: now,
    updatedAt: now,
    lastEvaluatedAt: null,
  };
}

/** Changes what the patch names. */
export function updateFlag(
  tx: Transaction,
  place: Place,
  flag: FlagRecord,
  patch: FlagPatch,
): Promise<SwitchedFlag | Refusal<FlagFault | 'VARIATION_IN_USE'>> {
  const mayHaveNone = mayHaveNoVariations(patch, flag);
  return changeFlag(tx, place, { flag, changed: patched(flag, patch), enabled: patch.enabled, mayHaveNone });
}

function mayHaveNoVariations({ mayHaveNoVariations = false }: FlagPatch, flag: FlagRecord): boolean {
  return mayHaveNoVariations || flag.variations.length === 0;
}

/** A flag as it is and as it is to be, and its switch in the environment of the request; undefined stays. */
interface WholeChange {
  readonly flag: FlagRecord;
  readonly changed: FlagRecord;
  readonly enabled: boolean | undefined;
  /** Whether it may be left without variations. */
  readonly mayHaveNone: boolean;
}

/** Writes what is to become of a flag. A variation that is served somewhere cannot go. */
async function changeFlag(
  tx: Transaction,
  { environment }: Place,
  { flag, changed, enabled, mayHaveNone }: WholeChange,
): Promise<SwitchedFlag | Refusal<FlagFault | 'VARIATION_IN_USE'>> {
  // A schema takes time to compile, and values that satisfied it satisfy it still.
  const isToSatisfy = !isSame([flag.variations, flag.jsonSchema], [changed.variations, changed.jsonSchema]);
  const fault =
    checkMetadata(changed.metadata) ??
    (await checkRemoved(tx, flag, changed)) ??
    checkVariations(changed, mayHaveNone) ??
    checkToggle(changed) ??
    (isToSatisfy ? checkJsonSchema(changed) : undefined);
  if (fault) return fault;
  const saved = await saveFlag(tx, flag, changed);
  if (enabled !== undefined) await switchFlag(tx, flag, environment.id, enabled);
  return { flag: saved, enabled: await isEnabled(tx, flag, environment.id) };
}

/** Whose evaluations a patch of flags concerns: the switch alone is one environment's, all else every environment's. */
export function reachOf(patch: { readonly enabled?: boolean | undefined }): 'here' | 'everywhere' {
  return isSwitch(patch) ? 'here' : 'everywhere';
}

/** Writes the flag as its next version, marked with the change that makes it, unless it is so already. */
export async function saveFlag(tx: Transaction, flag: FlagRecord, changed: FlagRecord): Promise<FlagRecord> {
  if (isUnchanged(tx, flag, changed)) return flag;
  const [saved] = await saveFlags(tx, { id: flag.projectId }, [{ before: flag, content: changed }]);
  return saved ?? changed;
}

/** A flag as it is, if it is, and as it is to be. */
export interface FlagChange {
  readonly before: FlagRecord | undefined;
  readonly content: FlagContent;
}

/** Writes flags that are known to be sound. Answers them in no order. */
export async function saveFlags(
  tx: Transaction,
  project: Pick<ProjectRecord, 'id'>,
  changes: readonly FlagChange[],
): Promise<readonly FlagRecord[]> {
  if (changes.length === 0) return [];
  const saved = await tx.flags.saveAll(
    changes.map(({ before, content }) => {
      if (!before) return flagOf(tx, project, content);
      const times = { version: before.version + 1, changedIn: tx.revision, updatedAt: tx.now };
      const changed = { ...before, ...content, ...times };
      return { ...changed, doorData: withoutLostVariations(changed) };
    }),
  );
  const beforeOf = new Map(changes.map(({ before, content }) => [content.key, before]));
  for (const flag of saved) noteFlag(tx, beforeOf.get(flag.key) ?? null, flag);
  return saved;
}

/** `lostStates`: those that a flag takes along as it goes. */
export function noteFlag(
  tx: Transaction,
  before: FlagRecord | null,
  after: FlagRecord | null,
  lostStates: readonly FlagEnvironmentRecord[] = [],
): void {
  tx.tell({ kind: 'flag', before, after, lostStates });
  tx.note({ resource: 'flag', resourceId: (after ?? before)?.publicId ?? '', environmentId: null, before, after });
}
