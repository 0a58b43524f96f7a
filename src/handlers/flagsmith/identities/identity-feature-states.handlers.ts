import type { Transaction } from '../../../domain/change.js';
import type { FlagRecord } from '../../../domain/flags.js';
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import type { Schemas } from '../../../http/contract.js';
import type { Context, HandlersOf } from '../../handler.js';
import type { Services } from '../../services.js';
import { refused } from '../errors.js';
import { asNew, reachOf, toStatePatch } from '../feature-states/bodies.js';
import { changeFeatureState, removeFeatureState } from '../feature-states/changes.js';
import { type StandingState, toFeatureState } from '../feature-states/shown.js';
import { findFeature } from '../features/found.js';
import { locationOf } from '../locations.js';
import { Numbers } from '../numbers.js';
import { pageOf } from '../pages.js';
import { changeEnvironment } from '../places.js';
import { evaluationsOf } from './evaluations.js';
import { findIdentityState, readIdentityStates } from './feature-states.js';
import { findIdentity, findPlacedIdentity, type IdentityPath, type PlacedIdentity } from './found.js';

interface StatePath extends IdentityPath {
  readonly feature_state_pk: number;
}

export function identityFeatureStatesHandlers({
  repositories,
  snapshots,
  clock,
}: Services): HandlersOf<'identity-feature-states', 'flagsmith'> {
  /** A change about the identity, which is looked up once more inside it. */
  const changeOf = async <Done extends { readonly status: number }>(
    path: IdentityPath,
    context: Context,
    reach: 'here' | 'everywhere',
    work: (tx: Transaction, placed: PlacedIdentity, numbers: Numbers) => Promise<Done>,
  ) => {
    const found = await findPlacedIdentity(repositories, context.principal, path);
    if (found instanceof Refusal) return refused(found);
    const numbers = await Numbers.load(repositories, context.principal.organizationId);
    return changeEnvironment(repositories, context, found, reach, async (tx, place) => {
      const identity = await findIdentity(tx, place.environment, path.identity_pk);
      return identity instanceof Refusal ? refused(identity) : work(tx, { ...place, identity }, numbers);
    });
  };

  const change = (path: StatePath, body: Schemas<'flagsmith'>['FeatureStatePatch'], context: Context) =>
    changeOf(path, context, reachOf(body), async (tx, placed, numbers) => {
      const standing = await findIdentityState(tx, placed, path.feature_state_pk, numbers);
      if (standing instanceof Refusal) return refused(standing);
      const patch = toStatePatch(standing.flag, body, numbers);
      if (patch instanceof Refusal) return refused(patch);
      const changed = await changeFeatureState(tx, placed, standing.flag, standing.target, patch);
      if (changed instanceof Refusal) return refused(changed);
      return { status: 200 as const, body: shownOf(placed, { ...standing, ...changed }, numbers) };
    });

  return {
    listIdentityFeatureStates: async ({ path, query }, { principal }) => {
      const placed = await findPlacedIdentity(repositories, principal, path);
      if (placed instanceof Refusal) return refused(placed);
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const states = await readIdentityStates(repositories, placed);
      const { feature } = query;
      const wanted = states.filter(({ flag }) => feature === undefined || numbers.ofRow('feature', flag) === feature);
      const list = { location: pathOf(path), query };
      const show = (standing: StandingState) => shownOf(placed, standing, numbers);
      return { status: 200, body: pageOf(wanted, show, list) };
    },

    createIdentityFeatureState: ({ path, body }, context) =>
      changeOf(path, context, 'everywhere', async (tx, placed, numbers) => {
        const flag = await findFeature(tx, numbers, placed.project, body.feature);
        if (flag instanceof Refusal) return refused(flag);
        const states = await readIdentityStates(tx, placed);
        if (states.some((standing) => standing.flag.id === flag.id)) return refused(hasOne(flag, placed));
        const patch = toStatePatch(flag, body, numbers);
        if (patch instanceof Refusal) return refused(patch);
        const { environment, identity } = placed;
        const target = { of: 'identity', identifier: identity.identifier } as const;
        const changed = await changeFeatureState(tx, placed, flag, target, asNew(flag, patch));
        if (changed instanceof Refusal) return refused(changed);
        const created = shownOf(placed, { environment, target, ...changed }, numbers);
        const headers = { Location: `${pathOf(path)}${created.id}/` };
        return { status: 201 as const, headers, body: created };
      }),

    listAllIdentityFeatureStates: async ({ path }, { principal }) => {
      const placed = await findPlacedIdentity(repositories, principal, path);
      if (placed instanceof Refusal) return refused(placed);
      const { environment, identity } = placed;
      const snapshot = await snapshots.get(environment.id);
      if (!snapshot) return refused(environmentGone(path));
      const numbers = await Numbers.load(repositories, principal.organizationId);
      return { status: 200, body: evaluationsOf(snapshot, numbers, { ...identity, now: clock() }) };
    },

    getIdentityFeatureState: async ({ path }, { principal }) => {
      const placed = await findPlacedIdentity(repositories, principal, path);
      if (placed instanceof Refusal) return refused(placed);
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const standing = await findIdentityState(repositories, placed, path.feature_state_pk, numbers);
      if (standing instanceof Refusal) return refused(standing);
      return { status: 200, body: shownOf(placed, standing, numbers) };
    },

    replaceIdentityFeatureState: ({ path, body }, context) => change(path, body, context),
    updateIdentityFeatureState: ({ path, body }, context) => change(path, body, context),

    deleteIdentityFeatureState: ({ path }, context) =>
      changeOf(path, context, 'everywhere', async (tx, placed, numbers) => {
        const standing = await findIdentityState(tx, placed, path.feature_state_pk, numbers);
        if (standing instanceof Refusal) return refused(standing);
        const removed = await removeFeatureState(tx, placed, standing.flag, standing.target);
        return removed instanceof Refusal ? refused(removed) : { status: 204 as const };
      }),
  };
}

function shownOf({ identity }: PlacedIdentity, standing: StandingState, numbers: Numbers) {
  return toFeatureState(standing, numbers, identity.id);
}

function pathOf({ api_key, identity_pk }: IdentityPath): string {
  return locationOf('environments', api_key, 'identities', identity_pk, 'featurestates');
}

function hasOne({ key }: FlagRecord, { identity: { identifier } }: PlacedIdentity): Refusal<'VALIDATION_FAILED'> {
  const message = `Identity '${identifier}' has a feature state of its own of '${key}': change that one.`;
  return refusedAt('VALIDATION_FAILED', message, '/body/feature', 'has a feature state of the identity already');
}

/** Deleted since it was looked up. */
function environmentGone({ api_key }: IdentityPath): Refusal<'ENVIRONMENT_NOT_FOUND'> {
  return new Refusal('ENVIRONMENT_NOT_FOUND', `No environment has the client key '${api_key}'.`);
}
