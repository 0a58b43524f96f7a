/** What Flipt says of a field that is not as it is to be. */
import type { ErrorDetails } from '../../http/contract.js';

type Spot = NonNullable<ErrorDetails['errors']>[number];

/** What the validator says, and what Flipt says then. */
const COMPLAINTS: readonly (readonly [told: RegExp, complaint: string])[] = [
  [/^(is required|must NOT have fewer than 1 characters)$/, 'must not be empty'],
  // Of keys Flipt says no more, but it takes others: commas, and any character first.
  [
    /^must match pattern "\^\[A-Za-z0-9_]\[A-Za-z0-9_\.-]\*\$"/,
    'contains invalid characters: letters, digits, _, - and . are possible, and it begins with a letter, a digit or _',
  ],
  [/^must match pattern /, 'contains invalid characters'],
  [/^must NOT have fewer than 2 items$/, 'must contain atleast 2 elements'],
];

/** The fields that are to be in a range. To Flipt one that is missing is 0. */
const RANGES: Readonly<Record<string, string>> = {
  rank: 'must be greater than 0',
  rollout: 'must be within range [0, 100]',
};

/** Undefined: Flipt has no word for it, or the field is none of the request's own. */
export function fieldSentence({ errors: [spot] = [] }: ErrorDetails): string | undefined {
  const field = spot && /^\/body\/([A-Za-z]+)$/.exec(spot.path)?.[1];
  const complaint = field && complaintIn(field, spot);
  return complaint && `invalid field ${field}: ${complaint}`;
}

function complaintIn(field: string, { message }: Spot): string | undefined {
  if (/^must be [<>]= /.test(message)) return RANGES[field];
  if (message === 'is required' && RANGES[field]) return RANGES[field];
  return COMPLAINTS.find(([told]) => told.test(message))?.[1];
}
