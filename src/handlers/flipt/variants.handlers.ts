import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { notYet } from './not-yet.js';

export function variantsHandlers(_services: Services): HandlersOf<'variants', 'flipt'> {
  return {
    createVariant: notYet,
    replaceVariant: notYet,
    deleteVariant: notYet,
  };
}
