/** Faults of what was made of a file, said of the file. */
import type { Refusal, Spot, Use } from '../../../domain/refusal.js';
import { useInWords } from '../refusals.js';
import { type File, refuseAt, type Unimportable } from './files.js';

/** A refusal of the native document as one of this file: its flags and segments are in the same order. */
export function refusedFile({ message, details }: Refusal<string>, file: File): Unimportable {
  const sentence = message.replace(/\.$/, '');
  const [use] = details.uses ?? [];
  if (use) return refuseAt(placeOfUse(use, file), `is not possible: ${sentence}, such as ${useInWords(use)}`);
  const [spot] = details.errors ?? [];
  if (!spot) return refuseAt(file.path, `is not possible: ${sentence}`);
  return refuseAt(placeOf(spot, file), `is not possible: ${sentence}`);
}

/** Below a flag or a segment its parts are others than natively. */
function placeOf({ path }: Spot, file: File): string {
  const [, place = ''] = /^\/body(\/(?:flags|segments)\/\d+)/.exec(path) ?? [];
  return `${file.path}${place || '/namespace'}`;
}

function placeOfUse({ flagKey }: Use, { features: { flags = [] }, path }: File): string {
  const index = flags.findIndex(({ key }) => key === flagKey);
  return index < 0 ? path : `${path}/flags/${index}/variants`;
}
