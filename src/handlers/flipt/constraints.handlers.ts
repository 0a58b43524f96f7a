import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { notYet } from './not-yet.js';

export function constraintsHandlers(_services: Services): HandlersOf<'constraints', 'flipt'> {
  return {
    createConstraint: notYet,
    replaceConstraint: notYet,
    deleteConstraint: notYet,
  };
}
