import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { notYet } from './not-yet.js';

export function distributionsHandlers(_services: Services): HandlersOf<'distributions', 'flipt'> {
  return {
    createDistribution: notYet,
    replaceDistribution: notYet,
    deleteDistribution: notYet,
  };
}
