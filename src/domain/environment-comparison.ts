/** How flags' states in two environments of a project differ. */
import type { FlagEnvironmentRecord, Serve } from './flag-environments.js';
import type { FlagRecord } from './flags.js';
import type { Page, PageRequest } from './pages.js';

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

export interface EnvironmentComparisonRepository {
  /** The states that differ, by the flags' keys. */
  listPairs(filter: DifferenceFilter): Promise<readonly StatePair[]>;
  /** Which flags differ, and in which of these parts. */
  listDifferences(filter: DifferenceFilter, page: PageRequest<'key'>): Promise<Page<Difference>>;
  /** The states of these flags in both, where one was ever written. */
  summarise(pair: EnvironmentPair, flagIds: readonly number[]): Promise<readonly PlacedSummary[]>;
}
