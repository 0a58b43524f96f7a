import type { Transaction } from './change.js';
import type { Condition } from './conditions.js';
import type { FlagRecord } from './flags.js';
import type { Refusal } from './refusal.js';
import type { Repositories } from './repositories.js';
import { checkTargeting, type TargetingFault } from './targeting.js';

/** One variation's share of the users that a rollout reaches. */
export interface Weight {
  readonly variation: string;
  /** Percent, 0 to 100, in steps of 0.001. */
  readonly weight: number;
}

/** Users spread over variations by a hash of an attribute. What the weights leave open goes on with the next rule. */
export interface Rollout {
  readonly weights: readonly Weight[];
  /** The attribute that is hashed, written as in a condition. */
  readonly bucketBy: string;
  /** What makes this rollout independent of others; null: the flag's key. */
  readonly seed: string | null;
  readonly algorithm: 'native';
}

/** What a rule or the default answers: one variation, or a rollout over several. */
export type Serve = { readonly variation: string } | { readonly rollout: Rollout };

/** For whom (`when`; null: for everybody) and what. */
export interface Rule {
  /** Public id: stays the same while the rule is edited. */
  readonly id: string;
  readonly name: string;
  readonly when: Condition | null;
  readonly serve: Serve;
}

/** A flag's switch and targeting in one environment. Where no row was ever written, `initialFlagEnvironment` holds. */
export interface FlagEnvironmentRecord {
  readonly flagId: number;
  readonly environmentId: number;
  readonly enabled: boolean;
  readonly rules: readonly Rule[];
  /** Served when no rule has; null: the flag's default variation. */
  readonly defaultServe: Serve | null;
  /** 0: never written. */
  readonly version: number;
  readonly updatedAt: string;
}

export interface FlagEnvironmentRepository {
  find(flagId: number, environmentId: number): Promise<FlagEnvironmentRecord | undefined>;
  /** The flag's states in all environments in which one was ever written. */
  listByFlag(flagId: number): Promise<readonly FlagEnvironmentRecord[]>;
  /** The states of all flags in one environment. */
  listByEnvironment(environmentId: number): Promise<readonly FlagEnvironmentRecord[]>;
  /** Which of these flags are on in the environment. */
  listEnabled(environmentId: number, flagIds: readonly number[]): Promise<ReadonlySet<number>>;
  /** Inserts or replaces the row of (flag, environment). */
  save(state: FlagEnvironmentRecord): Promise<void>;
}

/** How a flag is in an environment in which nobody has touched it: off, for nobody in particular. */
export function initialFlagEnvironment(flag: FlagRecord, environmentId: number): FlagEnvironmentRecord {
  return {
    flagId: flag.id,
    environmentId,
    enabled: false,
    rules: [],
    defaultServe: null,
    version: 0,
    updatedAt: flag.createdAt,
  };
}

export async function getFlagEnvironment(
  { flagEnvironments }: Repositories,
  flag: FlagRecord,
  environmentId: number,
): Promise<FlagEnvironmentRecord> {
  return (await flagEnvironments.find(flag.id, environmentId)) ?? initialFlagEnvironment(flag, environmentId);
}

/** What is to change; undefined stays. */
export interface FlagEnvironmentPatch {
  readonly enabled?: boolean | undefined;
  readonly rules?: readonly Rule[] | undefined;
  readonly defaultServe?: Serve | null | undefined;
}

/** Changes a flag's switch and targeting in one environment; nothing is stored that could not be evaluated. */
export async function updateFlagEnvironment(
  tx: Transaction,
  flag: FlagRecord,
  environmentId: number,
  patch: FlagEnvironmentPatch,
): Promise<FlagEnvironmentRecord | Refusal<TargetingFault>> {
  const before = await getFlagEnvironment(tx, flag, environmentId);
  const after: FlagEnvironmentRecord = {
    ...before,
    enabled: patch.enabled ?? before.enabled,
    rules: patch.rules ?? before.rules,
    defaultServe: patch.defaultServe === undefined ? before.defaultServe : patch.defaultServe,
    version: before.version + 1,
    updatedAt: tx.now,
  };
  const fault = checkTargeting(flag, after);
  if (fault) return fault;
  await tx.flagEnvironments.save(after);
  await tx.note({ resource: 'flag-environment', resourceId: flag.publicId, environmentId, before, after });
  return after;
}
