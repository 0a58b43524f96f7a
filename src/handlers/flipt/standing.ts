/**
 * What flags answer where no rule and no rollout holds, as far as Flipt can say it: of a boolean flag that is its
 * `enabled`, and its rollouts count whatever that is.
 */
import type { FlagContent } from '../../domain/flag-content.js';
import type { FlagEnvironmentRecord } from '../../domain/flag-environments.js';
import { sayableRollouts, variationOfValue } from './sayable-rules.js';

type Flag = Pick<FlagContent, 'key' | 'type' | 'toggle' | 'variations' | 'defaultVariation' | 'offVariation'>;
type State = Pick<FlagEnvironmentRecord, 'enabled' | 'prerequisites' | 'rules' | 'defaultServe'>;

/** As much of a state as says what it answers where no rule does. */
export type Switch = Pick<State, 'enabled' | 'defaultServe'>;

export interface Standing {
  /** Its rules do not count. */
  readonly isOff: boolean;
  readonly variation: string | null;
}

/**
 * Flipt knows no flags that need others: there such a flag is as it is where the others are not as it needs them. A
 * default that is spread over variations is the default variation.
 */
export function standingOf(
  { toggle, defaultVariation, offVariation }: Flag,
  { enabled, prerequisites, defaultServe }: State,
): Standing {
  const isOff = prerequisites.length > 0 || (toggle === 'switch' && !enabled);
  if (isOff) return { isOff, variation: offVariation };
  const isFixed = defaultServe !== null && 'variation' in defaultServe;
  return { isOff, variation: isFixed ? defaultServe.variation : defaultVariation };
}

/** What Flipt's API tells of the flag: of a boolean one what it answers, and false where Flipt cannot say for whom. */
export function enabledOf(flag: Flag, state: State): boolean {
  const { isOff, variation } = standingOf(flag, state);
  if (flag.type !== 'boolean') return state.prerequisites.length === 0 && state.enabled;
  if (flag.toggle === 'value' && !isOff) return state.enabled;
  const isSpread = !isOff && state.defaultServe !== null && 'rollout' in state.defaultServe;
  return !isSpread && flag.variations.find(({ key }) => key === variation)?.value === true;
}

/**
 * The switch of a state of which that is to be told; where it is already, it stays. A boolean flag that is to be false
 * is off natively, unless it has rollouts, which go on.
 */
export function switchedTo(flag: Flag, state: State, wanted: boolean): Switch {
  const { enabled, defaultServe } = state;
  if (enabledOf(flag, state) === wanted) return { enabled, defaultServe };
  const switched = { enabled: wanted, defaultServe };
  if (flag.type !== 'boolean' || flag.toggle === 'value') return switched;
  const goesOn = wanted || sayableRollouts(flag, state.rules).length === 0;
  return goesOn && answers(flag, state, switched) === wanted ? switched : servingByDefault(flag, wanted);
}

/** The same where rollouts are to count as well: a flag that is off natively is on then, with the answer that it had. */
export function switchedWithRollouts(flag: Flag, state: State, wanted: boolean): Switch {
  const switched = switchedTo(flag, state, wanted);
  if (flag.toggle !== 'switch' || switched.enabled) return switched;
  const on = { ...switched, enabled: true };
  return answers(flag, state, on) === wanted ? on : servingByDefault(flag, wanted);
}

function servingByDefault(flag: Flag, value: boolean): Switch {
  return { enabled: true, defaultServe: { variation: variationOfValue(flag, value) } };
}

/** Where the others are as it needs them. */
function answers(flag: Flag, state: State, switched: Switch): boolean {
  return enabledOf(flag, { ...state, ...switched, prerequisites: [] });
}
