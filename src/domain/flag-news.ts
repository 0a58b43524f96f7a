/** What a change did to flags, for those who tell others of it. */
import type { FlagEnvironmentRecord } from './flag-environments.js';
import type { FlagRecord } from './flags.js';

/** A flag was made, changed or deleted. */
export interface FlagChanged {
  readonly kind: 'flag';
  /** Null: it did not exist. */
  readonly before: FlagRecord | null;
  /** Null: it no longer exists. */
  readonly after: FlagRecord | null;
  /** The states that went with it. */
  readonly lostStates: readonly FlagEnvironmentRecord[];
}

/** A flag's state in one environment was changed. */
export interface StateChanged {
  readonly kind: 'state';
  readonly before: FlagEnvironmentRecord;
  readonly after: FlagEnvironmentRecord;
}

export type FlagNews = FlagChanged | StateChanged;
