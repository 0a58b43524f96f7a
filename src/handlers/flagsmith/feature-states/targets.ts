/** Where a feature state stands in a flag's state in an environment: what is there, and how another one is put there. */
import type { EnvironmentRecord } from '../../../domain/environments.js';
import type { FlagEnvironmentRecord, Rule, Serve } from '../../../domain/flag-environments.js';
import type { FlagRecord } from '../../../domain/flags.js';
import { newId } from '../../../domain/ids.js';
import { serveFor, withOverride } from '../../../domain/overrides.js';
import { withNewOverride, withoutRules, withRuleServe } from '../feature-segments/rules.js';
import { defaultRef, type FeatureState, identityRef, segmentOverridesIn, serveOf, stateOf } from './feature-states.js';

/** Whose feature state is meant. */
export type StateTarget =
  | { readonly of: 'environment' }
  /** `priority`: of a new override, how many others are stronger; undefined: all. */
  | { readonly of: 'segment'; readonly segmentKey: string; readonly priority?: number | undefined }
  | { readonly of: 'identity'; readonly identifier: string };

/** The place of one feature state. */
interface Place {
  /** Null: of an environment, the flag's default variation; of a segment or an identity, there is no override. */
  readonly serve: Serve | null;
  /** What names the feature state. */
  readonly ref: string;
  /** The state of the flag with this feature state; null takes it away. */
  readonly put: (serve: Serve | null) => FlagEnvironmentRecord;
}

type Flag = Pick<FlagRecord, 'publicId'>;
type Environment = Pick<EnvironmentRecord, 'publicId'>;

export function placeOf(
  flag: Flag,
  environment: Environment,
  state: FlagEnvironmentRecord,
  target: StateTarget,
): Place {
  if (target.of === 'segment') return placeOfSegment(state, target);
  if (target.of === 'environment') {
    const put = (serve: Serve | null) => ({ ...state, defaultServe: serve });
    return { serve: state.defaultServe, ref: defaultRef(flag, environment), put };
  }
  const { identifier } = target;
  return {
    serve: serveFor(state.overrides, identifier) ?? null,
    ref: identityRef(flag, environment, identifier),
    put: (serve) => ({ ...state, overrides: withOverride(state.overrides, identifier, serve) }),
  };
}

function placeOfSegment(
  state: FlagEnvironmentRecord,
  { segmentKey, priority }: Extract<StateTarget, { of: 'segment' }>,
): Place {
  const { rules } = state;
  const all = segmentOverridesIn(rules).filter((override) => override.segmentKey === segmentKey);
  const rule = all[0]?.rule;
  const id = rule?.id ?? newId('rul');
  const ids = new Set(all.map((override) => override.rule.id));
  const rulesWith = (serve: Serve): readonly Rule[] =>
    rule
      ? withRuleServe(rules, id, serve)
      : withNewOverride(rules, { id, name: segmentKey, when: { segment: segmentKey }, window: null, serve }, priority);
  return {
    serve: rule?.serve ?? null,
    ref: id,
    // Of two rules for one segment the other would come to light.
    put: (serve) => ({ ...state, rules: serve === null ? withoutRules(rules, ids) : rulesWith(serve) }),
  };
}

/** Whose a feature state is, and what is served there. */
interface TargetServe {
  readonly target: StateTarget;
  /** Null: of the environment, the flag's default variation. */
  readonly serve: Serve | null;
}

/** All that there are, identities apart: the environment's first, and then the strongest segment's. */
export function targetServesIn({
  defaultServe,
  rules,
}: Pick<FlagEnvironmentRecord, 'defaultServe' | 'rules'>): readonly TargetServe[] {
  const serves = new Map<string, Serve>();
  for (const { rule, segmentKey } of segmentOverridesIn(rules)) {
    // Of several rules for one segment, none but the first is ever reached.
    if (!serves.has(segmentKey)) serves.set(segmentKey, rule.serve);
  }
  const ofSegments = [...serves].map(
    ([segmentKey, serve]) => ({ target: { of: 'segment', segmentKey }, serve }) as const,
  );
  return [{ target: { of: 'environment' }, serve: defaultServe }, ...ofSegments];
}

/** Whose feature states there are, identities apart: the environment's first, and then the strongest segment's. */
export function targetsIn(state: Pick<FlagEnvironmentRecord, 'defaultServe' | 'rules'>): readonly StateTarget[] {
  return targetServesIn(state).map(({ target }) => target);
}

/** The feature state of a target, as it counts; undefined: it has none of its own. */
export function stateAt(
  flag: FlagRecord,
  environment: Environment,
  state: FlagEnvironmentRecord,
  target: StateTarget,
): FeatureState | undefined {
  const { serve } = placeOf(flag, environment, state, target);
  return serve === null && target.of !== 'environment' ? undefined : countedState(flag, state, target.of, serve);
}

/** What is served there, as a feature state that counts: the only place that says whether one is enabled. */
export function countedState(
  flag: FlagRecord,
  { enabled }: Pick<FlagEnvironmentRecord, 'enabled'>,
  of: StateTarget['of'],
  serve: Serve | null,
): FeatureState {
  // A flag that is switched off is off for everybody; another toggle turns what the environment serves, and no override.
  return stateOf(flag, serve, enabled || (of !== 'environment' && flag.toggle === 'default'));
}

/** How the feature begins in an environment. */
export function initialState(
  flag: FlagRecord,
  environment: Environment,
): Pick<FlagEnvironmentRecord, 'enabled' | 'defaultServe'> {
  const { options = [], defaultEnabled = false } = flag.doorData.flagsmith ?? {};
  const weights = options
    .filter(({ allocation }) => allocation > 0)
    .map(({ variation, allocation }) => ({ variation, weight: allocation }));
  const state = { enabled: true, control: flag.defaultVariation, weights, seed: null };
  const defaultServe = weights.length > 0 ? serveOf(state, defaultRef(flag, environment)) : null;
  return { enabled: defaultEnabled, defaultServe };
}
