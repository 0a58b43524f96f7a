import type { Transaction } from '../../../domain/change.js';
import type { Place } from '../../../domain/parents.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import type { Context } from '../../handler.js';
import { refused } from '../errors.js';
import type { Numbers } from '../numbers.js';
import { changeEnvironment } from '../places.js';
import type { StandingState } from './shown.js';
import { findState, readStates, type StateNumber } from './standing.js';

interface Outcome {
  readonly status: number;
}

/** A change of the feature state that the number calls, found again once it is the change's turn. */
export function changeState<Done extends Outcome>(
  repositories: Repositories,
  context: Context,
  place: Place,
  reach: 'here' | 'everywhere',
  { kind, number, numbers }: { kind: StateNumber; number: number; numbers: Numbers },
  work: (tx: Transaction, place: Place, standing: StandingState) => Promise<Done>,
) {
  return changeEnvironment(repositories, context, place, reach, async (tx, found) => {
    const standing = findState(await readStates(tx, found), kind, number, numbers);
    return standing instanceof Refusal ? refused(standing) : work(tx, found, standing);
  });
}
