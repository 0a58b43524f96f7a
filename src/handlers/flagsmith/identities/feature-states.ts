/** The feature states that are an identity's own. */
import { listIdentityOverrides } from '../../../domain/identity-override-changes.js';
import type { Refusal } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import { identityRef } from '../feature-states/feature-states.js';
import type { StandingState } from '../feature-states/shown.js';
import type { Numbers } from '../numbers.js';
import { onlyOne } from '../only-one.js';
import type { PlacedIdentity } from './found.js';

/** In the order in which the features were made. */
export async function readIdentityStates(
  repositories: Pick<Repositories, 'flags' | 'flagEnvironments'>,
  { project, environment, identity: { identifier } }: PlacedIdentity,
): Promise<readonly StandingState[]> {
  const overrides = await listIdentityOverrides(repositories, environment, identifier);
  const states = new Map(overrides.map(({ flagKey, state }) => [flagKey, state]));
  const flags = await repositories.flags.findByKeys(project.id, [...states.keys()]);
  return flags
    .toSorted((one, other) => one.id - other.id)
    .flatMap((flag) => {
      const state = states.get(flag.key);
      return state ? [{ environment, flag, state, target: { of: 'identity', identifier } }] : [];
    });
}

/** The one that the number calls. */
export async function findIdentityState(
  repositories: Pick<Repositories, 'flags' | 'flagEnvironments'>,
  placed: PlacedIdentity,
  number: number,
  numbers: Numbers,
): Promise<StandingState | Refusal<'NOT_FOUND' | 'VALIDATION_FAILED'>> {
  const { environment, identity } = placed;
  const refOf = ({ flag }: StandingState) => identityRef(flag, environment, identity.identifier);
  const states = await readIdentityStates(repositories, placed);
  const found = states.filter((standing) => numbers.ofRef('feature_state', refOf(standing)) === number);
  return onlyOne(found, number, `Feature state '${number}' does not exist for identity '${identity.identifier}'.`);
}
