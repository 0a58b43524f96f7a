import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { notYet } from './not-yet.js';

export function legacyEvaluationHandlers(_services: Services): HandlersOf<'legacy-evaluation', 'flipt'> {
  return {
    evaluateLegacy: notYet,
    evaluateLegacyBatch: notYet,
  };
}
