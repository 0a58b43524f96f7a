/** Which numbers are floats: Burgee has one type of number, OpenFeature's languages have two. */
import type { FlagRecord } from '../../domain/flags.js';

/** In the metadata of a flag that was made as a float: whole values alone would make an integer of it. */
export const FLOAT_MARK = { openfeature_type: 'float' } as const;

/** Whether a number flag serves floats: it was made so, or one of its values is no integer. */
export function isFloat({ variations, metadata }: Pick<FlagRecord, 'variations' | 'metadata'>): boolean {
  const isMarked = metadata['openfeature_type'] === FLOAT_MARK.openfeature_type;
  return isMarked || variations.some(({ value }) => !Number.isSafeInteger(value));
}
