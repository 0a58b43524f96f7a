/** Where variations are named outside their flag: in its states, and in the prerequisites of other flags. */
import type { Transaction } from './change.js';
import { type StateChange, saveFlagEnvironments } from './flag-environment-changes.js';
import type { FlagEnvironmentRecord, Override, Prerequisite, Rollout, Serve } from './flag-environments.js';
import type { FlagRecord } from './flags.js';

/** Whatever names the variation names it by its new key; the flag itself is to get it in the same change. */
export async function renameReferences(tx: Transaction, flag: FlagRecord, from: string, to: string): Promise<void> {
  const renamed = (key: string) => (key === from ? to : key);
  const own = await changesOf(tx, flag, (serve) => withKeys(serve, renamed));
  const needing = await tx.flagEnvironments.listNeedingFlags(flag.projectId, [flag.key]);
  const others = needing.map(({ flagPublicId, state }) => {
    const prerequisites = state.prerequisites.map((one) => (one.flagKey === flag.key ? withNames(one, renamed) : one));
    return { flag: { publicId: flagPublicId }, before: state, changed: { ...state, prerequisites } };
  });
  await saveFlagEnvironments(tx, [...own, ...others]);
}

/** Takes the variation out of the distributions of the flag's rules, which serve the others then as before. */
export async function leaveDistributions(tx: Transaction, flag: FlagRecord, key: string): Promise<void> {
  const changes = await changesOf(tx, flag, (serve) => {
    if (!('rollout' in serve) || serve.rollout.algorithm !== 'flipt-variant') return serve;
    const weights = serve.rollout.weights.filter(({ variation }) => variation !== key);
    return { ...serve, rollout: { ...serve.rollout, weights } };
  });
  await saveFlagEnvironments(tx, changes);
}

async function changesOf(tx: Transaction, flag: FlagRecord, change: (serve: Serve) => Serve): Promise<StateChange[]> {
  const states = await tx.flagEnvironments.listByFlag(flag.id);
  return states.map((before) => ({ flag, before, changed: withServes(before, change) }));
}

function withServes(state: FlagEnvironmentRecord, change: (serve: Serve) => Serve): FlagEnvironmentRecord {
  return {
    ...state,
    overrides: state.overrides.map((override): Override => ({ ...override, ...change(override) })),
    rules: state.rules.map((rule) => ({ ...rule, serve: change(rule.serve) })),
    defaultServe: state.defaultServe && change(state.defaultServe),
  };
}

function withKeys(serve: Serve, renamed: (key: string) => string): Serve {
  if ('variation' in serve) return { ...serve, variation: renamed(serve.variation) };
  return { ...serve, rollout: rolloutWithKeys(serve.rollout, renamed) };
}

function rolloutWithKeys(rollout: Rollout, renamed: (key: string) => string): Rollout {
  const weights = rollout.weights.map((weight) => ({ ...weight, variation: renamed(weight.variation) }));
  return { ...rollout, weights, ...(rollout.rest !== undefined && { rest: renamed(rollout.rest) }) };
}

function withNames(prerequisite: Prerequisite, renamed: (key: string) => string): Prerequisite {
  return { ...prerequisite, variations: prerequisite.variations?.map(renamed) ?? null };
}
