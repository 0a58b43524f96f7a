/** The part of the feature states' handlers that is under an environment: values are JSON values. */
import type { FlagRecord } from '../../../domain/flags.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Input, Schemas } from '../../../http/contract.js';
import type { Context, HandlersOf } from '../../handler.js';
import type { Services } from '../../services.js';
import { refused } from '../errors.js';
import { locationOf } from '../locations.js';
import { Numbers } from '../numbers.js';
import { pageOf } from '../pages.js';
import { findPlace } from '../places.js';
import { reachOf, toStatePatch } from './bodies.js';
import { changeFeatureState, removeFeatureState } from './changes.js';
import { changeState } from './changes-in-place.js';
import { findState, locateIn } from './located.js';
import { toFeatureState } from './shown.js';
import { readStates } from './standing.js';

type EnvironmentHandlers = Pick<
  HandlersOf<'feature-states', 'flagsmith'>,
  | 'listEnvironmentFeatureStates'
  | 'getEnvironmentFeatureState'
  | 'replaceEnvironmentFeatureState'
  | 'updateEnvironmentFeatureState'
  | 'deleteEnvironmentFeatureState'
>;

interface StatePath {
  readonly api_key: string;
  readonly feature_state_pk: number;
}

export function environmentStatesHandlers({ repositories }: Services): EnvironmentHandlers {
  const change = async (path: StatePath, body: Schemas<'flagsmith'>['FeatureStatePatch'], context: Context) => {
    const numbers = await Numbers.load(repositories, context.principal.organizationId);
    const called = { kind: 'feature_state', number: path.feature_state_pk, numbers } as const;
    const place = await findPlace(repositories, context.principal, path.api_key);
    if (place instanceof Refusal) return refused(place);
    const located = await locateIn(repositories, place, called);
    if (located instanceof Refusal) return refused(located);
    return changeState(repositories, context, located, reachOf(body), called, async (tx, found, standing) => {
      const patch = toStatePatch(standing.flag, body, numbers);
      if (patch instanceof Refusal) return refused(patch);
      const changed = await changeFeatureState(tx, found, standing.flag, standing.target, patch);
      if (changed instanceof Refusal) return refused(changed);
      return { status: 200, body: toFeatureState({ ...standing, ...changed }, numbers) } as const;
    });
  };

  return {
    listEnvironmentFeatureStates: async ({ path, query }, { principal }) => {
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const place = await findPlace(repositories, principal, path.api_key);
      if (place instanceof Refusal) return refused(place);
      const all = await readStates(repositories, place);
      const isWanted = featureTest(query, numbers);
      const wanted = all.filter(({ flag, target }) => target.of === 'environment' && isWanted(flag));
      const list = { location: locationOf('environments', path.api_key, 'featurestates'), query };
      return { status: 200, body: pageOf(wanted, (one) => toFeatureState(one, numbers), list) };
    },

    getEnvironmentFeatureState: async ({ path }, { principal }) => {
      const numbers = await Numbers.load(repositories, principal.organizationId);
      const place = await findPlace(repositories, principal, path.api_key);
      if (place instanceof Refusal) return refused(place);
      const called = { kind: 'feature_state', number: path.feature_state_pk, numbers } as const;
      const located = await locateIn(repositories, place, called);
      if (located instanceof Refusal) return refused(located);
      const standing = await findState(repositories, located, called);
      return standing instanceof Refusal ? refused(standing) : { status: 200, body: toFeatureState(standing, numbers) };
    },

    replaceEnvironmentFeatureState: async ({ path, body }, context) => change(path, body, context),
    updateEnvironmentFeatureState: async ({ path, body }, context) => change(path, body, context),

    deleteEnvironmentFeatureState: async ({ path }, context) => {
      const numbers = await Numbers.load(repositories, context.principal.organizationId);
      const place = await findPlace(repositories, context.principal, path.api_key);
      if (place instanceof Refusal) return refused(place);
      const called = { kind: 'feature_state', number: path.feature_state_pk, numbers } as const;
      const located = await locateIn(repositories, place, called);
      if (located instanceof Refusal) return refused(located);
      return changeState(repositories, context, located, 'everywhere', called, async (tx, found, { flag, target }) => {
        const removed = await removeFeatureState(tx, found, flag, target);
        return removed instanceof Refusal ? refused(removed) : { status: 204 };
      });
    },
  };
}

/** Of this feature, where the query names one. */
function featureTest(
  { feature, feature_name: name }: Input<'flagsmith', 'listEnvironmentFeatureStates'>['query'],
  numbers: Numbers,
): (flag: FlagRecord) => boolean {
  return (flag) =>
    (feature === undefined || numbers.ofRow('feature', flag) === feature) &&
    (name === undefined || name === '' || flag.key === name);
}
