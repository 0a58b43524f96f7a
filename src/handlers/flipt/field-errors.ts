/** What Flipt says of a field that is not as it is to be. */
import type { ErrorDetails } from '../../http/contract.js';

type Spot = NonNullable<ErrorDetails['errors']>[number];

/** What the validator says, and what Flipt says then. */
const COMPLAINTS: readonly (readonly [told: RegExp, complaint: string])[] = [
  [/^(is required|must NOT have fewer than 1 characters)$/, 'must not be empty'],
  [/^must match pattern /, 'contains invalid characters'],
];

/** Of a number, which is 0 where it is left out. */
const TOO_SMALL = /^(is required|must be >= 1)$/;

/** Undefined: Flipt has no word for it, or the field is none of the request's own. */
export function fieldSentence({ errors: [spot] = [] }: ErrorDetails): string | undefined {
  const field = spot && /^\/body\/([A-Za-z]+)$/.exec(spot.path)?.[1];
  const complaint = field && complaintIn(field, spot);
  return complaint && `invalid field ${field}: ${complaint}`;
}

function complaintIn(field: string, { message }: Spot): string | undefined {
  if (field === 'rank' && TOO_SMALL.test(message)) return 'must be greater than 0';
  return COMPLAINTS.find(([told]) => told.test(message))?.[1];
}
