/** Changes of what stands in an environment, found again once it is the change's turn. */
import type { Transaction } from '../../domain/change.js';
import type { Place } from '../../domain/parents.js';
import { Refusal } from '../../domain/refusal.js';
import type { Repositories } from '../../domain/repositories.js';
import { changeInPlace } from '../change-in-place.js';
import type { Context } from '../handler.js';
import { refused } from './errors.js';
import { type Called, findState, type Located } from './located-states.js';
import type { StandingState } from './shown-states.js';

interface Outcome {
  readonly status: number;
}

/** A change that concerns this environment, every one of its project, or none. */
export function changeHere<Done extends Outcome>(
  repositories: Repositories,
  context: Context,
  { project, environment }: Place,
  reach: 'here' | 'everywhere' | 'nowhere',
  work: (tx: Transaction, place: Place) => Promise<Done>,
) {
  const named = { projectId: project.publicId, environmentId: environment.publicId };
  return changeInPlace(repositories, context, named, reach, refused, work);
}

/** A change of the feature state that the number calls. */
export function changeState<Done extends Outcome>(
  repositories: Repositories,
  context: Context,
  located: Located,
  reach: 'here' | 'everywhere',
  called: Called,
  work: (tx: Transaction, place: Place, standing: StandingState) => Promise<Done>,
) {
  return changeHere(repositories, context, located, reach, async (tx, found) => {
    const standing = await findState(tx, { ...found, flagId: located.flagId }, called);
    return standing instanceof Refusal ? refused(standing) : work(tx, found, standing);
  });
}
