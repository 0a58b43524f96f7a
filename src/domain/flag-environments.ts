import type { Table } from '../evaluation/index.js';
import type { Bucketing, Condition, RolloutAlgorithm } from './conditions.js';
import type { FlagRecord, FlagStatus } from './flags.js';

/** One variation's share of the users that a rollout reaches. */
export interface Weight {
  readonly variation: string;
  /** Percent, 0 to 100; in steps of 0.001 for the native algorithm. */
  readonly weight: number;
}

/** Users spread over variations by a hash of an attribute. */
export interface Rollout extends Bucketing<RolloutAlgorithm> {
  /** At least one, and 100 percent at most, but for `flipt-variant`. */
  readonly weights: readonly Weight[];
  /**
   * The variation of those whom the weights leave open; absent: they go on with the next rule. Never there with
   * `flipt-variant`, which leaves them to the flag's default variation.
   */
  readonly rest?: string;
}

/** What an override, a rule or the default answers: one variation, or a rollout over several. */
export type Serve = ({ readonly variation: string } | { readonly rollout: Rollout }) & {
  /** Of this answer, the flag is not enabled; absent: it is. */
  readonly enabled?: false;
};

/** For whom (`when`; null: for everybody) and what. */
export interface Rule {
  /** Public id: stays the same while the rule is edited. */
  readonly id: string;
  readonly name: string;
  readonly when: Condition | null;
  /** Null: at any time. */
  readonly window: Window | null;
  readonly serve: Serve;
  /** From 1, as Flipt's API gave it, which alone reads it; absent: the one that follows. The order is that of the list. */
  readonly rank?: number;
}

/** Half-open: it begins with `from`, and `until` is outside. RFC 3339; null: no end on that side. */
export interface Window {
  readonly from: string | null;
  readonly until: string | null;
}

/** What one other flag must answer the user first. */
export interface Prerequisite {
  readonly flagKey: string;
  readonly enabled: boolean;
  /** Null: any. */
  readonly variations: readonly string[] | null;
}

/** What single users are served, whatever the rules say. */
export type Override = Serve & {
  /** At least one. */
  readonly targetingKeys: readonly string[];
};

/** A flag's switch and targeting in one environment. Where no row was ever written, `initialFlagEnvironment` holds. */
export interface FlagEnvironmentRecord {
  readonly flagId: number;
  readonly environmentId: number;
  readonly enabled: boolean;
  readonly prerequisites: readonly Prerequisite[];
  readonly overrides: readonly Override[];
  readonly rules: readonly Rule[];
  /** Served when no rule has, unless the flag's toggle is `value`; null: the flag's default variation. */
  readonly defaultServe: Serve | null;
  /** 0: never written. */
  readonly version: number;
  /** The project's revision that wrote it. */
  readonly changedIn: number;
  readonly updatedAt: string;
}

/** What people write of a state. */
export type StateContent = Pick<
  FlagEnvironmentRecord,
  'enabled' | 'prerequisites' | 'overrides' | 'rules' | 'defaultServe'
>;

/** A state with the names of its flag and its environment. */
export interface NamedState {
  readonly flagKey: string;
  readonly flagPublicId: string;
  readonly flagStatus: FlagStatus;
  readonly environmentKey: string;
  readonly state: FlagEnvironmentRecord;
}

/** The rules of a flag somewhere, without what else stands there. */
export type FlagRules = Pick<FlagEnvironmentRecord, 'flagId' | 'rules'>;

export interface FlagEnvironmentRepository {
  find(flagId: number, environmentId: number): Promise<FlagEnvironmentRecord | undefined>;
  /** The states of these flags in one environment, where one was ever written. */
  listOf(environmentId: number, flagIds: readonly number[]): Promise<readonly FlagEnvironmentRecord[]>;
  /** The flag's states in all environments in which one was ever written. */
  listByFlag(flagId: number): Promise<readonly FlagEnvironmentRecord[]>;
  /** Every state of the project's flags, in no order. */
  listByProject(projectId: number): Promise<readonly FlagEnvironmentRecord[]>;
  /** The states in one environment that were written after this revision of the project; -1: all. */
  listByEnvironment(environmentId: number, after: number): Promise<readonly FlagEnvironmentRecord[]>;
  /** The rules of those in one environment that have any. */
  listRules(environmentId: number): Promise<readonly FlagRules[]>;
  /** The states of a project with a rule that may name the segment: whoever asks must look. */
  listNamingSegment(projectId: number, segmentKey: string): Promise<readonly NamedState[]>;
  /** The states of a project with a prerequisite that may be on one of the flags: whoever asks must look. */
  listNeedingFlags(projectId: number, flagKeys: readonly string[]): Promise<readonly NamedState[]>;
  /** The states of these flags that have prerequisites, in every environment. */
  listNeedy(flagIds: readonly number[]): Promise<readonly NamedState[]>;
  /** The states of an environment with prerequisites, of active flags and others. */
  listWithPrerequisites(environmentId: number): Promise<readonly NamedState[]>;
  /** The states of an environment with an override that may be for this targeting key: whoever asks must look. */
  listOverriding(environmentId: number, targetingKey: string): Promise<readonly NamedState[]>;
  /** Which of these flags are on in the environment. */
  listEnabled(environmentId: number, flagIds: readonly number[]): Promise<ReadonlySet<number>>;
  /** Inserts or replaces the rows of (flag, environment). */
  saveAll(states: readonly FlagEnvironmentRecord[]): Promise<void>;
}

/** How a flag is in an environment in which nobody has touched it: off, for nobody in particular. */
export const INITIAL_STATE: StateContent = {
  enabled: false,
  prerequisites: [],
  overrides: [],
  rules: [],
  defaultServe: null,
};

/** Of a state, only that, with its properties in one order. */
export function stateContent({ enabled, prerequisites, overrides, rules, defaultServe }: StateContent): StateContent {
  return { enabled, prerequisites, overrides, rules, defaultServe };
}

export function initialFlagEnvironment(
  flag: Pick<FlagRecord, 'id' | 'createdAt'>,
  environmentId: number,
): FlagEnvironmentRecord {
  return {
    flagId: flag.id,
    environmentId,
    ...INITIAL_STATE,
    version: 0,
    changedIn: 0,
    updatedAt: flag.createdAt,
  };
}

/**
 * States of one environment by the flag's id, as text; of archived flags, too: one that is restored has not been written
 * since.
 */
export type States = Table<FlagEnvironmentRecord>;

/** The flag's state, whether it was ever written or not. */
export function stateIn(
  states: Pick<States, 'get'>,
  flag: Pick<FlagRecord, 'id' | 'createdAt'>,
  environmentId: number,
): FlagEnvironmentRecord {
  return states.get(String(flag.id)) ?? initialFlagEnvironment(flag, environmentId);
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
