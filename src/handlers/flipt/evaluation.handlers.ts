import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { notYet } from './not-yet.js';

export function evaluationHandlers(_services: Services): HandlersOf<'evaluation', 'flipt'> {
  return {
    evaluateBoolean: notYet,
    evaluateVariant: notYet,
    evaluateBatch: notYet,
  };
}
