/** Whoever is evaluated without a name: what they are called instead. */
import { createHash, randomBytes } from 'node:crypto';

/** Bytes. */
const RANDOM = 16;

/** A trait's name, and its value as it is spelled. */
type SpelledTrait = readonly [key: string, value: string];

/** The same for the same traits, as Flagsmith hashes them, so that rollouts answer them alike; without any, anything. */
export function namelessIdentifier(traits: readonly SpelledTrait[]): string {
  if (traits.length === 0) return randomBytes(RANDOM).toString('hex');
  const sorted = [...traits].sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(sorted.flat().join('')).digest('hex');
}
