import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { notYet } from './not-yet.js';

export function snapshotHandlers(_services: Services): HandlersOf<'snapshot', 'flipt'> {
  return {
    getSnapshot: notYet,
  };
}
