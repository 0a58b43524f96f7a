/** What flags serve one targeting key for its own, seen from the targeting key. */
import type { Transaction } from './change.js';
import type { EnvironmentRecord } from './environments.js';
import { saveFlagEnvironment, saveFlagEnvironments } from './flag-environment-changes.js';
import { type FlagEnvironmentRecord, getFlagEnvironment, type NamedState, type Serve } from './flag-environments.js';
import type { FlagRecord } from './flags.js';
import { checkOverrides, serveFor, withOverride } from './overrides.js';
import { Refusal } from './refusal.js';
import type { Repositories } from './repositories.js';

/** A flag with an override for the identity, and what it serves. */
export interface IdentityOverride extends NamedState {
  readonly serve: Serve;
}

/** The flags that serve this targeting key a variation of its own, in key order. */
export async function listIdentityOverrides(
  { flagEnvironments }: Pick<Repositories, 'flagEnvironments'>,
  environment: EnvironmentRecord,
  identifier: string,
): Promise<readonly IdentityOverride[]> {
  const states = await flagEnvironments.listOverriding(environment.id, identifier);
  return states.flatMap((named) => {
    const serve = serveFor(named.state.overrides, identifier);
    return serve === undefined ? [] : [{ ...named, serve }];
  });
}

/** What the flag serves this targeting key for its own. */
export async function findIdentityOverride(
  repositories: Pick<Repositories, 'flagEnvironments'>,
  flag: FlagRecord,
  environment: EnvironmentRecord,
  identifier: string,
): Promise<Serve | Refusal<'OVERRIDE_NOT_FOUND'>> {
  const { overrides } = await getFlagEnvironment(repositories, flag, environment.id);
  return serveFor(overrides, identifier) ?? overrideNotFound(flag, environment, identifier);
}

function overrideNotFound(
  flag: FlagRecord,
  environment: EnvironmentRecord,
  identifier: string,
): Refusal<'OVERRIDE_NOT_FOUND'> {
  const where = `feature flag '${flag.key}' in environment '${environment.key}'`;
  return new Refusal('OVERRIDE_NOT_FOUND', `Identity '${identifier}' has no override in ${where}.`);
}

/** Gives the targeting key a variation of its own. Answers whether it had none before. */
export async function setIdentityOverride(
  tx: Transaction,
  flag: FlagRecord,
  environment: EnvironmentRecord,
  identifier: string,
  variation: string,
): Promise<{ readonly isNew: boolean } | Refusal<'VARIATION_NOT_FOUND' | 'OVERRIDE_INVALID'>> {
  if (!flag.variations.some(({ key }) => key === variation)) {
    return new Refusal('VARIATION_NOT_FOUND', `Variation '${variation}' does not exist in flag '${flag.key}'.`, {
      errors: [{ path: '/body/variation', message: 'names no variation of the flag' }],
    });
  }
  const before = await getFlagEnvironment(tx, flag, environment.id);
  const after = { ...before, overrides: withOverride(before.overrides, identifier, { variation }) };
  const fault = checkOverrides(after);
  if (fault) return new Refusal(fault.code, fault.message);
  await saveFlagEnvironment(tx, flag, before, after);
  return { isNew: serveFor(before.overrides, identifier) === undefined };
}

export async function removeIdentityOverride(
  tx: Transaction,
  flag: FlagRecord,
  environment: EnvironmentRecord,
  identifier: string,
): Promise<FlagEnvironmentRecord | Refusal<'OVERRIDE_NOT_FOUND'>> {
  const before = await getFlagEnvironment(tx, flag, environment.id);
  if (serveFor(before.overrides, identifier) === undefined) return overrideNotFound(flag, environment, identifier);
  const overrides = withOverride(before.overrides, identifier, null);
  return saveFlagEnvironment(tx, flag, before, { ...before, overrides });
}

/** Takes the targeting key out of the overrides of every flag. False: no flag has one, and nothing was written. */
export async function removeIdentityOverrides(
  tx: Transaction,
  environment: EnvironmentRecord,
  identifier: string,
): Promise<boolean> {
  const overridden = await listIdentityOverrides(tx, environment, identifier);
  await saveFlagEnvironments(
    tx,
    overridden.map(({ flagPublicId, state }) => ({
      flag: { publicId: flagPublicId },
      before: state,
      changed: { ...state, overrides: withOverride(state.overrides, identifier, null) },
    })),
  );
  return overridden.length > 0;
}
