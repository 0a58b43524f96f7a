/** The order of segment overrides, as one request writes it. */
import { Refusal, refusedAt } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import type { Schemas } from '../../../http/contract.js';
import type { Context } from '../../handler.js';
import { refused } from '../errors.js';
import { chosen, locateState, numberOf } from '../feature-states/located.js';
import type { StandingState } from '../feature-states/shown.js';
import { readStatesOf } from '../feature-states/standing.js';
import { placeOf } from '../feature-states/targets.js';
import { Numbers } from '../numbers.js';
import { changeEnvironment } from '../places.js';
import { orderFeatureSegments } from './changes.js';
import { toFeatureSegment } from './shown.js';

type Priorities = Schemas<'flagsmith'>['FeatureSegmentPriorities'];

const KIND = { kind: 'feature_segment' } as const;

/** All of them are of one feature in one environment. */
export async function updatePriorities(repositories: Repositories, context: Context, body: Priorities) {
  const [first] = body;
  if (!first) return ordered([]);
  const numbers = await Numbers.load(repositories, context.principal.organizationId);
  const located = await locateState(repositories, context.principal, { ...KIND, number: first.id, numbers });
  if (located instanceof Refusal) return refused(located);
  return changeEnvironment(repositories, context, located, 'here', async (tx, place) => {
    const states = await readStatesOf(tx, { ...place, flagId: located.flagId });
    const wanted = findAll(states, body, numbers);
    if (wanted instanceof Refusal) return refused(wanted);
    const [one] = wanted;
    if (!one) return ordered([]);
    const state = await orderFeatureSegments(tx, one.flag, one.state, wanted);
    const segments = await tx.segments.listAll(place.project.id);
    const shown = wanted.flatMap((each) => toFeatureSegment({ ...each, state }, segments, numbers) ?? []);
    return ordered(shown);
  });
}

function ordered(body: Schemas<'flagsmith'>['FeatureSegmentList']): {
  readonly status: 200;
  readonly body: Schemas<'flagsmith'>['FeatureSegmentList'];
} {
  return { status: 200, body };
}

type Wanted = StandingState & { readonly ruleId: string; readonly priority: number };

function findAll(
  states: readonly StandingState[],
  body: Priorities,
  numbers: Numbers,
): readonly Wanted[] | Refusal<'NOT_FOUND' | 'VALIDATION_FAILED'> {
  const called = byNumber(states, numbers);
  const wanted: Wanted[] = [];
  for (const [index, { id, priority }] of body.entries()) {
    const standing = chosen(called.get(id) ?? [], { ...KIND, number: id });
    if (standing instanceof Refusal && index === 0) return standing;
    if (standing instanceof Refusal) {
      const message = `Feature segment '${id}' is not of the same feature and environment as the first one.`;
      return refusedAt(
        'VALIDATION_FAILED',
        message,
        `/body/${index}/id`,
        'must be of the same feature and environment',
      );
    }
    const { environment, flag, state, target } = standing;
    wanted.push({ ...standing, priority, ruleId: placeOf(flag, environment, state, target).ref });
  }
  return wanted;
}

/** Each is hashed once, however many are named. */
function byNumber(states: readonly StandingState[], numbers: Numbers): ReadonlyMap<number, readonly StandingState[]> {
  const called = new Map<number, readonly StandingState[]>();
  for (const standing of states) {
    const number = numberOf(standing, { ...KIND, numbers });
    called.set(number, [...(called.get(number) ?? []), standing]);
  }
  return called;
}
