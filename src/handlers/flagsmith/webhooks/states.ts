/** Which feature states a change has made, changed or taken away. */
import type { FlagDifference, FlagInPlace } from '../../../domain/flag-differences.js';
import type { FlagRecord } from '../../../domain/flags.js';
import {
  type FeatureState,
  segmentOverridesIn,
  servedBy,
  shownState,
  stateOf,
} from '../feature-states/feature-states.js';
import { type FeatureValue, toFeatureValue } from '../values.js';

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
  const { flag, state } = place;
  entries.set(DEFAULT, entryOf(flag, stateOf(flag, state.defaultServe, state.enabled), {}));
  for (const [priority, { rule, segmentKey }] of segmentOverridesIn(state.rules).entries()) {
    const name = `segment ${segmentKey}`;
    // Of several rules for one segment, none but the first is ever reached.
    if (entries.has(name)) continue;
    entries.set(name, entryOf(flag, stateOf(flag, rule.serve), { segmentKey, priority }));
  }
  for (const override of state.overrides) {
    const entry = entryOf(flag, stateOf(flag, servedBy(override)), {});
    for (const identifier of override.targetingKeys) {
      entries.set(`identity ${identifier}`, { ...entry, state: { ...entry.state, identifier } });
    }
  }
  return entries;
}

/** The priority does not count: a state stays the same when another one is put before it. */
function entryOf(flag: FlagRecord, state: FeatureState, reach: Reach): Entry {
  const { enabled, value } = shownState(flag, state);
  const shares = state.weights.map(({ variation, weight }) => [valueIn(flag, variation), weight]);
  return {
    state: { flag, enabled, value, ...reach },
    told: JSON.stringify([enabled, value, shares]),
  };
}

function valueIn({ variations }: FlagRecord, key: string): FeatureValue {
  return toFeatureValue(variations.find((variation) => variation.key === key)?.value);
}
