import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { notYet } from './not-yet.js';

export function featuresHandlers(_services: Services): HandlersOf<'features', 'flipt'> {
  return {
    exportFeatures: notYet,
    importFeatures: notYet,
  };
}
