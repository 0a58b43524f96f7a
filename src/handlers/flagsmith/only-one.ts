import { Refusal } from '../../domain/refusal.js';

/** What a number calls, of those that have it; `missing`: what is said where none has. */
export function onlyOne<Found>(
  found: readonly Found[],
  number: number,
  missing: string,
): Found | Refusal<'NOT_FOUND' | 'VALIDATION_FAILED'> {
  const [first, ...others] = found;
  if (first === undefined) return new Refusal('NOT_FOUND', missing);
  return others.length === 0 ? first : ambiguous(number);
}

/** Two names have one hash: once in a billion, and then nobody knows which is meant. */
function ambiguous(number: number): Refusal<'VALIDATION_FAILED'> {
  const message = `The number ${number} is that of two things here: delete one of them natively, or change it there.`;
  return new Refusal('VALIDATION_FAILED', message);
}
