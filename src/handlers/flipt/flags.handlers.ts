import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { notYet } from './not-yet.js';

export function flagsHandlers(_services: Services): HandlersOf<'flags', 'flipt'> {
  return {
    listFlags: notYet,
    createFlag: notYet,
    getFlag: notYet,
    replaceFlag: notYet,
    deleteFlag: notYet,
  };
}
