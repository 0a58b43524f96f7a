import type { EnvironmentSnapshot } from '../../../snapshots/load-snapshot.js';

/** When evaluation in the environment last changed, in seconds since 1970. */
export function updatedAtOf({ environment }: EnvironmentSnapshot): number {
  return Date.parse(environment.changedAt) / 1000;
}
