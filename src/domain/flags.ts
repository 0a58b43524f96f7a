import type { DoorData, FlagsmithFeature, FliptFlag } from './door-data.js';
import type { Page, PageRequest } from './pages.js';
import { Refusal } from './refusal.js';

export type FlagType = 'boolean' | 'string' | 'number' | 'json';
export type FlagStatus = 'active' | 'archived';
/**
 * What `enabled` turns in an environment: the whole flag; or only what is served where no override and no rule serves,
 * namely whether the answer says that it is enabled (`default`) or, of a boolean flag, which variation it is (`value`).
 */
export type FlagToggle = 'switch' | 'default' | 'value';
export type JsonSchema = Readonly<Record<string, unknown>>;

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
  readonly toggle: FlagToggle;
  /** A string flag may have none: Flipt's API makes such flags. */
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
  /** JSON Schema 2020-12 of a json flag's values; null: any value. */
  readonly jsonSchema: JsonSchema | null;
  readonly doorData: DoorData<FlagsmithFeature, FliptFlag>;
  /** The project's revision that wrote it. */
  readonly changedIn: number;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** In any environment; null: never. Written with the counts of evaluations only: it is no change of the flag. */
  readonly lastEvaluatedAt: string | null;
}

export type FlagSort = 'key' | 'name' | 'created_at' | 'updated_at';

export interface FlagFilter {
  readonly projectId: number;
  readonly status?: FlagStatus | undefined;
  /** Whether they are stale: active, and made and last evaluated before that moment. */
  readonly stale?: { readonly is: boolean; readonly before: string };
  /** Whether they are on in the environment. */
  readonly enabled?: { readonly is: boolean; readonly environmentId: number };
  readonly type?: FlagType | undefined;
  readonly owner?: string | undefined;
  readonly serverOnly?: boolean | undefined;
  readonly tag?: string | undefined;
  /** Only those that have this in key, name or description. */
  readonly text?: string | undefined;
}

export interface FlagRepository {
  insert(flag: Omit<FlagRecord, 'id'>): Promise<FlagRecord>;
  findByKey(projectId: number, key: string): Promise<FlagRecord | undefined>;
  /** If it is in the project. */
  findById(projectId: number, id: number): Promise<FlagRecord | undefined>;
  /** Those of these ids, in no order. */
  listByIds(projectId: number, ids: readonly number[]): Promise<readonly FlagRecord[]>;
  list(filter: FlagFilter, page: PageRequest<FlagSort>): Promise<Page<FlagRecord>>;
  findByKeys(projectId: number, keys: readonly string[]): Promise<readonly FlagRecord[]>;
  /** The flags of a project, archived ones too, that were written after this revision of the project; -1: all. */
  listChanged(projectId: number, after: number): Promise<readonly FlagRecord[]>;
  /** How many there are in the project, archived ones too. */
  count(projectId: number): Promise<number>;
  /**
   * Inserts the flags, or writes them over those of the same keys, whose `lastEvaluatedAt` stays; the caller has raised
   * their versions. Answers them as they are then, in no order.
   */
  saveAll(flags: readonly Omit<FlagRecord, 'id'>[]): Promise<readonly FlagRecord[]>;
  /** Takes its states in the environments along. */
  delete(id: number): Promise<void>;
}

/** The flag as it is seen from a place: archived ones included. */
export async function findFlag(
  { flags }: { readonly flags: FlagRepository },
  {
    project,
    environment,
  }: { readonly project: { readonly id: number }; readonly environment: { readonly key: string } },
  key: string,
): Promise<FlagRecord | Refusal<'FLAG_NOT_FOUND'>> {
  return (await flags.findByKey(project.id, key)) ?? flagNotFound(key, environment.key);
}

export function flagNotFound(key: string, environmentKey: string): Refusal<'FLAG_NOT_FOUND'> {
  return new Refusal('FLAG_NOT_FOUND', `Feature flag '${key}' does not exist in environment '${environmentKey}'.`);
}
