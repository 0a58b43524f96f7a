/** Which feature states a change has made, changed or taken away. */
import type { FlagDifference, FlagInPlace } from '../../../domain/flag-differences.js';
import type { Serve } from '../../../domain/flag-environments.js';
import type { FlagRecord } from '../../../domain/flags.js';
import { serveOfOverride } from '../../../domain/overrides.js';
import { shownState } from '../feature-states/feature-states.js';
import { countedState, type StateTarget, targetServesIn } from '../feature-states/targets.js';
import { type FeatureValue, valueIn } from '../values.js';

/** Whom a feature state is for: the environment, where neither is said. */
interface Reach {
  readonly segmentKey?: string;
  /** Of the segment override: the strongest has 0. */
  readonly priority?: number;
  readonly identifier?: string;
}

export interface StateInEvent extends Reach {
  readonly flag: FlagRecord;
  readonly enabled: boolean;
  readonly value: FeatureValue;
}

/** Null: there was none, or there is none any more. */
export interface ChangedState {
  readonly before: StateInEvent | null;
  readonly after: StateInEvent | null;
}

/** A flag that goes takes its overrides along without a word, as in Flagsmith. */
export function changedStates({ before, after }: FlagDifference): readonly ChangedState[] {
  const [old, current] = [entriesOf(before), entriesOf(after)];
  const changed = [...current].flatMap(([name, entry]) => {
    const known = old.get(name);
    return known?.told === entry.told ? [] : [{ before: known?.state ?? null, after: entry.state }];
  });
  const gone = [...old].filter(([name]) => (after ? !current.has(name) : name === DEFAULT));
  return [...changed, ...gone.map(([, { state }]) => ({ before: state, after: null }))];
}

interface Entry {
  readonly state: StateInEvent;
  /** All of the state that counts: where it is the same, nothing has changed. */
  readonly told: string;
}

const DEFAULT = 'default';

/** The feature states of a flag by whom they are for. */
function entriesOf(place: FlagInPlace | null): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  if (!place) return entries;
  for (const [index, { target, serve }] of targetServesIn(place.state).entries()) {
    if (target.of === 'segment') {
      const { segmentKey } = target;
      // The environment's stands before them.
      entries.set(`segment ${segmentKey}`, entryOf(place, 'segment', serve, { segmentKey, priority: index - 1 }));
    } else entries.set(DEFAULT, entryOf(place, 'environment', serve, {}));
  }
  for (const override of place.state.overrides) {
    const entry = entryOf(place, 'identity', serveOfOverride(override), {});
    for (const identifier of override.targetingKeys) {
      entries.set(`identity ${identifier}`, { ...entry, state: { ...entry.state, identifier } });
    }
  }
  return entries;
}

/** The priority does not count: a state stays the same when another one is put before it. */
function entryOf({ flag, state }: FlagInPlace, of: StateTarget['of'], serve: Serve | null, reach: Reach): Entry {
  const counted = countedState(flag, state, of, serve);
  const { enabled, value } = shownState(flag, counted);
  const shares = counted.weights.map(({ variation, weight }) => [valueIn(flag, variation), weight]);
  return {
    state: { flag, enabled, value, ...reach },
    told: JSON.stringify([enabled, value, shares]),
  };
}
