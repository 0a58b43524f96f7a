import { Refusal, refusedAt } from '../../../domain/refusal.js';
import type { Schemas } from '../../../http/contract.js';
import type { Context, HandlersOf } from '../../handler.js';
import type { Services } from '../../services.js';
import { refused } from '../errors.js';
import { locationOf } from '../locations.js';
import { Numbers } from '../numbers.js';
import { pageOf } from '../pages.js';
import { findNumberedPlace } from '../places.js';
import { asNew, reachOf, toTypedStatePatch } from './bodies.js';
import { changeFeatureState } from './changes.js';
import { changeState } from './changes-in-place.js';
import { findState, locateState } from './located.js';
import { environmentStatesHandlers } from './of-environments.js';
import { type StandingState, toTypedFeatureState } from './shown.js';
import { readStates } from './standing.js';

type Patch = Schemas<'flagsmith'>['TypedFeatureStatePatch'];

export function featureStatesHandlers(services: Services): HandlersOf<'feature-states', 'flagsmith'> {
  const { repositories } = services;

  const change = async (number: number, body: Patch, context: Context) => {
    const numbers = await Numbers.load(repositories, context.principal.organizationId);
    const called = { kind: 'feature_state', number, numbers } as const;
    const located = await locateState(repositories, context.principal, called, body.environment);
    if (located instanceof Refusal) return refused(located);
    return changeState(repositories, context, located, reachOf(body), called, async (tx, found, standing) => {
      const patch = checkFeature(body, standing, numbers) ?? toTypedStatePatch(standing.flag, body, numbers);
      if (patch instanceof Refusal) return refused(patch);
      const changed = await changeFeatureState(tx, found, standing.flag, standing.target, patch);
      if (changed instanceof Refusal) return refused(changed);
      return { status: 200, body: toTypedFeatureState({ ...standing, ...changed }, numbers) } as const;
    });
  };

  return {
    ...environmentStatesHandlers(services),

    listFeatureStates: async ({ query }, { principal }) => {
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const place = await findNumberedPlace(repositories, principal, numbers, query.environment);
      if (place instanceof Refusal) return refused(place);
      const shown = (await readStates(repositories, place)).map((one) => toTypedFeatureState(one, numbers));
      const { feature, feature_segment: segment } = query;
      const wanted = shown.filter(
        (one) =>
          (feature === undefined || one.feature === feature) &&
          (segment === undefined || one.feature_segment === segment),
      );
      const list = { location: locationOf('features', 'featurestates'), query };
      return { status: 200, body: pageOf(wanted, (one) => one, list) };
    },

    createFeatureState: async ({ body }, context) => {
      const numbers = await Numbers.load(repositories, context.principal.organizationId);
      const { feature_segment: number } = body;
      if (number === undefined) return refused(withoutSegment());
      const called = { kind: 'feature_segment', number, numbers } as const;
      const located = await locateState(repositories, context.principal, called, body.environment);
      if (located instanceof Refusal) return refused(located);
      return changeState(repositories, context, located, 'everywhere', called, async (tx, found, standing) => {
        const patch = checkFeature(body, standing, numbers) ?? toTypedStatePatch(standing.flag, body, numbers);
        if (patch instanceof Refusal) return refused(patch);
        const { flag, target } = standing;
        const changed = await changeFeatureState(tx, found, flag, target, asNew(flag, patch));
        if (changed instanceof Refusal) return refused(changed);
        const created = toTypedFeatureState({ ...standing, ...changed }, numbers);
        const headers = { Location: locationOf('features', 'featurestates', created.id) };
        return { status: 201, headers, body: created };
      });
    },

    getFeatureState: async ({ path }, { principal }) => {
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const called = { kind: 'feature_state', number: path.feature_state_pk, numbers } as const;
      const located = await locateState(repositories, principal, called);
      if (located instanceof Refusal) return refused(located);
      const standing = await findState(repositories, located, called);
      return standing instanceof Refusal
        ? refused(standing)
        : { status: 200, body: toTypedFeatureState(standing, numbers) };
    },

    replaceFeatureState: async ({ path, body }, context) => change(path.feature_state_pk, body, context),
    updateFeatureState: async ({ path, body }, context) => change(path.feature_state_pk, body, context),
  };
}

/** A feature state stays where it is. */
function checkFeature(
  { feature }: { readonly feature?: number },
  { flag }: StandingState,
  numbers: Numbers,
): Refusal<'VALIDATION_FAILED'> | undefined {
  if (feature === undefined || numbers.ofRow('feature', flag) === feature) return undefined;
  const message = `The feature state is of feature '${flag.key}', and not of feature '${feature}'.`;
  return refusedAt('VALIDATION_FAILED', message, '/body/feature', `must be ${numbers.ofRow('feature', flag)}`);
}

function withoutSegment(): Refusal<'VALIDATION_FAILED'> {
  const message =
    'Features have a feature state in every environment already: change that one. One of a segment needs feature_segment; those of identities are made under environments/{api_key}/identities/.';
  return refusedAt('VALIDATION_FAILED', message, '/body/feature_segment', 'is required');
}
