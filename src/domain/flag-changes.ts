import type { Transaction } from './change.js';
import {
  checkMetadata,
  completeFlag,
  type FlagContent,
  type FlagInput,
  type FlagPatch,
  given,
  toVariation,
} from './flag-content.js';
import { isSwitch, switchFlag } from './flag-environment-changes.js';
import { isEnabled } from './flag-environments.js';
import type { FlagRecord } from './flags.js';
import { newId } from './ids.js';
import { checkJsonSchema } from './json-schemas.js';
import { mergePatch } from './merge-patch.js';
import type { Place } from './parents.js';
import type { ProjectRecord } from './projects.js';
import { Refusal } from './refusal.js';
import { checkRemoved, checkVariations, type VariationFault } from './variations.js';

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
): Promise<SwitchedFlag | Refusal<VariationFault | 'FLAG_KEY_CONFLICT' | 'JSON_SCHEMA_INVALID' | 'VALIDATION_FAILED'>> {
  if (await tx.flags.findByKey(project.id, input.key)) {
    return new Refusal('FLAG_KEY_CONFLICT', `Feature flag '${input.key}' already exists in project '${project.key}'.`);
  }
  const draft = newFlag(tx, project, input);
  const fault = checkVariations(draft) ?? checkJsonSchema(draft) ?? checkMetadata(draft.metadata);
  if (fault) return fault;
  const flag = await tx.flags.insert(draft);
  noteFlag(tx, null, flag);
  const enabled = input.enabled ?? false;
  if (enabled) await switchFlag(tx, flag, environment.id, enabled);
  return { flag, enabled };
}

function newFlag(tx: Transaction, project: ProjectRecord, input: FlagInput): Omit<FlagRecord, 'id'> {
  return flagOf(tx, project, completeFlag(input));
}

/** A new flag with this content. */
export function flagOf(
  { now, revision }: Transaction,
  project: ProjectRecord,
  content: FlagContent,
): Omit<FlagRecord, 'id'> {
  return {
    publicId: newId('flg'),
    projectId: project.id,
    ...content,
    changedIn: revision,
    version: 1,
    createdAt: now,
    updatedAt: now,
    lastEvaluatedAt: null,
  };
}

/** Changes what the patch names. A variation that is served somewhere cannot go. */
export async function updateFlag(
  tx: Transaction,
  { environment }: Place,
  flag: FlagRecord,
  patch: FlagPatch,
): Promise<SwitchedFlag | Refusal<VariationFault | 'VARIATION_IN_USE' | 'JSON_SCHEMA_INVALID' | 'VALIDATION_FAILED'>> {
  const changed = patched(flag, patch);
  const tooMuch = checkMetadata(changed.metadata);
  if (tooMuch) return tooMuch;
  const fault =
    (patch.variations && (await checkRemoved(tx, flag, changed, patch))) ??
    checkVariations(changed) ??
    (patch.variations || patch.jsonSchema !== undefined ? checkJsonSchema(changed) : undefined);
  if (fault) return fault;
  const saved = await saveFlag(tx, flag, changed);
  if (patch.enabled !== undefined) await switchFlag(tx, flag, environment.id, patch.enabled);
  return { flag: saved, enabled: await isEnabled(tx, flag, environment.id) };
}

/** Whose evaluations a patch concerns: the switch alone is one environment's, all else every environment's. */
export function reachOf(patch: FlagPatch): 'here' | 'everywhere' {
  return isSwitch(patch) ? 'here' : 'everywhere';
}

function patched(flag: FlagRecord, patch: FlagPatch): FlagRecord {
  return {
    ...flag,
    name: patch.name ?? flag.name,
    description: patch.description ?? flag.description,
    variations: patch.variations?.map(toVariation) ?? flag.variations,
    defaultVariation: given(patch.defaultVariation, flag.defaultVariation),
    offVariation: given(patch.offVariation, flag.offVariation),
    tags: patch.tags ?? flag.tags,
    owner: given(patch.owner, flag.owner),
    serverOnly: patch.serverOnly ?? flag.serverOnly,
    metadata: mergePatch(flag.metadata, patch.metadata ?? {}),
    jsonSchema: given(patch.jsonSchema, flag.jsonSchema),
  };
}

/** Writes the flag as its next version, marked with the change that makes it. */
export async function saveFlag(tx: Transaction, flag: FlagRecord, changed: FlagRecord): Promise<FlagRecord> {
  const saved = { ...changed, version: flag.version + 1, changedIn: tx.revision, updatedAt: tx.now };
  await tx.flags.update(saved);
  noteFlag(tx, flag, saved);
  return saved;
}

/** A flag as it is, if it is, and as it is to be. */
export interface FlagChange {
  readonly before: FlagRecord | undefined;
  readonly content: FlagContent;
}

/** Writes flags that are known to be sound. Answers them in no order. */
export async function saveFlags(
  tx: Transaction,
  project: ProjectRecord,
  changes: readonly FlagChange[],
): Promise<readonly FlagRecord[]> {
  if (changes.length === 0) return [];
  const saved = await tx.flags.saveAll(
    changes.map(({ before, content }) => {
      if (!before) return flagOf(tx, project, content);
      const times = { version: before.version + 1, changedIn: tx.revision, updatedAt: tx.now };
      return { ...before, ...content, ...times };
    }),
  );
  const beforeOf = new Map(changes.map(({ before, content }) => [content.key, before]));
  for (const flag of saved) noteFlag(tx, beforeOf.get(flag.key) ?? null, flag);
  return saved;
}

export function noteFlag(tx: Transaction, before: FlagRecord | null, after: FlagRecord | null): void {
  tx.note({ resource: 'flag', resourceId: (after ?? before)?.publicId ?? '', environmentId: null, before, after });
}
