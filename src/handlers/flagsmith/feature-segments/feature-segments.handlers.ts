import type { Transaction } from '../../../domain/change.js';
import { getFlagEnvironment } from '../../../domain/flag-environments.js';
import type { FlagRecord } from '../../../domain/flags.js';
import type { Place } from '../../../domain/parents.js';
import { Refusal } from '../../../domain/refusal.js';
import type { SegmentRecord } from '../../../domain/segments.js';
import type { HandlersOf } from '../../handler.js';
import type { Services } from '../../services.js';
import { refused } from '../errors.js';
import { asNew, toTypedStatePatch } from '../feature-states/bodies.js';
import { changeFeatureState, removeFeatureState } from '../feature-states/changes.js';
import { changeState } from '../feature-states/changes-in-place.js';
import { findState, locateState } from '../feature-states/located.js';
import { targetsIn } from '../feature-states/targets.js';
import { findFeature } from '../features/found.js';
import { locationOf } from '../locations.js';
import { Numbers } from '../numbers.js';
import { pageOf } from '../pages.js';
import { changeEnvironment, findNumberedPlace, findPlace } from '../places.js';
import { findNumberedSegment } from '../segments/found.js';
import { checkNewOverride, createFeatureSegment } from './changes.js';
import { updatePriorities } from './priorities.js';
import { toFeatureSegment, toSegmentOverride } from './shown.js';

export function featureSegmentsHandlers(services: Services): HandlersOf<'feature-segments', 'flagsmith'> {
  const { repositories } = services;
  return {
    listFeatureSegments: async ({ query }, { principal }) => {
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const place = await findNumberedPlace(repositories, principal, numbers, query.environment);
      if (place instanceof Refusal) return refused(place);
      const { project, environment } = place;
      const flag = await findFeature(repositories, numbers, project, query.feature);
      if (flag instanceof Refusal) return refused(flag);
      const state = await getFlagEnvironment(repositories, flag, environment.id);
      const segments = await repositories.segments.listAll(project.id);
      const shown = targetsIn(state).flatMap(
        (target) => toFeatureSegment({ environment, flag, state, target }, segments, numbers) ?? [],
      );
      const list = { location: locationOf('features', 'feature-segments'), query };
      return { status: 200, body: pageOf(shown, (one) => one, list) };
    },

    createFeatureSegment: async ({ body }, context) => {
      const numbers = await Numbers.load(repositories, context.principal.organizationId);
      const found = await findNumberedPlace(repositories, context.principal, numbers, body.environment);
      if (found instanceof Refusal) return refused(found);
      return changeEnvironment(repositories, context, found, 'everywhere', async (tx, place) => {
        const named = await findNamed(tx, place, numbers, body, '/body/segment');
        if (named instanceof Refusal) return refused(named);
        const { flag, segment } = named;
        const changed = await createFeatureSegment(tx, place, flag, segment);
        if (changed instanceof Refusal) return refused(changed);
        const target = { of: 'segment', segmentKey: segment.key } as const;
        const standing = { environment: place.environment, ...changed, target };
        const shown = toFeatureSegment(standing, [segment], numbers);
        if (!shown) throw new Error(`Feature segment of ${segment.key} was written and is not there.`);
        const headers = { Location: locationOf('features', 'feature-segments', shown.id) };
        return { status: 201, headers, body: shown };
      });
    },

    getFeatureSegment: async ({ path }, { principal }) => {
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const called = { kind: 'feature_segment', number: path.feature_segment_pk, numbers } as const;
      const located = await locateState(repositories, principal, called);
      if (located instanceof Refusal) return refused(located);
      const standing = await findState(repositories, located, called);
      if (standing instanceof Refusal) return refused(standing);
      const segments = await repositories.segments.listAll(located.project.id);
      const shown = toFeatureSegment(standing, segments, numbers);
      return shown ? { status: 200, body: shown } : refused(goneSegment(called.number));
    },

    deleteFeatureSegment: async ({ path }, context) => {
      const numbers = await Numbers.load(repositories, context.principal.organizationId);
      const called = { kind: 'feature_segment', number: path.feature_segment_pk, numbers } as const;
      const located = await locateState(repositories, context.principal, called);
      if (located instanceof Refusal) return refused(located);
      return changeState(repositories, context, located, 'everywhere', called, async (tx, found, { flag, target }) => {
        const removed = await removeFeatureState(tx, found, flag, target);
        return removed instanceof Refusal ? refused(removed) : { status: 204 };
      });
    },

    updateFeatureSegmentPriorities: async ({ body }, context) => updatePriorities(repositories, context, body),

    createSegmentOverride: async ({ path, body }, context) => {
      const numbers = await Numbers.load(repositories, context.principal.organizationId);
      const found = await findPlace(repositories, context.principal, path.api_key);
      if (found instanceof Refusal) return refused(found);
      return changeEnvironment(repositories, context, found, 'everywhere', async (tx, place) => {
        const { segment: segmentPk, priority } = body.feature_segment;
        const wanted = { feature: path.feature_pk, segment: segmentPk };
        const named = await findNamed(tx, place, numbers, wanted, '/body/feature_segment/segment');
        if (named instanceof Refusal) return refused(named);
        const { flag, segment } = named;
        const patch = toTypedStatePatch(flag, body, numbers);
        if (patch instanceof Refusal) return refused(patch);
        const target = { of: 'segment', segmentKey: segment.key, priority } as const;
        const changed = await changeFeatureState(tx, place, flag, target, asNew(flag, patch));
        if (changed instanceof Refusal) return refused(changed);
        const standing = { environment: place.environment, ...changed, target };
        const created = toSegmentOverride(standing, segment, numbers);
        const headers = { Location: locationOf('features', 'featurestates', created.id) };
        return { status: 201, headers, body: created };
      });
    },
  };
}

/** The feature and the segment of a new override. */
async function findNamed(
  tx: Transaction,
  place: Place,
  numbers: Numbers,
  { feature, segment: segmentPk }: { readonly feature: number; readonly segment: number },
  path: string,
): Promise<
  | { readonly flag: FlagRecord; readonly segment: SegmentRecord }
  | Refusal<'FLAG_NOT_FOUND' | 'SEGMENT_NOT_FOUND' | 'VALIDATION_FAILED'>
> {
  const flag = await findFeature(tx, numbers, place.project, feature);
  if (flag instanceof Refusal) return flag;
  const segment = await findNumberedSegment(tx, numbers, place.project, segmentPk);
  if (segment instanceof Refusal) return segment;
  return (await checkNewOverride(tx, place, flag, segment, path)) ?? { flag, segment };
}

function goneSegment(number: number): Refusal<'NOT_FOUND'> {
  return new Refusal('NOT_FOUND', `Feature segment '${number}' does not exist.`);
}
