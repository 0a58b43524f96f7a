import type { Condition } from './conditions.js';
import type { FlagRecord } from './flags.js';

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
  { flagEnvironments }: { readonly flagEnvironments: FlagEnvironmentRepository },
  flag: FlagRecord,
  environmentId: number,
): Promise<FlagEnvironmentRecord> {
  return (await flagEnvironments.find(flag.id, environmentId)) ?? initialFlagEnvironment(flag, environmentId);
}

export async function isEnabled(
  repositories: { readonly flagEnvironments: FlagEnvironmentRepository },
  flag: FlagRecord,
  environmentId: number,
): Promise<boolean> {
  return (await getFlagEnvironment(repositories, flag, environmentId)).enabled;
}
