import type { Transaction } from '../../../domain/change.js';
import type { Place } from '../../../domain/parents.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import type { Outcome } from '../../change-in-place.js';
import type { Context } from '../../handler.js';
import { refused } from '../errors.js';
import { changeEnvironment } from '../places.js';
import { type Called, findState, type Located } from './located.js';
import type { StandingState } from './shown.js';

/** A change of the feature state that the number calls, found again once it is the change's turn. */
export function changeState<Done extends Outcome>(
  repositories: Repositories,
  context: Context,
  located: Located,
  reach: 'here' | 'everywhere',
  called: Called,
  work: (tx: Transaction, place: Place, standing: StandingState) => Promise<Done>,
) {
  return changeEnvironment(repositories, context, located, reach, async (tx, found) => {
    const standing = await findState(tx, { ...found, flagId: located.flagId }, called);
    return standing instanceof Refusal ? refused(standing) : work(tx, found, standing);
  });
}
