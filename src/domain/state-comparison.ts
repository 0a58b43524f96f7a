/** How flags' states in two environments of a project differ. */
import type { EnvironmentRecord } from './environments.js';
import type { FlagEnvironmentRecord, Serve } from './flag-environments.js';
import type { FlagRecord } from './flags.js';
import type { Place } from './parents.js';
import type { Repositories } from './repositories.js';

/** What a state consists of. */
export const STATE_PARTS = ['enabled', 'prerequisites', 'overrides', 'rules', 'defaultServe'] as const;
export type StatePart = (typeof STATE_PARTS)[number];

/** Two environments of one project, by their numbers. */
export interface EnvironmentPair {
  readonly projectId: number;
  readonly here: number;
  readonly there: number;
}

/** Which of the flags that differ in one of these parts. */
export interface DifferenceFilter extends EnvironmentPair {
  readonly parts: readonly StatePart[];
  /** Undefined: all flags of the project. */
  readonly flagKeys?: readonly string[] | undefined;
}

/** A flag's states in both; undefined: never written. */
export interface StatePair {
  readonly flag: Pick<FlagRecord, 'id' | 'key' | 'publicId' | 'createdAt'>;
  readonly here: FlagEnvironmentRecord | undefined;
  readonly there: FlagEnvironmentRecord | undefined;
}

/** A flag that differs, and in which parts. */
export interface Difference {
  readonly flagId: number;
  readonly flagKey: string;
  readonly parts: readonly StatePart[];
}

/** A state in short: lists are counted. */
export interface StateSummary {
  readonly enabled: boolean;
  readonly prerequisites: number;
  /** Targeting keys, of all variations together. */
  readonly overrides: number;
  readonly rules: number;
  readonly defaultServe: Serve | null;
  readonly version: number;
}

/** With the flag and the environment that it is the state of. */
export interface PlacedSummary extends StateSummary {
  readonly flagId: number;
  readonly environmentId: number;
}

export interface StateComparisonRepository {
  /** The states that differ, by the flags' keys. */
  listPairs(filter: DifferenceFilter): Promise<readonly StatePair[]>;
  /** Which flags differ, by key, from the one after this key. */
  listDifferences(pair: EnvironmentPair, after: string | undefined, limit: number): Promise<readonly Difference[]>;
  /** The states of these flags in both, where one was ever written. */
  summarise(pair: EnvironmentPair, flagIds: readonly number[]): Promise<readonly PlacedSummary[]>;
}

/** A flag that differs, and how it is in both environments. */
export interface FlagComparison extends Difference {
  readonly here: StateSummary;
  readonly there: StateSummary;
}

/** `initialFlagEnvironment` in short. */
const INITIAL: StateSummary = {
  enabled: false,
  prerequisites: 0,
  overrides: 0,
  rules: 0,
  defaultServe: null,
  version: 0,
};

/** Some of the flags that differ, and the key after which the next ones begin; undefined: these are the last. */
export async function compareEnvironments(
  { stateComparison }: Pick<Repositories, 'stateComparison'>,
  { project, environment }: Place,
  other: EnvironmentRecord,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<{ readonly flags: readonly FlagComparison[]; readonly next: string | undefined }> {
  const pair = { projectId: project.id, here: environment.id, there: other.id };
  // One more than is asked for tells whether there are more.
  const found = await stateComparison.listDifferences(pair, after, limit + 1);
  const differences = found.slice(0, limit);
  const summaries = await stateComparison.summarise(
    pair,
    differences.map(({ flagId }) => flagId),
  );
  const summaryOf = new Map(summaries.map((summary) => [`${summary.flagId} ${summary.environmentId}`, summary]));
  const flags = differences.map((difference) => ({
    ...difference,
    here: summaryOf.get(`${difference.flagId} ${pair.here}`) ?? INITIAL,
    there: summaryOf.get(`${difference.flagId} ${pair.there}`) ?? INITIAL,
  }));
  return { flags, next: found.length > limit ? differences.at(-1)?.flagKey : undefined };
}
