/** Options of features, written: in the flag, and in all that it serves. */
import type { Transaction } from '../../../domain/change.js';
import type { EnvironmentRecord } from '../../../domain/environments.js';
import { saveFlag } from '../../../domain/flag-changes.js';
import { type StateChange, saveFlagEnvironments } from '../../../domain/flag-environment-changes.js';
import { type FlagEnvironmentRecord, initialFlagEnvironment, type Serve } from '../../../domain/flag-environments.js';
import type { FlagRecord } from '../../../domain/flags.js';
import { checkJsonSchema } from '../../../domain/json-schemas.js';
import { serveOfOverride } from '../../../domain/overrides.js';
import type { ProjectRecord } from '../../../domain/projects.js';
import { Refusal } from '../../../domain/refusal.js';
import { percentOver } from '../../../domain/targeting.js';
import { checkRemoved } from '../../../domain/variations.js';
import { defaultRef, serveOf, stateOf } from '../feature-states/feature-states.js';
import { optionKeysOf, optionsOf } from './content.js';
import { type OptionFault, type WantedOption, withOptions } from './options.js';

/**
 * Makes these the options of the flag, which are those that there are and others. New ones get their percentage in every
 * environment of what is served by default. `base` is the flag with what else is to change of it.
 */
export async function saveOptions(
  tx: Transaction,
  project: ProjectRecord,
  flag: FlagRecord,
  wanted: readonly WantedOption[],
  base: FlagRecord = flag,
): Promise<FlagRecord | Refusal<OptionFault | 'JSON_SCHEMA_INVALID'>> {
  const changed = withOptions(base, wanted);
  if (changed instanceof Refusal) return changed;
  const states = await changedStates(tx, project, flag, changed);
  if (states instanceof Refusal) return states;
  await saveFlagEnvironments(tx, states);
  return checkJsonSchema(changed) ?? saveFlag(tx, flag, changed);
}

/** The same where options may go: they leave their shares to whoever gets none of the others. */
export async function replaceOptions(
  tx: Transaction,
  project: ProjectRecord,
  flag: FlagRecord,
  wanted: readonly WantedOption[],
  base: FlagRecord = flag,
): Promise<FlagRecord | Refusal<OptionFault | 'JSON_SCHEMA_INVALID' | 'VARIATION_IN_USE'>> {
  const saved = await saveOptions(tx, project, flag, wanted, base);
  return saved instanceof Refusal ? saved : ((await checkRemoved(tx, flag, saved)) ?? saved);
}

async function changedStates(
  tx: Transaction,
  project: ProjectRecord,
  flag: FlagRecord,
  changed: FlagRecord,
): Promise<readonly StateChange[] | Refusal<OptionFault>> {
  const removed = new Set([...optionKeysOf(flag)].filter((key) => !optionKeysOf(changed).has(key)));
  const stored = new Map((await tx.flagEnvironments.listByFlag(flag.id)).map((state) => [state.environmentId, state]));
  const changes: StateChange[] = [];
  for (const environment of await tx.environments.listAll(project.id)) {
    const before = stored.get(environment.id) ?? initialFlagEnvironment(flag, environment.id);
    const kept = without(before, removed);
    const defaultServe = withShares(flag, changed, kept.defaultServe, environment);
    if (defaultServe instanceof Refusal) return defaultServe;
    changes.push({ flag, before, changed: { ...kept, defaultServe } });
  }
  return changes;
}

/** What is served by default, with the shares of new options. */
function withShares(
  flag: FlagRecord,
  changed: FlagRecord,
  serve: Serve | null,
  environment: EnvironmentRecord,
): Serve | null | Refusal<OptionFault> {
  const options = optionsOf(changed);
  const present = optionKeysOf(flag);
  const added = options.filter(({ variation, allocation }) => !present.has(variation) && allocation > 0);
  if (added.length === 0) return serve;
  const state = stateOf(flag, serve);
  if (state.weights.some(({ variation }) => !present.has(variation))) return rolledOut(flag, environment);
  const shares = new Map([
    ...state.weights.map(({ variation, weight }) => [variation, weight] as const),
    ...added.map(({ variation, allocation }) => [variation, allocation] as const),
  ]);
  const weights = options.flatMap(({ variation }) => {
    const weight = shares.get(variation) ?? 0;
    return weight > 0 ? [{ variation, weight }] : [];
  });
  const isTooMuch = percentOver(weights.map(({ weight }) => weight)) !== undefined;
  return isTooMuch ? leftTooLittle(flag, environment) : serveOf({ ...state, weights }, defaultRef(flag, environment));
}

/** The state without shares of these variations, wherever somebody gets the rest. */
function without(state: FlagEnvironmentRecord, removed: ReadonlySet<string>): FlagEnvironmentRecord {
  if (removed.size === 0) return state;
  return {
    ...state,
    overrides: state.overrides.map((override) => {
      return { ...stripped(serveOfOverride(override), removed), targetingKeys: override.targetingKeys };
    }),
    rules: state.rules.map((rule) => ({ ...rule, serve: stripped(rule.serve, removed) })),
    defaultServe: state.defaultServe && stripped(state.defaultServe, removed),
  };
}

function stripped(serve: Serve, removed: ReadonlySet<string>): Serve {
  if ('variation' in serve || serve.rollout.rest === undefined) return serve;
  const weights = serve.rollout.weights.filter(({ variation }) => !removed.has(variation));
  if (weights.length === serve.rollout.weights.length) return serve;
  const disabled = serve.enabled === false ? ({ enabled: false } as const) : {};
  if (weights.length === 0) return { variation: serve.rollout.rest, ...disabled };
  return { rollout: { ...serve.rollout, weights }, ...disabled };
}

function leftTooLittle({ key }: FlagRecord, { name }: EnvironmentRecord): Refusal<'RULE_ROLLOUT_EXCEEDS_100'> {
  const message = `In environment '${name}' the options of feature '${key}' would have more than 100 percent together: lower them there first.`;
  return new Refusal('RULE_ROLLOUT_EXCEEDS_100', message);
}

function rolledOut({ key }: FlagRecord, { name }: EnvironmentRecord): Refusal<'VALIDATION_FAILED'> {
  const message = `In environment '${name}' feature '${key}' is rolled out over other variations natively: give it a value there first.`;
  return new Refusal('VALIDATION_FAILED', message);
}
