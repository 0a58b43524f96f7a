import { MOST_NAME_CHARACTERS } from '../../bounds.js';

/** A name as it is kept: what is longer than natively possible is cut, and what is empty is called something else. */
export function nameFor(name: string | null | undefined, otherwise: string): string {
  const kept = (name ?? '').slice(0, MOST_NAME_CHARACTERS).toWellFormed();
  return kept === '' ? otherwise : kept;
}
