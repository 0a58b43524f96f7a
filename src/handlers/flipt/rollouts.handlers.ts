import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { notYet } from './not-yet.js';

export function rolloutsHandlers(_services: Services): HandlersOf<'rollouts', 'flipt'> {
  return {
    listRollouts: notYet,
    createRollout: notYet,
    replaceRolloutOrder: notYet,
    getRollout: notYet,
    replaceRollout: notYet,
    deleteRollout: notYet,
  };
}
