import type { Transaction } from './change.js';
import { newId } from './ids.js';
import { mergePatch } from './merge-patch.js';
import type { Page, PageRequest } from './pages.js';
import type { ProjectRecord } from './projects.js';
import { Refusal } from './refusal.js';
import { checkRemoved, checkVariations, type VariationFault } from './variations.js';

export type FlagType = 'boolean' | 'string' | 'number' | 'json';
export type FlagStatus = 'active' | 'archived';

/** One of the values that a flag can serve. */
export interface Variation {
  /** Unique in the flag. */
  readonly key: string;
  readonly name: string;
  /** A JSON value of the flag's type. */
  readonly value: unknown;
  readonly description: string;
}

/** A flag of a project; its switch and targeting are per environment (`flag-environments.ts`). */
export interface FlagRecord {
  readonly id: number;
  readonly publicId: string;
  readonly projectId: number;
  /** Unique in the project; never changes. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** Never changes. */
  readonly type: FlagType;
  readonly variations: readonly Variation[];
  /** Served where the flag is on and no rule serves; null: no variation. */
  readonly defaultVariation: string | null;
  /** Served where the flag is off; null: no variation. */
  readonly offVariation: string | null;
  readonly tags: readonly string[];
  readonly owner: string | null;
  /** Publishable keys never see it. */
  readonly serverOnly: boolean;
  readonly status: FlagStatus;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type FlagSort = 'key' | 'name' | 'created_at' | 'updated_at';

export interface FlagFilter {
  readonly projectId: number;
  readonly status?: FlagStatus;
}

export interface FlagRepository {
  insert(flag: Omit<FlagRecord, 'id'>): Promise<FlagRecord>;
  findByKey(projectId: number, key: string): Promise<FlagRecord | undefined>;
  list(filter: FlagFilter, page: PageRequest<FlagSort>): Promise<Page<FlagRecord>>;
  /** All active flags of a project in key order: what a snapshot is compiled from. */
  listActive(projectId: number): Promise<readonly FlagRecord[]>;
  /** Writes the whole record; the caller has raised its version. */
  update(flag: FlagRecord): Promise<void>;
  /** Takes its states in the environments along. */
  delete(id: number): Promise<void>;
}

/** A variation as it is asked for. */
export interface VariationInput {
  readonly key: string;
  readonly name?: string | undefined;
  readonly value?: unknown;
  readonly description?: string | undefined;
}

/** A new flag, as it is asked for. */
export interface FlagInput extends FlagPatch {
  readonly key: string;
  readonly type: FlagType;
}

/** What is to change; undefined stays. */
export interface FlagPatch {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly variations?: readonly VariationInput[] | undefined;
  readonly defaultVariation?: string | null | undefined;
  readonly offVariation?: string | null | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly owner?: string | null | undefined;
  readonly serverOnly?: boolean | undefined;
  /** A merge patch: null removes a property. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

const BOOLEAN_VARIATIONS: readonly VariationInput[] = [
  { key: 'on', value: true },
  { key: 'off', value: false },
];

/** Makes a flag; it is off in every environment. */
export async function createFlag(
  tx: Transaction,
  project: ProjectRecord,
  input: FlagInput,
): Promise<FlagRecord | Refusal<VariationFault | 'FLAG_KEY_CONFLICT'>> {
  if (await tx.flags.findByKey(project.id, input.key)) {
    return new Refusal(
      'FLAG_KEY_CONFLICT',
      `Feature flag '${input.key}' already exists in project '${project.key}'.`,
    );
  }
  const draft = newFlag(project, input, tx.now);
  const fault = checkVariations(draft);
  if (fault) return fault;
  const flag = await tx.flags.insert(draft);
  await noteFlag(tx, null, flag);
  return flag;
}

function newFlag(project: ProjectRecord, input: FlagInput, now: string): Omit<FlagRecord, 'id'> {
  const { key, type } = input;
  const variations = (input.variations ?? (type === 'boolean' ? BOOLEAN_VARIATIONS : [])).map(toVariation);
  const named = (value: boolean) => variations.find((variation) => variation.value === value)?.key;
  return {
    publicId: newId('flg'),
    projectId: project.id,
    key,
    name: input.name ?? key,
    description: input.description ?? '',
    type,
    variations,
    defaultVariation: given(input.defaultVariation, named(true) ?? variations.at(0)?.key ?? null),
    offVariation: given(input.offVariation, named(false) ?? variations.at(-1)?.key ?? null),
    tags: input.tags ?? [],
    owner: input.owner ?? null,
    serverOnly: input.serverOnly ?? false,
    status: 'active',
    metadata: mergePatch({}, input.metadata ?? {}),
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
}

/** Null is a choice of its own here: no variation. */
function given<Value>(value: Value | undefined, otherwise: Value): Value {
  return value === undefined ? otherwise : value;
}

function toVariation({ key, name = key, value = null, description = '' }: VariationInput): Variation {
  return { key, name, value, description };
}

/** Changes what the patch names. A variation that is served somewhere cannot go. */
export async function updateFlag(
  tx: Transaction,
  flag: FlagRecord,
  patch: FlagPatch,
): Promise<FlagRecord | Refusal<VariationFault | 'VARIATION_IN_USE'>> {
  const changed: FlagRecord = {
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
  };
  const fault = (patch.variations && (await checkRemoved(tx, flag, changed, patch))) ?? checkVariations(changed);
  return fault ?? saveFlag(tx, flag, changed);
}

/** An archived flag evaluates as if it did not exist, and keeps everything. */
export async function setFlagStatus(tx: Transaction, flag: FlagRecord, status: FlagStatus): Promise<FlagRecord> {
  return saveFlag(tx, flag, { ...flag, status });
}

export async function deleteFlag(tx: Transaction, flag: FlagRecord): Promise<void> {
  await tx.flags.delete(flag.id);
  await noteFlag(tx, flag, null);
}

async function saveFlag(tx: Transaction, flag: FlagRecord, changed: FlagRecord): Promise<FlagRecord> {
  const saved = { ...changed, version: flag.version + 1, updatedAt: tx.now };
  await tx.flags.update(saved);
  await noteFlag(tx, flag, saved);
  return saved;
}

async function noteFlag(tx: Transaction, before: FlagRecord | null, after: FlagRecord | null): Promise<void> {
  await tx.note({ resource: 'flag', resourceId: (after ?? before)?.publicId ?? '', before, after });
}
