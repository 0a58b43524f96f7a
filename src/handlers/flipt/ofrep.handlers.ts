import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { notYet } from './not-yet.js';

export function ofrepHandlers(_services: Services): HandlersOf<'ofrep', 'flipt'> {
  return {
    getOfrepConfiguration: notYet,
    evaluateOfrepFlags: notYet,
    evaluateOfrepFlag: notYet,
  };
}
