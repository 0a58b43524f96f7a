/** Which numbers are floats: Burgee has one type of number, OpenFeature's languages have two. */
import type { FlagPatch } from '../../domain/flag-content.js';
import type { FlagRecord } from '../../domain/flags.js';

/** In the metadata of a flag that a manifest calls a float: whole values alone would make an integer of it. */
export const FLOAT_MARK = { openfeature_type: 'float' } as const;

/** Whether a number flag serves floats: it is marked so, or one of its values is no integer. */
export function isFloat({ variations, metadata }: Pick<FlagRecord, 'variations' | 'metadata'>): boolean {
  return isMarked(metadata) || variations.some(({ value }) => !Number.isSafeInteger(value));
}

/** What a manifest that calls the flag a float, or an integer, changes of its metadata. */
export function markedAs(type: 'float' | 'integer', { metadata }: FlagRecord): Pick<FlagPatch, 'metadata'> {
  if (isMarked(metadata) === (type === 'float')) return {};
  return { metadata: type === 'float' ? FLOAT_MARK : { openfeature_type: null } };
}

function isMarked(metadata: FlagRecord['metadata']): boolean {
  return metadata['openfeature_type'] === FLOAT_MARK.openfeature_type;
}
