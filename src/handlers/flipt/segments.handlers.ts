import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { notYet } from './not-yet.js';

export function segmentsHandlers(_services: Services): HandlersOf<'segments', 'flipt'> {
  return {
    listSegments: notYet,
    createSegment: notYet,
    getSegment: notYet,
    replaceSegment: notYet,
    deleteSegment: notYet,
  };
}
