/** What one flag adds to the document: what the environment, segments and identities are served of it. */
import type { Condition } from '../../../domain/conditions.js';
import type { FlagEnvironmentRecord, Rule } from '../../../domain/flag-environments.js';
import type { FlagRecord } from '../../../domain/flags.js';
import { serveOfOverride } from '../../../domain/overrides.js';
import { defaultRef, type FeatureState, identityRef, stateOf } from '../feature-states/feature-states.js';
import type { Numbers } from '../numbers.js';
import { canServe, type DocumentState, plainState, toDocumentState } from './states.js';

/** What a flag is written from, beside itself. */
export interface FlagSources {
  readonly environment: { readonly publicId: string };
  readonly numbers: Numbers;
  /** What the targeting key is served by a rollout of its own; undefined: that depends on more than itself. */
  readonly variationFor: (flag: FlagRecord, targetingKey: string) => string | null | undefined;
}

/** What those are served for whom a condition holds. */
export interface Targeted {
  readonly when: Condition;
  readonly rule: Rule;
  readonly state: DocumentState;
}

export interface WrittenFlag {
  readonly state: DocumentState;
  /** The strongest first. */
  readonly targeted: readonly Targeted[];
  readonly identities: readonly { readonly identifier: string; readonly state: DocumentState }[];
}

export function writeFlag(flag: FlagRecord, state: FlagEnvironmentRecord, sources: FlagSources): WrittenFlag {
  const { environment, numbers } = sources;
  const ref = defaultRef(flag, environment);
  if (isOff(flag, state)) {
    const off = plainState(flag, flag.offVariation, false);
    return { state: toDocumentState(flag, numbers, ref, off), targeted: [], identities: [] };
  }
  return {
    state: toDocumentState(flag, numbers, ref, defaultStateOf(flag, state)),
    targeted: sayableRules(flag, state.rules).map((rule, priority) => ({
      when: rule.when ?? EVERYBODY,
      rule,
      state: toDocumentState(flag, numbers, rule.id, stateOf(flag, rule.serve), priority),
    })),
    identities: state.overrides.flatMap((override) => writeOverride(flag, override, sources)),
  };
}

/** Whether a prerequisite holds, no engine can find out. */
function isOff({ toggle }: FlagRecord, { enabled, prerequisites }: FlagEnvironmentRecord): boolean {
  return prerequisites.length > 0 || (toggle === 'switch' && !enabled);
}

/** Of a rollout that Flagsmith cannot say, what those get whom it leaves open. */
function defaultStateOf(flag: FlagRecord, { defaultServe, enabled }: FlagEnvironmentRecord): FeatureState {
  const state = stateOf(flag, defaultServe, enabled);
  const isSayable = defaultServe === null || canServe(flag, defaultServe, 'default');
  return isSayable ? state : { ...state, weights: [], seed: null };
}

const EVERYBODY: Condition = { all: [] };

/** None after the one that serves everybody. */
function sayableRules(flag: FlagRecord, rules: readonly Rule[]): readonly Rule[] {
  const sayable = rules.filter(({ window, serve }) => window === null && canServe(flag, serve, 'next'));
  const last = sayable.findIndex(({ when }) => when === null);
  return last < 0 ? sayable : sayable.slice(0, last + 1);
}

function writeOverride(
  flag: FlagRecord,
  override: FlagEnvironmentRecord['overrides'][number],
  { environment, numbers, variationFor }: FlagSources,
): WrittenFlag['identities'] {
  const { enabled = true, ...serve } = serveOfOverride(override);
  return override.targetingKeys.flatMap((identifier) => {
    const variation = 'variation' in serve ? serve.variation : variationFor(flag, identifier);
    if (variation === undefined) return [];
    const state = plainState(flag, variation, enabled);
    const ref = identityRef(flag, environment, identifier);
    return [{ identifier, state: toDocumentState(flag, numbers, ref, state) }];
  });
}
